using System.Text.Json.Nodes;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Editing;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Configuration;

public class SchemaFilesTests
{
    private static readonly Dictionary<string, string> Schemas =
        SchemaFiles.Of(["az", "en"]).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span));

    [Fact]
    public void The_schemas_of_the_repository_are_current()
    {
        var folder = Path.Combine(Repository.Root, ContentPaths.Schemas);
        var committed = Directory.EnumerateFiles(folder).ToDictionary(f => ContentPaths.Schemas + Path.GetFileName(f), File.ReadAllText);

        committed.Keys.Order().ShouldBe(Schemas.Keys.Order(), "run “roadmap schema”");
        foreach (var (path, schema) in Schemas) committed[path].ShouldBe(schema, $"{path} is out of date: run “roadmap schema”");
    }

    [Fact]
    public void Every_content_file_of_2017_fits_the_schema_that_it_names() => Misfits(TestSite.Real.Input.Files.Values).ShouldBeEmpty();

    [Fact]
    public void Every_file_of_a_new_site_fits_the_schema_that_it_names() => Misfits(StarterSite.Of(new(["az", "en"]))).ShouldBeEmpty();

    [Fact]
    public void Every_file_of_a_new_year_fits_the_schema_that_it_names()
    {
        var site = TestSite.Real.Site();
        var words = new DraftWords(site.Words, ["az", "en"]);
        var files = YearDraft.Write(site.Roadmap, [.. site.Reports.Select(y => y.Report)], RoadmapSite.Model.CalendarUnit.OfYear(2020), words).Files;
        // Language servers look at no file that holds comments alone, as this does until an editor has a value.
        var observed = files.Single(f => f.Path == "content/status/2020/indicators.yml");
        var filled = Encoding.UTF8.GetString(observed.Bytes.Span).Replace("#fixed-broadband-speed:", "fixed-broadband-speed: 20", StringComparison.Ordinal);
        Misfits(files.Replace(observed, new(observed.Path, Encoding.UTF8.GetBytes(filled)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("status", "1.1.1.1: partal")]
    [InlineData("status", "1.1.1.1: {status: partial, notes: {en: x}}")]
    [InlineData("status", "1.1..1: partial")]
    [InlineData("status", "1.1.1.1: {status: partial, note: {en: ' '}}")]
    [InlineData("status", "1.1.1.1: {status: partial, note: {}}")]
    [InlineData("report", "title: {en: x}")]
    [InlineData("report", "{title: {en: x}, as-of: 31.12.2017}")]
    [InlineData("report", "{title: {en: x}, as-of: 2017-12-31, provisional: maybe}")]
    [InlineData("report", "{title: {en: x, fr: y}, as-of: 2017-12-31}")]
    [InlineData("roadmap", "{title: {en: x}, years: 2017-2025, coordinator: a, goals: [{id: 1, title: {en: x}, priorities: [1.1]}]}")]
    [InlineData("roadmap", "{title: {en: x}, years: 2017-25, coordinator: a, goals: []}")]
    [InlineData("agencies", "Central_Bank: {name: {en: x}}")]
    [InlineData("agencies", "central-bank: {name: {en: x}, kind: band}")]
    [InlineData("observations", "speed: fast")]
    [InlineData("config", "{title: {en: x}, url: example.org, languages: [en]}")]
    public void What_a_check_refuses_is_marked_while_it_is_typed(string format, string yaml) =>
        SchemaValidator.Errors(Schemas[$"{ContentPaths.Schemas}{format}.schema.json"], yaml).ShouldNotBeEmpty();

    [Theory]
    [InlineData("status", "1.1.1.1:")]
    [InlineData("status", "1.1.1.1: {status: partial, evidence: ['https://example.org/']}")]
    [InlineData("report", "{title: {az: x}, as-of: 2017-12-31, provisional: true, published: {goals: {'1': {steps: 6/56/38}}}}")]
    [InlineData("observations", "{speed: 12, share: 3.5}")]
    public void What_a_check_accepts_is_not_marked(string format, string yaml) =>
        SchemaValidator.Errors(Schemas[$"{ContentPaths.Schemas}{format}.schema.json"], yaml).ShouldBeEmpty();

    [Fact]
    public void What_stands_at_several_places_of_a_schema_is_written_once()
    {
        foreach (var (path, schema) in Schemas)
        {
            var definitions = JsonNode.Parse(schema)!["definitions"]?.AsObject() ?? [];
            foreach (var name in definitions.Select(d => d.Key)) Regex.Count(schema, $"\"#/definitions/{name}\"").ShouldBeGreaterThan(1, $"{name} in {path}");
        }

        Schemas[$"{ContentPaths.Schemas}priority.schema.json"].Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public void The_languages_of_the_site_are_the_keys_of_its_texts()
    {
        var schema = Encoding.UTF8.GetString(SchemaFiles.Of(["ka"]).Single(f => f.Path.EndsWith("report.schema.json", StringComparison.Ordinal)).Bytes.Span);

        SchemaValidator.Errors(schema, "{title: {ka: x}, as-of: 2017-12-31}").ShouldBeEmpty();
        SchemaValidator.Errors(schema, "{title: {az: x}, as-of: 2017-12-31}").ShouldNotBeEmpty();
    }

    private static IEnumerable<string> Misfits(IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(f => f.Path.EndsWith(".yml", StringComparison.Ordinal) && !f.Path.StartsWith("theme/", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            var named = text.Split('\n')[0].Split("# yaml-language-server: $schema=");
            var schema = named.Length < 2 ? "" : Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(file.Path)!, named[1]));
            if (!Schemas.TryGetValue(schema, out var known)) yield return $"{file.Path} names no schema in its first line, but “{schema}”";
            else
                foreach (var error in SchemaValidator.Errors(known, text)) yield return $"{file.Path}: {error}";
        }
    }
}
