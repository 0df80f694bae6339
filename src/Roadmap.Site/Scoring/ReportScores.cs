namespace RoadmapSite.Scoring;

/// <summary>A score with what it was made from.</summary>
/// <param name="Score">Over the unit that is counted.</param>
/// <param name="BySteps">Over its steps, whatever is counted.</param>
/// <param name="Measures">Its measures by status.</param>
/// <param name="Standing">How its steps stand to date.</param>
/// <param name="Coverage">How many of its due steps are assessed.</param>
internal sealed record ScoredPart(Score Score, Score BySteps, Tally Measures, Standing Standing, Coverage Coverage)
{
    /// <summary>Its steps by status.</summary>
    public Tally Steps => BySteps.Tally;
}

/// <summary>What the steps of a measure add up to.</summary>
/// <param name="Score">Over its steps.</param>
/// <param name="Standing">How they stand to date.</param>
/// <param name="Coverage">How many of those due are assessed.</param>
internal sealed record MeasureScore(Score Score, Standing Standing, Coverage Coverage);

/// <summary>Everything that follows from one report. Goals, priorities and measures are found by their keys, which stay the same when they are renumbered.</summary>
/// <param name="Histories">What became of each step, by its key.</param>
/// <param name="Whole">The whole roadmap.</param>
/// <param name="Goals">By goal.</param>
/// <param name="Priorities">By priority.</param>
/// <param name="Measures">Over the steps of each measure.</param>
/// <param name="Agencies">Those that lead something, ranked.</param>
/// <param name="IsOfDue">Whether just those steps were assessed that were due.</param>
internal sealed record ReportScores(
    Report Report,
    FrozenDictionary<string, StepHistory> Histories,
    ScoredPart Whole,
    FrozenDictionary<string, ScoredPart> Goals,
    FrozenDictionary<string, ScoredPart> Priorities,
    FrozenDictionary<string, MeasureScore> Measures,
    ImmutableArray<RankedAgency> Agencies,
    bool IsOfDue)
{
    /// <summary>The plan, names and rules in force then.</summary>
    public Roadmap Roadmap => Report.Roadmap;

    /// <summary>The year that it is or lies in.</summary>
    public int Year => Report.Unit.Year;

    /// <summary>Its name in content, data and addresses.</summary>
    public string Id => Report.Id;

    /// <summary>Whether it has scores and ranks; one in progress has its <see cref="ScoredPart.Coverage"/> instead.</summary>
    public bool HasScore => !Report.IsProvisional;

    /// <summary>It stands for what is known before the first report: nothing.</summary>
    public bool IsBeforeAnyReport { get; private init; }

    /// <summary>Its days.</summary>
    public ReportDates Dates => ReportDates.Of(Report);

    /// <summary>What changed since the final report before it; null for the first.</summary>
    public ReportChanges? Changes { get; private init; }

    private FrozenDictionary<string, (Goal Goal, Priority Priority)> Planned => field ??= Roadmap.Goals
        .SelectMany(g => g.Priorities, (goal, priority) => (goal, priority)).ToFrozenDictionary(p => p.priority.Key, StringComparer.Ordinal);

    private FrozenDictionary<string, int> Order => field ??= Roadmap.Steps.Select((s, i) => KeyValuePair.Create(s.Key, i)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a goal adds up to; to nothing when it is not in the plan of this report.</summary>
    public ScoredPart Of(Goal goal) => Goals.GetValueOrDefault(goal.Key) ?? Nothing;

    /// <summary>What a priority adds up to; to nothing when it is not in the plan of this report.</summary>
    public ScoredPart Of(Priority priority) => Priorities.GetValueOrDefault(priority.Key) ?? Nothing;

    /// <summary>The steps of its plan.</summary>
    public PlacedSteps Steps => field ??= new(Roadmap, Histories);

    /// <summary>A priority as it stands in the plan of this report; null when it is not in it.</summary>
    public Priority? Find(Priority priority) => Planned.GetValueOrDefault(priority.Key).Priority;

    /// <summary>The goal of a priority in the plan of this report.</summary>
    public Goal GoalOf(Priority priority) => Planned[priority.Key].Goal;

    private ScoredPart Nothing => new(Score.Of(Tally.None, Roadmap.Scoring), Score.Of(Tally.None, Roadmap.Scoring), Tally.None, Standing.None, default);

    /// <summary>What the report says of a step.</summary>
    public Status StatusOf(Step step) => Histories[step.Key].In(Report).Status;

    /// <summary>The status of a measure by that of its steps.</summary>
    public Status StatusOf(Measure measure) => TallyOf(measure).StatusIn(Roadmap.Scoring.Statuses);

    /// <summary>The steps of a measure by status; none when it is not in the plan of this report.</summary>
    public Tally TallyOf(Measure measure) => Measures.GetValueOrDefault(measure.Key)?.Score.Tally ?? Tally.None;

    /// <summary>The status of a measure by what is known of its steps, from this report or an earlier one.</summary>
    public Status KnownStatusOf(Measure measure) => Tally.Of(measure.Steps, s => KnownOf(s)?.Status ?? Status.NotAssessed).StatusIn(Roadmap.Scoring.Statuses);

    /// <summary>How a step stands to date; null when it is not yet in the plan.</summary>
    public StandingPart? StandingOf(Step step) => Histories[step.Key].StandingIn(Report);

    /// <summary>What is known of a step, and from which report; null when nothing is.</summary>
    public StepRecord? KnownOf(Step step) => Histories[step.Key].KnownAt(Report.Time);

    /// <summary>Whether a step is to be assessed in this report.</summary>
    public bool IsDue(Step step) => Histories[step.Key].IsDueIn(Report);

    /// <summary>Whether a step should have been finished by now.</summary>
    public bool IsLate(Step step) => Histories[step.Key].IsLateIn(Report);

    /// <summary>The place of a step in the plan of this report; after all others when it is not in it.</summary>
    public int OrderOf(Step step) => Order.GetValueOrDefault(step.Key, int.MaxValue);

    /// <summary>The scores of all reports.</summary>
    /// <param name="roadmap">The plan as it is now.</param>
    /// <param name="reports">In order of time.</param>
    /// <param name="language">In whose order agencies stand that share a rank.</param>
    public static ImmutableArray<ReportScores> All(Roadmap roadmap, ImmutableArray<Report> reports, Language language)
    {
        var histories = StepHistory.All(roadmap, reports);
        var all = ImmutableArray.CreateBuilder<ReportScores>(reports.Length);
        foreach (var report in reports)
        {
            var scores = Of(report, histories, language);
            all.Add(all.LastOrDefault(s => s.HasScore) is { } before ? scores with { Changes = new(before, scores) } : scores);
        }

        return all.DrainToImmutable();
    }

    /// <summary>What is known of a plan before its first report: that nothing is.</summary>
    public static ReportScores BeforeAnyReport(Roadmap roadmap, Language language)
    {
        var day = new CalendarUnit(UnitLength.Day, roadmap.Years.FirstDay.AddDays(-1));
        var none = new Report(
            day, roadmap, roadmap.Title, day.First, IsProvisional: true, null, [], FrozenDictionary<string, Assessment>.Empty, null,
            FrozenDictionary<string, LocalizedText>.Empty, ImmutableDictionary<string, decimal>.Empty);
        return All(roadmap, [none], language)[0] with { IsBeforeAnyReport = true };
    }

    private static ReportScores Of(Report report, FrozenDictionary<string, StepHistory> histories, Language language)
    {
        var (roadmap, rules) = (report.Roadmap, report.Roadmap.Scoring);
        Status StatusOf(Step step) => histories[step.Key].In(report).Status;
        Standing StandingOf(Step step)
        {
            var history = histories[step.Key];
            return Scoring.Standing.Of(
                history.StandingIn(report), history.IsLateIn(report),
                rules.Statuses.HasOwnNames && history.In(report).Step is not null ? history.KnownAt(report.Time)?.Status : null);
        }

        Coverage CoverageOf(Step step) => histories[step.Key].IsDueIn(report) ? new(StatusOf(step).IsFinding ? 1 : 0, 1) : default;
        Score Shown(Score score) => report.IsProvisional ? score.Withheld() : score;

        MeasureScore Measured(Measure measure) => new(
            Score.Of([.. measure.Steps.Select(s => new CountedUnit(StatusOf(s), s.Weight))], rules),
            measure.EverSteps.Aggregate(Scoring.Standing.None, (sum, s) => sum + StandingOf(s)),
            measure.Steps.Aggregate(default(Coverage), (sum, s) => sum + CoverageOf(s)));

        var measures = roadmap.Measures.Concat(roadmap.Priorities.SelectMany(p => p.WithdrawnMeasures)).ToFrozenDictionary(m => m.Key, Measured, StringComparer.Ordinal);
        Status StatusOfMeasure(Measure measure) => measures[measure.Key].Score.Tally.StatusIn(rules.Statuses);

        ScoredPart Part(Score bySteps, Tally byMeasures, IEnumerable<Standing> standings, IEnumerable<Coverage> coverages) => new(
            Shown(rules.Unit == ScoringUnit.Step ? bySteps : Score.Of(byMeasures, rules)), bySteps, byMeasures,
            standings.Aggregate(Scoring.Standing.None, (a, b) => a + b), coverages.Aggregate(default(Coverage), (a, b) => a + b));

        ScoredPart Sum(IReadOnlyCollection<ScoredPart> parts) => Part(
            Score.Sum([.. parts.Select(p => p.BySteps)], rules), Tally.Sum(parts.Select(p => p.Measures)), parts.Select(p => p.Standing), parts.Select(p => p.Coverage));

        ScoredPart OfPriority(Priority priority)
        {
            var own = priority.Measures.Select(m => measures[m.Key]).ToArray();
            return Part(
                Score.Sum([.. own.Select(m => m.Score)], rules), Tally.Of(priority.Measures, StatusOfMeasure),
                own.Concat(priority.WithdrawnMeasures.Select(m => measures[m.Key])).Select(m => m.Standing), own.Select(m => m.Coverage));
        }

        var priorities = roadmap.Priorities.ToFrozenDictionary(p => p.Key, OfPriority, StringComparer.Ordinal);
        var goals = roadmap.Goals.ToFrozenDictionary(g => g.Key, g => Sum([.. g.Priorities.Select(p => priorities[p.Key])]), StringComparer.Ordinal);
        var led = rules.Unit == ScoringUnit.Measure
            ? roadmap.Measures.Select(m => (m.Assignment, new CountedUnit(StatusOfMeasure(m), 1)))
            : roadmap.Steps.Select(s => (s.Assignment, new CountedUnit(StatusOf(s), s.Weight)));
        var stepsOf = roadmap.Steps.Concat(roadmap.Withdrawn).SelectMany(s => s.Assignment.Leads, (step, agency) => (agency.Key, Step: step)).ToLookup(l => l.Key, l => l.Step);
        var agencies = Ranking.Scores(led, rules).Select(a => a with
        {
            Score = Shown(a.Score),
            Standing = stepsOf[a.Agency.Key].Aggregate(Scoring.Standing.None, (sum, s) => sum + StandingOf(s)),
            Coverage = stepsOf[a.Agency.Key].Aggregate(default(Coverage), (sum, s) => sum + CoverageOf(s)),
        });

        return new(
            report, histories, Sum([.. goals.Values]), goals, priorities, measures.ToFrozenDictionary(m => m.Key, m => m.Value with { Score = Shown(m.Value.Score) }, StringComparer.Ordinal),
            Ranking.Of(agencies.OrderBy(a => a.Agency.Name.In(language.Code).Text, language.Collation).ThenBy(a => a.Agency.Id, StringComparer.Ordinal), rules),
            roadmap.Steps.All(s => histories[s.Key].IsDueIn(report) == StatusOf(s).IsCounted));
    }
}
