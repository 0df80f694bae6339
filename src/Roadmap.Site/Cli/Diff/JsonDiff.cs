using System.Text.Json;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Comparison;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Cli.Diff;

/// <summary>Changes as one JSON object. Every key is always there; <c>comparable</c> is false, and the lists are empty, when the old content breaks the rules.</summary>
internal static class JsonDiff
{
    public static void Write(DiffReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        var changes = report.Changes;
        json.WriteStartObject();
        json.WriteString("base", report.Base);
        json.WriteBoolean("comparable", changes is not null);
        List<Diagnostic>(json, "problems", report.BaseProblems, p => json.WriteString("message", p.ToString()));
        List<ChangedStatus>(json, "statuses", changes?.Statuses, s => Status(json, s));
        List<ChangedStanding>(json, "scores", changes?.Standings, s => Standing(json, s));
        List<ChangedSubject>(json, "subjects", changes?.Subjects, s =>
        {
            Subject(json, s.Subject);
            Title(json, s.Title);
            json.WriteString("change", s.IsAdded ? "new" : "removed");
        });
        List<ChangedFact>(json, "facts", changes?.Facts, f =>
        {
            Place(json, f.Place);
            json.WriteString("group", f.Group.ToString().ToLowerInvariant());
            json.WriteString("old", f.Old);
            json.WriteString("new", f.New);
        });
        List<ChangedText>(json, "texts", changes?.Texts, t => Text(json, t));
        json.WriteEndObject();
    });

    private static void Status(Utf8JsonWriter json, ChangedStatus change)
    {
        Unit(json, change.Report);
        json.WriteString("priority", change.Priority);
        json.WriteString("step", change.Step.Id);
        Title(json, change.Step.Title);
        json.WriteString("old", change.Old?.Word());
        json.WriteString("new", change.New?.Word());
    }

    private static void Standing(Utf8JsonWriter json, ChangedStanding change)
    {
        Unit(json, change.Report);
        Subject(json, change.Subject);
        Title(json, change.Title);
        Standing(json, "old", change.Old);
        Standing(json, "new", change.New);
    }

    private static void Standing(Utf8JsonWriter json, string name, Standing? standing)
    {
        json.WriteStartObject(name);
        Number(json, "score", standing?.Exact);
        Number(json, "score_rounded", standing?.Rounded);
        json.WriteString("band", DiffTables.Word(standing?.Band));
        Number(json, "rank", standing?.Rank);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, ChangedText change)
    {
        Place(json, change.Place);
        json.WriteBoolean("one_sided", change.IsOneSided);
        List(json, "languages", change.Wordings, w =>
        {
            json.WriteString("language", w.Language);
            json.WriteString("old", w.Old);
            json.WriteString("new", w.New);
        });
    }

    private static void Place(Utf8JsonWriter json, Place place)
    {
        Subject(json, place.Subject);
        if (place.Report is { } report) Unit(json, report);
        else json.WriteNull("year");
        json.WriteString("property", place.Property);
    }

    // A year as a number, and any other report by its name.
    private static void Unit(Utf8JsonWriter json, CalendarUnit unit)
    {
        if (unit.Length == UnitLength.Year) json.WriteNumber("year", unit.Year);
        else json.WriteString("year", unit.ToString());
    }

    private static void Subject(Utf8JsonWriter json, Subject subject)
    {
        json.WriteString("kind", subject.Kind.ToString().ToLowerInvariant());
        json.WriteString("id", subject.Id);
    }

    private static void Title(Utf8JsonWriter json, LocalizedText title)
    {
        json.WriteStartObject("title");
        foreach (var (language, text) in title.Texts) json.WriteString(language, text);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T>? items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items ?? [])
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
