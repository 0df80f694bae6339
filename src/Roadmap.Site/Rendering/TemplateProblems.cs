using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Rendering;

/// <summary>What can be wrong in the templates of a theme.</summary>
internal static class TemplateProblems
{
    private static readonly Rule NotUnderstood = new("RS601", Severity.Error);

    private static readonly Rule NoSuchPartial = new("RS602", Severity.Error);

    private static readonly Rule NoSuchValue = new("RS603", Severity.Error);

    private static readonly Rule NoSuchWord = new("RS604", Severity.Error);

    private static readonly Rule Hollow = new("RS609", Severity.Error);

    private static readonly Rule NoSuchTemplate = new("RS605", Severity.Error);

    private static readonly Rule WrongKind = new("RS606", Severity.Error);

    private static readonly Rule NeverEnds = new("RS607", Severity.Error);

    private static readonly Rule Unused = new("RS608", Severity.Error);

    /// <summary>The text is not a template.</summary>
    public static Diagnostic Syntax(SourceSpan at, string what) => NotUnderstood.At(at, what);

    /// <summary><c>include 'name'</c> without such a file.</summary>
    public static Diagnostic Partial(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchPartial.At(at, $"there is no partial “{name}”{Suggestion.For(name, known)}");

    /// <summary><c>{{ name }}</c> that the page's data lacks.</summary>
    public static Diagnostic Value(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchValue.At(at, $"there is no value “{name}” here{Suggestion.For(name, known)}");

    /// <summary>Why a template cannot show a word in one language; null when it can.</summary>
    public static Diagnostic? InWord(SourceSpan at, string key, Words words) =>
        !words.Messages.TryGetValue(key, out var message) ? NoSuchWord.At(at, $"there is no word “{key}” in theme/strings/{words.Language.Code}.yml{Suggestion.For(key, words.Messages.Keys)}")
        : message.Placeholders.Count > 0 ? NoSuchWord.At(at, $"the word “{key}” needs {string.Join(", ", message.Placeholders.Order(StringComparer.Ordinal).Select(n => $"{{{n}}}"))}, which a template cannot give; choose a word without braces")
        : null;

    /// <summary>A view where a text is needed, or a text where a list is.</summary>
    public static Diagnostic Kind(SourceSpan at, string name, string needed) =>
        WrongKind.At(at, $"“{name}” is not {needed}; name a value that is");

    /// <summary>Values that have no order.</summary>
    public static Diagnostic Comparison(SourceSpan at) => WrongKind.At(at, "these two values cannot be compared; compare numbers with numbers and texts with texts");

    /// <summary>A circle of partials.</summary>
    public static Diagnostic Endless(SourceSpan at, string name) => NeverEnds.At(at, $"“{name}” includes itself without end");

    /// <summary>A page that is longer than any can be.</summary>
    public static Diagnostic TooLong(SourceSpan at) => NeverEnds.At(at, "the page is still not at its end here after millions of steps; take a loop or an include away");

    /// <summary>A file that nothing reads.</summary>
    public static Diagnostic NotRead(string path, string advice) => Unused.At(new(path), $"nothing reads this file; {advice}");

    /// <summary>A layout that shows no page.</summary>
    public static Diagnostic NoContent(string path) => Hollow.At(new(path), "the layout shows no page, so every page would be the same; write {{ content }} where the page belongs");

    /// <summary>A page or layout without its file.</summary>
    public static Diagnostic Missing(string path) => NoSuchTemplate.At(new(path), "this template is missing");
}
