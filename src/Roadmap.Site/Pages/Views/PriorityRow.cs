using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>A priority as a row of a table. Each answer is made when a template asks.</summary>
/// <param name="plan">The year.</param>
/// <param name="priority">The priority.</param>
/// <param name="withTiles">Whether its steps are pictured.</param>
internal sealed class PriorityRow(PlanViews plan, Priority priority, bool withTiles)
{
    private readonly ScoredPart _part = plan.Scores.Priorities[priority.Key];

    /// <summary>Its number.</summary>
    public string Id => priority.Id;

    /// <summary>Its title.</summary>
    public TextView Title => plan.Context.Text(priority.Title);

    /// <summary>Its page.</summary>
    public string Href => plan.Context.Href(Addresses.Priority(priority.Id));

    /// <summary>Its score.</summary>
    public ScoreView Score => field ??= plan.Context.Score(_part.Score);

    /// <summary>Its steps.</summary>
    public DistributionView Distribution => field ??= plan.Context.Steps(_part.Steps);

    /// <summary>Its steps as tiles; empty where there are too many for one page.</summary>
    public ImmutableArray<TileView> Tiles => withTiles ? [.. priority.Steps.Select(s => plan.Tile(priority, s))] : [];
}
