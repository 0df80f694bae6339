namespace RoadmapSite.Localization;

/// <summary>Upper and lower case of letters: Azerbaijani and Turkish pair I with ı and İ with i.</summary>
internal sealed class LetterCase(char lowerOfI, char upperOfDottedI)
{
    public static LetterCase Latin { get; } = new(lowerOfI: 'i', upperOfDottedI: 'I');

    public static LetterCase Turkic { get; } = new(lowerOfI: 'ı', upperOfDottedI: 'İ');

    public char Lower(char letter) => letter switch
    {
        'I' => lowerOfI,
        'İ' => 'i',
        _ => char.ToLowerInvariant(letter),
    };

    public char Upper(char letter) => letter switch
    {
        'i' => upperOfDottedI,
        'ı' => 'I',
        _ => char.ToUpperInvariant(letter),
    };

    /// <summary>Raises the first letter, past quotes and brackets but not past a digit.</summary>
    public string Capitalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && !char.IsLetterOrDigit(text[first])) first++;
        return first == text.Length ? text : $"{text[..first]}{Upper(text[first])}{text[(first + 1)..]}";
    }
}
