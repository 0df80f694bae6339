namespace RoadmapSite.Editing.StatusFiles;

/// <summary>What an entry of a status file is to say.</summary>
internal abstract record EntryValue;

/// <summary>A word or a text.</summary>
/// <param name="IsToken">It is a word of the format, which stands without quotes.</param>
internal sealed record WordValue(string Text, bool IsToken = false) : EntryValue
{
    /// <summary>As it is written.</summary>
    public string Written => IsToken ? Text : YamlWord.Of(Text);
}

/// <summary>A list of words, or of keys with values of which the first tells them apart.</summary>
internal sealed record ListValue(ImmutableArray<EntryValue> Items) : EntryValue
{
    /// <summary>What tells the items apart.</summary>
    public IEnumerable<string> Names => Items.Select(i => (i as WordValue ?? (WordValue)((MapValue)i).Fields[0].Value).Text);
}

/// <summary>Keys with values, in their order.</summary>
internal sealed record MapValue(ImmutableArray<(string Key, EntryValue Value)> Fields) : EntryValue
{
    /// <summary>The status, when nothing else is said: then it stands behind the number of its step.</summary>
    public WordValue? Only => Fields is [("status", WordValue word)] ? word : null;

    /// <summary>The value of a key, or null.</summary>
    public EntryValue? this[string key] => Fields.FirstOrDefault(f => f.Key == key).Value;
}
