using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Configuration;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Everything that is known before the first page is made.</summary>
/// <param name="Config">How it is published.</param>
/// <param name="Roadmap">The plan.</param>
/// <param name="Years">Results and scores, in order; at least one.</param>
/// <param name="Histories">What became of each step, by step id.</param>
/// <param name="FreePages">Markdown by page name.</param>
/// <param name="Words">Interface words by language.</param>
public sealed record Site(
    SiteConfig Config,
    Roadmap Roadmap,
    ImmutableArray<YearScores> Years,
    FrozenDictionary<string, StepHistory> Histories,
    ImmutableSortedDictionary<string, LocalizedText> FreePages,
    ImmutableDictionary<string, Words> Words)
{
    /// <summary>The latest year with results.</summary>
    public YearScores Latest => Years[^1];
}
