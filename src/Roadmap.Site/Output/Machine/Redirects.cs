using System.Net;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Machine;

/// <summary>
/// Pages of priorities and measures under the numbers that they had in earlier reports, and of what has left the plan: each leads on to where it is told of now.
/// A script takes the anchor along, which stands there too; without scripts the page leads to the top of the new one.
/// </summary>
internal static class Redirects
{
    private const string Script = "moved.js";

    public static IEnumerable<OutputFile> Of(Site site, IReadOnlySet<string> taken)
    {
        OutputFile[] pages = [.. Pages(site, taken)];
        return pages.Length == 0 ? [] : pages.Append(new(Script, () => Encoding.UTF8.GetBytes("location.replace(document.querySelector('link[rel=canonical]').href + location.hash);\n")));
    }

    private static IEnumerable<OutputFile> Pages(Site site, IReadOnlySet<string> taken)
    {
        var addresses = new Addresses(site.Config);
        return
            from moved in Moved(site).Concat(Gone(site)).DistinctBy(m => m.Old)
            where !taken.Contains(moved.Old) && taken.Contains(moved.Now)
            from language in site.Config.Languages
            select new OutputFile(addresses.File(moved.Old, language), () => Page(site.Words[language], addresses.Absolute(moved.Now, language), addresses.Shared(Script), moved.Id, moved.Title));
    }

    // The latest numbers first: an old number that was given twice leads to who had it last.
    private static IEnumerable<(string Old, string Now, string Id, LocalizedText Title)> Moved(Site site)
    {
        var plans = site.Reports.Reverse().Select(r => r.Roadmap).Distinct<Roadmap>(ReferenceEqualityComparer.Instance).ToArray();
        foreach (var priority in plans.SelectMany(p => p.Priorities).Where(p => p.Id != p.Key))
            yield return (Addresses.Priority(priority.Id), Addresses.Priority(priority.Key), priority.Key, priority.Title);
        foreach (var measure in plans.SelectMany(p => p.Measures).Where(m => m.Id != m.Key && !m.IsImplicit))
            yield return (Addresses.Measure(measure.Id), Addresses.Measure(measure.Key), measure.Key, measure.Title);
    }

    // A priority leads to the last report that had it, a measure to its priority, an agency to all of them.
    private static IEnumerable<(string Old, string Now, string Id, LocalizedText Title)> Gone(Site site)
    {
        HashSet<string> present = [.. site.Roadmap.Priorities.Select(p => p.Key), .. site.Roadmap.Measures.Select(m => m.Key), .. site.Roadmap.Agencies.Select(a => a.Id)];
        foreach (var (report, roadmap) in site.Reports.Reverse().Select(r => (Addresses.Report(r.Id), r.Roadmap)).DistinctBy(r => r.Roadmap, ReferenceEqualityComparer.Instance))
        {
            foreach (var priority in roadmap.Priorities)
            {
                var isGone = !present.Contains(priority.Key);
                if (isGone) yield return (Addresses.Priority(priority.Id), report, priority.Id, priority.Title);
                foreach (var measure in priority.Measures.Where(m => !m.IsImplicit && !present.Contains(m.Key)))
                    yield return (Addresses.Measure(measure.Id), isGone ? report : Addresses.Priority(priority.Key), measure.Id, measure.Title);
            }

            foreach (var agency in roadmap.Agencies.Where(a => !present.Contains(a.Id))) yield return (Addresses.Agency(agency.Id), Addresses.Agencies, agency.Id, agency.Name);
        }
    }

    private static ReadOnlyMemory<byte> Page(Words words, string address, string script, string id, LocalizedText title)
    {
        var (href, name) = (WebUtility.HtmlEncode(address), WebUtility.HtmlEncode(PageContext.Numbered(id, title.In(words.Language.Code).Text)));
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="{words.Language.Code}"{(words.IsRightToLeft ? " dir=\"rtl\"" : "")}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{name}</title>
            <meta name="description" content="{name}">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{href}">
            <script src="{script}"></script>
            <noscript><meta http-equiv="refresh" content="0; url={href}"></noscript>
            </head>
            <body>
            <main id="main"><h1><a href="{href}">{name}</a></h1></main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
