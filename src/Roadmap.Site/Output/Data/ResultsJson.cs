using System.Text.Json;
using System.Text.Json.Nodes;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data;

/// <summary>A report in <c>roadmap.json</c>: its statuses and texts, the scores, and the printed figures with the computed ones.</summary>
internal static class ResultsJson
{
    public static void Write(Utf8JsonWriter json, ReportScores scores) => json.Object(Report(scores), () =>
    {
        var roadmap = scores.Roadmap;
        json.List("goals", roadmap.Goals, g => Part(new() { ["id"] = g.Id }, scores.Goals[g.Key]));
        json.List("priorities", roadmap.Priorities, p =>
        {
            var priority = Part(new() { ["id"] = p.Id }, scores.Priorities[p.Key]);
            priority["summary"] = Json.Text(scores.Report.PrioritySummaries.GetValueOrDefault(p.Id));
            return priority;
        });
        json.List("measures", roadmap.Measures.Where(m => !m.IsImplicit), m => new JsonObject
        {
            ["id"] = m.Id,
            ["status"] = scores.StatusOf(m).Token,
            ["score"] = scores.Measures[m.Key].Score.Exact,
            ["steps"] = Counts(scores.Measures[m.Key].Score.Tally),
        });
        json.List("steps", roadmap.Steps, s => Step(s, scores));
        json.List("agencies", scores.Agencies, a =>
        {
            var agency = Scored(new() { ["rank"] = a.Rank, ["id"] = a.Agency.Id }, a.Score);
            agency[roadmap.Scoring.Unit == ScoringUnit.Step ? "steps" : "measures"] = Counts(a.Score.Tally);
            return agency;
        });
        json.List("published", Reconciliation.Of(scores), f => new JsonObject
        {
            ["subject"] = f.Figure.Subject ?? "roadmap",
            ["figure"] = f.Figure.Kind.ToString().ToLowerInvariant(),
            ["printed"] = f.Figure.Printed,
            ["computed"] = f.Computed,
            ["agrees"] = f.Agrees,
        });
    });

    private static JsonObject Report(ReportScores scores)
    {
        var report = scores.Report;
        return new()
        {
            ["year"] = Json.Unit(report.Unit),
            ["title"] = Json.Text(report.Title),
            ["as_of"] = report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["provisional"] = report.IsProvisional,
            ["note"] = Json.Text(report.Note),
            ["summary"] = Json.Text(report.Summary),
            ["roadmap"] = Part([], scores.Whole),
        };
    }

    public static JsonObject Step(Step step, ReportScores scores)
    {
        var status = scores.StatusOf(step);
        var json = new JsonObject
        {
            ["id"] = step.Id,
            ["status"] = status.Token,
            ["points"] = scores.Roadmap.Scoring.Points(status),
            ["overdue"] = scores.Histories[step.Key].IsLateAt(scores.Report.Time),
        };
        var result = scores.Report.Assessments.GetValueOrDefault(step.Id);
        if (result?.Note is { } note) json["note"] = Json.Text(note);
        if (result?.Reason is { } reason) json["reason"] = Json.Text(reason);
        if (result is { Evidence.IsEmpty: false }) json["evidence"] = Json.Strings(result.Evidence.Select(e => e.Address));
        return json;
    }

    private static JsonObject Part(JsonObject json, ScoredPart part)
    {
        Scored(json, part.Score);
        json["steps"] = Counts(part.Steps);
        json["measures"] = Counts(part.Measures);
        return json;
    }

    public static JsonObject Scored(JsonObject json, Score score)
    {
        json["score"] = score.Exact;
        json["score_rounded"] = score.Rounded;
        json["band"] = score.Band?.Word();
        return json;
    }

    private static JsonObject Counts(Tally tally)
    {
        var json = new JsonObject
        {
            ["total"] = tally.Total,
            ["assessed"] = tally.Assessed,
            ["implemented"] = tally.Implemented,
            ["partial"] = tally.Partial,
            ["not_implemented"] = tally.NotImplemented,
        };
        // Where a plan has statuses of its own, the counts above are sums of them.
        if (tally.Counts.Any(c => StatusScale.Default.Find(c.Status.Token) is null or { Percent: not null }))
            json["statuses"] = new JsonObject(tally.Counts.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Status.Token, c.Count)));
        return json;
    }
}
