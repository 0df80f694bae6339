using RoadmapSite.Scoring;

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
            .Concat(EveryElement.Of(site.Roadmap).SelectMany(e => Element(e.Subject, e.Element)))
            .Concat(site.Roadmap.Agencies.SelectMany(Agency))
            .Concat(site.Roadmap.Indicators.SelectMany(Indicator))
            .Concat(site.Reports.SelectMany(r => Report(r.Report)))
            .Where(f => f.Value.Length > 0);

    private static IEnumerable<Fact> Plan(Roadmap roadmap)
    {
        Fact Whole(Property property, FactGroup group, string value) => Say(new(SubjectKind.Roadmap, ""), property, group, value);
        var scoring = roadmap.Scoring;
        yield return Whole("years", FactGroup.Periods, $"{roadmap.Years}");
        yield return Whole("coordinator", FactGroup.Agencies, roadmap.Coordinator?.Id ?? "");
        yield return Whole("scoring-unit", FactGroup.Other, scoring.Unit == ScoringUnit.Step ? "step" : "measure");
        yield return Whole("points", FactGroup.Other, string.Create(CultureInfo.InvariantCulture, $"{scoring.Implemented:0.####} / {scoring.Partial:0.####} / {scoring.NotImplemented:0.####}"));
        yield return Whole("bands", FactGroup.Other, string.Create(CultureInfo.InvariantCulture, $"≤ {scoring.Low:0.####}, ≥ {scoring.High:0.####}"));
        yield return Whole("rank-from", FactGroup.Other, $"{scoring.RankFrom}");
        yield return Whole("rank-by", FactGroup.Other, scoring.RanksByTenths ? "tenths" : "exact");
        yield return Whole("shared-steps", FactGroup.Other, scoring.CountsFullyForEachLead ? "full" : "shared");
        yield return Whole("statuses", FactGroup.Other, List(scoring.Statuses.Tokens));
        foreach (var status in scoring.Statuses.All)
            yield return Whole(new("status", status.Token), FactGroup.Other, Joined([$"{status.Class}".ToLowerInvariant(), Number(status.Points), status.Symbol, status.Ends ? "ends" : ""]));
        foreach (var goal in roadmap.Goals)
            yield return Say(new(SubjectKind.Goal, goal.Id), "priorities", FactGroup.Other, List(goal.Priorities.Select(p => p.Id)));
        foreach (var vocabulary in roadmap.Vocabularies)
            yield return Whole(new("vocabulary", vocabulary.Id), FactGroup.Other, List(vocabulary.Terms.Select(t => t.Id)));
        foreach (var (i, synonyms) in roadmap.Synonyms.Index())
            yield return Whole(new("synonyms", $"{i + 1}"), FactGroup.Other, List(synonyms));
    }

    private static IEnumerable<Fact> Element(Subject subject, PlanElement element)
    {
        Fact Told(Property property, FactGroup group, string value) => Say(subject, property, group, value);
        IEnumerable<Fact> Carried(Assignment assignment, Period? period)
        {
            yield return Told("period", FactGroup.Periods, $"{period}");
            yield return Told("lead", FactGroup.Agencies, Ids(assignment.Leads));
            yield return Told("partners", FactGroup.Agencies, Ids(assignment.Partners));
            yield return Told("recommended", FactGroup.Agencies, Ids(assignment.Recommended));
        }

        var own = element switch
        {
            Measure measure => [.. Carried(measure.Assignment, measure.Period), Told("level", FactGroup.Other, Joined([measure.Group?.Id ?? "", measure.Group?.Code ?? ""]))],
            Step step => [.. Carried(step.Assignment, step.Period), Told("ongoing", FactGroup.Periods, step.Ongoing ? "true" : "false"), Told("weight", FactGroup.Other, Number(step.Weight))],
            _ => Array.Empty<Fact>(),
        };
        return [.. own, .. Found(subject, element.Code, element.Tags), Told("added", FactGroup.Other, Change(element.Added)), Told("dropped", FactGroup.Other, Change(element.Withdrawal)), .. Past(subject, element.Revisions)];
    }

    private static IEnumerable<Fact> Agency(Agency agency)
    {
        var subject = new Subject(SubjectKind.Agency, agency.Id);
        return
        [
            Say(subject, "kind", FactGroup.Agencies, agency.IsGroup ? "group" : "agency"),
            Say(subject, "became", FactGroup.Agencies, agency.Became is { } became ? Joined([became.Agency, Change(became.Change)]) : ""),
            .. Past(subject, agency.Revisions),
        ];
    }

    private static IEnumerable<Fact> Past(Subject subject, ImmutableArray<Revision> revisions) => revisions.Index().Select(r => Say(subject, new("was", $"{r.Index + 1}"), FactGroup.Other, Joined(
    [
        Change(r.Item.Change), r.Item.Id ?? "", $"{r.Item.Period}",
        .. r.Item.Assignment is { } carried ? [Ids(carried.Leads), Ids(carried.Partners), Ids(carried.Recommended)] : Array.Empty<string>(),
    ])));

    private static IEnumerable<Fact> Found(Subject subject, string? code, ImmutableSortedDictionary<string, ImmutableArray<string>> tags) =>
        tags.Select(t => Say(subject, new("tags", t.Key), FactGroup.Other, List(t.Value))).Prepend(Say(subject, "code", FactGroup.Other, code ?? ""));

    private static IEnumerable<Fact> Indicator(Indicator indicator)
    {
        var subject = new Subject(SubjectKind.Indicator, indicator.Id);
        Fact Told(Property property, string value) => Say(subject, property, FactGroup.Targets, value);
        yield return Told("kind", indicator.Kind switch { null => "", IndicatorKind.Impact => "impact", _ => "outcome" });
        yield return Told("belongs-to", indicator.Of ?? "");
        yield return Told("unit", indicator.Unit);
        yield return Told("better", indicator.Better is { } better ? $"{better}".ToLowerInvariant() : "");
        yield return Told("dimension", indicator.Dimension ?? "");
        if (indicator.Baseline is { } start) yield return Told("baseline", $"{(start.Approximate ? "≈ " : "")}{Number(start.Value)}{(start.Year is { } year ? $" ({year})" : "")}");
        yield return Told("first-assessed", $"{indicator.Assessed}");
        foreach (var (i, target) in indicator.Targets.Index()) yield return Told(new("target", $"{i + 1}"), Target(target));
        foreach (var observed in indicator.Series) yield return Told(new("series", $"{observed.At}"), Observed(observed));
        foreach (var (i, revision) in indicator.Revisions.Where(r => r.IsBreak).Index()) yield return Told(new("new-series", $"{i + 1}"), $"{revision.Change.From}");
        foreach (var (i, revision) in indicator.Revisions.Index())
            yield return Told(new("was", $"{i + 1}"), Joined([Change(revision.Change), revision.Unit ?? "", string.Join(", ", (revision.Targets ?? []).Select(Target))]));
        foreach (var fact in Found(subject, indicator.Code, indicator.Tags)) yield return fact;
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

    private static string Observed(Observation observed) => Joined(
    [
        Number(observed.Value), .. observed.By.Select(p => $"{p.Key}: {Number(p.Value)}"),
        Day(observed.Date), observed.IsProvisional ? "provisional" : "", observed.SourceUrl ?? "",
    ]);

    private static IEnumerable<Fact> Report(Report results)
    {
        Fact Told(Property property, string value) => Say(new(SubjectKind.Report, results.Id), property, FactGroup.Other, value);
        yield return Told("as-of", Day(results.AsOf));
        yield return Told("provisional", results.IsProvisional ? "true" : "false");
        yield return Told("published-on", Day(results.PublishedOn));
        foreach (var (i, correction) in results.Corrections.Index())
            yield return Told(new("correction", $"{i + 1}"), Joined([$"{correction.Step ?? correction.Figure}: {correction.Was} → {correction.Now}", Day(correction.Date), correction.Source ?? ""]));
        foreach (var figure in results.Published) yield return Told(new("published", Figures.Name(figure.Subject, figure.Kind, results.Roadmap)), figure.Printed);
        yield return Told("kept-on", Day(results.Record?.On));
        foreach (var (name, value) in results.Record is { } record ? Sorted(record.Figures.Concat(record.Statuses)) : []) yield return Told(new("kept", name), value);
        foreach (var (step, result) in Sorted(results.Assessments))
            yield return new(new(new(SubjectKind.Step, step), "evidence", results.Unit), FactGroup.Other, string.Join(' ', result.Evidence.Select(e => e.Address)));
        foreach (var (indicator, observed) in results.Observed)
            yield return new(new(new(SubjectKind.Indicator, indicator), observed.At.Equals(results.Unit) ? "observed" : new Property("observed-at", $"{observed.At}"), results.Unit), FactGroup.Targets, Observed(observed));
    }

    private static Fact Say(Subject subject, Property property, FactGroup group, string value) => new(new(subject, property), group, value);

    private static IEnumerable<KeyValuePair<string, T>> Sorted<T>(IEnumerable<KeyValuePair<string, T>> items) => items.OrderBy(i => i.Key, StringComparer.Ordinal);

    private static string Change(PlanChange? change) => change is null ? "" : Joined([$"{change.From}", change.Source ?? ""]);

    private static string Ids(IEnumerable<Agency> agencies) => List(agencies.Select(a => a.Id));

    private static string List(IEnumerable<string> words) => string.Join(", ", words);

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts.Where(p => p.Length > 0));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
