using System.Text.Json;
using System.Text.Json.Nodes;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data;

/// <summary><c>roadmap.json</c>: everything that the site says, in one document. Its keys are the words of the CSV columns.</summary>
internal static class RoadmapJson
{
    public static DataFile File(Site site) => new(
        "roadmap.json", "JSON", "application/json", w => w["data.document.title"], w => w[site.IsYearly ? "data.document.description" : "data.document.description-general"],
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
        var plan = new JsonObject
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
        if (!roadmap.Vocabularies.IsEmpty)
            plan.Insert(plan.IndexOf("units"), "vocabularies", Json.List(roadmap.Vocabularies, v => new JsonObject
            {
                ["id"] = v.Id,
                ["name"] = Json.Text(v.Name),
                ["terms"] = Json.List(v.Terms, t => new JsonObject { ["id"] = t.Id, ["name"] = Json.Text(t.Name) }),
            }));
        return plan;
    }

    private static JsonObject Scoring(ScoringRules rules)
    {
        var json = Usual(rules);
        if (rules.Statuses.HasOwnNames)
            json["statuses"] = Json.List(rules.Statuses.All, s => new JsonObject
            {
                ["id"] = s.Token,
                ["name"] = Json.Text(s.Name),
                ["counts"] = s.Class switch { StatusClass.Done => "done", StatusClass.Partly => "partly", StatusClass.Not => "not", _ => "not-counted" },
                ["points"] = rules.Points(s),
                ["ends"] = s.Ends,
            });
        return json;
    }

    private static JsonObject Usual(ScoringRules rules) => new()
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

    private static JsonObject Indicator(Indicator indicator, Site site)
    {
        var json = Described(indicator, site);
        if (indicator.Of is { } of) json["of"] = of;
        if (indicator.Better is { } better) json["better"] = better.ToString().ToLowerInvariant();
        if (!indicator.Series.IsEmpty || site.Reports.Any(r => r.Report.Observed.ContainsKey(indicator.Id)))
            json["values"] = Json.List(IndicatorValues.Of(indicator, site.Reports.Select(r => r.Report)), Value);
        return Marked(json, indicator.Code, indicator.Text, indicator.Tags);
    }

    private static JsonObject Value(Model.Observation observation)
    {
        var json = new JsonObject { ["time"] = Json.Unit(observation.At), ["value"] = observation.Value, ["provisional"] = observation.IsProvisional };
        if (!observation.By.IsEmpty) json["by"] = new JsonObject(observation.By.Select(b => KeyValuePair.Create<string, JsonNode?>(b.Key, b.Value)));
        if (observation.Date is { } date) json["published"] = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (observation.SourceUrl is { } source) json["source"] = source;
        if (observation.SourceTitle is { } title) json["source_title"] = Json.Text(title);
        if (observation.Note is { } note) json["note"] = Json.Text(note);
        return json;
    }

    // What parts of some plans have, and others have not.
    private static JsonObject Marked(JsonObject json, string? code, LocalizedText? text, ImmutableSortedDictionary<string, ImmutableArray<string>> tags)
    {
        if (code is not null) json["code"] = code;
        if (text is not null) json["text"] = Json.Text(text);
        if (!tags.IsEmpty) json["tags"] = new JsonObject(tags.Select(t => KeyValuePair.Create<string, JsonNode?>(t.Key, Json.Strings(t.Value))));
        return json;
    }

    private static JsonObject Marked(JsonObject json, PlanElement element) => Marked(json, element.Code, element.Text, element.Tags);

    private static JsonObject Described(Indicator indicator, Site site) => new()
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

    private static JsonObject Priority(Priority priority)
    {
        var json = Marked(new() { ["id"] = priority.Id, ["title"] = Json.Text(priority.Title) }, priority);
        // Steps that stand under the priority itself have no measure to be shown under.
        if (priority.Measures.Where(m => m.IsImplicit).SelectMany(m => m.Steps).ToArray() is { Length: > 0 } own) json["steps"] = Json.List(own, Step);
        json["measures"] = Json.List(priority.Measures.Where(m => !m.IsImplicit), m =>
        {
            var measure = Marked(Work(m.Id, m.Title, m.Assignment, m.Period), m);
            if (m.Group is { } group) measure["group"] = Marked(new() { ["id"] = group.Id, ["title"] = Json.Text(group.Title) }, group);
            measure["steps"] = Json.List(m.Steps, Step);
            return measure;
        });
        return json;
    }

    private static JsonObject Step(Step step)
    {
        var json = Work(step.Id, step.Title, step.Assignment, step.Period);
        json["ongoing"] = step.Ongoing;
        if (step.Weight != 1) json["weight"] = step.Weight;
        return Marked(json, step);
    }

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
