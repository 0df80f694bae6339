namespace RoadmapSite.Content;

/// <summary>Gives the same string for the same short word, so that keys, languages, agencies and statuses are kept once and not in every line.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 24;

    [ThreadStatic]
    private static WordTable? _ofThread;

    private readonly string?[] _words = new string?[1024];

    /// <summary>One that no other thread uses.</summary>
    public static WordTable OfThread => _ofThread ??= new();

    /// <summary>The text as a string.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord) return text.ToString();
        ref var word = ref _words[string.GetHashCode(text) & (_words.Length - 1)];
        return word is not null && text.SequenceEqual(word) ? word : word = text.ToString();
    }
}
