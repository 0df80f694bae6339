using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Pages and parts of them say which language they are in, so that they are read aloud in it.</summary>
internal static class LanguageCheck
{
    private static readonly Rule Rule = new("RS807", Severity.Warning, "A language is not marked, or marked wrongly",
        "A page says its language on its html element, and a text in another language says that on its own element. Screen readers and hyphenation follow it.");

    public static IEnumerable<Diagnostic> Of(CheckedPage page, CheckedSite site)
    {
        var (own, expected) = (page.Document.DocumentElement.Attribute("lang"), site.LanguageOf(page.Path));
        if (own != expected) yield return Rule.At(page.At, $"the page says that its language is “{own}”; it is “{expected}”");
        foreach (var element in page.Document.Body!.QuerySelectorAll("[lang]").Where(e => !site.Languages.Contains(e.Attribute("lang"))))
            yield return Rule.At(page.At, $"{element.Tag()} has the language “{element.Attribute("lang")}”, which the site does not have");
    }
}
