using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering;

/// <summary>What can be wrong in a Markdown text.</summary>
internal static class MarkdownProblems
{
    private static readonly Rule RawHtml = new("RS501", Severity.Error, "HTML in a text",
        "Texts are written in Markdown: HTML tags and comments such as <b> or <!-- --> are not allowed. Write **bold** instead of <b>bold</b>; a < that is meant as a sign is written \\<.");

    private static readonly Rule UnsafeLink = new("RS502", Severity.Error, "a link that is not allowed",
        "A link leads to a web address that begins with https:// or http://, to a mail address that begins with mailto:, or to a page of this site that begins with one slash, such as /data/. Nothing else is linked.");

    private static readonly Rule Image = new("RS503", Severity.Error, "an image in a text",
        "Texts hold no images: they are not readable for everybody and make pages heavy. Describe what matters in words, or link to the image.");

    private static readonly Rule TooDeep = new("RS504", Severity.Error, "text is nested too deeply",
        "Lists, quotes or brackets stand inside each other deeper than anybody can follow (lists 63 levels, quotes 127). Look for a row of repeated signs and delete it.");

    private static readonly Rule TooLong = new("RS505", Severity.Error, "text is too long",
        "A single text has at most 50,000 characters, some twenty printed pages. Divide it, or link to the full document.");

    private static readonly Rule TooDense = new("RS506", Severity.Error, "too many signs of Markdown in one paragraph",
        "A paragraph holds at most 250 brackets and signs of emphasis ([, * and _), and a text only a few such paragraphs, because reading more of them would keep everybody waiting. Divide the paragraph by empty lines. Signs that are meant as such are written \\[, \\* and \\_.");

    /// <summary>RS803: also said of finished pages.</summary>
    internal static readonly Rule HeadingOrder = new("RS803", Severity.Warning, "A level of headings is left out",
        "Screen readers move by headings. After a heading of one level comes one of the same level, of the next, or of any above: after ## comes ###, not ####.");

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
