using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Everything that was put right after it was published, the latest report first. There is such a page as soon as there is something to tell.</summary>
internal static class CorrectionsPage
{
    /// <summary>Whether anything was ever put right, or was up to a report.</summary>
    public static bool IsNeeded(Site site, Scoring.ReportScores? until = null) =>
        site.Reports.Any(r => !r.Report.Corrections.IsEmpty && !(r.Report.Time > until?.Report.Time)) && !site.LeftOut.Contains("corrections");

    /// <summary>The view.</summary>
    public static CorrectionsView View(PageContext context) => new(
        new(context, new(Addresses.Corrections, context.Words["past.corrections"], context.Words["past.corrections-lead"], ShowsResults: false, Table: "corrections")),
        context.Words["past.corrections-lead"],
        [.. context.Site.Reports.Reverse().Where(r => !r.Report.Corrections.IsEmpty).Select(r => new CorrectedReport(
            r.Id, new(context.Text(r.Report.Title), context.Href(Addresses.Report(r.Id))), PastViews.Of(context, r)))]);
}

/// <summary>Everything that was put right after it was published.</summary>
/// <param name="Lead">What is told here.</param>
/// <param name="Reports">The latest first.</param>
internal sealed record CorrectionsView(Frame Frame, string Lead, ImmutableArray<CorrectedReport> Reports) : IPageView;

/// <summary>A report with what was put right in it.</summary>
/// <param name="Report">Its title and page.</param>
/// <param name="Corrections">Figures first, each in order of time.</param>
internal sealed record CorrectedReport(string Id, LinkView Report, ImmutableArray<PastView> Corrections);
