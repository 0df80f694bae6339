using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data;

/// <summary>The tokens that data files write for a band.</summary>
internal static class BandWords
{
    public static IReadOnlyList<string> All { get; } = ["low", "middle", "high"];

    public static string Word(this Band band) => All[(int)band];
}

/// <summary>The tokens that content and data files write for a kind of indicator.</summary>
internal static class IndicatorWords
{
    public static IReadOnlyList<string> All { get; } = ["outcome", "impact"];

    public static string Word(this IndicatorKind kind) => All[(int)kind];
}
