using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>A priority as a row of a table. Each answer is made when a template asks.</summary>
/// <param name="isWithin">It leads to its chapter of the same page.</param>
internal sealed class PriorityRow(PlanViews plan, Priority priority, bool isWithin)
{
    private readonly ScoredPart _part = plan.Scores.Of(priority);

    /// <summary>Its number.</summary>
    public string Id => priority.Id;

    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);

    /// <summary>Its title.</summary>
    public TextView Title => plan.Context.Text(priority.Title);

    /// <summary>Its page, or its chapter.</summary>
    public string Href => isWithin ? $"#{priority.Id}" : plan.Context.Href(Addresses.Priority(priority.Id));

    /// <summary>Its score.</summary>
    public ScoreView Score => field ??= plan.Context.Score(_part.Score);

    /// <summary>Its steps.</summary>
    public DistributionView Distribution => field ??= plan.Context.Steps(_part.Steps);

    /// <summary>How many of its steps are done, in words.</summary>
    public string Counts => plan.Done(_part);

    /// <summary>What is known of its steps, by the year in which they are due; empty where there are too many for one page.</summary>
    public ImmutableArray<DueYearView> Years => !plan.StepsFit ? [] : [.. priority.Steps
        .GroupBy(s => s.Period?.LastYear).OrderBy(g => g.Key ?? int.MaxValue)
        .Select(g => new DueYearView(g.Key is { } year ? $"{year}" : "", [.. g.Select(plan.Known)]))];
}
