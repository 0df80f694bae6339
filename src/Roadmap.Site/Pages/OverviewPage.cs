using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The overview: the answer first, then one picture of everything that it is made of.</summary>
internal sealed class OverviewView(PlanViews plan) : IPageView
{
    private const int ShownIndicators = 3;
    private const int ShownAlone = 12;

    private readonly Headline _headline = Pages.Headline.Of(plan.Context.Words, plan.Context.Site);
    private readonly WorkLists _work = new(plan, plan.Context.Site.Steps.All);
    private readonly (LocalizedText? First, LocalizedText? Others) _summary = Parts(plan.Scores.Report.Summary);

    public Frame Frame => field ??= new(Context, new(
        Addresses.Overview, Context.Text(Site.Config.Title).Text, $"{Headline}. {Detail}", SourcePath: Content.ContentPaths.Roadmap, Headline: Headline),
        () => StructuredData.Dataset(Context));

    public TextView Roadmap => Context.Text(Site.Roadmap.Title);

    /// <summary>The answer in a sentence.</summary>
    public string Headline => _headline.Answer;

    /// <summary>What stands second: the score, and the latest report's own answer where the first is that to date.</summary>
    public string Detail => _headline.Detail.TrimEnd('.') + ".";

    /// <summary>The report's steps by status; null where the answer is that to date, or nothing is assessed.</summary>
    public DistributionView? Distribution => field ??= Whole.Score.Exists && !plan.IsToDate ? Context.Steps(Whole.Steps) : null;

    /// <summary>How all steps stand to date, once there are several reports; else null.</summary>
    public StandingView? Standing => field ??= plan.IsToDate ? StandingViews.Of(Context, Whole.Standing) : null;

    /// <summary>How the report's score comes about; null where there is none.</summary>
    public ArithmeticView? Arithmetic => field ??= Whole.Score.Exists ? Context.Arithmetic(Whole.Score) : null;

    /// <summary>Goals and priorities.</summary>
    public PlanTableView Plan => field ??= plan.Table();

    /// <summary>Those with a score; null where there are none.</summary>
    public AgencyStripView? Agencies => field ??= AgencyStrip.Of(Context, plan.Scores);

    /// <summary>What changed since the report before; null for the first.</summary>
    public ChangesView? Changes => field ??= HasSteps ? ChangeViews.Of(plan) : null;

    /// <summary>What is late; null where nothing was reported yet.</summary>
    public WorkListView? Late => field ??= Site.HasReports && Site.HasPeriods ? _work.Late() : null;

    /// <summary>What is due next; null where no step has a period.</summary>
    public WorkListView? Due => field ??= Site.HasPeriods && _work.Next.First <= Site.Roadmap.Years.LastDay ? _work.Due() : null;

    /// <summary>Some indicators, under their goals where the plan has no steps.</summary>
    public ImmutableArray<GoalIndicators> Indicators => field.IsDefault ? field = [.. Glances()] : field;

    /// <summary>The link to all of them, with their number; null where there are none.</summary>
    public string? AllIndicators => Site.Roadmap.Indicators is { IsEmpty: false } all ? Context.Words["overview.all-indicators", ("count", all.Length)] : null;

    /// <summary>The roadmap's score in every report, when there are several.</summary>
    public ImmutableArray<YearScoreView> Trend => !field.IsDefault ? field : field = HasSteps ? Pages.Trend.Of(Context, r => r.Whole, r => r.Roadmap.Steps) : [];

    /// <summary>Beginning of the summary of the work done.</summary>
    public ProseView? Summary => field ??= Context.Prose(_summary.First, 2);

    /// <summary>The rest of it; null where there is no more.</summary>
    public ProseView? SummaryRest => field ??= Context.Prose(_summary.Others, 2);

    /// <summary>The whole report; null where nothing was reported yet.</summary>
    public string? ReportHref => Site.HasReports ? Context.Href(Addresses.Report(plan.Scores.Id)) : null;

    /// <summary>Its figures that were put right.</summary>
    public ImmutableArray<PastView> Corrections => !field.IsDefault ? field
        : field = [.. Site.Reports.Reverse().SelectMany(r => PastViews.Of(Context, r, name => name.StartsWith("roadmap.", StringComparison.Ordinal)))];

    /// <summary>Whether the plan has steps; one of indicators alone has none.</summary>
    public bool HasSteps => Site.HasSteps;

    private PageContext Context => plan.Context;

    private Site Site => Context.Site;

    private ScoredPart Whole => plan.Scores.Whole;

    private IEnumerable<GoalIndicators> Glances()
    {
        var roadmap = Site.Roadmap;
        if (HasSteps) return [new(null, [.. roadmap.Indicators.Take(ShownIndicators).Select(i => IndicatorViews.Glance(Context, i))])];
        var shown = IndicatorGoals.ByGoal(roadmap, roadmap.Indicators).SelectMany(g => g.Indicators).Take(ShownAlone);
        return IndicatorGoals.ByGoal(roadmap, shown).Select(g => new GoalIndicators(
            g.Goal is { } goal ? Context.Numbered(goal.Id, goal.Title) : null, [.. g.Indicators.Select(i => IndicatorViews.Glance(Context, i))]));
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
