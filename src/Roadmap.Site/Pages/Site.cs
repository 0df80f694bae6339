using RoadmapSite.Configuration;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Everything that is known before the first page is made.</summary>
/// <param name="Config">How it is published.</param>
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

    /// <summary>Whether its data can be had. They are published with the page that explains them, and so are the feeds of its parts.</summary>
    internal bool HasData => !LeftOut.Contains("data");

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
    public bool HasMeasures => Plans.Any(p => p.Measures.Any(m => !m.IsImplicit));

    /// <summary>Whether any stands under its priority itself.</summary>
    public bool HasImplicitMeasures => Plans.Any(p => p.Measures.Any(m => m.IsImplicit));

    /// <summary>Whether the plan names any agency.</summary>
    public bool HasAgencies => Plans.Any(p => !p.Agencies.IsEmpty);

    /// <summary>Whether every step has somebody who leads it.</summary>
    public bool HasLeads => Plans.All(p => p.Steps.All(s => s.Assignment.Lead is not null));

    /// <summary>Whether any step has several who lead it.</summary>
    public bool HasSharedLeads => Plans.Any(p => p.Steps.Any(s => s.Assignment.Leads.Length > 1));

    /// <summary>Whether any part of the plan has an official code.</summary>
    public bool HasCodes => Plans.Any(p => p.Goals.Any(g => g.Code is not null) || p.Priorities.Any(q => q.Code is not null) || p.Measures.Any(m => m.Code is not null) || p.Steps.Any(s => s.Code is not null));

    /// <summary>Whether steps weigh differently.</summary>
    public bool HasWeights => Plans.Any(p => p.Steps.Any(s => s.Weight != 1));

    /// <summary>Whether every step has a period.</summary>
    public bool HasAllPeriods => Plans.All(p => p.Steps.All(s => s.Period is not null));

    // The present one, and those in force at reports.
    private IEnumerable<Roadmap> Plans => Reports.Select(r => r.Roadmap).Append(Roadmap).Distinct<Roadmap>(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the plan says of any step when it is to be done.</summary>
    public bool HasPeriods => Roadmap.Steps.Any(s => s.Period is not null);

    /// <summary>Whether reports and periods are whole years, so that words may speak of years.</summary>
    public bool IsYearly => Reports.All(r => r.Report.Unit.Length == UnitLength.Year) && Roadmap.Steps.All(s => s.Period?.IsYears != false);

    /// <summary>Whether, besides, all steps have a period and statuses are the usual ones, so that words may speak of what is implemented.</summary>
    public bool IsUsual => IsYearly && !Roadmap.Scoring.Statuses.HasOwnNames && Roadmap.Steps.All(s => s.Period is not null);

    /// <summary>The statuses that stand in any report, by their tokens.</summary>
    public StatusScale Statuses => StatusScale.Union(Reports.Select(r => r.Roadmap.Scoring.Statuses).Append(Roadmap.Scoring.Statuses));

    /// <summary>Whether anything was reported yet.</summary>
    public bool HasReports => !Reports.IsEmpty;

    /// <summary>The days of all that is shown; null while nothing was reported.</summary>
    public ReportDates? Dates => HasReports ? ReportDates.Of([.. Reports.Where(r => r.Report.Time <= Latest.Report.Time).Select(r => r.Report)]) : null;

    /// <summary>The steps of the plan as it is now.</summary>
    public PlacedSteps Steps => ReferenceEquals(Roadmap, Latest.Roadmap) ? Latest.Steps : new(Roadmap, Histories);

    /// <summary>What became of each step, by its key.</summary>
    public FrozenDictionary<string, StepHistory> Histories => Latest.Histories;
}
