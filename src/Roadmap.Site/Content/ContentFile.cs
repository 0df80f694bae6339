using System.Diagnostics.CodeAnalysis;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Content;

/// <summary>A content file → what it says, by its format. Every mistake of form is told in one run, and each only once.</summary>
internal static class ContentFile
{
    // What a slip in one line leads to elsewhere: a key twice, a text instead of a list, a word that no number is.
    private static readonly string[] Traces = ["RS105", "RS122", "RS123"];

    /// <summary>What the file says without what does not fit; false when nothing of it can be used.</summary>
    public static bool TryRead<T>(
        SourceFile file, Format<T> format, DiagnosticList problems, [MaybeNullWhen(false)] out T value, [MaybeNullWhen(false)] out YamlNode root)
    {
        (value, root) = (default, null);
        if (SourceText.Read(file, problems) is not { } text) return false;
        var found = new DiagnosticList();
        var node = YamlText.ReadPlain(file.Path, text) ?? YamlText.Parse(file.Path, text, found);
        var fits = node is not null && format.TryReadFile(node, found, out value);
        var told = found.Sorted();
        var hasUnknownKeys = told.Any(p => p.Rule.Code == "RS120");
        if (node is not null && (node is YamlMapping || format.Item is not null) && !told.Any(p => Traces.Contains(p.Rule.Code) || p.Rule.Code == "RS121" && hasUnknownKeys))
        {
            problems.AddRange(told);
            root = node;
            return fits;
        }

        // Something is wrong; now it is worth while to look at each line.
        var mistakes = new DiagnosticList();
        var mended = YamlText.Reread(file.Path, text, format, mistakes, out var isWhole);
        var slips = mistakes.Sorted();
        var read = new DiagnosticList();
        T? meant = default;
        var isMeant = mended is not null && format.TryReadFile(mended, read, out meant);
        if (node is not null && slips.All(told.ToHashSet().Contains))
        {
            problems.AddRange(told);
            root = node;
            return fits;
        }

        var lines = slips.Select(p => p.At.Line).ToHashSet();
        problems.AddRange(slips);
        // What is missing because of a slip: a key beside it, and what a key above it holds.
        problems.AddRange(read.Sorted().Where(p => !lines.Contains(p.At.Line) && p.Rule.Code switch
        {
            "RS121" => isWhole && !lines.Contains(p.At.Line - 1),
            "RS122" => isWhole || !lines.Contains(p.At.Line + 1),
            _ => true,
        }));
        (value, root) = (meant, mended);
        return isMeant && isWhole && root is not null;
    }
}
