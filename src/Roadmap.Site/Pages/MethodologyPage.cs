using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>How every figure is made, and whether the printed ones come out. It follows from the configuration: whoever follows it arrives at every figure of the site.</summary>
internal sealed class MethodologyView(PageContext context) : IPageView
{
    /// <summary>Name of the free page that stands at the end of this one.</summary>
    public const string FreePage = "methodology";

    private readonly bool _hasLeads = context.Site.Roadmap.Steps.Any(s => s.Assignment.Lead is not null);
    private readonly bool _isWeighted = context.Site.Roadmap.Scoring.Unit == ScoringUnit.Step && context.Site.Roadmap.Steps.Any(s => s.Weight != 1);

    public Frame Frame => field ??= new(context, new(
        Addresses.Methodology, Words["methodology.title"], Words[HasFigures ? "methodology.description" : "methodology.description-general"], SourcePath: Content.ContentPaths.Roadmap));

    /// <summary>What is counted, in a sentence or two.</summary>
    public string Unit => _hasLeads && Site.HasMeasures && !_isWeighted ? Words[$"methodology.unit-{Counted}"]
        : string.Join(' ', [
            Words[_isWeighted ? "methodology.unit-weighted" : $"methodology.unit-{Counted}-each"], Words["methodology.unit-parts"],
            .. _hasLeads ? [Words["methodology.unit-leads"]] : Array.Empty<string>()]);

    /// <summary>Points by status.</summary>
    public ImmutableArray<RuleView> Points =>
        [.. Rules.Statuses.All.Select(s => new RuleView(context.Status(s), Rules.Points(s) is { } points ? context.Number(points) : Words["methodology.not-counted"]))];

    /// <summary>The formula of a score.</summary>
    public string Formula => Words[_isWeighted ? "methodology.formula-weighted" : $"methodology.formula-{Counted}"];

    /// <summary>What else has scores.</summary>
    public string Scope => Words[_hasLeads && Site.HasMeasures ? "methodology.formula-scope" : "methodology.formula-scope-general"];

    /// <summary>What the example is of.</summary>
    public string ExampleTitle => Words[Site.IsUsual ? "methodology.example" : "methodology.example-general", Words.Year(Site.Latest.Report.Unit)];

    /// <summary>The latest score of the roadmap.</summary>
    public ArithmeticView Example => field ??= context.Arithmetic(Site.Latest.Whole.Score);

    /// <summary>How scores are rounded.</summary>
    public string Rounding => Words["methodology.rounding", ("exact", 62.5m), ("rounded", 63)];

    /// <summary>From what a measure's status follows.</summary>
    public string MeasureText => context.General("methodology.measure-text");

    /// <summary>When a measure has which status; empty where the plan has no measures.</summary>
    public ImmutableArray<RuleView> MeasureRules => !field.IsDefault ? field : field = Site.HasMeasures ? [.. RulesOfMeasures()] : [];

    /// <summary>How shares come to add to 100.</summary>
    public string SharesText => Words[Rules.Statuses.HasOwnNames ? "methodology.shares-text-general" : "methodology.shares-text"];

    /// <summary>A worked example of shares that add to 100; null while nothing was assessed.</summary>
    public SharesExample? Shares => field ??= SharesExamples.Of(context);

    /// <summary>The traffic light.</summary>
    public ImmutableArray<BandView> Bands =>
    [
        new("high", Words["band.high"], Words["methodology.band-high", ("high", Rules.High)]),
        new("middle", Words["band.middle"], Words["methodology.band-middle", ("low", Rules.Low), ("high", Rules.High)]),
        new("low", Words["band.low"], Words["methodology.band-low", ("low", Rules.Low)]),
    ];

    /// <summary>What an agency is scored over; empty where nobody leads anything.</summary>
    public string AgencyRule => !_hasLeads ? "" : Site.Roadmap.Steps.Any(s => s.Assignment.Leads.Length > 1)
        ? Words[Rules.CountsFullyForEachLead ? "methodology.agency-shared-full" : "methodology.agency-shared-equal"]
        : Words[$"methodology.agency-{Counted}"];

    /// <summary>How ranks are shared.</summary>
    public string Ranks => Words["methodology.ranks", ("first", 1), ("shared", 2), ("next", 4)];

    /// <summary>Words for what happens over time; those that concern the plan.</summary>
    public ImmutableArray<MethodTerm> Terms => field.IsDefault ? field = [.. AllTerms()] : field;

    public string TermsTitle => context.General("methodology.terms-title");

    /// <summary>Whether any report gives printed figures for comparison.</summary>
    public bool HasFigures => Site.Reports.Any(r => !r.Report.Published.IsEmpty);

    /// <summary>Printed and computed figures, latest year first.</summary>
    public ImmutableArray<ReconciliationView> Years => field.IsDefault ? field = [.. Site.Reports.Reverse().Select(y => ReconciliationViews.Of(context, y))] : field;

    /// <summary>What an editor has to say on the method.</summary>
    public TitledProse? More => field ??= OwnText();

    private Site Site => context.Site;

    private Words Words => context.Words;

    private ScoringRules Rules => Site.Roadmap.Scoring;

    private string Counted => Rules.Unit == ScoringUnit.Step ? "step" : "measure";

    private IEnumerable<RuleView> RulesOfMeasures()
    {
        var own = Rules.Statuses.HasOwnNames ? "methodology.measure-own-" : "methodology.measure-";
        return StatusScale.Default.All.Select(s => new RuleView(context.Counted(s.Class), Words[(s.IsCounted ? own : "methodology.measure-") + s.Token]));
    }

    private IEnumerable<MethodTerm> AllTerms()
    {
        MethodTerm Term(string name, string text) => new(Words[$"methodology.term-{name}"], text);
        yield return Term("due", context.General("methodology.due") + Ending());
        yield return Term("not-assessed", context.General("methodology.not-assessed"));
        if (Site.HasPeriods)
        {
            yield return Term("overdue", context.General("methodology.overdue"));
            yield return Term("carried-over", context.General("methodology.carried-over"));
        }

        if (Site.IsUsual || Site.Roadmap.Steps.Any(s => s.Ongoing)) yield return Term("ongoing", Words["methodology.ongoing"]);
        yield return Term("provisional", context.General("methodology.provisional"));
    }

    // Which of a plan's own statuses end a step.
    private string Ending() =>
        Rules.Statuses is { HasOwnNames: true } scale && scale.All.Where(s => s.Ends).ToArray() is { Length: > 0 } ends
            ? " " + Words["methodology.ends", ("statuses", string.Join(Words["list.separator"], ends.Select(s => context.Status(s).Word)))] : "";

    private TitledProse? OwnText()
    {
        if (Site.FreePages.GetValueOrDefault(FreePage) is not { } text) return null;
        var translation = text.In(context.Code);
        var lang = translation.IsFallback ? translation.Language : null;
        var prose = context.Prose(new([(translation.Language, Pages.FreePage.Body(translation.Text))]), 1, "more-")!;
        return new(Pages.FreePage.Title(translation.Text), lang, prose with { Lang = lang, Dir = context.Direction(lang) });
    }
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
