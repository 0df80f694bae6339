using System.Collections.Immutable;
using RoadmapSite.Configuration;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Editing;

/// <summary>The words of the comments that guide editors through a draft, in the site's languages.</summary>
public sealed class DraftWords
{
    private static readonly string[] Keys =
    [
        "draft.year", "draft.fill-in", "draft.measure", "draft.overdue", "draft.status-in", "draft.not-assessed-before", "draft.as-of", "draft.provisional", "draft.published", "draft.observations",
        "step.ongoing", .. StatusScale.Default.Tokens.Select(word => $"status.{word}"),
    ];

    private readonly ImmutableArray<Words> _languages;

    private DraftWords(ImmutableArray<Words> languages) => _languages = languages;

    /// <summary>Codes, the default language first.</summary>
    public IEnumerable<string> Languages => _languages.Select(words => words.Language.Code);

    /// <summary>The words of a site; null, and problems, when some are missing.</summary>
    public static DraftWords? Of(ImmutableDictionary<string, Words> words, ImmutableArray<string> languages, DiagnosticList problems)
    {
        var missing = languages.SelectMany(l => Keys.Where(k => !words[l].Messages.ContainsKey(k)).Select(k => WordsReader.Missing(l, k))).ToArray();
        problems.AddRange(missing);
        return missing.Length == 0 ? new([.. languages.Select(l => words[l])]) : null;
    }

    /// <summary>A word in the default language, in which the titles beside it stand.</summary>
    public string this[string key, params ReadOnlySpan<MessageArgument> arguments] => _languages[0][key, arguments];

    /// <summary>A text in the default language, on one line.</summary>
    public string Title(LocalizedText text) => text.In(_languages[0].Language.Code).Text.ReplaceLineEndings(" ");

    /// <summary>What editors have to do, as comments: a line in each language.</summary>
    public string Advice(string key, params MessageArgument[] arguments) => string.Concat(_languages.Select(words => $"# {words[key, arguments]}\n"));
}
