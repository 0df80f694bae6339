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
/// <param name="Reports">Results and scores, in order of time.</param>
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

    private ReportScores? _none;

    /// <summary>The report that pages show: the last final one; the last one in progress while there is no final one; and while there is none at all, the plan of which nothing is known.</summary>
    public ReportScores Latest => Reports.LastOrDefault(r => r.HasScore) ?? Reports.LastOrDefault()
        ?? (_none ??= ReportScores.BeforeAnyReport(Roadmap, Language.Of(Config.DefaultLanguage)));

    /// <summary>The final reports, which have scores and ranks, in order of time.</summary>
    public ImmutableArray<ReportScores> Scored => [.. Reports.Where(r => r.HasScore)];

    /// <summary>A report in progress that comes after the latest final one; else null.</summary>
    public ReportScores? InProgress => HasReports && Reports[^1] is { HasScore: false } last && Latest != last ? last : null;

    /// <summary>Whether the plan has steps; one of indicators alone has none, and so no scores.</summary>
    public bool HasSteps => Roadmap.Steps.Any();

    /// <summary>Whether any step stands under a measure.</summary>
    public bool HasMeasures => Roadmap.Measures.Any(m => !m.IsImplicit);

    /// <summary>Whether the plan says of any step when it is to be done.</summary>
    public bool HasPeriods => Roadmap.Steps.Any(s => s.Period is not null);

    /// <summary>Whether reports and periods are whole years and statuses the usual ones, so that words may speak of years and of what is implemented.</summary>
    public bool IsUsual => !Roadmap.Scoring.Statuses.HasOwnNames && Reports.All(r => r.Report.Unit.Length == UnitLength.Year) && Roadmap.Steps.All(s => s.Period?.IsYears == true);

    /// <summary>Whether anything was reported yet.</summary>
    public bool HasReports => !Reports.IsEmpty;

    /// <summary>The days of all that is shown; null while nothing was reported.</summary>
    public ReportDates? Dates => HasReports ? ReportDates.Of([.. Reports.Where(r => r.Report.Time <= Latest.Report.Time).Select(r => r.Report)]) : null;

    /// <summary>What became of each step, by its key.</summary>
    public FrozenDictionary<string, StepHistory> Histories => Latest.Histories;
}
