using System.Text.Json.Nodes;
using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Search;

/// <summary>
/// The steps of a plan that are too many for the explorer's page, in files that its script loads as soon as somebody looks for some:
/// <c>measures/steps-0.json</c>. Steps stand under their measures, with what the rows of the page would say and be found by.
/// </summary>
internal static class ExplorerIndex
{
    /// <summary>The files; none where the page holds all steps, or the theme has no such page.</summary>
    public static IEnumerable<OutputFile> Of(Publication publication)
    {
        var site = publication.Site;
        if (site.LeftOut.Contains("measures") || !site.HasSteps) return [];
        var steps = site.Steps;
        var files = MeasuresPage.Parts(site).SelectMany(p => p.Files(steps)).ToArray();
        return
            from language in site.Config.Languages
            let plan = new PlanViews(new PageContext(site, publication.Assets, site.Words[language], []), site.Latest)
            from file in files
            select new OutputFile(plan.Context.Addresses.File(file.Address, language), () => Json(plan, file.Steps));
    }

    private static ReadOnlyMemory<byte> Json(PlanViews plan, PlacedStep[] steps)
    {
        var statuses = steps.Select(s => plan.StatusOf(s.Step)).Distinct().ToList();
        return new JsonObject
        {
            ["statuses"] = Rendering.Json.List(statuses, s => Rendering.Json.Strings([s.Token, s.Symbol, s.Word])),
            ["groups"] = Rendering.Json.List(steps.GroupBy(s => s.Measure, ReferenceEqualityComparer.Instance).Select(g => g.ToArray()), g =>
            {
                var (priority, measure) = (g[0].Priority, g[0].Measure);
                var group = Text(plan.Link(priority, measure).Text);
                group["href"] = plan.Context.Href(priority, measure);
                group["priority"] = priority.Id;
                group["steps"] = Rendering.Json.List(g, s => Step(plan, s, statuses));
                return group;
            }),
        }.ToUtf8(Rendering.Json.Compact);
    }

    private static JsonObject Step(PlanViews plan, PlacedStep placed, List<StatusView> statuses)
    {
        var (step, view) = (placed.Step, new StepView(plan, placed));
        var keys = FilterRows.Of(plan.Context.Site, step);
        var json = Text(view.Title);
        json["href"] = view.Href;
        json["now"] = statuses.IndexOf(plan.StatusOf(step));
        void Add(string name, string? value)
        {
            if (value is { Length: > 0 }) json[name] = value;
        }

        Add("id", keys.Id);
        Add("code", view.Code);
        Add("status", keys.Status);
        Add("lead", keys.Lead);
        Add("agencies", keys.Agencies == keys.Lead ? "" : keys.Agencies);
        Add("due", keys.Due);
        Add("overdue", keys.IsOverdue ? "1" : "");
        Add("late", view.Overdue);
        Add("period", view.Period?.Text);
        foreach (var tag in keys.Tags) Add(tag.Name, tag.Value);
        return json;
    }

    private static JsonObject Text(TextView text)
    {
        var json = new JsonObject { ["title"] = text.Text };
        if (text.Lang is { } lang) json["lang"] = lang;
        return json;
    }
}
