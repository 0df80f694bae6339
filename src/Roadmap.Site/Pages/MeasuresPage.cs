using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>
/// The explorer. Beyond <c>page-steps</c> steps it lists priorities instead, whose own pages hold their steps; beyond
/// <see cref="DirectoryRows"/> priorities these are split over pages named after their first priority, <c>measures/1.1/</c>.
/// </summary>
internal static class MeasuresPage
{
    /// <summary>Priorities on one page: 60 KB hold as many, each with all agencies that take part.</summary>
    public const int DirectoryRows = 300;

    /// <summary>Address and view of each page.</summary>
    /// <param name="context">The language.</param>
    /// <param name="plan">The latest year.</param>
    /// <param name="agencies">Who takes part.</param>
    public static IEnumerable<(string Address, Func<PageView> View)> Pages(PageContext context, PlanViews plan, AgencyIndex agencies)
    {
        var site = context.Site;
        var page = new ExplorerPage(context, plan, agencies);
        if (plan.StepsFit) return [(Addresses.Measures, page.Steps)];
        var parts = site.Roadmap.Priorities.Chunk(DirectoryRows).ToArray();
        return parts.Length == 1
            ? [(Addresses.Measures, () => page.Directory(parts[0], Addresses.Measures))]
            : [(Addresses.Measures, () => page.Parts(parts)), .. parts.Select(p => (Part(p), (Func<PageView>)(() => page.Directory(p, Part(p)))))];
    }

    /// <summary>The address of a part of the directory.</summary>
    public static string Part(IEnumerable<Priority> priorities) => $"{Addresses.Measures}{priorities.First().Id}/";
}
