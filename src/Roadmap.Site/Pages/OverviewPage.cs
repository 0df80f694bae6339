using System.Collections.Immutable;
using RoadmapSite.Model;
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
        var work = new WorkLists(plan, PlacedStep.All(site));
        var (summary, rest) = Parts(scores.Report.Summary);
        return new OverviewView(
            new(context, new(
                Addresses.Overview, context.Text(site.Config.Title).Text, $"{headline.Answer}. {headline.Detail.TrimEnd('.')}.",
                SourcePath: Content.ContentPaths.Roadmap, Headline: headline.Answer), () => StructuredData.Dataset(context)),
            context.Text(site.Roadmap.Title), headline.Answer, headline.Detail.TrimEnd('.') + ".",
            whole.Score.Exists && !plan.IsToDate ? context.Steps(whole.Steps) : null,
            plan.IsToDate ? StandingViews.Of(context, whole.Standing) : null,
            whole.Score.Exists ? context.Arithmetic(whole.Score) : null,
            plan.Table(), AgencyStrip.Of(context, scores), site.HasSteps ? ChangeViews.Of(plan) : null,
            site.HasReports && site.HasPeriods ? work.Late() : null, site.HasPeriods && work.Next.First <= site.Roadmap.Years.LastDay ? work.Due() : null,
            [.. Glances(context)],
            indicators.IsEmpty ? null : words["overview.all-indicators", ("count", indicators.Length)],
            site.HasSteps ? Trend.Of(context, r => r.Whole, r => r.Roadmap.Steps) : [], context.Prose(summary, 2), context.Prose(rest, 2),
            site.HasReports ? context.Href(Addresses.Report(scores.Id)) : null,
            [.. site.Reports.Reverse().SelectMany(r => PastViews.Of(context.At(r.Roadmap), r, name => name.StartsWith("roadmap.", StringComparison.Ordinal)))])
        {
            HasSteps = site.HasSteps,
        };
    }

    private static IEnumerable<GoalIndicators> Glances(PageContext context)
    {
        var roadmap = context.Site.Roadmap;
        if (context.Site.HasSteps) return [new(null, [.. roadmap.Indicators.Take(ShownIndicators).Select(i => IndicatorViews.Glance(context, i))])];
        var shown = IndicatorGoals.ByGoal(roadmap, roadmap.Indicators).SelectMany(g => g.Indicators).Take(ShownAlone);
        return IndicatorGoals.ByGoal(roadmap, shown).Select(g => new GoalIndicators(
            g.Goal is not { } goal ? null : context.Text(goal.Title) is var title ? title with { Text = PageContext.Numbered(goal.Id, title.Text) } : null, [.. g.Indicators.Select(i => IndicatorViews.Glance(context, i))]));
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
