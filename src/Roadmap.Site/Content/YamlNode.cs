namespace RoadmapSite.Content;

/// <summary>A piece of YAML that remembers where it stood.</summary>
/// <param name="At">Its first character.</param>
internal abstract record YamlNode(SourceSpan At);

/// <summary>A word, number or text; always kept as it was written, so 1.10 is never 1.1.</summary>
/// <param name="Text">What was written.</param>
/// <param name="IsQuoted">It stood in quotes, or as a block.</param>
/// <param name="At">Its first character.</param>
/// <param name="IsVerbatim">Each of its characters stands in the file as it is, all on one line.</param>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan At, bool IsVerbatim = false) : YamlNode(At)
{
    /// <summary>Nothing was written.</summary>
    public bool IsEmpty => Text.Length == 0 && !IsQuoted;
}

/// <summary>A list.</summary>
/// <param name="At">Its first character.</param>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan At) : YamlNode(At)
{
    /// <summary>The list with other items in it; itself when they are the same.</summary>
    public YamlSequence With(ImmutableArray<YamlNode> items) => items == Items ? this : this with { Items = items };
}

/// <summary>Keys with values; no key twice.</summary>
/// <param name="At">Its first character.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan At) : YamlNode(At)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key] => Entry(key)?.Value;

    /// <summary>A key and its value, or null.</summary>
    public YamlEntry? Entry(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Text == key) return entry;
        return null;
    }

    /// <summary>The mapping with other entries in it; itself when they are the same.</summary>
    public YamlMapping With(ImmutableArray<YamlEntry> entries) => entries == Entries ? this : this with { Entries = entries };
}

/// <summary>A key with its value.</summary>
/// <param name="Key">As written.</param>
/// <param name="Value">What stands after the colon.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>The key with another value; itself when it is the same.</summary>
    public YamlEntry With(YamlNode value) => ReferenceEquals(value, Value) ? this : this with { Value = value };
}
