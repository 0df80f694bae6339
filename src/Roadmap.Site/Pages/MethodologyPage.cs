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
        return new(new(context, new(
            Addresses.Methodology, words["methodology.title"], words[site.Reports.Any(r => !r.Report.Published.IsEmpty) ? "methodology.description" : "methodology.description-general"], SourcePath: Content.ContentPaths.Roadmap)))
        {
            Unit = hasLeads && site.HasMeasures && !isWeighted ? words[$"methodology.unit-{unit}"]
                : string.Join(' ', [
                    words[isWeighted ? "methodology.unit-weighted" : $"methodology.unit-{unit}-each"], words["methodology.unit-parts"],
                    .. hasLeads ? [words["methodology.unit-leads"]] : Array.Empty<string>()]),
            Points = [.. Statuses(context, s => rules.Points(s) is { } points ? context.Number(points) : words["methodology.not-counted"])],
            Formula = words[isWeighted ? "methodology.formula-weighted" : $"methodology.formula-{unit}"],
            Scope = words[hasLeads && site.HasMeasures ? "methodology.formula-scope" : "methodology.formula-scope-general"],
            ExampleTitle = words[site.IsUsual ? "methodology.example" : "methodology.example-general", context.Words.Year(site.Latest.Report.Unit)],
            Example = context.Arithmetic(site.Latest.Whole.Score),
            Rounding = words["methodology.rounding", ("exact", 62.5m), ("rounded", 63)],
            MeasureText = context.General("methodology.measure-text"),
            MeasureRules = site.HasMeasures ? [.. MeasureRules(context)] : [],
            SharesText = words[rules.Statuses.HasOwnNames ? "methodology.shares-text-general" : "methodology.shares-text"],
            Shares = SharesExamples.Of(context),
            Bands = [
                new("high", words["band.high"], words["methodology.band-high", ("high", rules.High)]),
                new("middle", words["band.middle"], words["methodology.band-middle", ("low", rules.Low), ("high", rules.High)]),
                new("low", words["band.low"], words["methodology.band-low", ("low", rules.Low)]),
            ],
            AgencyRule = !hasLeads ? "" : site.Roadmap.Steps.Any(s => s.Assignment.Leads.Length > 1)
                ? words[rules.CountsFullyForEachLead ? "methodology.agency-shared-full" : "methodology.agency-shared-equal"]
                : words[$"methodology.agency-{unit}"],
            Ranks = words["methodology.ranks", ("first", 1), ("shared", 2), ("next", 4)],
            Terms = [.. Terms(context)],
            TermsTitle = context.General("methodology.terms-title"),
            HasFigures = site.Reports.Any(r => !r.Report.Published.IsEmpty),
            Years = [.. site.Reports.Reverse().Select(y => ReconciliationViews.Of(context, y))],
            More = More(context),
        };
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
internal sealed record MethodologyView(Frame Frame) : PageView(Frame)
{
    /// <summary>What is counted, in a sentence or two.</summary>
    public required string Unit { get; init; }

    /// <summary>Points by status.</summary>
    public required ImmutableArray<RuleView> Points { get; init; }

    /// <summary>The formula of a score.</summary>
    public required string Formula { get; init; }

    /// <summary>What else has scores.</summary>
    public required string Scope { get; init; }

    /// <summary>What the example is of.</summary>
    public required string ExampleTitle { get; init; }

    /// <summary>The latest score of the roadmap.</summary>
    public required ArithmeticView Example { get; init; }

    /// <summary>How scores are rounded.</summary>
    public required string Rounding { get; init; }

    /// <summary>From what a measure's status follows.</summary>
    public required string MeasureText { get; init; }

    /// <summary>When a measure has which status; empty where the plan has no measures.</summary>
    public required ImmutableArray<RuleView> MeasureRules { get; init; }

    /// <summary>How shares come to add to 100.</summary>
    public required string SharesText { get; init; }

    /// <summary>A worked example of shares that add to 100; null while nothing was assessed.</summary>
    public required SharesExample? Shares { get; init; }

    /// <summary>The traffic light.</summary>
    public required ImmutableArray<BandView> Bands { get; init; }

    /// <summary>What an agency is scored over; empty where nobody leads anything.</summary>
    public required string AgencyRule { get; init; }

    /// <summary>How ranks are shared.</summary>
    public required string Ranks { get; init; }

    /// <summary>Words for what happens over time; those that concern the plan.</summary>
    public required ImmutableArray<MethodTerm> Terms { get; init; }

    public required string TermsTitle { get; init; }

    /// <summary>Whether any report gives printed figures for comparison.</summary>
    public required bool HasFigures { get; init; }

    /// <summary>Printed and computed figures, latest year first.</summary>
    public required ImmutableArray<ReconciliationView> Years { get; init; }

    /// <summary>What an editor has to say on the method.</summary>
    public required TitledProse? More { get; init; }
}

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
