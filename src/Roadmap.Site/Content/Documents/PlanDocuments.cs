namespace RoadmapSite.Content.Documents;

/// <summary>The plan as written, as it is now or as it was at a report.</summary>
/// <param name="roadmap">Null when it could not be read.</param>
/// <param name="agencies">In the order of the file; null when it could not be read as a whole.</param>
/// <param name="priorities">By their files' names, which are their present numbers; those that could be read.</param>
internal sealed class PlanDocument(
    RoadmapDocument? roadmap, ImmutableArray<AgencyDocument>? agencies, ImmutableSortedDictionary<string, PriorityDocument> priorities)
{
    /// <summary>Null when it could not be read.</summary>
    public RoadmapDocument? Roadmap => roadmap;

    /// <summary>In the order of the file; null when it could not be read as a whole.</summary>
    public ImmutableArray<AgencyDocument>? Agencies => agencies;

    /// <summary>By their present numbers; those that could be read.</summary>
    public ImmutableSortedDictionary<string, PriorityDocument> Priorities => priorities;

    /// <summary>Every measure and step.</summary>
    public ImmutableArray<PlanRow> Rows => field.IsDefault ? field = [.. priorities.Values.SelectMany(PlanRow.Of)] : field;

    /// <summary>Code, text and tags of every part.</summary>
    public IEnumerable<DetailsDocument> Details => (roadmap?.Goals ?? []).Select(g => g.Details).Concat(priorities.Values.Select(p => p.Details))
        .Concat(Groups.Select(g => g.Details)).Concat(Rows.Select(r => r.Details));

    /// <summary>Measures that are made of measures.</summary>
    public IEnumerable<MeasureDocument> Groups => priorities.Values.SelectMany(p => p.Measures).Select(m => m.Group).OfType<MeasureDocument>().DistinctBy(g => g.At);

    /// <summary>A priority by the number that it has in this plan, the first where several have it; null where none has, or it could not be read.</summary>
    public PriorityDocument? Priority(string id) => ById.GetValueOrDefault(id);

    /// <summary>A step by the number that it has in this plan, the first where several have it; null where none has.</summary>
    public PlanRow? Step(string id) => Steps.TryGetValue(id, out var row) ? row : null;

    private Dictionary<string, PriorityDocument> ById => field ??= First(priorities.Values, p => p.Id.Value);

    private Dictionary<string, PlanRow> Steps => field ??= First(Rows.Where(r => r.Step is not null), r => r.Id.Value);

    private static Dictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) first.TryAdd(id(item), item);
        return first;
    }
}

/// <summary>A measure or step, for rules that treat them alike.</summary>
/// <param name="Measure">The measure, or that of the step.</param>
/// <param name="Step">The step; null for a measure.</param>
internal readonly record struct PlanRow(PriorityDocument Priority, MeasureDocument Measure, StepDocument? Step)
{
    /// <summary>Where it begins.</summary>
    public SourceSpan At => Step?.At ?? Measure.At;

    /// <summary>Its number.</summary>
    public Located<string> Id => Step?.Id ?? Measure.Id;

    /// <summary>The number of what it belongs to.</summary>
    public string Parent => Step is null ? Measure.Group?.Id.Value ?? Priority.Id.Value : Measure.Id.Value;

    /// <summary>Its title.</summary>
    public LocatedText Title => Step?.Title ?? Measure.Title;

    /// <summary>Who carries it, as it says itself.</summary>
    public AssignmentDocument Assignment => Step?.Assignment ?? Measure.Assignment;

    /// <summary>When; null where the plan does not say.</summary>
    public Located<Period>? Period => Step is null ? Measure.Period : Step.Period;

    /// <summary>Code, text and tags.</summary>
    public DetailsDocument Details => Step?.Details ?? Measure.Details;

    /// <summary>The measures that were written, and all steps, of a priority.</summary>
    public static IEnumerable<PlanRow> Of(PriorityDocument priority)
    {
        foreach (var measure in priority.Measures)
        {
            if (!measure.IsImplicit) yield return new(priority, measure, null);
            foreach (var step in measure.Steps) yield return new(priority, measure, step);
        }
    }
}

