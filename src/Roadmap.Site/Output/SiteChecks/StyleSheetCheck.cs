using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Style sheets load only what the site has.</summary>
internal static partial class StyleSheetCheck
{
    private static readonly Rule Rule = new("RS816", Severity.Error, "A style sheet loads what the site does not have",
        "url(…) and @import in a style sheet must lead to a file of the site, never to another server.");

    public static IEnumerable<Diagnostic> Of(IReadOnlyCollection<CheckedFile> files, CheckedSite site)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in files.Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal)))
            foreach (Match match in Load().Matches(Encoding.UTF8.GetString(sheet.Bytes.Span)))
            {
                var written = match.Groups["to"].Value;
                if (written.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || written.StartsWith('#')) continue;
                if (Reference.Of(site.AddressOf(sheet.Path), written).Target is not { } target || site.FileAt(target) is not { } file || !paths.Contains(file))
                    yield return Rule.At(new(sheet.Path), $"“{written}” is not a file of the site");
            }
    }

    [GeneratedRegex("""(?:url\(\s*|@import\s+)["']?(?<to>[^"')\s;]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Load();
}
