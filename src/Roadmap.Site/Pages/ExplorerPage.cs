using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The pages of the explorer.</summary>
/// <param name="context">The language.</param>
/// <param name="plan">The latest year.</param>
/// <param name="agencies">Who takes part.</param>
internal sealed class ExplorerPage(PageContext context, PlanViews plan, AgencyIndex agencies)
{
    private readonly Site _site = context.Site;
    private readonly int _measures = context.Site.Roadmap.Measures.Count(m => !m.IsImplicit);

    /// <summary>All steps in one table.</summary>
    public MeasuresView Steps()
    {
        var caption = context.Words["explorer.caption", context.Words.Year(plan.Scores.Report.Unit)];
        return View(Addresses.Measures, Title) with
        {
            Intro = Intro("explorer.intro"),
            Filters = Filters("explorer.shown-steps", _site.Histories.Count, [.. _site.Roadmap.Priorities.Select(p => new OptionView(p.Id, plan.Link(p).Text))]),
            Table = StepTables.Filterable(plan, new(PageContext.Plain(caption), "")),
        };
    }

    /// <summary>Priorities instead of steps.</summary>
    public MeasuresView Directory(Priority[] priorities, string address)
    {
        var title = address == Addresses.Measures ? Title : Range(priorities);
        return View(address, title) with
        {
            Intro = Intro("explorer.intro-priorities"),
            Filters = Filters("explorer.shown-priorities", priorities.Length, []),
            Directory = new(context.Words["explorer.caption-priorities", context.Words.Year(plan.Scores.Report.Unit)], [.. priorities.Select(Row)]),
        };
    }

    /// <summary>Links to the parts of the directory.</summary>
    public MeasuresView Parts(Priority[][] parts) => View(Addresses.Measures, Title) with
    {
        Intro = Intro("explorer.intro-parts"),
        Parts = [.. parts.Select(p => new LinkView(PageContext.Plain(Range(p)), context.Href(MeasuresPage.Part(p))))],
    };

    private MeasuresView View(string address, string title) => new(
        new(context, new(
            address, title, Intro("explorer.description"),
            address == Addresses.Measures ? [] : [new(PageContext.Plain(Title), context.Href(Addresses.Measures))])),
        "", null, null, null, [], context.Addresses.Shared("data/steps.csv"));

    private DirectoryRow Row(Priority priority)
    {
        var part = plan.Scores.Of(priority);
        return new(
            plan.Link(priority), context.Words["overview.steps", ("count", part.Steps.Total)], context.Score(part.Score),
            FilterRows.Of(_site, priority.Id, [.. priority.Steps]));
    }

    private FiltersView Filters(string shown, int total, ImmutableArray<OptionView> priorities) => new(
        total, context.Words[shown, ("total", total)],
        [.. _site.Roadmap.Scoring.Statuses.All.Select(s => new OptionView(s.Token, PageContext.Plain(context.Status(s).Word)))],
        [.. AgencyRows.Alphabetical(context, _site.Roadmap.Agencies.Where(a => agencies.Roles(a).Count > 0)).Select(a => new OptionView(a.Id, context.Text(a.Name)))],
        priorities,
        [.. FilterRows.Years(_site.Roadmap).Select(y => new OptionView($"{y}", PageContext.Plain($"{y}")))]);

    private string Title => context.Words[_measures > 0 ? "explorer.title" : "explorer.title-flat"];

    private string Intro(string key) => context.Words[_measures > 0 || key is not ("explorer.intro" or "explorer.description") ? key : $"{key}-flat",
        context.Words.Year(plan.Scores.Report.Unit), ("steps", _site.Histories.Count), ("measures", _measures), ("priorities", plan.Scores.Priorities.Count)];

    private string Range(Priority[] priorities) => context.Words["explorer.part", ("from", priorities[0].Id), ("to", priorities[^1].Id)];
}
