namespace RoadmapSite.Rendering;

/// <summary>What can be wrong in a Markdown text.</summary>
internal static class MarkdownProblems
{
    private static readonly Rule RawHtml = new("RS501", Severity.Error);

    private static readonly Rule UnsafeLink = new("RS502", Severity.Error);

    private static readonly Rule Image = new("RS503", Severity.Error);

    private static readonly Rule TooDeep = new("RS504", Severity.Error);

    private static readonly Rule TooLong = new("RS505", Severity.Error);

    private static readonly Rule TooDense = new("RS506", Severity.Error);

    /// <summary>RS803: also said of finished pages.</summary>
    internal static readonly Rule HeadingOrder = new("RS803", Severity.Warning);

    private static readonly Rule Unpublished = new("RS510", Severity.Error);

    private static readonly Rule Misread = new("RS507", Severity.Warning);

    private static readonly Rule Waiting = new("RS509", Severity.Warning);

    /// <summary>A footnote.</summary>
    public static Diagnostic Footnote(SourceSpan at) => Unpublished.At(at);

    /// <summary>Something that Markdown reads otherwise than it was meant.</summary>
    public static Diagnostic Form(SourceSpan at, string key, params ReadOnlySpan<PhraseArgument> arguments) => Misread.At(at, key, arguments);

    /// <summary>A mark of unfinished work.</summary>
    public static Diagnostic Unfinished(SourceSpan at, string mark) => Waiting.At(at, ("mark", mark));

    /// <summary>A heading that is more than one level below the one before it.</summary>
    public static Diagnostic Heading(SourceSpan at, MarkdownHeading heading, int above) => HeadingOrder.At(
        at, "signs", ("heading", Excerpt.Of(heading.Text)), ("level", heading.Level), ("above", above), ("right", above + 1));

    /// <summary>A tag or an HTML comment.</summary>
    public static Diagnostic Html(SourceSpan at, string tag) =>
        RawHtml.At(at, ("tag", Excerpt.Of(tag.Trim())));

    /// <summary>A link to anything but the web, mail or the site.</summary>
    public static Diagnostic Link(SourceSpan at, string address, Phrase? deception = null) => deception is null
        ? UnsafeLink.At(at, ("address", Excerpt.Of(address.Trim())))
        : UnsafeLink.At(at, "deceives", ("address", Excerpt.Of(address.Trim())), ("deception", deception));

    /// <summary>An image.</summary>
    public static Diagnostic Picture(SourceSpan at) => Image.At(at);

    /// <summary>Too many levels.</summary>
    public static Diagnostic Depth(SourceSpan at) => TooDeep.At(at);

    /// <summary>Too many signs that could mean something.</summary>
    public static Diagnostic Dense(SourceSpan at, int signs) =>
        TooDense.At(at, ("count", $"{signs}"));

    /// <summary>Too many characters.</summary>
    public static Diagnostic Length(SourceSpan at, int length, int most) =>
        TooLong.At(at, ("length", $"{length}"), ("most", $"{most}"));
}
