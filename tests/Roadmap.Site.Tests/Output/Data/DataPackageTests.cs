using System.Security.Cryptography;
using System.Text.Json;
using RoadmapSite.Output.Data;

namespace RoadmapSite.Tests.Output.Data;

public class DataPackageTests
{
    private static readonly JsonElement Package = JsonDocuments.Package(PublishedSite.Real);

    public static TheoryData<string> Tables => ["steps", "measures", "priorities", "goals", "agencies", "indicators"];

    [Fact]
    public void It_says_what_the_data_are_and_where_they_come_from()
    {
        Package.Text("$schema").ShouldBe("https://datapackage.org/profiles/2.0/datapackage.json");
        Package.Text("version").ShouldBe("2017-12-31");
        Package.Text("title").ShouldStartWith("Strategic Roadmap");
        Package.Items("licenses").Single().Text("name").ShouldBe("CC-BY-4.0");
        Package.Items("sources").Select(s => (s.Text("title"), s.Text("path")))
            .ShouldBe([("Annual monitoring and evaluation report for 2017", "https://roadmap.example/en/2017/")]);
    }

    [Fact]
    public void It_describes_every_other_file_with_its_size_and_checksum()
    {
        var files = PublishedSite.Data(PublishedSite.Real).ToArray();

        Package.Items("resources").Select(r => "data/" + r.Text("path")).ShouldBe(files.SkipLast(1).Select(f => f.Path));
        Package.Items("resources").Select(r => r.Text("name")).ShouldBeUnique();
        foreach (var resource in Package.Items("resources"))
        {
            var bytes = files.Bytes("data/" + resource.Text("path"));
            resource.GetProperty("bytes").GetInt32().ShouldBe(bytes.Length);
            resource.Text("hash").ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
            resource.TryGetProperty("encoding", out _).ShouldBe(resource.Text("format") != "xlsx");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_keeps_what_its_schema_promises(string name)
    {
        var schema = Resource(name).GetProperty("schema");
        var table = CsvTableText.Of(PublishedSite.Real, name);
        var fields = schema.Items("fields");

        fields.Select(f => f.Text("name")).ShouldBe(table.Header);
        foreach (var field in fields)
            table.Column(field.Text("name")!).ShouldAllBe(cell => SchemaRules.Allow(field, cell), field.GetRawText());
        if (schema.TryGetProperty("primaryKey", out var key))
            table.Rows.Select(r => r.Of([.. key.EnumerateArray().Select(k => k.GetString()!)])).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void References_lead_to_rows_of_other_tables(string name)
    {
        if (!Resource(name).GetProperty("schema").TryGetProperty("foreignKeys", out var references)) return;
        foreach (var reference in references.EnumerateArray())
        {
            var target = reference.GetProperty("reference");
            Keys(name, reference).ShouldBeSubsetOf(Keys(target.Text("resource")!, target));
        }
    }

    [Fact]
    public void The_dialect_is_the_one_that_is_written()
    {
        var dialect = Resource("steps").GetProperty("dialect");

        (dialect.Text("delimiter"), dialect.Text("lineTerminator"), dialect.Text("quoteChar")).ShouldBe((",", "\r\n", "\""));
    }

    [Fact]
    public void Every_file_and_column_is_explained_in_every_language()
    {
        foreach (var words in PublishedSite.Real.Words.Values)
            foreach (var file in DataFiles.Of(PublishedSite.Real))
            {
                string[] texts = [file.Title(words), file.Description(words), .. (file.Schema?.Columns ?? []).SelectMany(c => new[] { c.Title(words), c.Description(words), c.TypeName(words) })];
                texts.ShouldAllBe(t => t.Trim().Length > 0);
            }
    }

    [Fact]
    public void It_is_the_same_whether_it_is_made_before_or_after_the_files_it_describes()
    {
        var files = PublishedSite.Data(PublishedSite.Real).ToArray();
        var early = files.Text("data/datapackage.json");
        foreach (var file in files) file.Render();

        files.Text("data/datapackage.json").ShouldBe(early);
    }

    [Fact]
    public void A_site_in_other_languages_has_columns_for_those()
    {
        var config = PublishedSite.Real.Config with { Languages = ["az", "en", "tr"] };
        var words = PublishedSite.Real.Words.Add("tr", PublishedSite.Real.Words["en"]);

        CsvTableText.Of(PublishedSite.Real with { Config = config, Words = words }, "goals").Header
            .ShouldBe(["year", "goal", "title_az", "title_en", "title_tr", "steps", "assessed", "implemented", "partial", "not_implemented", "score", "score_rounded", "band"]);
    }

    private static JsonElement Resource(string name) => Package.Items("resources").Single(r => r.Text("name") == name && r.Text("format") == "csv");

    private static IEnumerable<string> Keys(string table, JsonElement reference)
    {
        string[] columns = [.. reference.Items("fields").Select(f => f.GetString()!)];
        return CsvTableText.Of(PublishedSite.Real, table).Rows.Select(r => r.Of(columns)).Distinct();
    }
}
