namespace RoadmapSite.Localization;

/// <summary>
/// Compares texts by keys, character by character. Keys that tell every two texts apart
/// make the order total.
/// </summary>
internal sealed class KeyOrder(Func<string, string> key) : IComparer<string>
{
    public int Compare(string? x, string? y) => string.CompareOrdinal(KeyOf(x), KeyOf(y));

    private string? KeyOf(string? text) => text is null ? null : key(text);
}
