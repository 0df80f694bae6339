using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>What became of a priority by a report. Each answer is made when a template asks.</summary>
internal abstract class PriorityResult(PlanViews plan, Priority priority)
{
    private readonly ScoredPart _part = plan.Scores.Of(priority);

    public string Id => priority.Id;

    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);

    public TextView Title => field ??= Context.Text(priority.Title);

    public ScoreView Score => field ??= Context.Score(_part.Score);

    /// <summary>Its steps by status.</summary>
    public DistributionView Steps => field ??= Context.Steps(_part.Steps);

    /// <summary>How the score comes about.</summary>
    public ArithmeticView Arithmetic => field ??= Context.Arithmetic(_part.Score);

    /// <summary>Its measures by status, as the report prints them; null where steps stand under the priority itself.</summary>
    public DistributionView? MeasureTable => HasMeasures ? ByMeasure : null;

    /// <summary>Whether steps stand under measures.</summary>
    public bool HasMeasures => priority.Measures.Any(m => !m.IsImplicit);

    /// <summary>Which measures are not assessed yet and why; null when all are.</summary>
    public string? NotAssessed => field ??= NotAssessedNote.Of(Context, plan.Scores, priority);

    public ImmutableArray<MeasureView> Measures => field.IsDefault ? field = plan.Measures(priority) : field;

    /// <summary>How far a report in progress has got with it; null for any other.</summary>
    public string? Progress => field ??= plan.Progress(priority);

    private protected DistributionView ByMeasure => field ??= Context.Measures(_part.Measures);

    private protected PlanViews Plan => plan;

    private protected PageContext Context => plan.Context;

    private protected Priority Priority => priority;
}
