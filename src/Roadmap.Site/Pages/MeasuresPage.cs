using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A page of the explorer that lists priorities, and finds their steps in files that its script loads.</summary>
/// <param name="Address">Where it is: <c>measures/</c>, or <c>measures/1.1/</c> named after its first priority.</param>
internal sealed record ExplorerPart(string Address, ImmutableArray<Priority> Priorities)
{
    // A file of so many steps has about 60 KB.
    private const int FileSteps = 300;

    /// <summary>The files that hold its steps, each with those.</summary>
    /// <param name="steps">Those of the plan as it is now.</param>
    public IEnumerable<(string Address, PlacedStep[] Steps)> Files(PlacedSteps steps) =>
        Priorities.SelectMany(p => steps.ByPriority[p.Key]).Chunk(FileSteps).Select((own, i) => ($"{Address}steps-{i}.json", own));
}

/// <summary>
/// The explorer. Beyond <c>page-steps</c> steps it lists priorities instead, and its script finds single steps; beyond
/// <see cref="DirectoryRows"/> priorities these are split over pages.
/// </summary>
internal static class MeasuresPage
{
    /// <summary>Priorities on one page: 60 KB hold as many.</summary>
    public const int DirectoryRows = 300;

    /// <summary>Address and view of each page.</summary>
    /// <param name="plan">The latest year.</param>
    /// <param name="agencies">Who takes part.</param>
    public static IEnumerable<(string Address, Func<IPageView> View)> Pages(PageContext context, PlanViews plan, AgencyIndex agencies)
    {
        var page = new ExplorerPage(context, plan, agencies);
        return Parts(context.Site) switch
        {
            [] => [(Addresses.Measures, page.Steps)],
            [var one] => [(Addresses.Measures, () => page.Directory(one))],
            var several => [(Addresses.Measures, () => page.Parts(several)), .. several.Select(p => (p.Address, (Func<IPageView>)(() => page.Directory(p))))],
        };
    }

    /// <summary>The pages that list priorities; none where all steps stand on one page.</summary>
    public static ImmutableArray<ExplorerPart> Parts(Site site)
    {
        if (site.Latest.Roadmap.Steps.Count() <= site.Config.PageSteps) return [];
        var parts = site.Roadmap.Priorities.Chunk(DirectoryRows).ToArray();
        return [.. parts.Select(p => new ExplorerPart(parts.Length == 1 ? Addresses.Measures : $"{Addresses.Measures}{p[0].Id}/", [.. p]))];
    }
}
