using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Pages name their own address and the same page in every language, and the visible switch leads there.</summary>
internal static class AlternateCheck
{
    private static readonly Rule Alternates = new("RS810", Severity.Warning, "Addresses of the page's languages are wrong",
        "Every page names its own address (canonical) and the same page in each language (hreflang, with x-default), and those pages name it in turn. Search engines need that to show readers their own language.");

    private static readonly Rule Switch = new("RS813", Severity.Warning, "The language switch leads to another page",
        "Who changes the language stays on the same page. Correct the links of the language switch in the layout.");

    public static IEnumerable<Diagnostic> Of(PageFacts page, CheckedSite site, CheckedOutput output) =>
        page.IsHidden ? [] : Names(page, site, output).Select(m => Alternates.At(new(page.Path), m)).Concat(Switches(page, site));

    private static IEnumerable<string> Names(PageFacts page, CheckedSite site, CheckedOutput output)
    {
        var own = site.AddressOf(page.Path).AbsoluteUri;
        if (page.Canonical != own) yield return $"the page says that its address is “{page.Canonical}”; that is {own}";
        var expected = site.Languages.Append("x-default").Order(StringComparer.Ordinal);
        if (!expected.SequenceEqual(page.Alternates.Select(a => a.Hreflang).Order(StringComparer.Ordinal)))
            yield return $"the page must name itself once for each of {string.Join(", ", expected)}";
        foreach (var (language, link) in page.Alternates)
        {
            var file = site.In(language == "x-default" ? site.Languages[0] : language, site.Neutral(page.Path));
            if (link.Written != site.AddressOf(file).AbsoluteUri || !output.Pages.TryGetValue(file, out var there))
                yield return $"the address for {language}, “{link.Written}”, is not this page’s in that language";
            else if (!there.Alternates.Any(a => a.Link.Written == own))
                yield return $"the page in {language}, {file}, does not name this one in turn";
        }
    }

    private static IEnumerable<Diagnostic> Switches(PageFacts page, CheckedSite site) =>
        from s in page.Switches
        where site.Languages.Contains(s.Hreflang)
        where s.Link.Target is not { } target || site.FileAt(target) != site.In(s.Hreflang, site.Neutral(page.Path))
        select Switch.At(new(page.Path), $"the link to the language {s.Hreflang}, “{s.Link.Written}”, does not lead to this page in it");
}
