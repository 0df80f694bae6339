namespace RoadmapSite.Localization;

/// <summary>The interface words of one language: <c>theme/strings/az.yml</c>.</summary>
/// <param name="Messages">By key: <c>nav.home</c>.</param>
/// <param name="Gaps">The keys of those that are in English because they are missing in the language.</param>
internal sealed record Words(Language Language, FrozenDictionary<string, Message> Messages, ImmutableHashSet<string> Gaps)
{
    /// <summary>The language in which the interface has every word, and which stands in for others.</summary>
    internal const string StandIn = "en";

    /// <summary>Stand around a text that is not in the language of its page, until the page is written. No text of a site can hold them: they are no characters.</summary>
    internal const char ForeignStart = '\uFDD0', ForeignEnd = '\uFDD1';

    /// <summary>The words of a page, on which gaps are marked.</summary>
    internal Words Marked => this with { IsMarked = true };

    private bool IsMarked { get; init; }

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">The interface has no such word.</exception>
    public string this[string key, params ReadOnlySpan<MessageArgument> arguments] =>
        !Messages.TryGetValue(key, out var message) ? throw new KeyNotFoundException($"the interface has no word “{key}”")
        : IsMarked && Gaps.Contains(key) ? $"{ForeignStart}{message.Format(arguments)}{ForeignEnd}"
        : message.Format(arguments);

    /// <summary>How this language calls a language, for example Azerbaijani; that language's own name for itself where it does not say.</summary>
    internal string NameOf(Words other) =>
        Named(other.Language.Code) ?? Named(other.Language.Code.Split('-')[0]) ?? other["language.name"];

    /// <summary>The locale as social networks write it, <c>az_AZ</c>: the language's own, never one that was copied from another.</summary>
    internal string Locale => Messages.TryGetValue("language.locale", out var locale) && $"{locale}" is var text && text.Split('_')[0] == Language.Code.Split('-')[0] ? text : Language.Code.Replace('-', '_');

    /// <summary>Whether it is written from right to left.</summary>
    internal bool IsRightToLeft => Messages.TryGetValue("language.direction", out var direction) ? direction.ToString() == "rtl" : Language.IsRightToLeft;

    private string? Named(string code) => Messages.TryGetValue($"languages.{code}", out var name) ? name.ToString() : null;
}
