namespace RoadmapSite.Editing.Sheets;

/// <summary>The words of sheets and of what is said about them, in every language of the site.</summary>
/// <param name="Languages">Codes, the default language first.</param>
internal sealed record SheetWords(ImmutableDictionary<string, Words> All, ImmutableArray<string> Languages)
{
    /// <summary>The words of a language.</summary>
    public Words this[string language] => All[language];
}
