using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>Problems of a file as such, before its meaning.</summary>
internal static class FileProblems
{
    private static readonly Rule NotUtf8Rule = new("RS101", Severity.Error, "The file is not UTF-8 text",
        "Letters such as ə and ş are only safe when the file is saved as UTF-8. In your editor choose “Save with encoding” and then “UTF-8”.");

    private static readonly Rule MergeMarkerRule = new("RS102", Severity.Error, "A merge conflict was left in the file",
        "Two people changed the same line and the markers <<<<<<<, ======= and >>>>>>> are still there. Keep the lines that are right and delete the others together with the three markers.");

    private static readonly Rule ControlRule = new("RS103", Severity.Error, "An invisible control character",
        "The line holds a character that cannot be seen, often copied from a PDF. Delete the text around it and type it again.");

    private static readonly Rule SyntaxRule = new("RS104", Severity.Error, "The line is not valid YAML",
        "YAML is strict about indentation, colons and quotes. Indent with spaces; write a space after a colon; put a text that holds “: ” or “ #” or begins with a quote into quotes.");

    private static readonly Rule DuplicateRule = new("RS105", Severity.Error, "The same key twice",
        "Each key may stand once, because it would not be clear which of the two counts. Delete one of them.");

    private static readonly Rule AliasRule = new("RS106", Severity.Error, "Anchors, aliases and tags are not used here",
        "The signs & * and ! have a special meaning at the start of a YAML value, which this site does not use. If they belong to the text, put it in quotes.");

    private static readonly Rule DepthRule = new("RS107", Severity.Error, "Nested too deeply",
        "The file holds lists or mappings inside each other deeper than anything this site needs. It is probably damaged.");

    private static readonly Rule SizeRule = new("RS108", Severity.Error, "The file is too large",
        "Content files are small texts. The limit is set by “limits: file-size:” in site.config.yml.");

    private static readonly Rule MissingRule = new("RS109", Severity.Error, "A file is missing",
        "The site cannot be built without this file. Create it, or mend the name in the place that refers to it.");

    private static readonly Rule StrayRule = new("RS110", Severity.Error, "A file that belongs to nothing",
        "The name of this file does not fit anything in the roadmap, so it would never be published. Rename it or delete it.");

    private static readonly Rule LinkRule = new("RS111", Severity.Error, "A link leaves the site folder",
        "The file or folder is a symbolic link. Content comes from many hands, so only real files inside the site folder are read. Replace the link by a copy.");

    private static readonly Rule UnreadableRule = new("RS112", Severity.Error, "The file cannot be read",
        "The operating system refused to open the file. Check that it exists and that you may read it.");

    private static readonly Rule EmptyRule = new("RS113", Severity.Warning, "A text that is still empty",
        "The file is there, but nothing stands in it, in no language; readers see no text. Write it, or delete the file if there is nothing to say.");

    private static readonly Rule CutRule = new("RS115", Severity.Warning, "A text that is cut off",
        "In YAML a space and a # begin a remark, which is not part of the text: readers see only what stands before it. Put the whole text in quotes. If it is meant as a remark, write a space after the #.");

    /// <summary>RS101.</summary>
    public static Diagnostic NotUtf8(SourceSpan at) =>
        NotUtf8Rule.At(at, "this is not UTF-8 text; save the file with the encoding UTF-8");

    /// <summary>RS102.</summary>
    public static Diagnostic MergeMarker(SourceSpan at) =>
        MergeMarkerRule.At(at, "a merge conflict was left here; keep the right lines and delete the markers <<<<<<<, ======= and >>>>>>>");

    /// <summary>RS103.</summary>
    public static Diagnostic ControlCharacter(SourceSpan at, char character) =>
        ControlRule.At(at, $"an invisible control character (U+{(int)character:X4}) stands here; delete it");

    /// <summary>RS104.</summary>
    public static Diagnostic Syntax(SourceSpan at, string what) => SyntaxRule.At(at, what);

    /// <summary>RS105.</summary>
    public static Diagnostic Duplicate(SourceSpan at, string key, SourceSpan first) =>
        DuplicateRule.At(at, $"“{Excerpt.Of(key)}” already stands in line {first.Line}; delete one of the two");

    /// <summary>RS106.</summary>
    public static Diagnostic Alias(SourceSpan at) =>
        AliasRule.At(at, "YAML anchors (&), aliases (*) and tags (!) are not used here; if the sign belongs to the text, put the text in quotes");

    /// <summary>RS107.</summary>
    public static Diagnostic Depth(SourceSpan at, int limit) =>
        DepthRule.At(at, $"lists and mappings are nested deeper than {limit} levels here; the file is probably damaged");

    /// <summary>RS108.</summary>
    public static Diagnostic TooLarge(string path, long size, long limit) =>
        SizeRule.At(new(path), $"the file has {size} bytes, more than the limit of {limit} (limits: file-size: in site.config.yml)");

    /// <summary>RS109.</summary>
    public static Diagnostic Missing(SourceSpan at, string what) => MissingRule.At(at, what);

    /// <summary>RS110.</summary>
    public static Diagnostic Stray(string path, Phrase expected) => StrayRule.At(new(path), Phrase.Of("stray.file", ("expected", expected)));

    /// <summary>RS110, of a place.</summary>
    public static Diagnostic Misplaced(string path, Phrase where) => StrayRule.At(new(path), where);

    /// <summary>RS110, of a name that is nearly right.</summary>
    public static Diagnostic Misnamed(string path, string name) => StrayRule.At(new(path), Phrase.Of("stray.rename", ("name", name)));

    /// <summary>RS111.</summary>
    public static Diagnostic Link(string path) =>
        LinkRule.At(new(path), "this is a symbolic link; only real files inside the site folder are read, so replace it by a copy");

    /// <summary>RS112.</summary>
    public static Diagnostic Unreadable(string path, string why) => UnreadableRule.At(new(path), $"the file cannot be read: {why}");

    /// <summary>RS113.</summary>
    public static Diagnostic Empty(string path) => EmptyRule.At(new(path), "nothing is written here yet; write the text, or delete the file if there is none");

    /// <summary>RS115.</summary>
    public static Diagnostic CutText(SourceSpan at, string rest) =>
        CutRule.At(at, $"“{Excerpt.Of(rest)}” is not part of the text, because “ #” begins a remark; put the whole text in quotes");
}
