namespace RoadmapSite.Content;

/// <summary>Problems of a file as such, before its meaning.</summary>
internal static class FileProblems
{
    private static readonly Rule NotUtf8Rule = new("RS101", Severity.Error);

    private static readonly Rule MergeMarkerRule = new("RS102", Severity.Error);

    private static readonly Rule ControlRule = new("RS103", Severity.Error);

    private static readonly Rule SyntaxRule = new("RS104", Severity.Error);

    private static readonly Rule DuplicateRule = new("RS105", Severity.Error);

    private static readonly Rule AliasRule = new("RS106", Severity.Error);

    private static readonly Rule DepthRule = new("RS107", Severity.Error);

    private static readonly Rule SizeRule = new("RS108", Severity.Error);

    private static readonly Rule MissingRule = new("RS109", Severity.Error);

    private static readonly Rule StrayRule = new("RS110", Severity.Error);

    private static readonly Rule LinkRule = new("RS111", Severity.Error);

    private static readonly Rule UnreadableRule = new("RS112", Severity.Error);

    private static readonly Rule EmptyRule = new("RS113", Severity.Warning);

    private static readonly Rule CutRule = new("RS115", Severity.Warning);

    /// <summary>RS101.</summary>
    public static Diagnostic NotUtf8(SourceSpan at) =>
        NotUtf8Rule.At(at);

    /// <summary>RS102.</summary>
    public static Diagnostic MergeMarker(SourceSpan at) =>
        MergeMarkerRule.At(at);

    /// <summary>RS103.</summary>
    public static Diagnostic ControlCharacter(SourceSpan at, char character) =>
        ControlRule.At(at, ("code", $"U+{(int)character:X4}"));

    /// <summary>RS104.</summary>
    public static Diagnostic Syntax(SourceSpan at, string key, params ReadOnlySpan<PhraseArgument> arguments) => SyntaxRule.At(at, key, arguments);

    /// <summary>RS104.</summary>
    public static Diagnostic Syntax(SourceSpan at, Phrase advice) => SyntaxRule.At(at, advice);

    /// <summary>RS105.</summary>
    public static Diagnostic Duplicate(SourceSpan at, string key, SourceSpan first) =>
        DuplicateRule.At(at, ("key", Excerpt.Of(key)), ("line", $"{first.Line}"));

    /// <summary>RS106.</summary>
    public static Diagnostic Alias(SourceSpan at) =>
        AliasRule.At(at);

    /// <summary>RS107.</summary>
    public static Diagnostic Depth(SourceSpan at, int limit) =>
        DepthRule.At(at, ("limit", limit));

    /// <summary>RS108.</summary>
    public static Diagnostic TooLarge(string path, long size, long limit) =>
        SizeRule.At(new(path), ("size", $"{size}"), ("limit", $"{limit}"));

    /// <summary>RS109.</summary>
    public static Diagnostic Missing(SourceSpan at, string key, params ReadOnlySpan<PhraseArgument> arguments) => MissingRule.At(at, key, arguments);

    /// <summary>RS110.</summary>
    public static Diagnostic Stray(string path, string key, params ReadOnlySpan<PhraseArgument> arguments) => StrayRule.At(new(path), ("expected", Phrase.Of($"RS110.{key}", arguments)));

    /// <summary>RS110, of a place.</summary>
    public static Diagnostic Misplaced(string path, Phrase where) => StrayRule.At(new(path), where);

    /// <summary>RS110, of a name that is nearly right.</summary>
    public static Diagnostic Misnamed(string path, string name) => StrayRule.At(new(path), Phrase.Of("stray.rename", ("name", name)));

    /// <summary>RS111.</summary>
    public static Diagnostic Link(string path) =>
        LinkRule.At(new(path));

    /// <summary>RS112.</summary>
    public static Diagnostic Unreadable(string path, string why) => UnreadableRule.At(new(path), ("why", why));

    /// <summary>RS113.</summary>
    public static Diagnostic Empty(string path) => EmptyRule.At(new(path));

    /// <summary>RS115.</summary>
    public static Diagnostic CutText(SourceSpan at, string rest) =>
        CutRule.At(at, ("rest", Excerpt.Of(rest)));
}
