namespace RoadmapSite.Scoring;

/// <summary>
/// Holds what is said of a report now to what was published of it: each entry of corrections.yml is proven, and nothing else may have changed.
/// A figure that a corrected status is part of follows from that entry and needs none of its own.
/// </summary>
internal static class Corrections
{
    private static readonly Rule Untrue = new("RS321", Severity.Error);

    private static readonly Rule Changed = new("RS322", Severity.Error);

    private static readonly Rule NotKept = new("RS323", Severity.Warning);

    /// <summary>The entry that explains why a figure is another one than published; null when none does.</summary>
    public static Correction? Of(string figure, string was, string now, ReportScores scores)
    {
        if (scores.Report.Corrections.LastOrDefault(c => c.Figure == figure) is { } own) return own.Now == now ? own : null;
        if (was == now || Figures.Find(figure, scores.Roadmap) is not var (subject, _)) return null;
        var steps = scores.Roadmap.Steps.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return scores.Report.Corrections.OrderBy(c => c.Date)
            .LastOrDefault(c => c.Step is { } id && steps.TryGetValue(id, out var step) && Figures.Concerns(subject, step, scores.Roadmap));
    }

    /// <summary>Everything that does not fit together.</summary>
    /// <param name="isFollowed">There is a later one, so that this one has certainly been published.</param>
    public static IEnumerable<Diagnostic> Check(ReportScores scores, bool isFollowed = false)
    {
        var report = scores.Report;
        foreach (var problem in report.Corrections.GroupBy(c => c.Step ?? c.Figure ?? "").SelectMany(g => Entries(g.Key, [.. g.OrderBy(c => c.Date)], scores))) yield return problem;
        if (report.Record is not { } record)
        {
            if (!report.IsProvisional && (isFollowed || report.PublishedOn is not null || !report.Corrections.IsEmpty))
                yield return NotKept.At(new($"content/status/{report.Id}/report.yml"), ("report", report.Id));
            yield break;
        }

        foreach (var change in Unsaid(scores))
            yield return Changed.At(
                new($"content/status/{report.Id}/corrections.yml"),
                ("figure", change.IsStep ? Phrase.Of("subject.step", ("number", change.Name)) : Phrase.Verbatim(change.Name)), ("was", change.Was), ("now", OrNothing(change.Now)),
                ("entry", $"- {{date: YYYY-MM-DD, {change.Key}: {change.Name}, was: {UnsaidChange.Written(change.Was)}, now: {UnsaidChange.Written(change.Now)}, reason: {{…}}}}"));
    }

    /// <summary>What is another than was published of a report, and no entry says so. A figure that follows from such a status is left out.</summary>
    public static IEnumerable<UnsaidChange> Unsaid(ReportScores scores)
    {
        if (scores.Report is not { Record: { } record } report) yield break;
        UnsaidChange[] statuses = [.. UnsaidStatuses(scores)];
        foreach (var status in statuses) yield return status;
        var changed = StepsOf(statuses, scores);
        foreach (var (name, was) in record.Figures.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (Figures.Find(name, scores.Roadmap) is var (subject, _) && changed.Any(s => Figures.Concerns(subject, s, scores.Roadmap))) continue;
            var now = Now(name, scores);
            if (was != now && Of(name, was, now, scores) is null && !report.Corrections.Any(c => c.Figure == name)) yield return new(IsStep: false, name, was, now);
        }
    }

    /// <summary>Statuses that are others than published, and no entry says so.</summary>
    public static IEnumerable<UnsaidChange> UnsaidStatuses(ReportScores scores) =>
        scores.Report is not { Record: { } record } report ? [] :
            from id in record.Statuses.Keys.Union(report.Assessments.Keys).Order(StringComparer.Ordinal)
            let was = record.Statuses.GetValueOrDefault(id, Status.NotAssessed.Token)
            let now = StatusNow(id, report)
            where was != now && !report.Corrections.Any(c => c.Step == id)
            select new UnsaidChange(IsStep: true, id, was, now);

    /// <summary>The steps whose statuses these are.</summary>
    public static Step[] StepsOf(IEnumerable<UnsaidChange> statuses, ReportScores scores)
    {
        var ids = statuses.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return [.. scores.Roadmap.Steps.Where(s => ids.Contains(s.Id))];
    }

    private static IEnumerable<Diagnostic> Entries(string name, Correction[] entries, ReportScores scores)
    {
        var report = scores.Report;
        var isStep = entries[0].Step is not null;
        var current = isStep ? StatusNow(name, report) : Now(name, scores);
        var before = isStep ? report.Record?.Statuses.GetValueOrDefault(name, Status.NotAssessed.Token)
            : report.Published.FirstOrDefault(f => Figures.Name(f.Subject, f.Kind, scores.Roadmap) == name)?.Printed ?? report.Record?.Figures.GetValueOrDefault(name);
        foreach (var entry in entries)
        {
            if (before is not null && entry.Was != before) yield return Untrue.At(entry.At, "was", ("was", entry.Was), ("figure", name), ("before", before));
            before = entry.Now;
        }

        if (entries[^1].Now != current) yield return Untrue.At(entries[^1].At, "now", ("now", entries[^1].Now), ("figure", name), ("current", OrNothing(current)));
    }

    private static string StatusNow(string id, Report report) => report.Assessments.GetValueOrDefault(id)?.Status.Token ?? Status.NotAssessed.Token;

    private static string Now(string name, ReportScores scores) => Figures.Find(name, scores.Roadmap) is var (subject, kind) ? Figures.Compute(subject, kind, scores) : "";

    private static Phrase OrNothing(string figure) => figure.Length == 0 ? Phrase.Of("kind.nothing") : Phrase.Verbatim(figure);
}

/// <summary>Something published that has changed without an entry in corrections.yml.</summary>
/// <param name="IsStep">The status of a step; otherwise a figure.</param>
/// <param name="Name">Number of the step, or name of the figure.</param>
/// <param name="Was">What was published.</param>
/// <param name="Now">What holds now; empty for nothing.</param>
internal sealed record UnsaidChange(bool IsStep, string Name, string Was, string Now)
{
    /// <summary>Its key in corrections.yml.</summary>
    public string Key => IsStep ? "step" : "figure";

    /// <summary>A value as corrections.yml holds it.</summary>
    public static string Written(string value) => value.Any(char.IsAsciiLetter) ? value : $"\"{value}\"";
}
