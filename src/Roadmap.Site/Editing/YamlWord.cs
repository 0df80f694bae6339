namespace RoadmapSite.Editing;

/// <summary>Texts as YAML values.</summary>
internal static class YamlWord
{
    /// <summary>The text, in double quotes where YAML would take it for something else.</summary>
    public static string Of(string text) => IsPlain(text) || IsAddress(text) ? text : Quoted(text);

    // Several words that begin with a letter or digit are never a number, a date or a word of YAML's own.
    private static bool IsPlain(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter)
        && !char.IsWhiteSpace(text[^1]) && text[^1] != ':' && !text.Any(char.IsControl)
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && text[^1] != ':' && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>The text in double quotes, as it may stand within brackets too.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else quoted.Append(char.IsControl(character) ? ' ' : character);
        return quoted.Append('"').ToString();
    }
}
