namespace RoadmapSite.Diagnostics;

/// <summary>A place in a file of the site.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the problem is the file as a whole.</param>
/// <param name="Column">From 1, in characters; 0 when the problem is the whole line or file.</param>
internal readonly record struct SourceSpan(string Path, int Line = 0, int Column = 0)
{
    /// <summary>The place of a character of a text.</summary>
    /// <param name="text">What stands in it.</param>
    /// <param name="offset">From 0.</param>
    public static SourceSpan In(string path, ReadOnlySpan<char> text, int offset) =>
        new(path, text[..offset].Count('\n') + 1, offset - text[..offset].LastIndexOf('\n'));

    /// <summary><c>path:line:column</c>, as editors and terminals turn into a link.</summary>
    public override string ToString() => Line == 0 ? Path : $"{Path}:{Line}:{Math.Max(Column, 1)}";
}
