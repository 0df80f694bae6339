using RoadmapSite.Output.SiteChecks;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;

namespace RoadmapSite.Output;

/// <summary>Links of the content inside the site lead to a page or file, and to a place on that page.</summary>
internal static class ContentLinks
{
    /// <summary>Those that do not, each where it is written.</summary>
    /// <param name="site">The site with its links.</param>
    /// <param name="files">All its files; a page is made when a link names a place on it.</param>
    public static IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<OutputFile> files)
    {
        if (site.Links.IsEmpty) return [];
        var (addresses, published) = (new Addresses(site.Config), CheckedSite.Of(site));
        var byPath = files.GroupBy(f => f.Path, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var ids = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        return site.Links.Select(l => Problem(l.Link, addresses.Linked(l.Link.Address, l.Language))).OfType<Diagnostic>()
            .DistinctBy(p => (p.Rule, p.At)).ToArray();

        Diagnostic? Problem(SiteLink link, string address)
        {
            var reference = Reference.Of(site.Config.Url, address);
            if (reference.Target is not { } target || published.FileAt(target) is not { } path || !byPath.TryGetValue(path, out var file))
                return LinkChecks.Broken.At(link.At, "nowhere", ("address", link.Address));
            if (reference.Fragment.Length == 0 || !path.EndsWith(".html", StringComparison.Ordinal) || IdsOf(file).Contains(reference.Fragment)) return null;
            return LinkChecks.NoPlace.At(
                link.At, ("address", link.Address), ("place", reference.Fragment), ("suggestion", Suggestion.For(reference.Fragment, IdsOf(file))));
        }

        FrozenSet<string> IdsOf(OutputFile file)
        {
            if (ids.TryGetValue(file.Path, out var known)) return known;
            using var page = CheckedPage.Parse(new(file.Path, file.Render()), published);
            return ids[file.Path] = PageFacts.IdsOf(page.Document);
        }
    }
}
