using System.Globalization;
using System.Text.Json;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data;

/// <summary>A year in <c>roadmap.json</c>: the report, its statuses and texts, the scores, and the printed figures with the computed ones.</summary>
internal static class ResultsJson
{
    public static void Write(Utf8JsonWriter json, Site site, ReportScores year)
    {
        json.Unit("year", year.Report.Unit);
        Report(json, year.Report);
        json.Object("roadmap", () => Part(json, year.Roadmap));
        json.Objects("goals", site.Roadmap.Goals, g =>
        {
            json.WriteString("id", g.Id);
            Part(json, year.Goals[g.Id]);
        });
        json.Objects("priorities", site.Roadmap.Priorities, p =>
        {
            json.WriteString("id", p.Id);
            Part(json, year.Priorities[p.Id]);
            json.Text("summary", year.Report.PrioritySummaries.GetValueOrDefault(p.Id));
        });
        json.Objects("measures", site.Roadmap.Priorities.SelectMany(p => p.Measures), m =>
        {
            var steps = year.Measures[m.Id];
            json.WriteString("id", m.Id);
            json.WriteString("status", steps.Status.Word());
            json.Number("score", Score.Of(steps, site.Roadmap.Scoring).Exact);
            Counts(json, "steps", steps);
        });
        json.Objects("steps", site.Roadmap.Steps, s => Step(json, s, year, site));
        json.Objects("agencies", year.Agencies, a =>
        {
            json.Number("rank", a.Rank);
            json.WriteString("id", a.Agency.Id);
            WriteScore(json, a.Score);
            Counts(json, site.Roadmap.Scoring.Unit == ScoringUnit.Step ? "steps" : "measures", a.Score.Tally);
        });
        json.Objects("published", Reconciliation.Of(year), f =>
        {
            json.WriteString("subject", f.Figure.Subject ?? "roadmap");
            json.WriteString("figure", f.Figure.Kind.ToString().ToLowerInvariant());
            json.WriteString("printed", f.Figure.Printed);
            json.WriteString("computed", f.Computed);
            json.WriteBoolean("agrees", f.Agrees);
        });
    }

    private static void Report(Utf8JsonWriter json, Report report)
    {
        json.Text("title", report.Title);
        json.WriteString("as_of", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("provisional", report.IsProvisional);
        json.Text("note", report.Note);
        json.Text("summary", report.Summary);
    }

    private static void Step(Utf8JsonWriter json, Step step, ReportScores year, Site site)
    {
        var result = year.Report.Assessments.GetValueOrDefault(step.Id);
        var status = year.StatusOf(step);
        json.WriteString("id", step.Id);
        json.WriteString("status", status.Word());
        json.Number("points", site.Roadmap.Scoring.Points(status));
        json.WriteBoolean("overdue", site.Histories[step.Id].IsLateAt(year.Report.Time));
        if (result?.Note is { } note) json.Text("note", note);
        if (result?.Reason is { } reason) json.Text("reason", reason);
        if (result is { Evidence.IsEmpty: false }) json.Strings("evidence", result.Evidence);
    }

    private static void Part(Utf8JsonWriter json, ScoredPart part)
    {
        WriteScore(json, part.Score);
        Counts(json, "steps", part.Steps);
        Counts(json, "measures", part.Measures);
    }

    private static void WriteScore(Utf8JsonWriter json, Score score)
    {
        json.Number("score", score.Exact);
        json.Number("score_rounded", score.Rounded);
        json.WriteString("band", score.Band?.Word());
    }

    private static void Counts(Utf8JsonWriter json, string name, Tally tally) => json.Object(name, () =>
    {
        json.WriteNumber("total", tally.Total);
        json.WriteNumber("assessed", tally.Assessed);
        json.WriteNumber("implemented", tally.Implemented);
        json.WriteNumber("partial", tally.Partial);
        json.WriteNumber("not_implemented", tally.NotImplemented);
    });
}
