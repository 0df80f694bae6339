namespace RoadmapSite.Diagnostics;

/// <summary>How a message calls a sign that looks like another, or like none.</summary>
internal static class SignPhrase
{
    /// <summary>Such as <c>a zero-width space (U+200B)</c>.</summary>
    public static Phrase Of(char sign)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}");
        var name = SignNames.Find(sign) is { } known ? Phrase.Of($"sign.{known}") : null;
        if (SignNames.IsInvisible(sign) || sign == '\uFFFD') return Phrase.Of("signs.invisible", ("name", name ?? Phrase.Of("signs.unnamed")), ("code", code));
        if (name is not null) return Phrase.Of("signs.visible", ("name", name), ("sign", $"{sign}"), ("code", code));
        return LookAlikes.AlphabetOf(sign) is { } alphabet and not Alphabet.Latin
            ? Phrase.Of("signs.letter", ("alphabet", Phrase.Of($"alphabet.{alphabet.ToString().ToLowerInvariant()}")), ("sign", $"{sign}"), ("code", code))
            : Phrase.Of("signs.plain", ("sign", $"{sign}"), ("code", code));
    }
}
