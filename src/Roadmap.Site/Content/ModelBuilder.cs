using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content;

/// <summary>Documents without errors → the model: references resolved, inheritance applied, the plan of each report restored.</summary>
internal static class ModelBuilder
{
    /// <summary>The plan with all that is decided.</summary>
    public static Roadmap Roadmap(SiteDocuments site) => new PlanBuilder(site, site.PlanAt(PlanHistory.AfterAll), at: null).Build();

    /// <summary>The reports, in order. Where nothing has a past, all of them share the present plan.</summary>
    public static ImmutableArray<Report> Reports(SiteDocuments site, Roadmap present)
    {
        var doIndicatorsChange = site.Indicators?.Indicators.Any(i => !i.History.IsNone) == true;
        Roadmap At(CalendarUnit report) => site.PlanAt(report) is var plan && plan == site.Plan && !doIndicatorsChange ? present : new PlanBuilder(site, plan, report).Build();
        return [.. site.Years.Select(y => Report(y, At(y.Unit))).OrderBy(r => r.Time)];
    }

    /// <summary>The free pages by name.</summary>
    public static ImmutableSortedDictionary<string, LocalizedText> Pages(SiteDocuments site) =>
        site.Pages.ToImmutableSortedDictionary(p => p.Key, p => p.Value.ToText(), StringComparer.Ordinal);

    private static Report Report(YearDocument year, Roadmap roadmap)
    {
        var report = year.Report!;
        return new(
            year.Unit,
            roadmap,
            report.Title.Value, report.AsOf.Value, report.IsProvisional, report.Note?.Value, [.. report.Published.SelectMany(Figures)],
            year.Statuses.Values.SelectMany(s => s.Findings).ToFrozenDictionary(f => f.Step.Value, f => Assessment(f.Found), StringComparer.Ordinal),
            year.Texts.GetValueOrDefault(ContentPaths.Summary)?.ToText(),
            year.Texts.Values.Where(t => t.Name != ContentPaths.Summary).ToFrozenDictionary(t => t.Name, t => t.ToText(), StringComparer.Ordinal),
            year.Observations.Where(o => o.Observed.Value is not null).ToImmutableDictionary(o => o.Indicator.Value, o => o.Observed.Value ?? 0))
        {
            PublishedOn = report.PublishedOn?.Value,
            Corrections = [.. year.Corrections.Select(Correction)],
            Observed = year.Observations.ToImmutableSortedDictionary(o => o.Indicator.Value, o => o.Observed.ToModel(year.Unit), StringComparer.Ordinal),
            Record = year.Record is { } record ? Record(record, year.At.Path) : null,
        };
    }

    private static Assessment Assessment(Finding found) => new(
        found.Status.Value, found.Note?.Value, found.Reason?.Value, ImmutableArray.CreateRange(found.Evidence, e => new Evidence(e.Url.Value, e.Title?.Value)));

    private static IEnumerable<PublishedFigure> Figures(PublishedPart part) =>
        part.Figures.Select(f => new PublishedFigure(part.Subject?.Value, f.Kind, f.Printed.Value, f.Printed.At));

    private static Correction Correction(CorrectionDocument c) =>
        new(c.Date.Value, c.Step?.Value, c.Figure?.Value, c.Was.Value, c.Now.Value, c.Reason.Value, c.Source?.Value, c.At);

    private static PublishedRecord Record(PublishedRecordDocument record, string folder) => new(ByName(record.Statuses), ByName(record.Figures), new(folder + "published.yml")) { On = record.On };

    private static FrozenDictionary<string, string> ByName(ImmutableArray<PublishedEntry> entries) =>
        entries.ToFrozenDictionary(e => e.Name.Value, e => e.Value.Value, StringComparer.Ordinal);
}
