using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Configuration;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Everything that is known before the first page is made.</summary>
/// <param name="Config">How it is published.</param>
/// <param name="Roadmap">The plan.</param>
/// <param name="Reports">Results and scores, in order of time; at least one.</param>
/// <param name="FreePages">Markdown by page name.</param>
/// <param name="Words">Interface words by language.</param>
internal sealed record Site(
    SiteConfig Config,
    Roadmap Roadmap,
    ImmutableArray<ReportScores> Reports,
    ImmutableSortedDictionary<string, LocalizedText> FreePages,
    ImmutableDictionary<string, Words> Words)
{
    /// <summary>Links inside the site that its texts write, once for every language in which they are shown.</summary>
    public ImmutableArray<(string Language, SiteLink Link)> Links { get; init; } = [];

    /// <summary>Templates of the kinds of pages that the theme leaves out.</summary>
    internal ImmutableHashSet<string> LeftOut { get; init; } = [];

    /// <summary>The latest report.</summary>
    public ReportScores Latest => Reports[^1];

    /// <summary>What became of each step, by step id.</summary>
    public FrozenDictionary<string, StepHistory> Histories => Latest.Histories;
}
