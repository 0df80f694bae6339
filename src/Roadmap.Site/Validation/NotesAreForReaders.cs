using System.Buffers;
using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Notes and reasons say something to a reader: nothing that was left for later, no signs of a printed form, no words of the content files.</summary>
internal static class NotesAreForReaders
{
    private static readonly Rule Rule = new("RS406", Severity.Warning);

    private static readonly FrozenSet<string> Unfinished = new[] { "TODO", "TBD", "FIXME", "XXX", "xxx", "Lorem", "lorem" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Boxes = SearchValues.Create("\u2610\u2611\u2612\u2713\u2714\u2715\u2716\u2717\u2718\u25A0\u25A1");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from text in Notes(site)
        from i in Enumerable.Range(0, text.Written.Length)
        let found = Find(text.Written[i].Text, text.Value.Texts[i].Language)
        where found is not null
        select Rule.At(text.Written[i].PlaceOf(found.Value.Index), found.Value.Message);

    private static IEnumerable<LocatedText> Notes(SiteDocuments site) => site.Years.SelectMany(y => y.Statuses.Values
        .SelectMany(s => s.Findings).SelectMany(f => new[] { f.Found.Note, f.Found.Reason }).Prepend(y.Report?.Note)).OfType<LocatedText>();

    private static (int Index, Phrase Message)? Find(string text, string language)
    {
        var note = text.AsSpan();
        var sign = note.IndexOfAny(Boxes) is >= 0 and var box ? box : note.IndexOfAnyInRange('\uE000', '\uF8FF');
        if (sign >= 0) return (sign, Phrase.Of("RS406.sign", ("code", $"U+{(int)text[sign]:X4}")));
        if (note.IndexOf("??") is >= 0 and var question && HasWord(note)) return (question, Phrase.Of("RS406.unfinished", ("word", "??")));
        if (!HasWord(note)) return (0, Phrase.Of("RS406.no-word", ("text", Excerpt.Of(text))));
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsPartOfWord(text[end])) end++;
            if (end == start) continue;
            var word = text[start..end];
            if (Unfinished.Contains(word)) return (start, Phrase.Of("RS406.unfinished", ("word", word)));
            // In English three of the four are words of their own.
            if (StatusScale.Default.Find(word) is not null && (language != "en" || word.Contains('-', StringComparison.Ordinal) || note.Trim(" .").Length == word.Length))
                return (start, Phrase.Of("RS406.status", ("word", word)));
            start = end;
        }

        return null;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsLetter(character)) return true;
        return false;
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character == '-';
}
