using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Walks through every text of the content.</summary>
internal static class Texts
{
    public static IEnumerable<LocatedText> Of(SiteDocuments site)
    {
        foreach (var plan in site.Plans)
            foreach (var text in Of(plan)) yield return text;
        foreach (var vocabulary in site.Vocabularies ?? [])
        {
            yield return vocabulary.Name;
            foreach (var term in vocabulary.Terms) yield return term.Name;
        }

        if (site.Indicators is { } indicators)
        {
            foreach (var unit in indicators.Units) yield return unit.Name;
            foreach (var indicator in indicators.Indicators)
            {
                yield return indicator.Title;
                if (indicator.Name is { } name) yield return name;
                if (indicator.Details.Text is { } about) yield return about;
                foreach (var reason in Reasons(indicator.History)) yield return reason;
                foreach (var target in indicator.Targets)
                    if (target.Text is { } text) yield return text;
            }
        }

        foreach (var observed in Observed(site))
            if (observed.Note is { } note) yield return note;

        foreach (var year in site.Years)
        {
            if (year.Report is { } report)
            {
                yield return report.Title;
                if (report.Note is { } note) yield return note;
            }

            foreach (var correction in year.Corrections) yield return correction.Reason;
            foreach (var (_, found) in year.Statuses.Values.SelectMany(s => s.Findings))
            {
                if (found.Note is { } note) yield return note;
                if (found.Reason is { } reason) yield return reason;
            }
        }
    }

    private static IEnumerable<LocatedText> Of(PlanDocument plan)
    {
        if (plan.Roadmap is { } roadmap)
        {
            yield return roadmap.Title;
            foreach (var name in roadmap.Scoring.StatusNames) yield return name;
            foreach (var goal in roadmap.Goals)
                foreach (var text in Of(goal.Title, goal.Details, goal.History)) yield return text;
        }

        foreach (var agency in plan.Agencies ?? [])
        {
            yield return agency.Name;
            if (agency.ShortName is { } shortName) yield return shortName;
            foreach (var reason in Reasons(agency.History)) yield return reason;
            if (agency.Became?.Event.Reason is { } why) yield return why;
        }

        foreach (var priority in plan.Priorities.Values)
            foreach (var text in Of(priority.Title, priority.Details, priority.History)) yield return text;
        foreach (var group in plan.Groups)
            foreach (var text in Of(group.Title, group.Details, group.History)) yield return text;
        foreach (var row in plan.Rows)
        {
            var texts = row.Step is { } step ? Of(step.Title, step.Details, step.History) : Of(row.Measure.Title, row.Measure.Details, row.Measure.History);
            foreach (var text in texts) yield return text;
        }
    }

    private static IEnumerable<LocatedText> Of<T>(LocatedText title, DetailsDocument details, History<T> history)
    {
        yield return title;
        if (details.Text is { } text) yield return text;
        foreach (var reason in Reasons(history)) yield return reason;
    }

    private static IEnumerable<LocatedText> Reasons<T>(History<T> history)
    {
        foreach (var was in history.Was)
            if (was.Reason is { } reason) yield return reason;
        if (history.Added?.Reason is { } added) yield return added;
        if (history.Dropped?.Reason is { } dropped) yield return dropped;
    }

    /// <summary>Titles of documents elsewhere, which may be in one language alone.</summary>
    public static IEnumerable<LocatedText> Titles(SiteDocuments site) =>
        site.Years.SelectMany(y => y.Statuses.Values).SelectMany(s => s.Findings).SelectMany(f => f.Found.Evidence).Select(e => e.Title)
            .Concat(Observed(site).Select(o => o.Source?.Title)).OfType<LocatedText>();

    private static IEnumerable<ObservedDocument> Observed(SiteDocuments site) =>
        (site.Indicators?.Indicators ?? []).SelectMany(i => i.Series).Select(p => p.Observed).Concat(site.Years.SelectMany(y => y.Observations).Select(o => o.Observed));

    /// <summary>Texts in Markdown beside the titles of the plan's parts and indicators.</summary>
    public static IEnumerable<LocatedText> OfDetails(SiteDocuments site) =>
        site.Plans.SelectMany(p => p.Details).Concat((site.Indicators?.Indicators ?? []).Select(i => i.Details)).Select(d => d.Text).OfType<LocatedText>().DistinctBy(t => t.At);

    /// <summary>Texts that are files of their own.</summary>
    public static IEnumerable<TextDocument> Long(SiteDocuments site) => site.Years.SelectMany(y => y.Texts.Values).Concat(site.Pages.Values);
}
