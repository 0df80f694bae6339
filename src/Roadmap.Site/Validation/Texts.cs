using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Walks through every text of the content.</summary>
internal static class Texts
{
    public static IEnumerable<LocatedText> Of(SiteDocuments site)
    {
        if (site.Roadmap is { } roadmap)
        {
            yield return roadmap.Title;
            foreach (var goal in roadmap.Goals) yield return goal.Title;
        }

        foreach (var agency in site.Agencies ?? [])
        {
            yield return agency.Name;
            if (agency.ShortName is { } shortName) yield return shortName;
        }

        foreach (var priority in site.Priorities.Values) yield return priority.Title;
        foreach (var row in Rows.Of(site)) yield return row.Title;
        if (site.Indicators is { } indicators)
        {
            foreach (var unit in indicators.Units) yield return unit.Name;
            foreach (var indicator in indicators.Indicators)
            {
                yield return indicator.Title;
                foreach (var target in indicator.Targets)
                    if (target.Text is { } text) yield return text;
            }
        }

        foreach (var year in site.Years)
        {
            if (year.Report is { } report)
            {
                yield return report.Title;
                if (report.Note is { } note) yield return note;
            }

            foreach (var (_, found) in year.Statuses.Values.SelectMany(s => s.Findings))
            {
                if (found.Note is { } note) yield return note;
                if (found.Reason is { } reason) yield return reason;
            }
        }
    }

    public static IEnumerable<TextDocument> Long(SiteDocuments site) => site.Years.SelectMany(y => y.Texts.Values).Concat(site.Pages.Values);
}
