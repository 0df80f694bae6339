namespace RoadmapSite.Localization;

/// <summary>The ending of an English ordinal number.</summary>
internal static class EnglishOrdinal
{
    /// <summary>st, nd, rd or th for an ordinal whole number, nothing otherwise.</summary>
    public static string Suffix(decimal number, NumberForm form) =>
        form is NumberForm.Ordinal && decimal.IsInteger(number) ? Ending(Math.Abs(number) % 100) : "";

    private static string Ending(decimal lastTwoDigits) => lastTwoDigits switch
    {
        11 or 12 or 13 => "th",
        _ => (lastTwoDigits % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        },
    };
}
