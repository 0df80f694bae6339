using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The overview: the answer first, then one picture of everything that it is made of.</summary>
internal static class OverviewPage
{
    private const int ShownIndicators = 3;
    private const int ShownAlone = 12;

    /// <summary>The view.</summary>
    public static OverviewView View(PageContext context, PlanViews plan)
    {
        var (site, words, scores) = (context.Site, context.Words, plan.Scores);
        var (headline, whole, indicators) = (Headline.Of(words, site), scores.Whole, site.Roadmap.Indicators);
        var work = new WorkLists(plan, site.Steps.All);
        var (summary, rest) = Parts(scores.Report.Summary);
        return new OverviewView(new(context, new(
            Addresses.Overview, context.Text(site.Config.Title).Text, $"{headline.Answer}. {headline.Detail.TrimEnd('.')}.",
            SourcePath: Content.ContentPaths.Roadmap, Headline: headline.Answer), () => StructuredData.Dataset(context)))
        {
            Roadmap = context.Text(site.Roadmap.Title),
            Headline = headline.Answer,
            Detail = headline.Detail.TrimEnd('.') + ".",
            Distribution = whole.Score.Exists && !plan.IsToDate ? context.Steps(whole.Steps) : null,
            Standing = plan.IsToDate ? StandingViews.Of(context, whole.Standing) : null,
            Arithmetic = whole.Score.Exists ? context.Arithmetic(whole.Score) : null,
            Plan = plan.Table(),
            Agencies = AgencyStrip.Of(context, scores),
            Changes = site.HasSteps ? ChangeViews.Of(plan) : null,
            Late = site.HasReports && site.HasPeriods ? work.Late() : null,
            Due = site.HasPeriods && work.Next.First <= site.Roadmap.Years.LastDay ? work.Due() : null,
            Indicators = [.. Glances(context)],
            AllIndicators = indicators.IsEmpty ? null : words["overview.all-indicators", ("count", indicators.Length)],
            Trend = site.HasSteps ? Trend.Of(context, r => r.Whole, r => r.Roadmap.Steps) : [],
            Summary = context.Prose(summary, 2),
            SummaryRest = context.Prose(rest, 2),
            ReportHref = site.HasReports ? context.Href(Addresses.Report(scores.Id)) : null,
            Corrections = [.. site.Reports.Reverse().SelectMany(r => PastViews.Of(context, r, name => name.StartsWith("roadmap.", StringComparison.Ordinal)))],
            HasSteps = site.HasSteps,
        };
    }

    private static IEnumerable<GoalIndicators> Glances(PageContext context)
    {
        var roadmap = context.Site.Roadmap;
        if (context.Site.HasSteps) return [new(null, [.. roadmap.Indicators.Take(ShownIndicators).Select(i => IndicatorViews.Glance(context, i))])];
        var shown = IndicatorGoals.ByGoal(roadmap, roadmap.Indicators).SelectMany(g => g.Indicators).Take(ShownAlone);
        return IndicatorGoals.ByGoal(roadmap, shown).Select(g => new GoalIndicators(
            g.Goal is { } goal ? context.Numbered(goal.Id, goal.Title) : null, [.. g.Indicators.Select(i => IndicatorViews.Glance(context, i))]));
    }

    // The first paragraph, with the heading above it, and all that follows.
    private static (LocalizedText? First, LocalizedText? Others) Parts(LocalizedText? markdown)
    {
        if (markdown is null) return (null, null);
        var parts = markdown.Texts.Select(t => (t.Language, Cut(t.Text))).ToArray();
        var rest = parts.Where(p => p.Item2.Others.Length > 0).Select(p => new Wording(p.Language, p.Item2.Others)).ToImmutableArray();
        return (new([.. parts.Select(p => new Wording(p.Language, p.Item2.First))]), rest.IsEmpty ? null : new(rest));
    }

    private static (string First, string Others) Cut(string text)
    {
        var blocks = text.Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var first = blocks.TakeWhile(b => b.StartsWith('#')).Count() + 1;
        return (string.Join("\n\n", blocks.Take(first)), string.Join("\n\n", blocks.Skip(first)));
    }
}

/// <summary>The overview.</summary>
internal sealed record OverviewView(Frame Frame) : PageView(Frame)
{
    public required TextView Roadmap { get; init; }

    /// <summary>The answer in a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>What stands second: the score, and the latest report's own answer where the first is that to date.</summary>
    public required string Detail { get; init; }

    /// <summary>The report's steps by status; null where the answer is that to date, or nothing is assessed.</summary>
    public required DistributionView? Distribution { get; init; }

    /// <summary>How all steps stand to date, once there are several reports; else null.</summary>
    public required StandingView? Standing { get; init; }

    /// <summary>How the report's score comes about; null where there is none.</summary>
    public required ArithmeticView? Arithmetic { get; init; }

    /// <summary>Goals and priorities.</summary>
    public required PlanTableView Plan { get; init; }

    /// <summary>Those with a score; null where there are none.</summary>
    public required AgencyStripView? Agencies { get; init; }

    /// <summary>What changed since the report before; null for the first.</summary>
    public required ChangesView? Changes { get; init; }

    /// <summary>What is late; null where nothing was reported yet.</summary>
    public required WorkListView? Late { get; init; }

    /// <summary>What is due next; null where no step has a period.</summary>
    public required WorkListView? Due { get; init; }

    /// <summary>Some indicators, under their goals where the plan has no steps.</summary>
    public required ImmutableArray<GoalIndicators> Indicators { get; init; }

    /// <summary>The link to all of them, with their number; null where there are none.</summary>
    public required string? AllIndicators { get; init; }

    /// <summary>The roadmap's score in every report, when there are several.</summary>
    public required ImmutableArray<YearScoreView> Trend { get; init; }

    /// <summary>Beginning of the summary of the work done.</summary>
    public required ProseView? Summary { get; init; }

    /// <summary>The rest of it; null where there is no more.</summary>
    public required ProseView? SummaryRest { get; init; }

    /// <summary>The whole report; null where nothing was reported yet.</summary>
    public required string? ReportHref { get; init; }

    /// <summary>Its figures that were put right.</summary>
    public required ImmutableArray<PastView> Corrections { get; init; }

    /// <summary>Whether the plan has steps; one of indicators alone has none.</summary>
    public bool HasSteps { get; init; } = true;
}

/// <summary>Indicators in a line each.</summary>
/// <param name="Goal">Their goal; null where they are not parted.</param>
internal sealed record GoalIndicators(TextView? Goal, ImmutableArray<IndicatorGlance> Indicators);

/// <summary>Goals and priorities as rows of one table.</summary>
/// <param name="Goals">With their priorities; empty where even goals are too many.</param>
/// <param name="HasScores">Something was assessed.</param>
/// <param name="HasSymbols">Single steps are pictured.</param>
/// <param name="SymbolsTitle">In what order.</param>
/// <param name="CountsTitle">What the numbers of the last column count.</param>
/// <param name="IsShortened">There are too many priorities to list them here.</param>
internal sealed record PlanTableView(
    ImmutableArray<GoalView> Goals, bool HasScores, bool HasSymbols, string SymbolsTitle, string CountsTitle, ImmutableArray<StatusView> Legend, bool IsShortened);
