using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Every text is there in every language of the site; a gap is shown in another language, and counted.</summary>
internal static class TranslationsAreThere
{
    /// <summary>The rule, by which the summary of a run counts gaps.</summary>
    public static readonly Rule Rule = new("RS401", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var text in Texts.Of(site))
            foreach (var language in site.Languages)
                if (!text.Value.Has(language)) yield return Rule.At(text.At, "text", ("language", language));
        foreach (var text in Texts.Long(site))
            foreach (var language in site.Languages.Except(text.Files.Select(f => f.Language)))
                yield return Rule.At(new(text.Files[0].Path), "file", ("file", $"{text.Name}.{language}.md"));
    }
}
