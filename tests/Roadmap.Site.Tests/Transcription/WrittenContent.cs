using YamlDotNet.RepresentationModel;

namespace RoadmapSite.Tests.Transcription;

/// <summary>The content folder as an editor sees it. It is read without the engine, so that the proof rests on neither.</summary>
internal sealed class WrittenContent
{
    private readonly string root;
    private readonly Dictionary<string, string> agencies;

    private WrittenContent(string root)
    {
        this.root = root;
        Roadmap = Yaml("roadmap/roadmap.yml");
        Report = Yaml("status/2017/report.yml");
        Indicators = Yaml("roadmap/indicators.yml").List("indicators");
        agencies = Yaml("roadmap/agencies.yml").Entries().ToDictionary(agency => agency.Key, agency => agency.Value["name"].Text("az"));
        PriorityTitles = Roadmap.List("goals").SelectMany(goal => goal.Texts("priorities"))
            .ToDictionary(id => id, id => Priority(id)["title"].Text("az"));
        Statuses = [.. PriorityTitles.Keys.SelectMany(ReadStatuses)];
        Rows = [.. PriorityTitles.Keys.SelectMany(ReadRows)];
    }

    public YamlNode Roadmap { get; }

    public YamlNode Report { get; }

    public IReadOnlyList<YamlNode> Indicators { get; }

    public IReadOnlyDictionary<string, string> PriorityTitles { get; }

    /// <summary>The lines of the status files, as they follow one another.</summary>
    public IReadOnlyList<(string Step, string Status)> Statuses { get; }

    /// <summary>Measures and steps in the order of the plan; a measure's status follows from its steps.</summary>
    public IReadOnlyList<WrittenRow> Rows { get; }

    public static WrittenContent Read() => new(Path.Combine(Repository.Site2017, "content"));

    public string Narrative(string name) => File.ReadAllText(Path.Combine(root, "status/2017", name + ".az.md"));

    private IEnumerable<(string Step, string Status)> ReadStatuses(string priority) => Yaml($"status/2017/{priority}.yml").Entries()
        .Select(line => (line.Key, line.Value is YamlMappingNode status ? status.Text("status") : line.Value.ToString()));

    private IEnumerable<WrittenRow> ReadRows(string priority)
    {
        var statuses = Statuses.ToDictionary(line => line.Step, line => line.Status);

        foreach (var measure in Priority(priority).List("measures"))
        {
            var steps = measure.List("steps")
                .Select(step => Row(step, measure, statuses.GetValueOrDefault(step.Text("id"), "not-assessed"))).ToList();
            yield return Row(measure, measure, StatusOfMeasure(steps.Select(step => step.Status)));
            foreach (var step in steps)
                yield return step;
        }
    }

    private WrittenRow Row(YamlNode row, YamlNode measure, string status)
    {
        return new WrittenRow(
            row.Text("id"),
            row["title"].Text("az"),
            agencies[OwnOrInherited("lead").Single()],
            [.. OwnOrInherited("partners").Select(id => agencies[id])],
            [.. OwnOrInherited("recommended").Select(id => agencies[id])],
            row.Text("period"),
            row.Texts("ongoing") is ["true"],
            status);

        IReadOnlyList<string> OwnOrInherited(string key) => (row.Has(key) ? row : measure).Texts(key);
    }

    private static string StatusOfMeasure(IEnumerable<string> steps) => steps.Where(status => status != "not-assessed").Distinct().ToArray() switch
    {
        [] => "not-assessed",
        [var only] => only,
        _ => "partial",
    };

    private YamlNode Priority(string id) => Yaml($"roadmap/priorities/{id}.yml");

    private YamlNode Yaml(string path)
    {
        using var reader = File.OpenText(Path.Combine(root, path));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }
}
