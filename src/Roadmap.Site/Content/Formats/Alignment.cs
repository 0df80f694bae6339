namespace RoadmapSite.Content.Formats;

/// <summary>Finds keys that begin in the wrong column, yet where YAML allows it: there they belong to something else than their editor meant.</summary>
internal static class Alignment
{
    /// <summary>The content as it was meant: a key that fits nowhere but a level further out or in is taken there, and told.</summary>
    public static YamlNode Restore(YamlNode node, Format format, DiagnosticList problems) => node switch
    {
        YamlSequence list when format.Item is { } item => list.With([.. list.Items.Select(i => Restore(i, item, problems))]),
        YamlMapping map => Inside(PutIn(TakenOut(map, format, problems), format, problems), format, problems),
        _ => node,
    };

    private static YamlMapping Inside(YamlMapping map, Format format, DiagnosticList problems) => map.With(
        [.. map.Entries.Select(e => format.ValueOf(e.Key) is { } inner ? e.With(Restore(e.Value, inner, problems)) : e)]);

    // “lead:” that begins below “az:” belongs beside “title:”.
    private static YamlMapping TakenOut(YamlMapping map, Format format, DiagnosticList problems)
    {
        var (entries, keys) = (new List<YamlEntry>(), KeysOf(map));
        foreach (var entry in map.Entries)
        {
            entries.Add(entry);
            if (format.ValueOf(entry.Key) is not { } own || ContentOf(entry) is not { } inner) continue;
            var strays = inner.Entries.Where(e => own.ValueOf(e.Key) is null && Fits(e, format) && keys.Add(e.Key.Text)).ToArray();
            if (strays is []) continue;
            entries[^1] = entry.With(inner.With([.. inner.Entries.Except(strays)]));
            entries.AddRange(strays);
            problems.AddRange(strays.Select(s => FormatProblems.TooFarRight(s.Key, entry.Key.Text, map.At.Column)));
        }

        return map.With([.. entries]);
    }

    // “az:” that begins below “title:” belongs inside it.
    private static YamlMapping PutIn(YamlMapping map, Format format, DiagnosticList problems)
    {
        var entries = new List<YamlEntry>();
        for (int i = 0, next = 1; i < map.Entries.Length; i = next++)
        {
            var entry = map.Entries[i];
            entries.Add(entry);
            if (format.ValueOf(entry.Key) is not { } own || ContentOf(entry) is not { } inner) continue;
            var keys = KeysOf(inner);
            while (next < map.Entries.Length && IsStray(map.Entries[next]) && keys.Add(map.Entries[next].Key.Text)) next++;
            var strays = map.Entries[(i + 1)..next];
            if (strays is []) continue;
            entries[^1] = entry.With(inner.With([.. inner.Entries, .. strays]));
            problems.AddRange(strays.Select(s => FormatProblems.TooFarLeft(s.Key, entry.Key.Text, inner.At.Column)));

            bool IsStray(YamlEntry other) => format.ValueOf(other.Key) is null && Fits(other, own);
        }

        return map.With([.. entries]);
    }

    private static HashSet<string> KeysOf(YamlMapping map) => map.Entries.Select(e => e.Key.Text).ToHashSet(StringComparer.Ordinal);

    // What stands in lines of its own below the key; nothing, when nothing stands beside the key either.
    private static YamlMapping? ContentOf(YamlEntry entry) => entry.Value switch
    {
        YamlMapping map when map.At.Line > entry.Key.At.Line => map,
        YamlScalar { IsEmpty: true } => new([], entry.Key.At with { Line = entry.Key.At.Line + 1, Column = entry.Key.At.Column + 2 }),
        _ => null,
    };

    // A word that is only misspelt could else be taken for one of the names that an editor may choose.
    private static bool Fits(YamlEntry entry, Format format)
    {
        var problems = new DiagnosticList();
        return (!format.IsNamed || entry.Value is YamlMapping) && format.ValueOf(entry.Key)?.Fits(entry.Value, problems) == true && !problems.HasErrors;
    }
}
