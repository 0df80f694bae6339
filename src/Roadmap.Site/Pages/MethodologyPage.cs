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
        var (unit, hasLeads) = (rules.Unit == ScoringUnit.Step ? "step" : "measure", site.Roadmap.Steps.Any(s => s.Assignment.Lead is not null));
        var isWeighted = unit == "step" && site.Roadmap.Steps.Any(s => s.Weight != 1);
        return new(
            new(context, new(
                Addresses.Methodology, words["methodology.title"], words[site.Reports.Any(r => !r.Report.Published.IsEmpty) ? "methodology.description" : "methodology.description-general"], SourcePath: Content.ContentPaths.Roadmap)),
            hasLeads && site.HasMeasures && !isWeighted ? words[$"methodology.unit-{unit}"]
                : string.Join(' ', [
                    words[isWeighted ? "methodology.unit-weighted" : $"methodology.unit-{unit}-each"], words["methodology.unit-parts"],
                    .. hasLeads ? [words["methodology.unit-leads"]] : Array.Empty<string>()]),
            [.. Statuses(context, s => rules.Points(s) is { } points ? context.Number(points) : words["methodology.not-counted"])],
            words[isWeighted ? "methodology.formula-weighted" : $"methodology.formula-{unit}"],
            words[hasLeads && site.HasMeasures ? "methodology.formula-scope" : "methodology.formula-scope-general"],
            words[site.IsUsual ? "methodology.example" : "methodology.example-general", context.Words.Year(site.Latest.Report.Unit)],
            context.Arithmetic(site.Latest.Whole.Score),
            words["methodology.rounding", ("exact", 62.5m), ("rounded", 63)],
            context.General("methodology.measure-text"),
            site.HasMeasures ? [.. MeasureRules(context)] : [],
            words[rules.Statuses.HasOwnNames ? "methodology.shares-text-general" : "methodology.shares-text"],
            SharesExamples.Of(context),
            [
                new("high", words["band.high"], words["methodology.band-high", ("high", rules.High)]),
                new("middle", words["band.middle"], words["methodology.band-middle", ("low", rules.Low), ("high", rules.High)]),
                new("low", words["band.low"], words["methodology.band-low", ("low", rules.Low)]),
            ],
            !hasLeads ? "" : site.Roadmap.Steps.Any(s => s.Assignment.Leads.Length > 1)
                ? words[rules.CountsFullyForEachLead ? "methodology.agency-shared-full" : "methodology.agency-shared-equal"]
                : words[$"methodology.agency-{unit}"],
            words["methodology.ranks", ("first", 1), ("shared", 2), ("next", 4)],
            [.. Terms(context)], context.General("methodology.terms-title"),
            site.Reports.Any(r => !r.Report.Published.IsEmpty), [.. site.Reports.Reverse().Select(y => ReconciliationViews.Of(context, y))],
            More(context));
    }

    private static IEnumerable<RuleView> Statuses(PageContext context, Func<Status, string> text) =>
        context.Site.Roadmap.Scoring.Statuses.All.Select(s => new RuleView(context.Status(s), text(s)));

    private static IEnumerable<RuleView> MeasureRules(PageContext context)
    {
        var own = context.Site.Roadmap.Scoring.Statuses.HasOwnNames ? "methodology.measure-own-" : "methodology.measure-";
        return StatusScale.Default.All.Select(s => new RuleView(context.Counted(s.Class), context.Words[(s.IsCounted ? own : "methodology.measure-") + s.Token]));
    }

    private static IEnumerable<MethodTerm> Terms(PageContext context)
    {
        var site = context.Site;
        MethodTerm Term(string name, string text) => new(context.Words[$"methodology.term-{name}"], text);
        yield return Term("due", context.General("methodology.due") + Ending(context));
        yield return Term("not-assessed", context.General("methodology.not-assessed"));
        if (site.HasPeriods)
        {
            yield return Term("overdue", context.General("methodology.overdue"));
            yield return Term("carried-over", context.General("methodology.carried-over"));
        }

        if (site.IsUsual || site.Roadmap.Steps.Any(s => s.Ongoing)) yield return Term("ongoing", context.Words["methodology.ongoing"]);
        yield return Term("provisional", context.General("methodology.provisional"));
    }

    // Which of a plan's own statuses end a step.
    private static string Ending(PageContext context) =>
        context.Site.Roadmap.Scoring.Statuses is { HasOwnNames: true } scale && scale.All.Where(s => s.Ends).ToArray() is { Length: > 0 } ends
            ? " " + context.Words["methodology.ends", ("statuses", string.Join(context.Words["list.separator"], ends.Select(s => context.Status(s).Word)))] : "";

    private static TitledProse? More(PageContext context)
    {
        if (context.Site.FreePages.GetValueOrDefault(FreePage) is not { } text) return null;
        var translation = text.In(context.Code);
        var lang = translation.IsFallback ? translation.Language : null;
        var prose = context.Prose(new([(translation.Language, Pages.FreePage.Body(translation.Text))]), 1, "more-")!;
        return new(Pages.FreePage.Title(translation.Text), lang, prose with { Lang = lang, Dir = context.Direction(lang) });
    }
}

/// <summary>How every figure is made, and whether the printed ones come out.</summary>
/// <param name="Unit">What is counted, in a sentence or two.</param>
/// <param name="Points">Points by status.</param>
/// <param name="Formula">Of a score.</param>
/// <param name="Scope">Of what else.</param>
/// <param name="ExampleTitle">What the example is of.</param>
/// <param name="Example">The latest score of the roadmap.</param>
/// <param name="Rounding">How scores are rounded.</param>
/// <param name="MeasureText">From what a measure's status follows.</param>
/// <param name="MeasureRules">When a measure has which status; empty where the plan has no measures.</param>
/// <param name="SharesText">How shares come to add to 100.</param>
/// <param name="Shares">A worked example of shares that add to 100; null while nothing was assessed.</param>
/// <param name="Bands">The traffic light.</param>
/// <param name="AgencyRule">What an agency is scored over; empty where nobody leads anything.</param>
/// <param name="Ranks">How ranks are shared.</param>
/// <param name="Terms">Words for what happens over time; those that concern the plan.</param>
/// <param name="HasFigures">Whether any report gives printed figures for comparison.</param>
/// <param name="Years">Printed and computed figures, latest year first.</param>
/// <param name="More">What an editor has to say on the method.</param>
internal sealed record MethodologyView(
    Frame Frame, string Unit, ImmutableArray<RuleView> Points, string Formula, string Scope, string ExampleTitle, ArithmeticView Example, string Rounding,
    string MeasureText, ImmutableArray<RuleView> MeasureRules, string SharesText, SharesExample? Shares, ImmutableArray<BandView> Bands, string AgencyRule, string Ranks,
    ImmutableArray<MethodTerm> Terms, string TermsTitle, bool HasFigures, ImmutableArray<ReconciliationView> Years, TitledProse? More) : PageView(Frame);

/// <summary>A word and what it means here.</summary>
internal sealed record MethodTerm(string Name, string Text);

/// <summary>What holds for a status.</summary>
/// <param name="Text">Its rule or number.</param>
internal sealed record RuleView(StatusView Status, string Text);

/// <summary>A band of the traffic light.</summary>
/// <param name="Token">Name of its colour and shape: <c>high</c>.</param>
/// <param name="Range">Which scores it holds.</param>
internal sealed record BandView(string Token, string Word, string Range);

/// <summary>A long text with its own title.</summary>
/// <param name="Lang">Its language, only where it is not the page's own.</param>
internal sealed record TitledProse(string Title, string? Lang, ProseView Prose);
