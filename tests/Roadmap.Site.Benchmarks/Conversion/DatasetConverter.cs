using System.Globalization;
using System.Text;
using RoadmapSite.Benchmarks.Generation;
using RoadmapSite.Content;

namespace RoadmapSite.Benchmarks.Conversion;

/// <summary>
/// Rewrites the neutral dataset as a site with the theme of the comparison. It renames and rearranges only: nothing is
/// scored, grouped by agency or sorted. All statuses are of one year, so that year is the last in which a step begins.
/// </summary>
internal sealed class DatasetConverter
{
    private readonly Dataset _data;
    private readonly ContentWriter _site;
    private readonly int _year;

    private DatasetConverter(Dataset data, string site)
    {
        (_data, _site) = (data, new(site, data.Site.Languages));
        _year = Steps().Max(s => s.From);
    }

    public static void Convert(string data, string site)
    {
        var converter = new DatasetConverter(Dataset.Read(data), site);
        converter.Plan();
        converter.Results(data);
        ComparedTheme.Write(data, site, converter._data.Site);
    }

    private IEnumerable<StepData> Steps() => _data.Roadmap.Goals.SelectMany(g => g.Priorities).SelectMany(p => p.Measures).SelectMany(m => m.Steps);

    private void Plan()
    {
        // Agencies list all their steps and, where they share a rank, stand in the order of their ids, as on the other generators' sites.
        _site.File("site.config.yml", $"{_site.Text("", "title", l => _data.Site.Ui[l]["site"])}url: {_data.Site.BaseUrl}/\nlanguages: [{string.Join(", ", _data.Site.Languages)}]\nlimits:\n  file-size: 9999999\n  page-steps: 9999999\n");
        _site.File(ContentPaths.Agencies, string.Concat(_data.Agencies.Select(a => $"{a.Id}:\n{_site.Text("  ", "name", l => $"{a.Id} {a.Name[l]}")}")));
        _site.File(ContentPaths.Indicators, Indicators());
        var roadmap = new StringBuilder(_site.Text("", "title", l => _data.Site.Ui[l]["site"]))
            .Append(CultureInfo.InvariantCulture, $"years: {Steps().Min(s => s.From)}-{Steps().Max(s => s.To)}\ncoordinator: {_data.Agencies[0].Id}\ngoals:\n");
        foreach (var goal in _data.Roadmap.Goals)
        {
            roadmap.Append(CultureInfo.InvariantCulture, $"  - id: {goal.Id}\n{_site.Text("    ", "title", l => goal.Title[l])}    priorities: [{string.Join(", ", goal.Priorities.Select(p => $"\"{p.No}\""))}]\n");
            foreach (var priority in goal.Priorities) _site.File(ContentPaths.Priority($"{priority.No}"), Priority(priority));
        }

        // They rank by the tenths that they show.
        roadmap.Append("scoring:\n  unit: step\n  points: {implemented: 1, partial: 0.5, not-implemented: 0}\n  bands: {low: 10, high: 90}\n  ranks: tenth\n");

        _site.File(ContentPaths.Roadmap, roadmap.ToString());
    }

    private string Priority(PriorityData priority)
    {
        var yaml = new StringBuilder(_site.Text("", "title", l => priority.Title[l])).Append("measures:\n");
        foreach (var measure in priority.Measures)
        {
            var steps = measure.Steps;
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: \"{measure.No}\"\n{_site.Text("    ", "title", l => measure.Title[l])}    lead: {steps[0].Agency}\n    period: {steps.Min(s => s.From)}-{steps.Max(s => s.To)}\n    steps:\n");
            foreach (var step in steps)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      - id: {step.Id}\n{_site.Text("        ", "title", l => step.Title[l])}        lead: {step.Agency}\n");
                if (step.Others.Length > 0) yaml.Append(CultureInfo.InvariantCulture, $"        partners: [{string.Join(", ", step.Others)}]\n");
                yaml.Append(CultureInfo.InvariantCulture, $"        period: {step.From}-{step.To}\n");
            }
        }

        return yaml.ToString();
    }

    private void Results(string data)
    {
        var folder = $"{ContentPaths.Status}{_year}/";
        _site.File($"{folder}report.yml", $"{_site.Text("", "title", l => _data.Site.Ui[l]["desc"])}as-of: {_year}-12-31\n");
        _site.File($"{folder}indicators.yml", string.Concat(_data.Indicators.Select(i => $"i{i.No}: {i.Actual}\n")));
        foreach (var priority in _data.Roadmap.Goals.SelectMany(g => g.Priorities))
        {
            _site.File($"{folder}{priority.No}.yml", string.Concat(priority.Measures.SelectMany(m => m.Steps).Select(Status)));
            _site.Markdown($"{folder}{priority.No}", l => File.ReadAllText(Path.Combine(data, "narratives", l, priority.Id + ".md")));
        }

        _site.Markdown($"{ContentPaths.Pages}methodology", l => $"# {_data.Site.Ui[l]["methodology"]}\n\n{File.ReadAllText(Path.Combine(data, "methodology", l + ".md"))}");
    }

    private string Status(StepData step) => _data.Statuses[step.Id] switch
    {
        "done" => $"{step.Id}: implemented\n",
        "partial" => $"{step.Id}: partial\n",
        "notdone" => $"{step.Id}: not-implemented\n",
        _ => $"{step.Id}:\n  status: not-assessed\n{_site.Text("  ", "reason", l => _data.Site.Ui[l]["na"])}",
    };

    private string Indicators()
    {
        var units = _data.Indicators.Select(i => i.Unit).DistinctBy(u => u["en"]).ToArray();
        var yaml = new StringBuilder("units:\n");
        foreach (var unit in units) yaml.Append(_site.Text("  ", Id(unit["en"]), l => unit[l]));
        yaml.Append("indicators:\n");
        foreach (var indicator in _data.Indicators)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: i{indicator.No}\n    kind: outcome\n{_site.Text("    ", "title", l => indicator.Name[l])}    unit: {Id(indicator.Unit["en"])}\n    baseline:\n      value: {indicator.Baseline}\n    assessed: {_year}\n    targets:\n");
            foreach (var (year, value) in indicator.Targets) yaml.Append(CultureInfo.InvariantCulture, $"      - year: {year}\n        value: {value}\n");
        }

        return yaml.ToString();
    }

    private static string Id(string name) => name.Replace(' ', '-');
}
