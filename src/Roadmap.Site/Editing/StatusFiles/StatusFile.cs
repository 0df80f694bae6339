using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Editing.StatusFiles;

/// <summary>
/// A status file into which results are written as a careful person would: what is said already stays as it is, with its comments, its order, its
/// quotes and its line ends; only what changes is written anew.
/// </summary>
internal static class StatusFile
{
    /// <summary>The first line of a new file.</summary>
    public const string Header = "# yaml-language-server: $schema=../../.schema/status.schema.json\n";

    private const string Address = "url";

    private static readonly string[] Fields = ["status", "note", "reason", "evidence"];

    /// <summary>Whether the file has a line for each step; only then can one be changed alone.</summary>
    public static bool IsByLine(string text)
    {
        var lines = new EditedLines(text);
        return Read(lines) is { } root && (root.Entries.IsEmpty || !lines.IsFlow(root));
    }

    /// <summary>The file with what it is to say of a step.</summary>
    /// <param name="text">The file, which can be read and is written by lines.</param>
    /// <param name="step">The step's number.</param>
    /// <param name="result">What it is to say.</param>
    /// <param name="order">Numbers of all steps of the priority, in the order of the plan.</param>
    public static string Set(string text, string step, Assessment result, IReadOnlyList<string> order)
    {
        var lines = new EditedLines(text);
        var root = Read(lines)!;
        var entries = root.Entries;
        if (root.Entry(step) is { } entry) Change(lines, entry, EndOf(lines, entries, entry, lines.Count), Value(result));
        else lines.Insert(PlaceFor(lines, entries, step, order), Rendered(Key(step), Value(result), entries.IsEmpty ? 0 : Indent(entries[0])));
        return lines.ToString();
    }

    private static YamlMapping? Read(EditedLines lines) => YamlText.Read("", lines.Normalized, new DiagnosticList()) as YamlMapping;

    private static MapValue Value(Assessment result)
    {
        var fields = ImmutableArray.CreateBuilder<(string, EntryValue)>();
        fields.Add((Fields[0], new WordValue(result.Status.Token, IsToken: true)));
        if (result.Note is { } note) fields.Add((Fields[1], Texts(note)));
        if (result.Reason is { } reason) fields.Add((Fields[2], Texts(reason)));
        if (!result.Evidence.IsEmpty) fields.Add((Fields[3], new ListValue([.. result.Evidence.Select(Item)])));
        return new MapValue(fields.DrainToImmutable());
    }

    private static EntryValue Item(Evidence evidence) => evidence.Title is { } title
        ? new MapValue([(Address, new WordValue(evidence.Address)), ("title", Texts(title))])
        : new WordValue(evidence.Address);

    private static MapValue Texts(LocalizedText text) => new([.. text.Texts.Select(t => (t.Language, (EntryValue)new WordValue(t.Text)))]);

    private static void Change(EditedLines lines, YamlEntry entry, int end, EntryValue wanted)
    {
        var line = entry.Key.At.Line - 1;
        switch (entry.Value, wanted)
        {
            case (YamlScalar old, WordValue word) when old.Text.Trim() == word.Text:
                return;
            case (YamlScalar old, MapValue { Only: { } word }) when old.Text.Trim() == word.Text:
                return;
            case (YamlSequence old, ListValue list) when old.Items.Select(i => ((i as YamlMapping)?[Address] ?? i) is YamlScalar address ? address.Text : null).SequenceEqual(list.Names):
                return;
            case (YamlScalar { IsEmpty: true }, _) when lines.EndOfKey(entry) is { } colon:
                Fill(lines, line, colon, colon, wanted, Indent(entry));
                return;
            case (YamlScalar { IsVerbatim: true } old, _) when old.At.Line == entry.Key.At.Line:
                var start = old.At.Column - 1;
                Fill(lines, line, start, start + old.Text.Length + (old.IsQuoted ? 2 : 0), wanted, Indent(entry));
                return;
            case (YamlMapping old, MapValue map) when !lines.IsFlow(old):
                Change(lines, old, end, map);
                return;
            default:
                lines.Replace(line, end, Rendered(lines.TextOfKey(entry), wanted, Indent(entry)));
                return;
        }
    }

