using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The pages of the explorer.</summary>
/// <param name="plan">The latest year.</param>
/// <param name="agencies">Who takes part.</param>
internal sealed class ExplorerPage(PageContext context, PlanViews plan, AgencyIndex agencies)
{
    // More than these would make the page heavier than what it lists.
    private const int PrioritiesToChoose = 100;

    private readonly Site _site = context.Site;
    private readonly int _steps = context.Site.Roadmap.Steps.Count();
    private readonly int _measures = context.Site.Roadmap.Measures.Count(m => !m.IsImplicit);

    /// <summary>All steps in one table.</summary>
    public MeasuresView Steps() => View(Addresses.Measures, Title) with
    {
        Intro = Intro("explorer.intro"),
        Filters = Filters(_steps, [.. _site.Roadmap.Priorities], null),
        Table = Table(_site.Steps.All),
    };

    /// <summary>Priorities, and a table for the steps that are looked for.</summary>
    public MeasuresView Directory(ExplorerPart part)
    {
        var steps = part.Priorities.Sum(p => p.Steps.Count());
        return View(part.Address, part.Address == Addresses.Measures ? Title : Range(part)) with
        {
            Intro = Intro("explorer.intro-priorities"),
            Filters = Filters(steps, part.Priorities, context.Words["explorer.hint"]),
            Table = Table([]),
            Directory = new(context.Words["explorer.caption-priorities", context.Words.Year(plan.Scores.Report.Unit)], [.. part.Priorities.Select(Row)]),
            Index = [.. part.Files(_site.Steps).Select(f => context.Href(f.Address))],
        };
    }

    /// <summary>Links to the parts of the directory.</summary>
    public MeasuresView Parts(ImmutableArray<ExplorerPart> parts) => View(Addresses.Measures, Title) with
    {
        Intro = Intro("explorer.intro-parts"),
        Parts = [.. parts.Select(p => new LinkView(PageContext.Plain(Range(p)), context.Href(p.Address)))],
    };

    private MeasuresView View(string address, string title) => new(
        new(context, new(
            address, title, Intro("explorer.description"),
            address == Addresses.Measures ? [] : [new(PageContext.Plain(Title), context.Href(Addresses.Measures))], Table: "steps")),
        "", null, null, null, [], [], context.Addresses.Shared(context.Assets["explorer.js"]));

    private StepTableView Table(ImmutableArray<PlacedStep> steps) =>
        StepTables.Filterable(plan, new(PageContext.Plain(context.Words["explorer.caption", context.Words.Year(plan.Scores.Report.Unit)]), ""), steps);

    private DirectoryRow Row(Priority priority)
    {
        var part = plan.Scores.Of(priority);
        return new(plan.Link(priority), context.Words["overview.steps", ("count", part.Steps.Total)], context.Score(part.Score));
    }

    private FiltersView Filters(int total, ImmutableArray<Priority> priorities, string? hint) => new(
        total, context.Words["explorer.shown-steps", ("total", total)],
        [.. Statuses().Select(s => new OptionView(s.Token, PageContext.Plain(context.Counted(s).Word)))],
        [.. AgencyRows.Alphabetical(context, _site.Roadmap.Agencies.Where(a => agencies.Roles(a).Count > 0)).Select(a => new OptionView(a.Id, context.Text(a.Name)))],
        priorities.Length > PrioritiesToChoose && hint is not null ? [] : [.. priorities.Select(p => new OptionView(p.Id, plan.Link(p).Text))],
        _site.HasPeriods ? [.. FilterRows.Years(_site.Roadmap).Select(y => new OptionView($"{y}", PageContext.Plain($"{y}")))] : [],
        [.. _site.Roadmap.Vocabularies.Select(Tags).Where(t => !t.Terms.IsEmpty)],
        hint);

    // Those of the plan, and those of which it has per cent.
    private IEnumerable<Status> Statuses()
    {
        var scale = _site.Roadmap.Scoring.Statuses;
        return scale.All.Concat(_site.Roadmap.Steps.Select(s => scale.CountedAs(plan.Scores.StatusOf(s)))).Distinct();
    }

