using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Readers see words: no key of an interface word, no sign of a template.</summary>
internal static partial class LeftoverCheck
{
    private static readonly Rule Rule = new("RS814", Severity.Warning, "Something unfinished shows on a page",
        "The page shows the name of a word instead of the word, or a sign that templates use. Correct the template that it comes from.");

    public static IEnumerable<Diagnostic> Of(CheckedPage page, CheckedSite site) =>
        from text in Texts(page).Distinct()
        from left in Left(text, site)
        select Rule.At(page.At, $"“{left}” shows on the page");

    private static IEnumerable<string> Texts(CheckedPage page) => page.Document.All.SelectMany(e =>
        (e.LocalName is "script" ? [] : e.ChildNodes.OfType<IText>().Select(t => t.Data)).Concat(e.Attributes.Select(a => a.Value)));

    private static IEnumerable<string> Left(string text, CheckedSite site)
    {
        if (text.Contains("{{", StringComparison.Ordinal)) yield return "{{";
        if (text.Contains("}}", StringComparison.Ordinal)) yield return "}}";
        foreach (Match key in Key().Matches(text))
            if (site.Keys.Contains(key.Value)) yield return key.Value;
    }

    [GeneratedRegex(@"(?<![\w./-])[a-z-]+(\.[a-z0-9-]+)+(?![\w./-])")]
    private static partial Regex Key();
}
