using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>Steps that wait for something. They are looked for when a template asks.</summary>
/// <param name="title">Says what they wait for, with their number.</param>
/// <param name="steps">Those that wait, in the order of the plan.</param>
/// <param name="query">How the explorer finds them.</param>
internal sealed class WorkListView(PlanViews plan, Func<int, string> title, IEnumerable<PlacedStep> steps, string query)
{
    private const int Named = 5;

    /// <summary>In words, with the number.</summary>
    public string Title => title(Count);

    /// <summary>How many in all.</summary>
    public int Count => Waiting.Length;

    /// <summary>There are more than those named.</summary>
    public bool HasMore => Count > Named;

    /// <summary>All of them in the explorer.</summary>
    public string Href => $"{plan.Context.Href(Addresses.Measures)}?{query}";

    /// <summary>The first that are to be, or were to be, finished.</summary>
    public ImmutableArray<StepLineView> First => field.IsDefault ? field = [.. ByDay.Take(Named).Select(plan.Line)] : field;

    /// <summary>All of them; none where they are too many for a page.</summary>
    public ImmutableArray<StepLineView> Steps => !field.IsDefault ? field : field = Count > plan.Context.Site.Config.PageSteps ? [] : [.. ByDay.Select(plan.Line)];

    private ImmutableArray<PlacedStep> Waiting => field.IsDefault ? field = [.. steps] : field;

    private IEnumerable<PlacedStep> ByDay => Waiting.OrderBy(s => s.Step.Period?.LastDay ?? DateOnly.MaxValue);
}
