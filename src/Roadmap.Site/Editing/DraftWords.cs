namespace RoadmapSite.Editing;

/// <summary>The words of the comments that guide editors through a draft, in the site's languages.</summary>
internal sealed class DraftWords
{
    private readonly ImmutableArray<Words> _languages;

    /// <summary>The words of a site.</summary>
    /// <param name="languages">Codes, the default language first.</param>
    public DraftWords(ImmutableDictionary<string, Words> words, ImmutableArray<string> languages) => _languages = [.. languages.Select(l => words[l])];

    /// <summary>Codes, the default language first.</summary>
    public IEnumerable<string> Languages => _languages.Select(words => words.Language.Code);

    /// <summary>A word in the default language, in which the titles beside it stand.</summary>
    public string this[string key, params ReadOnlySpan<MessageArgument> arguments] => _languages[0][key, arguments];

    /// <summary>A text in the default language, on one line.</summary>
    public string Title(LocalizedText text) => text.In(_languages[0].Language.Code).Text.ReplaceLineEndings(" ");

    /// <summary>A time for a message that speaks of a year, in the default language.</summary>
    public MessageArgument Year(CalendarUnit unit) => _languages[0].Year(unit);

    /// <summary>A time by its name in a language; the digits of a year alone.</summary>
    public string Name(CalendarUnit unit, string language) => (_languages.FirstOrDefault(w => w.Language.Code == language) ?? _languages[0]).Short(unit);

    /// <summary>What editors have to do at a time, as comments: a line in each language.</summary>
    public string Advice(string key, CalendarUnit unit) => string.Concat(_languages.Select(words => $"# {words[key, words.Year(unit)]}\n"));

    /// <summary>What editors have to do, as comments: a line in each language.</summary>
    public string Advice(string key, params MessageArgument[] arguments) => string.Concat(_languages.Select(words => $"# {words[key, arguments]}\n"));
}
