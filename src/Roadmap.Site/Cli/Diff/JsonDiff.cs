using System.Text.Json.Nodes;
using RoadmapSite.Comparison;
using RoadmapSite.Output.Data;
using RoadmapSite.Rendering;

namespace RoadmapSite.Cli.Diff;

/// <summary>Changes as one JSON object. Every key is always there; <c>comparable</c> is false, and the lists are empty, when the old content breaks the rules.</summary>
internal static class JsonDiff
{
    public static void Write(DiffReport report, TextWriter output)
    {
        var changes = report.Changes;
        output.Write(new JsonObject
        {
            ["base"] = report.Words[report.Base],
            ["comparable"] = changes is not null,
            ["problems"] = Json.List(report.BaseProblems, p => new JsonObject { ["message"] = p.In(report.Words) }),
            ["statuses"] = Json.List(changes?.Statuses ?? [], Status),
            ["scores"] = Json.List(changes?.Standings ?? [], Standing),
            ["subjects"] = Json.List(changes?.Subjects ?? [], Subject),
            ["facts"] = Json.List(changes?.Facts ?? [], Fact),
            ["texts"] = Json.List(changes?.Texts ?? [], Text),
            ["corrections"] = Json.List(changes?.Corrections ?? [], Correction),
            ["left_out"] = Json.List(report.LeftOut, p => new JsonObject { ["path"] = p.At.Path, ["message"] = p.In(report.Words) }),
        }.ToText(Json.Readable));
    }

    private static JsonObject Status(ChangedStatus change) => new()
    {
        ["year"] = Json.Unit(change.Report),
        ["priority"] = change.Priority,
        ["step"] = change.Step.Id,
        ["title"] = Json.Text(change.Step.Title),
        ["old"] = change.Old?.Token,
        ["new"] = change.New?.Token,
        ["before"] = change.Before?.Status.Token,
        ["lead"] = change.Step.Assignment.Lead?.Id,
        ["evidence"] = Json.List(change.Assessment?.Evidence ?? [], e => JsonValue.Create(e.Address)),
    };

    private static JsonObject Correction(DraftedCorrection drafted) => new()
    {
        ["year"] = Json.Unit(drafted.Report),
        [drafted.Change.Key] = drafted.Change.Name,
        ["was"] = drafted.Change.Was,
        ["now"] = drafted.Change.Now,
    };

    private static JsonObject Standing(ChangedStanding change) => new()
    {
        ["year"] = Json.Unit(change.Report),
        ["kind"] = Kind(change.Subject),
        ["id"] = change.Subject.Id,
        ["title"] = Json.Text(change.Title),
        ["old"] = Standing(change.Old),
        ["new"] = Standing(change.New),
    };

    private static JsonObject Standing(Standing? standing) => new()
    {
        ["score"] = standing?.Exact,
        ["score_rounded"] = standing?.Rounded,
        ["band"] = standing?.Band?.Word(),
        ["rank"] = standing?.Rank,
        ["assessed"] = standing?.Assessed,
        ["steps"] = standing?.Steps,
    };

    private static JsonObject Subject(ChangedSubject change) => new()
    {
        ["kind"] = Kind(change.Subject),
        ["id"] = change.Subject.Id,
        ["title"] = Json.Text(change.Title),
        ["change"] = change.IsAdded ? "new" : "removed",
    };

    private static JsonObject Fact(ChangedFact change) => new()
    {
        ["kind"] = Kind(change.Place.Subject),
        ["id"] = change.Place.Subject.Id,
        ["year"] = Json.Unit(change.Place.Report),
        ["property"] = ToolWords.English[change.Place.Property.Phrase],
        ["group"] = change.Group.ToString().ToLowerInvariant(),
        ["old"] = change.Old,
        ["new"] = change.New,
    };

    private static JsonObject Text(ChangedText change) => new()
    {
        ["kind"] = Kind(change.Place.Subject),
        ["id"] = change.Place.Subject.Id,
        ["year"] = Json.Unit(change.Place.Report),
        ["property"] = ToolWords.English[change.Place.Property.Phrase],
        ["one_sided"] = change.IsOneSided,
        ["languages"] = Json.List(change.Wordings, w => new JsonObject { ["language"] = w.Language, ["old"] = w.Old, ["new"] = w.New }),
    };

    private static string Kind(Subject subject) => subject.Kind.ToString().ToLowerInvariant();
}
