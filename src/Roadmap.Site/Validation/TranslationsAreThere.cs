using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Every text is there in every language of the site; a gap is shown in another language, and counted.</summary>
internal static class TranslationsAreThere
{
    /// <summary>The rule, by which the summary of a run counts gaps.</summary>
    public static readonly Rule Rule = new("RS401", Severity.Warning, "A translation is missing",
        "Readers of this language see the text in another language, with a note. Add the translation when it is ready.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        Texts.Of(site)
            .SelectMany(t => site.Languages.Where(l => !t.Value.Has(l)), (t, l) => Rule.At(t.At, $"the text has no “{l}:”; add it"))
            .Concat(Texts.Long(site).SelectMany(
                t => site.Languages.Where(l => t.Files.All(f => f.Language != l)),
                (t, l) => Rule.At(new(t.Files[0].Path), $"{t.Name}.{l}.md beside it is missing or empty; add the translation")));
}
