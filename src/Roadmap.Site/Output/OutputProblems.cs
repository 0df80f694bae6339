namespace RoadmapSite.Output;

/// <summary>Problems of writing the site to disk. Whatever happens, the previous output stays whole.</summary>
internal static class OutputProblems
{
    private static readonly Rule ForeignRule = new("RS701", Severity.Error);

    private static readonly Rule SourceRule = new("RS702", Severity.Error);

    private static readonly Rule NoFolderRule = new("RS703", Severity.Error);

    private static readonly Rule BusyRule = new("RS704", Severity.Error);

    private static readonly Rule UnwritableRule = new("RS705", Severity.Error);

    private static readonly Rule DiskFullRule = new("RS706", Severity.Error);

    private static readonly Rule LongNameRule = new("RS707", Severity.Error);

    private static readonly Rule CollisionRule = new("RS708", Severity.Error);

    private static readonly Rule BadNameRule = new("RS710", Severity.Error);

    private static readonly Rule LeftoverRule = new("RS711", Severity.Error);

    // What systems answer when no room is left or a quota is used up: Linux and macOS, Linux, Windows.
    private static readonly int[] NoRoom = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>RS701.</summary>
    /// <param name="files">Files in it that no build has written; at least one.</param>
    public static Diagnostic Foreign(string output, IReadOnlyCollection<string> files)
    {
        var first = Excerpt.Of(files.Min(StringComparer.Ordinal)!);
        return files.Count == 1
            ? ForeignRule.At(new(output), "one", ("file", first))
            : ForeignRule.At(new(output), "several", ("file", first), ("others", files.Count - 1));
    }

    /// <summary>RS702.</summary>
    public static Diagnostic Source(string output, Phrase what) =>
        SourceRule.At(new(output), ("what", what));

    /// <summary>RS703.</summary>
    public static Diagnostic NoFolder(string output, Phrase what) =>
        NoFolderRule.At(new(output), ("what", what));

    /// <summary>RS704.</summary>
    public static Diagnostic Busy(string output) =>
        BusyRule.At(new(output));

    /// <summary>RS705 or RS706, as the operating system says.</summary>
    public static Diagnostic Failed(string output, Exception why) => NoRoom.Contains(why.HResult)
        ? DiskFullRule.At(new(output))
        : UnwritableRule.At(new(output), ("why", why.Message.ReplaceLineEndings(" ")));

    /// <summary>RS707.</summary>
    public static Diagnostic LongName(string file, int limit) =>
        LongNameRule.At(new(file), ("limit", limit));

    /// <summary>RS710.</summary>
    public static Diagnostic BadName(string file, char sign) =>
        BadNameRule.At(new(file), ("sign", Excerpt.Of(sign.ToString())), ("code", $"U+{(int)sign:X4}"));

    /// <summary>RS711.</summary>
    public static Diagnostic Leftover(string folder, Exception why) =>
        LeftoverRule.At(new(folder), ("why", why.Message.ReplaceLineEndings(" ")));

    /// <summary>RS708.</summary>
    public static Diagnostic Collision(string file, string other) =>
        CollisionRule.At(new(file), ("other", other));
}
