using System.Text.RegularExpressions;

namespace RoadmapSite.Localization;

/// <summary>The order of ids: runs of digits by value, all else character by character.</summary>
public static partial class NaturalOrder
{
    /// <summary>A total order in which 1.2 comes before 1.10; a missing id comes first.</summary>
    public static IComparer<string> Comparer { get; } = new KeyOrder(Key);

    private static string Key(string id) =>
        $"{Digits().Replace(id, run => DigitRun.Key(run.ValueSpan))}\0{id}";

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
