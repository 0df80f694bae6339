using System.Globalization;
using System.Text;
using RoadmapSite.Content;

namespace RoadmapSite.Benchmarks.Generation;

/// <summary>Writes a site of any size in the content format, without a theme: the tool's own is used.</summary>
internal sealed class SiteGenerator
{
    /// <summary>The plan runs so long.</summary>
    public const int MostYears = 9;

    private const int FirstYear = 2017;
    private const int PrioritiesOfGoal = 10;

    private readonly GeneratorOptions _options;
    private readonly ContentWriter _site;
    private readonly Draw _draw;
    private readonly List<GeneratedStep[]> _steps = [];

    private SiteGenerator(GeneratorOptions options) =>
        (_options, _site, _draw) = (options, new(options.Out, options.Languages), new(options.Seed));

    public static void Write(GeneratorOptions options)
    {
        var generator = new SiteGenerator(options);
        generator.Plan();
        for (var year = FirstYear; year < FirstYear + options.Years; year++) generator.Year(year);
    }

    private void Plan()
    {
        _site.File("site.config.yml", $"{_site.Text("", "title", new Phrase("Yol xəritəsinin nəticələri", "Results of the roadmap").In)}url: https://example.org/\nlanguages: [{string.Join(", ", _options.Languages)}]\nlimits:\n  file-size: 9999999\n");
        _site.Markdown("content/pages/about", l => new Phrase("# Haqqında\n\nBu sayt sınaq üçün yaradılmışdır.\n", "# About\n\nThis site was generated for measuring.\n").In(l));
        var agencies = new StringBuilder();
        for (var i = 0; i < _options.Agencies; i++) agencies.Append(CultureInfo.InvariantCulture, $"{Agency(i)}:\n{_site.Text("  ", "name", Phrases.Agency(i).In)}");
        _site.File(ContentPaths.Agencies, agencies.ToString());
        _site.File(ContentPaths.Indicators, Indicators());

        var roadmap = new StringBuilder(_site.Text("", "title", new Phrase("Strateji Yol Xəritəsi", "Strategic Roadmap").In))
            .Append(CultureInfo.InvariantCulture, $"years: {FirstYear}-{FirstYear + MostYears - 1}\ncoordinator: {Agency(0)}\ngoals:\n");
        for (var first = 0; first < _options.Priorities; first += PrioritiesOfGoal)
        {
            var goal = first / PrioritiesOfGoal + 1;
            var ids = Enumerable.Range(1, Math.Min(PrioritiesOfGoal, _options.Priorities - first)).Select(p => $"{goal}.{p}").ToArray();
            roadmap.Append(CultureInfo.InvariantCulture, $"  - id: \"{goal}\"\n{_site.Text("    ", "title", Phrases.Title(_draw).In)}    priorities: [{string.Join(", ", ids.Select(ContentWriter.Quoted))}]\n");
            foreach (var id in ids) Priority(id);
        }

        _site.File(ContentPaths.Roadmap, roadmap.ToString());
    }

    private void Priority(string id)
    {
        var (yaml, steps) = (new StringBuilder(_site.Text("", "title", Phrases.Title(_draw).In)).Append("measures:\n"), new List<GeneratedStep>());
        for (var m = 1; m <= 4; m++)
        {
            var lead = Agency(_draw.Below(_options.Agencies));
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {id}.{m}\n{_site.Text("    ", "title", Phrases.Title(_draw).In)}    lead: {lead}\n");
            var partners = Enumerable.Range(0, _draw.Below(3)).Select(_ => Agency(_draw.Below(_options.Agencies))).Distinct().Where(a => a != lead).ToArray();
            if (partners.Length > 0) yaml.Append(CultureInfo.InvariantCulture, $"    partners: [{string.Join(", ", partners)}]\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    period: {FirstYear}-{FirstYear + 4}\n    steps:\n");
            for (var s = 1; s <= 4; s++)
            {
                var start = FirstYear + (_draw.Chance(60) ? 0 : _draw.Below(4));
                var step = new GeneratedStep($"{id}.{m}.{s}", start, start + _draw.Below(3));
                steps.Add(step);
                yaml.Append(CultureInfo.InvariantCulture, $"      - id: {step.Id}\n{_site.Text("        ", "title", Phrases.LongTitle(_draw).In)}");
                if (_draw.Chance(30)) yaml.Append(CultureInfo.InvariantCulture, $"        lead: {Agency(_draw.Below(_options.Agencies))}\n        partners: []\n");
                yaml.Append(CultureInfo.InvariantCulture, $"        period: {(step.Start == step.End ? $"{step.Start}" : $"{step.Start}-{step.End}")}\n");
            }
        }

        _steps.Add([.. steps]);
        _site.File(ContentPaths.Priority(id), yaml.ToString());
    }

    private void Year(int year)
    {
        var folder = $"{ContentPaths.Status}{year}/";
        _site.File($"{folder}report.yml", $"{_site.Text("", "title", new Phrase($"{year}-ci il üzrə hesabat", $"Report for {year}").In)}as-of: {year}-12-31\n");
        foreach (var steps in _steps)
        {
            var id = string.Join('.', steps[0].Id.Split('.')[..2]);
            var yaml = new StringBuilder();
            foreach (var step in steps.Where(s => s.Start <= year && year <= s.End && !s.IsDone))
            {
                var status = _draw.Below(100) switch { < 45 => "implemented", < 72 => "partial", _ => "not-implemented" };
                step.IsDone = status == "implemented";
                yaml.Append(CultureInfo.InvariantCulture, $"{step.Id}: {status}\n");
            }

            if (yaml.Length > 0) _site.File($"{folder}{id}.yml", yaml.ToString());
            _site.Markdown(folder + id, Narrative());
        }
    }

    private Func<string, string> Narrative()
    {
        var sentences = Enumerable.Range(0, 4 + _draw.Below(8)).Select(_ => (Sentence: _draw.Of(Phrases.Sentences), Object: _draw.Of(Phrases.Objects), Aspect: _draw.Of(Phrases.Aspects))).ToArray();
        return language => string.Join("\n\n", sentences.Chunk(3).Select(p => string.Join(' ', p.Select(s =>
            string.Format(CultureInfo.InvariantCulture, s.Sentence.In(language), s.Object.In(language), s.Aspect.In(language)))))) + "\n";
    }

    private string Indicators()
    {
        var yaml = new StringBuilder("units:\n").Append(_site.Text("  ", "percent", new Phrase("faiz", "per cent").In)).Append("indicators:\n");
        for (var i = 1; i <= Math.Max(2, _options.Priorities * 3 / 2); i++)
        {
            var value = _draw.Below(60);
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: indicator-{i}\n    kind: {(i % 5 == 0 ? "impact" : "outcome")}\n{_site.Text("    ", "title", Phrases.Title(_draw).In)}    unit: percent\n")
                .Append(CultureInfo.InvariantCulture, $"    baseline:\n      year: 2016\n      value: {value}\n    assessed: 2020\n    targets:\n      - year: 2020\n        value: {value + 10}.5\n      - year: 2025\n        min: {value + 20}\n");
        }

        return yaml.ToString();
    }

    private static string Agency(int index) => $"agency-{index + 1}";

    private sealed record GeneratedStep(string Id, int Start, int End)
    {
        public bool IsDone { get; set; }
    }
}
