using RoadmapSite.Content;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>
/// Reads the finished pages as a browser and a reader would, and says what is wrong with them: what a theme, or a content that no theme foresaw, makes
/// of a site. For <c>check --theme</c> and the tests; mistakes of the content alone are found in the content, by every command.
/// </summary>
internal static class SiteCheck
{
    /// <summary>The problems of a whole site; the place of each is the path of a page in the output.</summary>
    /// <param name="files">Every file of the site with its bytes.</param>
    /// <param name="site">How it is published.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<CheckedFile> files, CheckedSite site)
    {
        var read = SeveralCores.Select([.. files.Where(f => f.IsPage)], f => Read(f, site));
        var pages = read.Select(r => r.Facts).ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
        var output = new CheckedOutput(files.ToDictionary(f => f.Path, StringComparer.Ordinal), pages);
        return Once(
        [
            .. read.SelectMany(r => r.Problems),
            .. pages.Values.SelectMany(p => LinkChecks.Check(p, site, output)),
            .. LinkChecks.OfStyleSheets(files, site),
            .. ReaderChecks.Titles(pages.Values),
            .. WeightCheck.Check([.. pages.Values], site, output),
        ]);
    }

    private static (PageFacts Facts, ImmutableArray<Diagnostic> Problems) Read(CheckedFile file, CheckedSite site)
    {
        using var page = CheckedPage.Parse(file, site);
        return (PageFacts.Of(page), [.. ReaderChecks.Check(page, site), .. MarkupChecks.Check(page, site)]);
    }

    // What is wrong in a layout is wrong on every page: that is one problem, not five hundred.
    private static IEnumerable<Diagnostic> Once(IEnumerable<Diagnostic> problems) =>
        problems.GroupBy(p => (p.Rule, p.Message)).Select(same =>
        {
            var paths = same.Select(p => p.At.Path).Distinct().Order(StringComparer.Ordinal).ToArray();
            var first = same.First(p => p.At.Path == paths[0]);
            return paths.Length == 1 ? first : first with { Message = Phrase.Of("here-and-on-others", ("message", first.Message), ("count", paths.Length - 1)) };
        });
}
