namespace RoadmapSite.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly StartedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Schemas_are_written_where_they_differ()
    {
        File.Delete(_site.At("content/.schema/report.schema.json"));
        _site.Write("content/.schema/status.schema.json", "{}");

        var run = _site.Run("schema");

        run.Code.ShouldBe(0);
        run.Lines.ShouldBe(["content/.schema/: 11 schemas, 2 written, 9 unchanged"]);
        _site.Run("schema").Lines.ShouldBe(["content/.schema/: 11 schemas, 0 written, 11 unchanged"]);
    }

    [Fact]
    public void They_know_the_languages_of_the_site()
    {
        _site.Replace("site.config.yml", "languages: [az, en]", "languages: [az, en, ru]");
        _site.Replace("site.config.yml", "  en: Roadmap\n", "  en: Roadmap\n  ru: Roadmap\n");

        _site.Run("schema").Code.ShouldBe(0);
        _site.Read("content/.schema/report.schema.json").ShouldContain("\"ru\": {");
    }

    [Fact]
    public void Without_a_site_there_is_a_problem_line()
    {
        File.Delete(_site.At("site.config.yml"));

        var run = _site.Run("schema");

        run.Code.ShouldBe(1);
        run.Error.ShouldStartWith("site.config.yml: error RS109: ");
    }

    [Fact]
    public void All_are_written_or_none()
    {
        Directory.Delete(_site.At("content/.schema"), recursive: true);
        _site.Write("content/.schema/status.schema.json/in-the-way.txt", "a folder where a file belongs");
        var before = _site.Everything();

        var run = _site.Run("schema");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("error RS709: ");
        _site.Everything().ShouldBe(before);
    }
}
