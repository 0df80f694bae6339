using RoadmapSite.Pages;

namespace RoadmapSite.Output.Search;

/// <summary>Something that a search finds.</summary>
/// <param name="Group">What it is: <c>step</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Detail">A line on how it stands; empty for none.</param>
/// <param name="Status">Token of its status; empty for none.</param>
/// <param name="Icon">Colour and shape of its status; empty where they are those of its token.</param>
/// <param name="Names">What it is found by first, beside its title.</param>
/// <param name="Text">What it is found by as well.</param>
internal sealed record SearchDocument(string Group, string Href, string Title, string Detail, string Status, string Icon, string Names, string Text)
{
    /// <summary>All there is to find in a language.</summary>
    public static IEnumerable<SearchDocument> All(PageContext context)
    {
        var (site, plan) = (context.Site, new PlanViews(context, context.Site.Latest));
        string Text(LocalizedText? text) => text is null ? "" : context.Text(text).Text;

        foreach (var agency in site.Roadmap.Agencies)
        {
            var (name, shortName) = (context.Heading(agency.Name).Text, Text(agency.ShortName));
            yield return new("agency", context.Href(Addresses.Agency(agency.Id)), name, name == shortName ? "" : shortName, "", "", shortName, "");
        }

        foreach (var priority in site.Roadmap.Priorities)
        {
            var link = plan.Link(priority);
            yield return new("priority", link.Href, link.Text.Text, StepsAnswer.Of(context.Words, plan.Scores, priority), "", "", Code(priority), Text(priority.Text));
            if (plan.Scores.Report.PrioritySummaries.GetValueOrDefault(priority.Id) is { } summary)
                yield return new("summary", $"{link.Href}#summary", link.Text.Text, context.Words["priority.summary"], "", "", "", Text(summary));
        }

        foreach (var priority in site.Roadmap.Priorities)
            foreach (var measure in priority.Measures.Where(m => !m.IsImplicit))
            {
                var link = plan.Link(priority, measure);
                yield return new("measure", link.Href, link.Text.Text, StepsAnswer.Of(context.Words, plan.Scores, measure), "", "", Code(measure), $"{Text(measure.Text)} {Leads(context, measure.Assignment)}");
            }

        foreach (var placed in site.Steps.All)
        {
            var (link, known) = (plan.Link(placed.Priority, placed.Measure, placed.Step), plan.Known(placed.Step));
            var token = site.Roadmap.Scoring.Statuses.CountedAs(plan.Scores.KnownOf(placed.Step)?.Status ?? Model.Status.NotAssessed).Token;
            var lead = placed.Step.Assignment.Lead is { } agency ? context.Words["list.clauses"] + Text(agency.ShortName) : "";
            yield return new("step", link.Href, link.Text.Text, known.Word + lead, token, token == known.Token && token == known.Symbol ? "" : $"{known.Token} {known.Symbol}", Code(placed.Step), $"{Text(placed.Step.Text)} {Leads(context, placed.Step.Assignment)}");
        }

        foreach (var indicator in site.Roadmap.Indicators)
            yield return new("indicator", $"{context.Href(Addresses.Indicators)}#{indicator.Id}", context.Heading(indicator.Title).Text, "", "", "", indicator.Id, "");
        foreach (var (name, text) in FreePage.OfTheirOwn(site))
            yield return new("page", context.Href($"{name}/"), FreePage.Title(Text(text)), "", "", "", "", FreePage.Body(Text(text)));
        foreach (var link in context.Navigation.Skip(1)) yield return new("page", link.Href, link.Text.Text, "", "", "", "", "");
    }

    private static string Code(PlanElement element) => element.Code ?? "";

    private static string Leads(PageContext context, Assignment assignment) =>
        string.Join(' ', assignment.Leads.Select(a => $"{context.Text(a.Name).Text} {context.Text(a.ShortName).Text}"));
}
