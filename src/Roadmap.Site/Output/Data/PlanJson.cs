using System.Text.Json;
using RoadmapSite.Model;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>The plan in <c>roadmap.json</c>: what is to be done, by whom and when, and how it is scored.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter json, Site site)
    {
        var roadmap = site.Roadmap;
        Period(json, "years", roadmap.Years);
        json.WriteString("coordinator", roadmap.Coordinator.Id);
        Scoring(json, roadmap.Scoring);
        json.Objects("agencies", roadmap.Agencies, a =>
        {
            json.WriteString("id", a.Id);
            json.Text("name", a.Name);
            json.Text("short_name", a.ShortName);
            json.WriteBoolean("group", a.IsGroup);
        });
        json.Objects("units", roadmap.Units.Keys.Order(StringComparer.Ordinal), id =>
        {
            json.WriteString("id", id);
            json.Text("name", roadmap.Units[id]);
        });
        json.Objects("indicators", roadmap.Indicators, i => Indicator(json, i, site));
        json.Objects("goals", roadmap.Goals, g =>
        {
            json.WriteString("id", g.Id);
            json.Text("title", g.Title);
            json.Objects("priorities", g.Priorities, p => Priority(json, p));
        });
    }

    private static void Scoring(Utf8JsonWriter json, ScoringRules rules) => json.Object("scoring", () =>
    {
        json.WriteString("unit", rules.Unit == ScoringUnit.Step ? "step" : "measure");
        json.Object("points", () =>
        {
            json.WriteNumber(Status.Implemented.Word(), rules.Implemented);
            json.WriteNumber(Status.Partial.Word(), rules.Partial);
            json.WriteNumber(Status.NotImplemented.Word(), rules.NotImplemented);
        });
        json.Object("bands", () =>
        {
            json.WriteNumber("low", rules.Low);
            json.WriteNumber("high", rules.High);
        });
        json.WriteString("ranks", rules.RanksByTenths ? "tenth" : "exact");
    });

    private static void Priority(Utf8JsonWriter json, Priority priority)
    {
        json.WriteString("id", priority.Id);
        json.Text("title", priority.Title);
        json.Objects("measures", priority.Measures, m =>
        {
            json.WriteString("id", m.Id);
            json.Text("title", m.Title);
            Work(json, m.Assignment, m.Period);
            json.Objects("steps", m.Steps, s =>
            {
                json.WriteString("id", s.Id);
                json.Text("title", s.Title);
                Work(json, s.Assignment, s.Period);
                json.WriteBoolean("ongoing", s.Ongoing);
            });
        });
    }

    private static void Work(Utf8JsonWriter json, Assignment assignment, Period period)
    {
        json.WriteString("lead", assignment.Lead.Id);
        json.Strings("partners", assignment.Partners.Select(a => a.Id));
        json.Strings("recommended", assignment.Recommended.Select(a => a.Id));
        Period(json, "period", period);
    }

    private static void Period(Utf8JsonWriter json, string name, Period period) => json.Object(name, () =>
    {
        json.Unit("start", period.Start);
        json.Unit("end", period.End);
    });

    private static void Indicator(Utf8JsonWriter json, Indicator indicator, Site site)
    {
        json.WriteString("id", indicator.Id);
        json.WriteString("kind", indicator.Kind.Word());
        json.Text("title", indicator.Title);
        json.WriteString("unit", indicator.Unit);
        if (indicator.Baseline is not { } baseline) json.WriteNull("baseline");
        else
            json.Object("baseline", () =>
            {
                json.Number("year", baseline.Year);
                json.WriteNumber("value", baseline.Value);
                json.WriteBoolean("approximate", baseline.Approximate);
            });
        json.WriteNumber("assessed", indicator.Assessed);
        json.Objects("targets", indicator.Targets, t =>
        {
            json.WriteString("year", t.When.Span is null ? null : t.When.ToString());
            json.Number("min", t.Min);
            json.Number("max", t.Max);
            json.Text("text", t.Text);
            json.WriteString("unit", t.Unit);
        });
        json.Objects("observations", Observation.Of(indicator, site), o =>
        {
            json.Unit("year", o.Report);
            json.WriteNumber("value", o.Value);
        });
    }
}
