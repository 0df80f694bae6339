namespace RoadmapSite.Diagnostics;

/// <summary>A sentence, or a part of one, before it is said in a language: its key among the <see cref="ToolWords"/>, and what is put into it.</summary>
/// <param name="Key">Such as <c>RS307.missing</c>.</param>
/// <param name="Arguments">What the placeholders stand for.</param>
internal sealed record Phrase(string Key, ImmutableArray<PhraseArgument> Arguments)
{
    /// <summary>Says nothing.</summary>
    public static Phrase Empty { get; } = new("", []);

    /// <summary>The phrase of a key.</summary>
    public static Phrase Of(string key, params ReadOnlySpan<PhraseArgument> arguments) => new(key, [.. arguments]);

    /// <summary>Why a message cannot be read.</summary>
    public static Phrase Of(MessageError error) => new($"pattern.{error.Kind}", [.. error.Values.Select(v => new PhraseArgument(v.Name, v.Value))]);

    /// <summary>The same in every language, to sort by.</summary>
    public string ToSortKey() => string.Join('\0', Arguments.Select(a => a.ToSortKey()).Prepend(Key));

    /// <inheritdoc/>
    public bool Equals(Phrase? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Length == 0 ? 0 : Arguments[0].GetHashCode());

    /// <summary>In English.</summary>
    public override string ToString() => ToolWords.English[this];

    /// <summary>A text that is the same in every language.</summary>
    public static Phrase Verbatim(string text) => Of("verbatim", ("text", text));
}

/// <summary>A named value in a phrase: a text, a number or another phrase.</summary>
internal readonly record struct PhraseArgument(string Name, object Value)
{
    /// <summary>Lets a call write <c>("step", "1.1.1")</c>.</summary>
    public static implicit operator PhraseArgument((string Name, string Value) argument) => new(argument.Name, argument.Value);

    /// <summary>Lets a call write <c>("count", 5)</c>.</summary>
    public static implicit operator PhraseArgument((string Name, decimal Value) argument) => new(argument.Name, argument.Value);

    /// <summary>Lets a call write <c>("expected", phrase)</c>.</summary>
    public static implicit operator PhraseArgument((string Name, Phrase Value) argument) => new(argument.Name, argument.Value);

    /// <summary>See <see cref="Phrase.ToSortKey"/>.</summary>
    public string ToSortKey() => Value switch
    {
        Phrase phrase => phrase.ToSortKey(),
        decimal number => number.ToString("0000000000.##########", CultureInfo.InvariantCulture),
        _ => (string)Value,
    };
}
