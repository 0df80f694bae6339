namespace RoadmapSite.Localization;

/// <summary>The form in which texts and queries meet in a search.</summary>
internal static class SearchFolding
{
    /// <summary>
    /// The words of the text in lower case, without diacritics (ə as e, ı as i) and punctuation,
    /// with one space between them: «Ödəniş» gives <c>odenis</c>. Folding twice changes nothing.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) folded.Append(LetterFolding.Base(character));
            else if (!IsMark(character) && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}