    // Instead of what stands from start to end on the line of the key; a comment behind it stays.
    private static void Fill(EditedLines lines, int line, int start, int end, EntryValue wanted, int indent)
    {
        var text = lines[line];
        if ((wanted as WordValue ?? (wanted as MapValue)?.Only) is { } word)
        {
            lines.Change(line, $"{text[..start].TrimEnd()} {word.Written}{text[end..]}");
            return;
        }

        lines.Change(line, text[..start].TrimEnd() + text[end..].TrimEnd());
        lines.Insert(line + 1, Rendered(wanted, indent + 2));
    }

    private static void Change(EditedLines lines, YamlMapping map, int end, MapValue wanted)
    {
        foreach (var entry in map.Entries)
            if (wanted[entry.Key.Text] is { } value) Change(lines, entry, EndOf(lines, map.Entries, entry, end), value);
            else lines.Delete(entry.Key.At.Line - 1, EndOf(lines, map.Entries, entry, end));

        var place = map.Entries[0].Key.At.Line - 1;
        foreach (var (key, value) in wanted.Fields)
            if (map.Entry(key) is { } present) place = EndOf(lines, map.Entries, present, end);
            else lines.Insert(place, Rendered(key, value, Indent(map.Entries[0])));
    }

    // Behind the nearest step before it that has a line, else before the first one.
    private static int PlaceFor(EditedLines lines, ImmutableArray<YamlEntry> entries, string step, IReadOnlyList<string> order)
    {
        if (entries.IsEmpty) return lines.Count;
        var before = order.TakeWhile(s => s != step).Reverse().Select(s => entries.FirstOrDefault(e => e.Key.Text == s)).FirstOrDefault(e => e is not null);
        if (before is not null) return EndOf(lines, entries, before, lines.Count);
        var first = entries[0].Key.At.Line - 1;
        while (first > 0 && lines.IsCommentAbove(first - 1)) first--;
        return first;
    }

    // The line after the last of an entry. What stands above the next entry, at its depth, belongs to that.
    private static int EndOf(EditedLines lines, ImmutableArray<YamlEntry> entries, YamlEntry entry, int endOfAll)
    {
        var next = entries.Where(e => e.Key.At.Line > entry.Key.At.Line).Select(e => e.Key.At.Line - 1).DefaultIfEmpty(endOfAll).Min();
        while (next - 1 > entry.Key.At.Line - 1 && lines.IsBetween(next - 1, Indent(entry))) next--;
        return next;
    }

    private static int Indent(YamlEntry entry) => entry.Key.At.Column - 1;

    private static string Key(string number) => Scalars.TryDecimal(number, out _) ? $"\"{number}\"" : number;

    private static IEnumerable<string> Rendered(string key, EntryValue value, int indent)
    {
        var start = new string(' ', indent) + key + ":";
        return (value as WordValue ?? (value as MapValue)?.Only) is { } word ? [$"{start} {word.Written}"] : Rendered(value, indent + 2).Prepend(start);
    }

    private static IEnumerable<string> Rendered(EntryValue value, int indent) => value is ListValue list
        ? list.Items.SelectMany(i => Item(i, indent))
        : ((MapValue)value).Fields.SelectMany(f => Rendered(f.Key, f.Value, indent));

    // The first line of an item begins with a hyphen, and the others stand below what follows it.
    private static IEnumerable<string> Item(EntryValue item, int indent) => item is WordValue word
        ? [$"{new string(' ', indent)}- {word.Written}"]
        : Rendered(item, indent + 2).Select((line, i) => i == 0 ? $"{new string(' ', indent)}- {line.TrimStart()}" : line);
}
