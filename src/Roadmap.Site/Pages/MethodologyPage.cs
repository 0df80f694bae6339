using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The methodology, generated from the configuration: whoever follows it arrives at every figure of the site.</summary>
internal static class MethodologyPage
{
    /// <summary>Name of the free page that stands at the end of this one.</summary>
    public const string FreePage = "methodology";

    /// <summary>The view.</summary>
    public static MethodologyView View(PageContext context)
    {
        var (site, words, rules) = (context.Site, context.Words, context.Site.Roadmap.Scoring);
        var unit = rules.Unit == ScoringUnit.Step ? "step" : "measure";
        return new(
            new(context, new(
                Addresses.Methodology, words["methodology.title"], words["methodology.description"], SourcePath: Content.ContentPaths.Roadmap)),
            words[$"methodology.unit-{unit}"],
            [.. Statuses(context, s => rules.Points(s) is { } points ? context.Number(points) : words["methodology.not-counted"])],
            words[$"methodology.formula-{unit}"],
            words["methodology.example", context.Words.Year(site.Latest.Report.Unit)],
            context.Arithmetic(site.Latest.Whole.Score),
            words["methodology.rounding", ("exact", 62.5m), ("rounded", 63)],
            [.. MeasureRules(context)],
            SharesExamples.Of(context),
            [
                new("high", words["band.high"], words["methodology.band-high", ("high", rules.High)]),
                new("middle", words["band.middle"], words["methodology.band-middle", ("low", rules.Low), ("high", rules.High)]),
                new("low", words["band.low"], words["methodology.band-low", ("low", rules.Low)]),
            ],
            words[$"methodology.agency-{unit}"],
            words["methodology.ranks", ("first", 1), ("shared", 2), ("next", 4)],
            [.. site.Reports.Reverse().Select(y => ReconciliationViews.Of(context, y))],
            More(context),
            context.Href(Addresses.Data));
    }

    private static IEnumerable<RuleView> Statuses(PageContext context, Func<Status, string> text) =>
        context.Site.Roadmap.Scoring.Statuses.All.Select(s => new RuleView(context.Status(s), text(s)));

    private static IEnumerable<RuleView> MeasureRules(PageContext context)
    {
        var own = context.Site.Roadmap.Scoring.Statuses.HasOwnNames ? "methodology.measure-own-" : "methodology.measure-";
        return StatusScale.Default.All.Select(s => new RuleView(context.Counted(s.Class), context.Words[(s.IsCounted ? own : "methodology.measure-") + s.Token]));
    }

    private static TitledProse? More(PageContext context)
    {
        if (context.Site.FreePages.GetValueOrDefault(FreePage) is not { } text) return null;
        var translation = text.In(context.Code);
        var lang = translation.IsFallback ? translation.Language : null;
        var prose = context.Prose(new([(translation.Language, Pages.FreePage.Body(translation.Text))]), 1, "more-")!;
        return new(Pages.FreePage.Title(translation.Text), lang, prose with { Lang = lang, Dir = context.Direction(lang) });
    }
}
