using RoadmapSite.Diagnostics;

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
    /// <param name="output">The folder.</param>
    /// <param name="files">Files in it that no build has written; at least one.</param>
    public static Diagnostic Foreign(string output, IReadOnlyCollection<string> files)
    {
        var first = $"“{Excerpt.Of(files.Min(StringComparer.Ordinal)!)}”{(files.Count > 1 ? $" and {files.Count - 1} more" : "")}";
        return ForeignRule.At(new(output), $"no build has written {first}, which a build would remove; move it away (what is to be published belongs in content/files/) or choose another folder with --output");
    }

    /// <summary>RS702.</summary>
    public static Diagnostic Source(string output, string what) =>
        SourceRule.At(new(output), $"this is {what}, and a build replaces everything in its output folder; choose another with --output");

    /// <summary>RS703.</summary>
    public static Diagnostic NoFolder(string output, string what) =>
        NoFolderRule.At(new(output), $"{what} stands where the output folder belongs; choose another with --output or remove it");

    /// <summary>RS704.</summary>
    public static Diagnostic Busy(string output) =>
        BusyRule.At(new(output), "another build is writing this folder; wait until it has finished or choose another with --output");

    /// <summary>RS705 or RS706, as the operating system says.</summary>
    public static Diagnostic Failed(string output, Exception why) => NoRoom.Contains(why.HResult)
        ? DiskFullRule.At(new(output), "the disk is full; make room or choose a folder on another disk with --output (the previous site is unchanged)")
        : UnwritableRule.At(new(output), $"the site cannot be written (the previous one is unchanged): {why.Message.ReplaceLineEndings(" ")}");

    /// <summary>RS707.</summary>
    public static Diagnostic LongName(string file, int limit) =>
        LongNameRule.At(new(file), $"a name in this address is longer than {limit} bytes; shorten the id or the file name that it is made from");

    /// <summary>RS710.</summary>
    public static Diagnostic BadName(string file, char sign) =>
        BadNameRule.At(new(file), $"the name holds “{Excerpt.Of(sign.ToString())}” (U+{(int)sign:X4}), which not every system takes; rename the file");

    /// <summary>RS711.</summary>
    public static Diagnostic Leftover(string folder, Exception why) =>
        LeftoverRule.At(new(folder), $"an earlier build, perhaps of another user, left this folder and it cannot be removed ({why.Message.ReplaceLineEndings(" ")}); delete it");

    /// <summary>RS708.</summary>
    public static Diagnostic Collision(string file, string other) =>
        CollisionRule.At(new(file), $"this and {other} would be written to the same place; rename one of them");
}
