using System.Text.Json.Nodes;
using RoadmapSite.Output.Data.Tables;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data;

/// <summary>Rows and documents of parts of the plan: <c>priorities/1.1/data.csv</c> in the columns of <c>steps.csv</c>, and <c>priorities/1.1/index.json</c>.</summary>
internal static class SliceFiles
{
    public static IEnumerable<OutputFile> Of(Site site)
    {
        if (!site.HasData) return [];
        var table = StepTable.Of(site);
        return Slice.All(site).SelectMany(slice => new OutputFile[]
        {
            new(slice.Data, () => table.ToCsv(StepTable.Rows(site, slice.Steps))),
            new(slice.Document, () => Document(site, slice).ToUtf8(Json.Readable)),
        });
    }

    private static JsonObject Document(Site site, Slice slice) => new()
    {
        ["kind"] = slice.Kind,
        ["id"] = slice.Id,
        ["title"] = Json.Text(slice.Title),
        ["url"] = new Addresses(site.Config).Absolute(slice.Address, site.Config.DefaultLanguage),
        ["roadmap"] = Json.Text(site.Roadmap.Title),
        ["license"] = site.Config.License,
        ["reports"] = Json.List(site.Reports, report => Report(report, slice)),
    };

    private static JsonObject Report(ReportScores report, Slice slice)
    {
        var json = new JsonObject
        {
            ["year"] = Json.Unit(report.Report.Unit),
            ["as_of"] = report.Report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["provisional"] = report.Report.IsProvisional,
        };
        if (slice.Score(report) is { } score) ResultsJson.Scored(json, score);
        json["steps"] = Json.List(slice.Steps(report), row =>
        {
            var step = ResultsJson.Step(row.Step, report);
            step.Insert(1, "measure", row.Measure.IsImplicit ? null : row.Measure.Id);
            step.Insert(2, "title", Json.Text(row.Step.Title));
            return step;
        });
        return json;
    }
}
