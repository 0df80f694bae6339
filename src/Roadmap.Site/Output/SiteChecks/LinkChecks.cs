namespace RoadmapSite.Output.SiteChecks;

/// <summary>Where pages lead and what they load: inside the site it is there, each page and its translations name each other, and nothing comes from elsewhere.</summary>
internal static partial class LinkChecks
{
    /// <summary>Also said of the content, where its links are written.</summary>
    public static readonly Rule Broken = new("RS801", Severity.Error);

    /// <summary>The same.</summary>
    public static readonly Rule NoPlace = new("RS802", Severity.Error);

    private static readonly Rule Foreign = new("RS812", Severity.Error);

    private static readonly Rule Alternates = new("RS810", Severity.Warning);

    private static readonly Rule Switch = new("RS813", Severity.Warning);

    private static readonly Rule StyleSheet = new("RS816", Severity.Error);

    /// <summary>A page's links and the addresses of its languages.</summary>
    public static IEnumerable<Diagnostic> Check(PageFacts page, CheckedSite site, CheckedOutput output) =>
        page.IsHidden
            ? Links(page, site, output)
            : [.. Links(page, site, output), .. Names(page, site, output), .. Switches(page, site)];

    /// <summary>What style sheets load.</summary>
    public static IEnumerable<Diagnostic> OfStyleSheets(IReadOnlyCollection<CheckedFile> files, CheckedSite site)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in files.Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal)))
            foreach (Match match in Load().Matches(Encoding.UTF8.GetString(sheet.Bytes.Span)))
            {
                var written = match.Groups["to"].Value;
                if (written.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || written.StartsWith('#')) continue;
                if (Reference.Of(site.AddressOf(sheet.Path), written).Target is not { } target || site.FileAt(target) is not { } file || !paths.Contains(file))
                    yield return StyleSheet.At(new(sheet.Path), ("address", written));
            }
    }

    private static IEnumerable<Diagnostic> Links(PageFacts page, CheckedSite site, CheckedOutput output)
    {
        foreach (var link in page.Links.Distinct())
            if (Problem(link, page, site, output) is { } problem) yield return problem;
        foreach (var load in page.Loads.Distinct())
            if (load.Target is { } target && site.FileAt(target) is null && target.Scheme != "data")
                yield return Foreign.At(new(page.Path), ("address", load.Written));
            else if (Problem(load, page, site, output) is { } problem) yield return problem;
    }

    private static Diagnostic? Problem(Reference link, PageFacts page, CheckedSite site, CheckedOutput output)
    {
        if (link.Target is not { } target) return Broken.At(new(page.Path), "no-address", ("address", link.Written));
        if (site.FileAt(target) is not { } file)
            return link.IsAbsolute ? null : Broken.At(new(page.Path), "outside", ("address", link.Written));
        if (!output.Files.ContainsKey(file)) return Broken.At(new(page.Path), "nowhere", ("address", link.Written));
        return link.Fragment.Length == 0 || !output.Pages.TryGetValue(file, out var there) || there.Ids.Contains(link.Fragment)
            ? null
            : NoPlace.At(new(page.Path), ("address", link.Written), ("place", link.Fragment), ("suggestion", Suggestion.For(link.Fragment, there.Ids)));
    }

    private static IEnumerable<Diagnostic> Names(PageFacts page, CheckedSite site, CheckedOutput output)
    {
        var (at, own) = (new SourceSpan(page.Path), site.AddressOf(page.Path).AbsoluteUri);
        if (page.Canonical != own) yield return Alternates.At(at, "canonical", ("said", page.Canonical ?? ""), ("address", own));
        var expected = site.Languages.Append("x-default").Order(StringComparer.Ordinal);
        if (!expected.SequenceEqual(page.Alternates.Select(a => a.Hreflang).Order(StringComparer.Ordinal)))
            yield return Alternates.At(at, "languages", ("languages", string.Join(", ", expected)));
        foreach (var (language, link) in page.Alternates)
        {
            var file = site.In(language == "x-default" ? site.Languages[0] : language, site.Neutral(page.Path));
            if (link.Written != site.AddressOf(file).AbsoluteUri || !output.Pages.TryGetValue(file, out var there))
                yield return Alternates.At(at, "other-page", ("language", language), ("address", link.Written));
            else if (!there.Alternates.Any(a => a.Link.Written == own))
                yield return Alternates.At(at, "not-in-turn", ("language", language), ("file", file));
        }
    }

    private static IEnumerable<Diagnostic> Switches(PageFacts page, CheckedSite site) =>
        from s in page.Switches
        where site.Languages.Contains(s.Hreflang)
        where s.Link.Target is not { } target || site.FileAt(target) != site.In(s.Hreflang, site.Neutral(page.Path))
        select Switch.At(new(page.Path), ("language", s.Hreflang), ("address", s.Link.Written));

    [GeneratedRegex("""(?:url\(\s*|@import\s+)["']?(?<to>[^"')\s;]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Load();
}
