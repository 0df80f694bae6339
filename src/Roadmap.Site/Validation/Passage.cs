using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A text in one language as it was written, for rules about its letters and spaces.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Short">Where a short text stands; null for a long one.</param>
/// <param name="Path">The file of a long text.</param>
internal readonly record struct Passage(string Text, WrittenText? Short, string Path, string Language)
{
    /// <summary>Whether it is Markdown.</summary>
    public bool IsLong => Short is null;

    public static IEnumerable<Passage> Of(SiteDocuments site)
    {
        foreach (var text in Texts.Of(site).Concat(Texts.Titles(site)))
            for (var i = 0; i < text.Written.Length; i++)
                yield return new(text.Written[i].Text, text.Written[i], text.Written[i].At.Path, text.Value.Texts[i].Language);
        foreach (var text in Texts.Long(site))
            foreach (var file in text.Files)
                yield return new(file.Text, null, file.Path, file.Language);
    }

    /// <summary>A problem for every line in which something is found: one is enough to make an editor look at the line.</summary>
    /// <param name="rule">The kind of problem.</param>
    /// <param name="find">From an index on, the next place and what to say of it; null when there is none.</param>
    public IEnumerable<Diagnostic> FirstOfEachLine(Rule rule, Func<string, int, (int Index, Phrase Message)?> find) =>
        Text.Length > 0 && find(Text, 0) is { } first ? Each(rule, find, first) : [];

    private IEnumerable<Diagnostic> Each(Rule rule, Func<string, int, (int Index, Phrase Message)?> find, (int Index, Phrase Message)? found)
    {
        var (line, lineStart) = (1, 0);
        while (found is var (index, message))
        {
            line += Text.AsSpan(lineStart, index - lineStart).Count('\n');
            lineStart = Text.LastIndexOf('\n', index) + 1;
            yield return rule.At(Short?.PlaceOf(index) ?? new(Path, line, index - lineStart + 1), message);
            found = Text.IndexOf('\n', index) is >= 0 and var end ? find(Text, end) : null;
        }
    }

    /// <summary>Where the word begins that holds a character, and where it is over; a mark after a letter is a part of it.</summary>
    public static (int From, int To) WordAround(string text, int index)
    {
        var (from, to) = (index, index + 1);
        while (from > 0 && IsPartOfWord(text[from - 1])) from--;
        while (to < text.Length && IsPartOfWord(text[to])) to++;
        return (from, to);
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character is >= '\u0300' and <= '\u036F';
}
