using RoadmapSite.Content;
using RoadmapSite.Editing.Sheets;

namespace RoadmapSite.Editing.Import;

/// <summary>Which step, and which column of a sheet, a line of a status file comes from.</summary>
internal static class EntryPlace
{
    /// <summary>The number of the step and the column; null when the line belongs to no entry.</summary>
    public static (string Step, string Column)? Of(string text, int line)
    {
        if (YamlText.Read("", text.ReplaceLineEndings("\n").TrimStart('\uFEFF'), new DiagnosticList()) is not YamlMapping root || Last(root, line) is not { } entry) return null;
        var field = entry.Value is YamlMapping fields ? Last(fields, line) : null;
        var column = field?.Key.Text switch
        {
            "note" => SheetColumns.Note(LanguageAt(field, line)),
            "reason" => SheetColumns.Reason(LanguageAt(field, line)),
            "evidence" => SheetColumns.Evidence,
            _ => SheetColumns.Status,
        };
        return (entry.Key.Text, column);
    }

    private static YamlEntry? Last(YamlMapping map, int line) => map.Entries.Where(e => e.Key.At.Line <= line).MaxBy(e => e.Key.At.Line);

    private static string LanguageAt(YamlEntry field, int line) =>
        field.Value is YamlMapping { Entries: [var first, ..] } texts ? (Last(texts, line) ?? first).Key.Text : "";
}
