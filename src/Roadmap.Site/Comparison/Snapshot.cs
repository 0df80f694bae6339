using System.Collections.Immutable;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;

namespace RoadmapSite.Comparison;

/// <summary>A site's content at one moment, as far as it is compared.</summary>
/// <param name="Roadmap">The plan.</param>
/// <param name="Reports">Results and scores, in order.</param>
/// <param name="Pages">Free pages by name.</param>
internal sealed record Snapshot(Roadmap Roadmap, ImmutableArray<ReportScores> Reports, ImmutableSortedDictionary<string, LocalizedText> Pages)
{
    /// <summary>
    /// The content of these files; null, and problems, when it breaks the rules.
    /// Printed figures that are not reproduced are left to a check: a change of a status brings them about.
    /// </summary>
    public static Snapshot? Read(SiteInput input, SiteConfig config, DiagnosticList problems)
    {
        var documents = new SiteReader(config.Languages).Read(input, problems);
        Rules.Check(documents, problems);
        if (problems.HasErrors) return null;

        var roadmap = ModelBuilder.Roadmap(documents);
        var language = Language.Of(config.DefaultLanguage);
        return new(roadmap, ReportScores.All(roadmap, ModelBuilder.Reports(documents, roadmap), language), ModelBuilder.Pages(documents));
    }
}
