using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;

namespace RoadmapSite.Content;

/// <summary>Documents without errors → the model: references resolved, inheritance applied.</summary>
internal static class ModelBuilder
{
    /// <summary>The plan.</summary>
    public static Roadmap Roadmap(SiteDocuments site)
    {
        var roadmap = site.Roadmap!;
        var agencies = site.Agencies!.Value.Select(a => new Agency(a.Id.Value, a.Name.Value, a.ShortName?.Value ?? a.Name.Value, a.IsGroup)).ToImmutableArray();
        var byId = agencies.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return new(
            roadmap.Title.Value, roadmap.Years.Value, byId[roadmap.Coordinator.Value], roadmap.Scoring.Value,
            [.. roadmap.Goals.Select(g => new Goal(g.Id.Value, g.Title.Value, [.. g.Priorities.Select(p => Priority(site.Priorities[p.Value], byId))]))],
            agencies,
            [.. (site.Indicators?.Indicators ?? []).Select(Indicator)],
            (site.Indicators?.Units ?? []).ToFrozenDictionary(u => u.Id.Value, u => u.Name.Value, StringComparer.Ordinal))
        {
            Terms = Terms(roadmap.Terms),
            Synonyms = roadmap.Synonyms,
        };
    }

    private static PlanTerms Terms(ImmutableArray<TermDocument> terms)
    {
        var words = terms.SelectMany(t => t.Words, (t, w) => (Term: t.Name, Language: w.Language.Value, w.Language.At, w.Forms)).ToArray();
        return new(
            words.GroupBy(w => w.Language).ToImmutableDictionary(l => l.Key, l => l.ToImmutableDictionary(w => w.Term, w => w.Forms.ToFrozenDictionary(StringComparer.Ordinal))),
            words.ToImmutableDictionary(w => (w.Language, w.Term), w => w.At));
    }

    /// <summary>The reports, in order.</summary>
    public static ImmutableArray<Report> Reports(SiteDocuments site, Roadmap roadmap) => [.. site.Years.Select(y => Report(y, roadmap)).OrderBy(r => r.Time)];

    /// <summary>The free pages by name.</summary>
    public static ImmutableSortedDictionary<string, LocalizedText> Pages(SiteDocuments site) =>
        site.Pages.ToImmutableSortedDictionary(p => p.Key, p => p.Value.ToText(), StringComparer.Ordinal);

    private static Priority Priority(PriorityDocument priority, Dictionary<string, Agency> agencies) => new(
        priority.Id, priority.Title.Value, ImmutableArray.CreateRange(priority.Measures, m => Measure(m, agencies)), priority.At);

    private static Measure Measure(MeasureDocument measure, Dictionary<string, Agency> agencies)
    {
        var assignment = Assignment(measure.Assignment, agencies, null);
        return new(measure.Id.Value, measure.Title.Value, assignment, measure.Period.Value,
            ImmutableArray.CreateRange(measure.Steps, s => new Step(s.Id.Value, s.Title.Value, Assignment(s.Assignment, agencies, assignment), s.Period.Value, s.Ongoing)));
    }

    private static Assignment Assignment(AssignmentDocument written, Dictionary<string, Agency> agencies, Assignment? inherited)
    {
        ImmutableArray<Agency> Named(ImmutableArray<Located<string>>? own, ImmutableArray<Agency>? fromMeasure) =>
            own is { } ids ? ImmutableArray.CreateRange(ids, id => agencies[id.Value]) : fromMeasure ?? [];

        if (inherited is not null && written is { Lead: null, Partners: null, Recommended: null }) return inherited;
        return new(
            written.Lead is { } lead ? [agencies[lead.Value]] : inherited!.Leads,
            Named(written.Partners, inherited?.Partners),
            Named(written.Recommended, inherited?.Recommended));
    }

    private static Indicator Indicator(IndicatorDocument i) => new(
        i.Id.Value, i.Kind, i.Title.Value, i.Unit.Value, i.Baseline, i.Assessed,
        [.. i.Targets.Select(t => new Target(t.When, t.Value ?? t.Min, t.Value ?? t.Max, t.Text?.Value, t.Unit?.Value ?? i.Unit.Value))]);

    private static Report Report(YearDocument year, Roadmap roadmap) => new(
        year.Unit,
        roadmap,
        year.Report!.Title.Value, year.Report.AsOf.Value, year.Report.Provisional, year.Report.Note?.Value, [.. year.Report.Published.SelectMany(Figures)],
        year.Statuses.Values.SelectMany(s => s.Findings).ToFrozenDictionary(
            f => f.Step.Value,
            f => new Assessment(f.Found.Status.Value, f.Found.Note?.Value, f.Found.Reason?.Value, ImmutableArray.CreateRange(f.Found.Evidence, l => new Evidence(l.Value))),
            StringComparer.Ordinal),
        year.Texts.GetValueOrDefault("summary")?.ToText(),
        year.Texts.Values.Where(t => t.Name != "summary").ToFrozenDictionary(t => t.Name, t => t.ToText(), StringComparer.Ordinal),
        year.Observations.ToImmutableDictionary(o => o.Indicator.Value, o => o.Value));

    private static IEnumerable<PublishedFigure> Figures(PublishedPart part) =>
        part.Figures.Select(f => new PublishedFigure(part.Subject?.Value, f.Kind, f.Printed.Value, f.Printed.At));
}
