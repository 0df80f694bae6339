using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

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
    public static IEnumerable<Diagnostic> Check(ReportScores scores)
    {
        var report = scores.Report;
        foreach (var problem in report.Corrections.GroupBy(c => c.Step ?? c.Figure ?? "").SelectMany(g => Entries(g.Key, [.. g.OrderBy(c => c.Date)], scores))) yield return problem;
        if (report.Record is not { } record)
        {
            if (!report.IsProvisional && (report.PublishedOn is not null || !report.Corrections.IsEmpty))
                yield return NotKept.At(new($"content/status/{report.Id}/report.yml"), ("report", report.Id));
            yield break;
        }

        // A figure follows from a status that has changed without a word: that is told once.
        var unsaid = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in record.Statuses.Keys.Union(report.Assessments.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (record.Statuses.GetValueOrDefault(id, Status.NotAssessed.Token), StatusNow(id, report));
            if (was == now || report.Corrections.Any(c => c.Step == id)) continue;
            unsaid.Add(id);
            yield return Unsaid(Phrase.Of("subject.step", ("number", id)), "step", id, was, now, report);
        }

        var changed = scores.Roadmap.Steps.Where(s => unsaid.Contains(s.Id)).ToArray();
        foreach (var (name, was) in record.Figures.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var now = Now(name, scores);
            if (Figures.Find(name, scores.Roadmap) is var (subject, _) && changed.Any(s => Figures.Concerns(subject, s, scores.Roadmap))) continue;
            if (was != now && Of(name, was, now, scores) is null && !report.Corrections.Any(c => c.Figure == name)) yield return Unsaid(Phrase.Verbatim(name), "figure", name, was, now, report);
        }
    }

    /// <summary>An entry as an editor has to complete it.</summary>
    public static string Draft(string kind, string name, string was, string now) =>
        $"- {{date: YYYY-MM-DD, {kind}: {name}, was: {Quoted(was)}, now: {Quoted(now)}, reason: {{…}}}}";

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

    private static Diagnostic Unsaid(Phrase what, string kind, string name, string was, string now, Report report) => Changed.At(
        new($"content/status/{report.Id}/corrections.yml"),
        ("figure", what), ("was", was), ("now", OrNothing(now)), ("entry", Draft(kind, name, was, now)));

    private static Phrase OrNothing(string figure) => figure.Length == 0 ? Phrase.Of("kind.nothing") : Phrase.Verbatim(figure);

    private static string Quoted(string text) => text.Any(char.IsAsciiLetter) ? text : $"\"{text}\"";
}
