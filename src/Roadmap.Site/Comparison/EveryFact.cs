using System.Globalization;
using RoadmapSite.Model;

namespace RoadmapSite.Comparison;

/// <summary>Under which heading a change is told.</summary>
public enum FactGroup
{
    /// <summary>What indicators are to reach, and what was observed.</summary>
    Targets,

    /// <summary>Who carries what.</summary>
    Agencies,

    /// <summary>When.</summary>
    Periods,

    /// <summary>Evidence, reports, scoring.</summary>
    Other,
}

/// <summary>One thing that the content says, other than a text or a status.</summary>
internal sealed record Fact(Place Place, FactGroup Group, string Value);

/// <summary>Everything that the content says, one fact each, so that two states can be compared line by line.</summary>
internal static class EveryFact
{
    public static IEnumerable<Fact> Of(Snapshot site) =>
        Plan(site.Roadmap)
            .Concat(site.Roadmap.Agencies.Select(a => Say(SubjectKind.Agency, a.Id, "kind", FactGroup.Agencies, a.IsGroup ? "group" : "agency")))
            .Concat(site.Roadmap.Priorities.SelectMany(p => p.EverMeasures).SelectMany(Measure))
            .Concat(site.Roadmap.Indicators.SelectMany(Indicator))
            .Concat(site.Reports.SelectMany(r => Report(r.Report)));

    private static IEnumerable<Fact> Plan(Roadmap roadmap)
    {
        Fact Whole(string property, FactGroup group, string value) => Say(SubjectKind.Roadmap, "", property, group, value);
        var scoring = roadmap.Scoring;
        yield return Whole("years", FactGroup.Periods, $"{roadmap.Years}");
        if (roadmap.Coordinator is { } coordinator) yield return Whole("coordinator", FactGroup.Agencies, coordinator.Id);
        yield return Whole("scoring unit", FactGroup.Other, scoring.Unit == ScoringUnit.Step ? "step" : "measure");
        yield return Whole("points", FactGroup.Other, string.Create(CultureInfo.InvariantCulture, $"{scoring.Implemented:0.####} / {scoring.Partial:0.####} / {scoring.NotImplemented:0.####}"));
        yield return Whole("bands", FactGroup.Other, string.Create(CultureInfo.InvariantCulture, $"≤ {scoring.Low:0.####}, ≥ {scoring.High:0.####}"));
        foreach (var goal in roadmap.Goals)
            yield return Say(SubjectKind.Goal, goal.Id, "priorities", FactGroup.Other, string.Join(", ", goal.Priorities.Select(p => p.Id)));
    }

    private static IEnumerable<Fact> Measure(Measure measure)
    {
        foreach (var fact in Carried(SubjectKind.Measure, measure.Id, measure.Assignment, measure.Period).Concat(Past(SubjectKind.Measure, measure.Id, measure))) yield return fact;
        foreach (var step in measure.EverSteps)
        {
            foreach (var fact in Carried(SubjectKind.Step, step.Id, step.Assignment, step.Period).Concat(Past(SubjectKind.Step, step.Id, step))) yield return fact;
            yield return Say(SubjectKind.Step, step.Id, "ongoing", FactGroup.Periods, step.Ongoing ? "true" : "false");
        }
    }

    private static IEnumerable<Fact> Past(SubjectKind kind, string id, PlanElement element)
    {
        if (element.Added is { } added) yield return Say(kind, id, "added", FactGroup.Other, $"{added.From}");
        if (element.Withdrawal is { } dropped) yield return Say(kind, id, "dropped", FactGroup.Other, $"{dropped.From}");
    }

    private static IEnumerable<Fact> Carried(SubjectKind kind, string id, Assignment assignment, Period? period)
    {
        if (period is not null) yield return Say(kind, id, "period", FactGroup.Periods, $"{period}");
        yield return Say(kind, id, "lead", FactGroup.Agencies, string.Join(", ", assignment.Leads.Select(a => a.Id)));
        if (!assignment.Partners.IsEmpty) yield return Say(kind, id, "partners", FactGroup.Agencies, string.Join(", ", assignment.Partners.Select(a => a.Id)));
        if (!assignment.Recommended.IsEmpty) yield return Say(kind, id, "recommended", FactGroup.Agencies, string.Join(", ", assignment.Recommended.Select(a => a.Id)));
    }

    private static IEnumerable<Fact> Indicator(Indicator indicator)
    {
        Fact Told(string property, string value) => Say(SubjectKind.Indicator, indicator.Id, property, FactGroup.Targets, value);
        if (indicator.Kind is { } kind) yield return Told("kind", kind == IndicatorKind.Impact ? "impact" : "outcome");
        yield return Told("unit", indicator.Unit);
        if (indicator.Baseline is { } start) yield return Told("baseline", $"{(start.Approximate ? "≈ " : "")}{Number(start.Value)}{(start.Year is { } year ? $" ({year})" : "")}");
        if (indicator.Assessed is { } assessed) yield return Told("first assessed", $"{assessed}");
        for (var i = 0; i < indicator.Targets.Length; i++) yield return Told($"target {i + 1}", Target(indicator.Targets[i]));
        foreach (var observed in indicator.Series)
            if (observed.Value is { } value) yield return Told($"series, {observed.At}", Number(value));
        foreach (var (i, revision) in indicator.Revisions.Where(r => r.IsBreak).Index()) yield return Told($"new series {i + 1}", $"{revision.Change.From}");
    }

    private static string Target(Target target) =>
        string.Join(' ', new[] { target.When == default ? "" : $"{target.When}:", Value(target), target.Unit }.Where(part => part.Length > 0));

    private static string Value(Target target) => target switch
    {
        { Min: { } min, Max: { } max } => min == max ? Number(min) : $"{Number(min)}–{Number(max)}",
        { Min: { } min } => $"≥ {Number(min)}",
        { Max: { } max } => $"≤ {Number(max)}",
        _ => "",
    };

    private static IEnumerable<Fact> Report(Report results)
    {
        var report = new Subject(SubjectKind.Report, results.Id);
        yield return new(new(report, "as of"), FactGroup.Other, results.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return new(new(report, "provisional"), FactGroup.Other, results.IsProvisional ? "true" : "false");
        if (results.PublishedOn is { } day) yield return new(new(report, "published on"), FactGroup.Other, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (i, correction) in results.Corrections.Index())
            yield return new(
                new(report, $"correction {i + 1}"), FactGroup.Other,
                string.Create(CultureInfo.InvariantCulture, $"{correction.Step ?? correction.Figure}: {correction.Was} → {correction.Now}, {correction.Date:yyyy-MM-dd}"));
        foreach (var figure in results.Published)
            yield return new(new(report, $"published {figure.Kind.ToString().ToLowerInvariant()}{(figure.Subject is null ? "" : $" of {figure.Subject}")}"), FactGroup.Other, figure.Printed);
        foreach (var (step, result) in results.Assessments.Where(s => !s.Value.Evidence.IsEmpty).OrderBy(s => s.Key, StringComparer.Ordinal))
            yield return new(new(new(SubjectKind.Step, step), "evidence", results.Unit), FactGroup.Other, string.Join(' ', result.Evidence.Select(e => e.Address)));
        foreach (var (indicator, value) in results.Observations.OrderBy(o => o.Key, StringComparer.Ordinal))
            yield return new(new(new(SubjectKind.Indicator, indicator), "observed", results.Unit), FactGroup.Targets, Number(value));
    }

    private static Fact Say(SubjectKind kind, string id, string property, FactGroup group, string value) => new(new(new(kind, id), property), group, value);

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
