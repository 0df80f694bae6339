namespace RoadmapSite.Localization;

/// <summary>A run of ASCII digits as a part of a sort key.</summary>
internal static class DigitRun
{
    /// <summary>A key that orders runs by value, and before every letter: a zero, the length, the digits.</summary>
    public static string Key(ReadOnlySpan<char> digits)
    {
        var significant = digits.TrimStart('0');
        return $"0{(char)(significant.Length + 1)}{significant}";
    }
}
