using System.Text.Json;
using System.Text.Json.Nodes;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;

namespace RoadmapSite.Output.Data;

/// <summary><c>roadmap.json</c>: everything that the site says, in one document. Its keys are the words of the CSV columns.</summary>
internal static class RoadmapJson
{
    public static DataFile File(Site site) => new(
        "roadmap.json", "JSON", "application/json", w => w["data.document.title"], w => w["data.document.description"],
        () => Json.ToUtf8(DataPackage.Style, json => Write(json, site)));

    private static void Write(Utf8JsonWriter json, Site site) => json.Object(Plan(site), () =>
    {
        json.List("goals", site.Roadmap.Goals, g => json.Object(new() { ["id"] = g.Id, ["title"] = Json.Text(g.Title) }, () =>
            json.List("priorities", g.Priorities, Priority)));
        json.List("results", site.Reports, report => ResultsJson.Write(json, report));
    });

    private static JsonObject Plan(Site site)
    {
        var roadmap = site.Roadmap;
        return new()
        {
            ["title"] = Json.Text(roadmap.Title),
            ["url"] = site.Config.Url.AbsoluteUri,
            ["license"] = new JsonObject { ["name"] = site.Config.License, ["url"] = site.Config.LicenseUrl.AbsoluteUri },
            ["languages"] = Json.Strings(site.Config.Languages),
            ["years"] = Period(roadmap.Years),
            ["coordinator"] = roadmap.Coordinator?.Id,
            ["scoring"] = Scoring(roadmap.Scoring),
            ["agencies"] = Json.List(roadmap.Agencies, a => new JsonObject
            {
                ["id"] = a.Id,
                ["name"] = Json.Text(a.Name),
                ["short_name"] = Json.Text(a.ShortName),
                ["group"] = a.IsGroup,
            }),
            ["units"] = Json.List(
                roadmap.Units.Keys.Order(StringComparer.Ordinal), id => new JsonObject { ["id"] = id, ["name"] = Json.Text(UnitName.Alone(roadmap.Units[id])) }),
            ["indicators"] = Json.List(roadmap.Indicators, i => Indicator(i, site)),
        };
    }

    private static JsonObject Scoring(ScoringRules rules) => new()
    {
        ["unit"] = rules.Unit == ScoringUnit.Step ? "step" : "measure",
        ["points"] = new JsonObject
        {
            [Status.Implemented.Token] = rules.Implemented,
            [Status.Partial.Token] = rules.Partial,
            [Status.NotImplemented.Token] = rules.NotImplemented,
        },
        ["bands"] = new JsonObject { ["low"] = rules.Low, ["high"] = rules.High },
        ["ranks"] = rules.RanksByTenths ? "tenth" : "exact",
    };

    private static JsonObject Indicator(Indicator indicator, Site site) => new()
    {
        ["id"] = indicator.Id,
        ["kind"] = indicator.Kind?.Word(),
        ["title"] = Json.Text(indicator.Title),
        ["unit"] = indicator.Unit,
        ["baseline"] = indicator.Baseline is { } baseline
            ? new JsonObject { ["year"] = baseline.Year, ["value"] = baseline.Value, ["approximate"] = baseline.Approximate }
            : null,
        ["assessed"] = indicator.Assessed,
        ["targets"] = Json.List(indicator.Targets, t => new JsonObject
        {
            ["year"] = t.When.Span is null ? null : t.When.ToString(),
            ["min"] = t.Min,
            ["max"] = t.Max,
            ["text"] = Json.Text(t.Text),
            ["unit"] = t.Unit,
        }),
        ["observations"] = Json.List(Observation.Of(indicator, site), o => new JsonObject { ["year"] = Json.Unit(o.Report), ["value"] = o.Value, ["unit"] = o.Indicator.Unit, ["series"] = o.Series }),
    };

    private static JsonObject Priority(Priority priority) => new()
    {
        ["id"] = priority.Id,
        ["title"] = Json.Text(priority.Title),
        ["measures"] = Json.List(priority.Measures, m =>
        {
            var measure = Work(m.Id, m.Title, m.Assignment, m.Period);
            measure["steps"] = Json.List(m.Steps, s =>
            {
                var step = Work(s.Id, s.Title, s.Assignment, s.Period);
                step["ongoing"] = s.Ongoing;
                return step;
            });
            return measure;
        }),
    };

    private static JsonObject Work(string id, LocalizedText title, Assignment assignment, Period? period) => new()
    {
        ["id"] = id,
        ["title"] = Json.Text(title),
        ["lead"] = assignment.Leads.Length > 1 ? Json.Strings(assignment.Leads.Select(a => a.Id)) : assignment.Lead?.Id,
        ["partners"] = Json.Strings(assignment.Partners.Select(a => a.Id)),
        ["recommended"] = Json.Strings(assignment.Recommended.Select(a => a.Id)),
        ["period"] = Period(period),
    };

    private static JsonObject? Period(Period? when) => when is not { } period ? null : new() { ["start"] = Json.Unit(period.Start), ["end"] = Json.Unit(period.End) };
}