/// <summary><c>roadmap/roadmap.yml</c> as written.</summary>
/// <param name="Years">First and last year.</param>
/// <param name="Coordinator">An agency; null for none.</param>
/// <param name="Scoring">How results are counted.</param>
/// <param name="Terms">How it calls itself and its parts.</param>
internal sealed record RoadmapDocument(
    LocatedText Title, Located<Period> Years, Located<string>? Coordinator, ImmutableArray<GoalDocument> Goals, ScoringDocument Scoring,
    ImmutableArray<TermDocument> Terms)
{
    /// <summary>Words that mean the same to who searches.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>How the plan calls one of its parts, as written.</summary>
/// <param name="Name">What is called so: <c>step</c>.</param>
/// <param name="Words">The word in each language.</param>
internal sealed record TermDocument(string Name, ImmutableArray<TermWord> Words);

/// <summary>A term in a language, as written.</summary>
internal sealed record TermWord(Located<string> Language, ImmutableArray<KeyValuePair<string, string>> Forms);

/// <summary>How results are counted, as written.</summary>
internal sealed record ScoringDocument(Located<ScoringRules> Rules, History<ScoringDocument> History)
{
    /// <summary>The plan's own words for statuses.</summary>
    public ImmutableArray<LocatedText> StatusNames { get; init; } = [];
}

/// <summary>What may be said of any part of the plan.</summary>
/// <param name="Code">Its official code.</param>
/// <param name="Text">Markdown beside the title.</param>
/// <param name="Tags">Terms by vocabulary.</param>
internal sealed record DetailsDocument(Located<string>? Code, LocatedText? Text, ImmutableArray<TagsDocument> Tags)
{
    /// <summary>Nothing.</summary>
    public static DetailsDocument None { get; } = new(null, null, []);

    /// <summary>With the tags of what it belongs to beside its own; code and text are its own alone.</summary>
    public DetailsDocument Within(DetailsDocument outer) => outer.Tags.IsEmpty ? this : this with
    {
        Tags = [.. Tags.Concat(outer.Tags).GroupBy(t => t.Vocabulary.Value).Select(g => new TagsDocument(g.First().Vocabulary, [.. g.SelectMany(t => t.Terms).DistinctBy(t => t.Value)]))],
    };

    /// <summary>This, and where it says nothing the other.</summary>
    public DetailsDocument Or(DetailsDocument other) => new(Code ?? other.Code, Text ?? other.Text, Tags.IsEmpty ? other.Tags : Tags);
}

/// <summary>Terms of one vocabulary that something carries.</summary>
internal sealed record TagsDocument(Located<string> Vocabulary, ImmutableArray<Located<string>> Terms);

/// <summary>A goal as written.</summary>
internal sealed record GoalDocument(
    Located<string> Id, LocatedText Title, ImmutableArray<Located<string>> Priorities, DetailsDocument Details, History<GoalDocument> History)
{
    /// <summary>Its present number.</summary>
    public string Key { get; init; } = Id.Value;
}

/// <summary>An entry of <c>roadmap/agencies.yml</c> as written. It became another when it was merged into that or renamed as it.</summary>
internal sealed record AgencyDocument(
    Located<string> Id, LocatedText Name, LocatedText? ShortName, bool IsGroup, SuccessorDocument? Became, History<AgencyDocument> History);

/// <summary>The agency that another one became.</summary>
internal sealed record SuccessorDocument(Located<string> Agency, PlanEvent Event);

/// <summary><c>roadmap/priorities/1.1.yml</c> as written.</summary>
internal sealed record PriorityDocument(LocatedText Title, ImmutableArray<MeasureDocument> Measures, DetailsDocument Details, History<PriorityDocument> History)
{
    /// <summary>Its number.</summary>
    public Located<string> Id { get; init; }

    /// <summary>The file.</summary>
    public SourceSpan At { get; init; }

    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Measures that were dropped from the plan.</summary>
    public ImmutableArray<MeasureDocument> Withdrawn { get; init; } = [];

    /// <summary>Steps that stand under it without a measure between; they are read into a measure of its number.</summary>
    public ImmutableArray<StepDocument> OwnSteps { get; init; }

    /// <summary>Its present number, which is the file's name.</summary>
    public string Key => Path.GetFileNameWithoutExtension(At.Path);

    /// <summary>Its steps, in order.</summary>
    public IEnumerable<StepDocument> Steps => Measures.SelectMany(m => m.Steps);
}

/// <summary>Who carries something, as written; null where it is inherited.</summary>
internal sealed record AssignmentDocument(
    ImmutableArray<Located<string>>? Leads, ImmutableArray<Located<string>>? Partners, ImmutableArray<Located<string>>? Recommended)
{
    /// <summary>Every agency that is named.</summary>
    public ImmutableArray<Located<string>> Named => [.. Leads ?? [], .. Partners ?? [], .. Recommended ?? []];

    /// <summary>This, and where it says nothing the other.</summary>
    public AssignmentDocument Or(AssignmentDocument other) => new(Leads ?? other.Leads, Partners ?? other.Partners, Recommended ?? other.Recommended);
}

/// <summary>A measure as written, or what stands for one where a priority has steps of its own. Its group is the measure that it is a part of.</summary>
internal sealed record MeasureDocument(
    SourceSpan At, Located<string> Id, LocatedText Title, AssignmentDocument Assignment, Located<Period>? Period, ImmutableArray<StepDocument> Steps,
    DetailsDocument Details, MeasureDocument? Group, History<MeasureDocument> History)
{
    /// <summary>Its present number.</summary>
    public string Key { get; init; } = Id.Value;

    /// <summary>Nobody wrote it: the steps stand under the priority itself.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>What stands for a measure in a priority that has steps of its own.</summary>
    public static MeasureDocument Implicit(PriorityDocument priority) => new(
        priority.At, priority.Id, priority.Title, new([], [], []), null, priority.OwnSteps, DetailsDocument.None, null, History<MeasureDocument>.None)
    { IsImplicit = true };

    /// <summary>Steps that were dropped from the plan.</summary>
    public ImmutableArray<StepDocument> Withdrawn { get; init; } = [];
}

/// <summary>A step as written.</summary>
internal sealed record StepDocument(
    SourceSpan At, Located<string> Id, LocatedText Title, AssignmentDocument Assignment, Located<Period>? Period, bool Ongoing, Located<decimal>? Weight,
    DetailsDocument Details, History<StepDocument> History)
{
    /// <summary>Its present number.</summary>
    public string Key { get; init; } = Id.Value;
}

/// <summary><c>roadmap/tags.yml</c> as written: a vocabulary.</summary>
internal sealed record VocabularyDocument(Located<string> Id, LocatedText Name, ImmutableArray<TagDocument> Terms);

/// <summary>A term of a vocabulary.</summary>
internal sealed record TagDocument(Located<string> Id, LocatedText Name);

/// <summary><c>roadmap/indicators.yml</c> as written.</summary>
internal sealed record IndicatorsDocument(ImmutableArray<UnitDocument> Units, ImmutableArray<IndicatorDocument> Indicators)
{
    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A unit as written.</summary>
internal sealed record UnitDocument(Located<string> Id, LocatedText Name);

/// <summary>An indicator as written: of the whole plan or of a part, broken down by the terms of one vocabulary or not at all.</summary>
internal sealed record IndicatorDocument(
    Located<string> Id, IndicatorKind? Kind, LocatedText Title, Located<string> Unit, Baseline? Baseline, int? Assessed,
    ImmutableArray<TargetDocument> Targets, Located<string>? Of, IndicatorDirection? Better, Located<string>? Dimension,
    ImmutableArray<SeriesPoint> Series, DetailsDocument Details)
{
    /// <summary>A short name.</summary>
    public LocatedText? Name { get; init; }

    /// <summary>What it was before; an indicator does not come or go.</summary>
    public History<IndicatorDocument> History { get; init; } = History<IndicatorDocument>.None;

    /// <summary>In a state of the past: values that followed it are not comparable with those before.</summary>
    public bool IsBeforeBreak { get; init; }

    /// <summary>It as it was at a report.</summary>
    public IndicatorDocument At(CalendarUnit report) => History.Restore(this, report);
}

/// <summary>A value of an indicator at a time.</summary>
internal sealed record SeriesPoint(Located<CalendarUnit> At, ObservedDocument Observed);

/// <summary>A target as written.</summary>
internal sealed record TargetDocument(
    SourceSpan At, TargetYear When, decimal? Value, decimal? Min, decimal? Max, LocatedText? Text, Located<string>? Unit);
