using System.Globalization;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Headings make an outline: one at the top, no level left out, none without words.</summary>
internal static class HeadingCheck
{
    private static readonly Rule Order = new("RS803", Severity.Warning, "A level of headings is left out",
        "Screen readers move by headings. After a heading of one level comes one of the same level, of the next, or of any above: after ## comes ###, not ####.");

    private static readonly Rule Single = new("RS804", Severity.Warning, "Not exactly one main heading",
        "A page has one h1, its first heading, that says what the page is.");

    public static IEnumerable<Diagnostic> Of(CheckedPage page)
    {
        var headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(h => (Level: int.Parse(h.LocalName.AsSpan(1), CultureInfo.InvariantCulture), Text: h.Words())).ToArray();
        if (headings.Count(h => h.Level == 1) is not 1 and var count)
            yield return Single.At(page.At, $"the page has {count} main headings (h1); give it one");
        else if (headings[0].Level != 1)
            yield return Single.At(page.At, $"the heading “{headings[0].Text}” stands before the main one (h1)");
        foreach (var (above, heading) in headings.Zip(headings.Skip(1)))
            if (heading.Level > above.Level + 1)
                yield return Order.At(page.At, $"the heading “{heading.Text}” is h{heading.Level} below h{above.Level}; make it h{above.Level + 1}");
        foreach (var heading in headings.Where(h => h.Text.Length == 0))
            yield return Order.At(page.At, $"a heading h{heading.Level} has no words");
    }
}
