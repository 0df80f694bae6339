using RoadmapSite.Diagnostics;

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

    /// <summary>A heading that is more than one level below the one before it.</summary>
    public static Diagnostic Heading(SourceSpan at, MarkdownHeading heading, int above) => HeadingOrder.At(at, string.Create(
        null, $"the heading “{Excerpt.Of(heading.Text)}” has {heading.Level} signs # below one with {above}; give it {above + 1}"));

    /// <summary>A tag or an HTML comment.</summary>
    public static Diagnostic Html(SourceSpan at, string tag) =>
        RawHtml.At(at, $"HTML is not allowed here: “{Excerpt.Of(tag.Trim())}”; write Markdown instead");

    /// <summary>A link to anything but the web, mail or the site.</summary>
    public static Diagnostic Link(SourceSpan at, string address, string? deception = null) => UnsafeLink.At(at, deception is null
        ? $"this link is not allowed: “{Excerpt.Of(address.Trim())}”; begin it with https://, mailto: or / for a page of this site"
        : $"this link is not allowed: “{Excerpt.Of(address.Trim())}” {deception}");

    /// <summary>An image.</summary>
    public static Diagnostic Picture(SourceSpan at) => Image.At(at, "images are not allowed in texts; describe it in words, or link to it without the !");

    /// <summary>Too many levels.</summary>
    public static Diagnostic Depth(SourceSpan at) => TooDeep.At(at, "this text has lists, quotes, brackets or emphasis nested too deeply; take some levels out");

    /// <summary>Too many signs that could mean something.</summary>
    public static Diagnostic Dense(SourceSpan at, int signs) =>
        TooDense.At(at, $"{signs} brackets and signs of emphasis ([, * and _) in a paragraph are too many here; divide it by empty lines, or write \\ before those that are meant as such");

    /// <summary>Too many characters.</summary>
    public static Diagnostic Length(SourceSpan at, int length, int most) =>
        TooLong.At(at, string.Create(null, $"this text has {length} characters, and {most} are allowed; divide it or link to the whole"));
}
