using System.Collections.Immutable;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Reads the finished pages as a browser and a reader would, and says what is wrong with them. Nothing is written.</summary>
public static class SiteCheck
{
    /// <summary>The problems of a whole site; the place of each is the path of a page in the output.</summary>
    /// <param name="files">Every file of the site with its bytes.</param>
    /// <param name="site">How it is published.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyCollection<CheckedFile> files, CheckedSite site)
    {
        var read = files.AsParallel().AsOrdered().Where(f => f.IsPage).Select(f => Read(f, site)).ToArray();
        var pages = read.Select(r => r.Facts).ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
        var output = new CheckedOutput(files.ToDictionary(f => f.Path, StringComparer.Ordinal), pages);
        var links = pages.Values.AsParallel().AsOrdered().SelectMany(p =>
            LinkCheck.Of(p, site, output).Concat(AlternateCheck.Of(p, site, output)));
        return Once(
        [
            .. read.SelectMany(r => r.Problems), .. links, .. TitleCheck.Of(pages.Values),
            .. WeightCheck.Of([.. pages.Values], site, output), .. StyleSheetCheck.Of(files, site),
        ]);
    }

    private static (PageFacts Facts, ImmutableArray<Diagnostic> Problems) Read(CheckedFile file, CheckedSite site)
    {
        using var page = CheckedPage.Parse(file, site);
        return (PageFacts.Of(page),
        [
            .. HeadingCheck.Of(page), .. TableCheck.Of(page), .. NameCheck.Of(page), .. LanguageCheck.Of(page, site),
            .. IdCheck.Of(page), .. InlineCheck.Of(page), .. LeftoverCheck.Of(page, site),
        ]);
    }

    // What is wrong in a layout is wrong on every page: that is one problem, not five hundred.
    private static IEnumerable<Diagnostic> Once(IEnumerable<Diagnostic> problems) =>
        problems.GroupBy(p => (p.Rule, p.Message)).Select(same =>
        {
            var paths = same.Select(p => p.At.Path).Distinct().Order(StringComparer.Ordinal).ToArray();
            var first = same.First(p => p.At.Path == paths[0]);
            return paths.Length == 1 ? first : first with { Message = $"{first.Message} (here and on {paths.Length - 1} more)" };
        });
}
