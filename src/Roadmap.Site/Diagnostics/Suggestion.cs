namespace RoadmapSite.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary><c> (did you mean “x”?)</c> for the nearest of the words, else nothing.</summary>
    public static Phrase For(string written, IEnumerable<string> known) =>
        Nearest(written, known) is { } nearest ? Of(nearest) : Phrase.Empty;

    /// <summary><c> (did you mean “x”?)</c></summary>
    public static Phrase Of(string word) => Phrase.Of("did-you-mean", ("word", word));

    /// <summary>The nearest of the words within a third of its length, or null.</summary>
    public static string? Nearest(string written, IEnumerable<string> known) => known
        .Select(word => (word, distance: Distance(written, word)))
        .Where(x => x.distance <= Math.Max(1, Math.Max(x.word.Length, written.Length) / 3))
        .OrderBy(x => x.distance).ThenBy(x => x.word, StringComparer.Ordinal)
        .Select(x => x.word).FirstOrDefault();

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost one.
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64) return int.MaxValue;
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }

        return d[a.Length, b.Length];
    }
}