    private TagFilterView Tags(Vocabulary vocabulary)
    {
        var carried = _site.Roadmap.Steps.SelectMany(s => s.Tags.GetValueOrDefault(vocabulary.Id, [])).ToHashSet(StringComparer.Ordinal);
        return new(
            FilterRows.Field(vocabulary.Id), context.Text(vocabulary.Name),
            [.. vocabulary.Terms.Where(t => carried.Contains(t.Id)).Select(t => new OptionView(t.Id, context.Text(t.Name)))]);
    }

    private string Title => context.Words[_measures > 0 ? "explorer.title" : "explorer.title-flat"];

    private string Intro(string key) => context.Words[key is not ("explorer.intro" or "explorer.description") ? key : _measures == 0 ? $"{key}-flat" : _site.IsUsual ? key : $"{key}-general",
        context.Words.Year(plan.Scores.Report.Unit), ("steps", _steps), ("measures", _measures), ("priorities", plan.Scores.Priorities.Count)];

    private string Range(ExplorerPart part) => context.Words["explorer.part", ("from", part.Priorities[0].Id), ("to", part.Priorities[^1].Id)];
}

/// <summary>The explorer: all steps, or priorities where there are too many steps for one page.</summary>
/// <param name="Intro">What is here, in a sentence or two.</param>
/// <param name="Filters">The controls; null on a page that only leads to the parts.</param>
/// <param name="Table">All steps; without rows where there are too many, which the script then fills with those that are looked for.</param>
/// <param name="Directory">Priorities instead of steps; empty otherwise.</param>
/// <param name="Parts">The pages that the directory is split into; empty where one is enough.</param>
/// <param name="Index">Files in which the script finds steps; empty where the table holds all.</param>
/// <param name="ScriptHref">The script that filters.</param>
internal sealed record MeasuresView(
    Frame Frame, string Intro, FiltersView? Filters, StepTableView? Table, DirectoryView? Directory, ImmutableArray<LinkView> Parts,
    ImmutableArray<string> Index, string ScriptHref) : IPageView;

/// <summary>What the reader can filter by.</summary>
/// <param name="Total">Number of rows.</param>
/// <param name="Shown">The number of shown rows in words, around a number that the script replaces.</param>
/// <param name="Statuses">In the order of the plan.</param>
/// <param name="Agencies">In alphabetical order; empty where the plan has none.</param>
/// <param name="Priorities">In order; empty where there are too many to choose from.</param>
/// <param name="Years">Years of the plan; empty where no step has a period.</param>
/// <param name="Tags">Vocabularies by whose terms steps are found.</param>
/// <param name="Hint">That single steps are found, where only priorities are listed; null otherwise.</param>
internal sealed record FiltersView(
    int Total, string Shown, ImmutableArray<OptionView> Statuses, ImmutableArray<OptionView> Agencies,
    ImmutableArray<OptionView> Priorities, ImmutableArray<OptionView> Years, ImmutableArray<TagFilterView> Tags, string? Hint);

/// <summary>A vocabulary to choose terms from.</summary>
/// <param name="Id">Name of the field: <c>tags-region</c>.</param>
/// <param name="Terms">Those that any step carries.</param>
internal sealed record TagFilterView(string Id, TextView Name, ImmutableArray<OptionView> Terms);

/// <summary>A choice.</summary>
/// <param name="Value">In the address.</param>
internal sealed record OptionView(string Value, TextView Text);

/// <summary>Priorities with their counts.</summary>
/// <param name="Caption">What the table holds.</param>
internal sealed record DirectoryView(string Caption, ImmutableArray<DirectoryRow> Rows);

/// <summary>A priority in the directory.</summary>
/// <param name="Priority">Number, title and link.</param>
/// <param name="Steps">How many steps it has.</param>
internal sealed record DirectoryRow(LinkView Priority, string Steps, ScoreView Score);
