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

    private static readonly Rule NoSuchFile = new("RS616", Severity.Error);

    private static readonly Rule Unused = new("RS608", Severity.Error);

    /// <summary>The text is not a template.</summary>
    public static Diagnostic Syntax(SourceSpan at, string key, params ReadOnlySpan<PhraseArgument> arguments) => NotUnderstood.At(at, key, arguments);

    /// <summary><c>include 'name'</c> without such a file.</summary>
    public static Diagnostic Partial(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchPartial.At(at, ("name", name), ("suggestion", Suggestion.For(name, known)));

    /// <summary><c>{{ name }}</c> that the page's data lacks.</summary>
    public static Diagnostic Value(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchValue.At(at, ("name", name), ("suggestion", Suggestion.For(name, known)));

    /// <summary>Why a template cannot show a word in one language; null when it can.</summary>
    public static Diagnostic? InWord(SourceSpan at, string key, Words words) =>
        !words.Messages.TryGetValue(key, out var message) ? NoSuchWord.At(at, "missing", ("key", key), ("file", $"theme/strings/{words.Language.Code}.yml"), ("suggestion", Suggestion.For(key, words.Messages.Keys)))
        : message.Placeholders.Count > 0 ? NoSuchWord.At(at, "placeholders", ("key", key), ("needed", string.Join(", ", message.Placeholders.Order(StringComparer.Ordinal).Select(n => $"{{{n}}}"))))
        : null;

    /// <summary>A view where a text is needed, or a text where a list is.</summary>
    public static Diagnostic Kind(SourceSpan at, string name, Phrase needed) =>
        WrongKind.At(at, "kind", ("name", name), ("needed", needed));

    /// <summary>Values that have no order.</summary>
    public static Diagnostic Comparison(SourceSpan at) => WrongKind.At(at, "comparison");

    /// <summary>A circle of partials.</summary>
    public static Diagnostic Endless(SourceSpan at, string name) => NeverEnds.At(at, "circle", ("name", name));

    /// <summary>A page that is longer than any can be.</summary>
    public static Diagnostic TooLong(SourceSpan at) => NeverEnds.At(at, "too-long");

    /// <summary>A style sheet names a file that the theme does not have.</summary>
    public static Diagnostic NoSuchAsset(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchFile.At(at, ("file", Excerpt.Of(name)), ("suggestion", Suggestion.For(name, [.. known])));

    /// <summary>A file that nothing reads.</summary>
    public static Diagnostic NotRead(string path, Phrase advice) => Unused.At(new(path), ("advice", advice));

    /// <summary>A layout that shows no page.</summary>
    public static Diagnostic NoContent(string path) => Hollow.At(new(path));

    /// <summary>A page or layout without its file.</summary>
    public static Diagnostic Missing(string path) => NoSuchTemplate.At(new(path));
}
