using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Every link leads to a page of the site and, with a fragment, to a place on it.</summary>
internal static class LinkCheck
{
    private static readonly Rule Broken = new("RS801", Severity.Error, "A link leads nowhere",
        "A link inside the site leads to a page or file that the site does not have. Correct the address in the text or template it comes from; addresses inside the site begin with / and pages end with /.");

    private static readonly Rule NoPlace = new("RS802", Severity.Error, "A link leads to no place on the page",
        "The part of a link after # names a place on a page, and that page has no such place. Correct the part after #.");

    private static readonly Rule Foreign = new("RS812", Severity.Error, "A page loads something from another site",
        "Readers' browsers must ask no other server for anything: that would tell it who reads the site. Put the file into the theme's assets.");

    public static IEnumerable<Diagnostic> Of(PageFacts page, CheckedSite site, CheckedOutput output)
    {
        foreach (var link in page.Links.Distinct())
            if (Problem(link, page, site, output) is { } problem) yield return problem;
        foreach (var load in page.Loads.Distinct())
            if (load.Target is { } target && site.FileAt(target) is null && target.Scheme != "data")
                yield return Foreign.At(new(page.Path), $"“{load.Written}” is loaded from another site; put the file into theme/assets");
            else if (Problem(load, page, site, output) is { } problem) yield return problem;
    }

    private static Diagnostic? Problem(Reference link, PageFacts page, CheckedSite site, CheckedOutput output)
    {
        if (link.Target is not { } target) return Broken.At(new(page.Path), $"“{link.Written}” is not an address; correct the link");
        if (site.FileAt(target) is not { } file)
            return link.IsAbsolute ? null : Broken.At(new(page.Path), $"“{link.Written}” leads out of the site; write an address inside the site from its root, such as /data/");
        if (!output.Files.ContainsKey(file)) return Broken.At(new(page.Path), $"“{link.Written}” leads to no page or file of the site; correct the link");
        return link.Fragment.Length == 0 || !output.Pages.TryGetValue(file, out var there) || there.Ids.Contains(link.Fragment)
            ? null
            : NoPlace.At(new(page.Path), $"“{link.Written}” leads to no place on that page; there is no “{link.Fragment}”{Suggestion.For(link.Fragment, there.Ids)}");
    }
}
