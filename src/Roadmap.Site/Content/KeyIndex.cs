namespace RoadmapSite.Content;

/// <summary>Finds a key among the entries of a mapping that is being read. Most have few, for which a dictionary would cost more than all the rest.</summary>
/// <param name="entries">Those that have been read.</param>
/// <param name="from">Where those of this mapping begin.</param>
internal struct KeyIndex(List<YamlEntry> entries, int from = 0)
{
    private const int Few = 12;
    private Dictionary<string, YamlEntry>? _index;

    public YamlEntry? Find(string key)
    {
        if (entries.Count - from > Few)
        {
            _index ??= new(StringComparer.Ordinal);
            for (var i = from + _index.Count; i < entries.Count; i++) _index.Add(entries[i].Key.Text, entries[i]);
            return _index.GetValueOrDefault(key);
        }

        for (var i = from; i < entries.Count; i++)
            if (entries[i].Key.Text == key) return entries[i];
        return null;
    }
}
