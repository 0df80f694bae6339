namespace RoadmapSite.Model;

/// <summary>
/// The name of a unit: a word that follows its number («faiz»), or a text with the place of the number
/// («səhiyyə xərclərinin {number} faizi», or shorter «{} %»), which may have plural forms ({number|job|jobs}).
/// </summary>
internal static class UnitName
{
    /// <summary>The place of the number.</summary>
    public const string Place = "number";

    private const string ShortPlace = "{}";

    // Any number that all languages count in the plural.
    private const decimal Several = 100;

    /// <summary>Whether it has a place for the number.</summary>
    public static bool HasPlace(string name) => name.Contains($"{{{Place}", StringComparison.Ordinal) || name.Contains(ShortPlace, StringComparison.Ordinal);

    /// <summary>Whether a sign stands right before the place of the number: «€{number}».</summary>
    public static bool HasSignBefore(string name) => Pattern(name).IndexOf($"{{{Place}", StringComparison.Ordinal) is > 0 and var at && !char.IsWhiteSpace(name[at - 1]);

    /// <summary>The name as a message, with its place written out.</summary>
    public static string Pattern(string name) => name.Replace(ShortPlace, $"{{{Place}}}", StringComparison.Ordinal);

    /// <summary>The number in a name that has a place for it.</summary>
    /// <param name="number">The number, which chooses the plural form.</param>
    /// <param name="written">How it is written, where not as it is: «ən azı 7».</param>
    public static string With(Wording name, decimal number, string? written)
    {
        var language = Language.Of(name.Language);
        // «−€5» and not «€−5».
        return number < 0 && written is null && HasSignBefore(name.Text)
            ? language.MinusSign + With(name, -number, null)
            : Message.Parse(Pattern(name.Text), language).Format(new MessageArgument(Place, number, written));
    }

    /// <summary>The name by itself: «səhiyyə xərclərinin faizi».</summary>
    public static string Alone(Wording name) => HasPlace(name.Text) ? string.Join(' ', With(name, Several, "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) : name.Text;

    /// <summary>The names by themselves.</summary>
    public static LocalizedText Alone(LocalizedText name) => new([.. name.Texts.Select(t => t with { Text = Alone(t) })]);
}
