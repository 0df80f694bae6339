using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Configuration;

/// <summary>The pictures for shared links that the configuration names.</summary>
internal static class CardFiles
{
    /// <summary>Those that are not there.</summary>
    public static IEnumerable<Diagnostic> Missing(SiteConfig config, SiteInput input) => config.Cards.Values
        .Where(c => !input.MayHold(c.Value))
        .Select(c => FileProblems.Missing(c.At, $"the file “{Excerpt.Of(c.Value)}” is missing; add it or correct the name"));
}
