namespace RoadmapSite.Model;

/// <summary>The plan: it changes rarely, and says nothing of results.</summary>
/// <param name="Years">From the first to the last year of the plan.</param>
/// <param name="Coordinator">The agency that reports on it, if the plan names one.</param>
/// <param name="Scoring">How its results are counted.</param>
/// <param name="Goals">Strategic targets, in order.</param>
/// <param name="Agencies">Everyone who carries something, in the order of the file.</param>
/// <param name="Indicators">Outcome and impact indicators, in the order of the file.</param>
/// <param name="Units">Names of the indicators' units, by id.</param>
internal sealed record Roadmap(
    LocalizedText Title,
    Period Years,
    Agency? Coordinator,
    ScoringRules Scoring,
    ImmutableArray<Goal> Goals,
    ImmutableArray<Agency> Agencies,
    ImmutableArray<Indicator> Indicators,
    FrozenDictionary<string, LocalizedText> Units)
{
    /// <summary>How the plan calls itself and its parts.</summary>
    internal PlanTerms Terms { get; init; } = PlanTerms.None;

    /// <summary>How parts of it are found, in the order of the file.</summary>
    public ImmutableArray<Vocabulary> Vocabularies { get; init; } = [];

    /// <summary>Words and phrases that mean the same to who searches.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>All priorities, in order.</summary>
    public IEnumerable<Priority> Priorities => Goals.SelectMany(g => g.Priorities);

    /// <summary>All measures, in order.</summary>
    public IEnumerable<Measure> Measures => Priorities.SelectMany(p => p.Measures);

    /// <summary>All steps, in order.</summary>
    public IEnumerable<Step> Steps => Priorities.SelectMany(p => p.Steps);

    /// <summary>All steps that are in the plan no more, in order.</summary>
    public IEnumerable<Step> Withdrawn => Priorities.SelectMany(p => p.Withdrawn);
}

/// <summary>A strategic target («hədəf»).</summary>
/// <param name="Id">Its number: <c>1</c>.</param>
internal sealed record Goal(string Id, LocalizedText Title, ImmutableArray<Priority> Priorities) : PlanElement
{
    /// <summary>What it is known by over time: its number now. Without renumbering it is the number.</summary>
    public string Key { get; init; } = Id;
}

/// <summary>A priority («prioritet»).</summary>
/// <param name="Id">Its number: <c>1.1</c>.</param>
/// <param name="Source">Its file, for «edit this page».</param>
internal sealed record Priority(string Id, LocalizedText Title, ImmutableArray<Measure> Measures, SourceSpan Source) : PlanElement
{
    /// <summary>What it is known by over time: its number now. Without renumbering it is the number.</summary>
    public string Key { get; init; } = Id;

    /// <summary>All its steps, in order.</summary>
    public IEnumerable<Step> Steps => Measures.SelectMany(m => m.Steps);

    /// <summary>Measures that are in the plan no more, in order; their steps are among their <see cref="Measure.WithdrawnSteps"/>.</summary>
    public ImmutableArray<Measure> WithdrawnMeasures { get; init; } = [];

    /// <summary>All measures that it has or had.</summary>
    public IEnumerable<Measure> EverMeasures => Measures.Concat(WithdrawnMeasures);

    /// <summary>All its steps that are in the plan no more, in order.</summary>
    public IEnumerable<Step> Withdrawn => EverMeasures.SelectMany(m => m.WithdrawnSteps);
}

/// <summary>A measure («tədbir»).</summary>
/// <param name="Id">Its number: <c>1.1.1</c>.</param>
/// <param name="Assignment">Who carries it.</param>
/// <param name="Period">When; null where the plan does not say.</param>
/// <param name="Steps">In order; at least one.</param>
internal sealed record Measure(string Id, LocalizedText Title, Assignment Assignment, Period? Period, ImmutableArray<Step> Steps) : PlanElement
{
    /// <summary>What it is known by over time: its number now. Without renumbering it is the number.</summary>
    public string Key { get; init; } = Id;

    /// <summary>Steps that are in the plan no more, in order.</summary>
    public ImmutableArray<Step> WithdrawnSteps { get; init; } = [];

    /// <summary>All steps that it has or had.</summary>
    public IEnumerable<Step> EverSteps => Steps.Concat(WithdrawnSteps);

    /// <summary>It stands for steps that hang on the priority itself, and is not shown.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The level between the priority and this one, where the plan has one.</summary>
    public MeasureGroup? Group { get; init; }
}

/// <summary>A measure that holds measures.</summary>
internal sealed record MeasureGroup(string Id, LocalizedText Title) : PlanElement;

/// <summary>A step: the numbered row under a measure, the smallest thing that gets a status.</summary>
/// <param name="Id">Its number: <c>1.1.1.2</c>.</param>
/// <param name="Assignment">Who carries it: its own, or its measure's.</param>
/// <param name="Period">When; null where the plan does not say.</param>
/// <param name="Ongoing">«mütəmadi»: repeated, never finished for good.</param>
internal sealed record Step(string Id, LocalizedText Title, Assignment Assignment, Period? Period, bool Ongoing) : PlanElement
{
    /// <summary>What it is known by over time: its number now. Without renumbering it is the number.</summary>
    public string Key { get; init; } = Id;

    /// <summary>How much it counts beside others.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>Whether it has left the plan, by itself or with its measure.</summary>
    public bool IsWithdrawn { get; init; }
}
