namespace RoadmapSite.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Without_arguments_the_current_folder_is_built_into_its_site_folder()
    {
        var run = CommandRun.In(_site.Folder);

        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        File.Exists(Path.Combine(_site.Folder, "_site", "index.html")).ShouldBeTrue();
        run.Lines.ShouldContain("languages          az, en");
        run.Lines.ShouldContain("published figures  49 of 49 reproduced");
        run.Lines.ShouldContain("warnings           0");
        run.Lines.ShouldContain("translation gaps   0");
        run.Lines[^1].ShouldBe("site               _site/");
    }

    [Fact]
    public void The_summary_counts_the_pages_and_files_that_are_there()
    {
        var run = CommandRun.In(_site.Folder);

        var files = Directory.GetFiles(Path.Combine(_site.Folder, "_site"), "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith('.')).ToArray();
        run.Lines[0].ShouldBe($"pages              {files.Count(f => f.EndsWith(".html", StringComparison.Ordinal))}");
        run.Lines.ShouldContain($"files              {files.Length} written, 0 unchanged, 0 removed");
        CommandRun.In(_site.Folder, "build").Lines.ShouldContain($"files              0 written, {files.Length} unchanged, 0 removed");
    }

    [Fact]
    public void Site_and_output_are_relative_to_the_current_folder()
    {
        var run = CommandRun.In(_site.Parent, "build", "--site", "site", "-o", "out/html");

        run.Code.ShouldBe(0, run.Error);
        run.Lines[^1].ShouldBe("site               out/html/");
        File.Exists(Path.Combine(_site.Parent, "out", "html", "index.html")).ShouldBeTrue();
        Directory.Exists(Path.Combine(_site.Folder, "_site")).ShouldBeFalse();
    }

    [Fact]
    public void The_address_on_the_command_line_overrides_the_configured_one()
    {
        CommandRun.In(_site.Folder, "build", "--url", "https://example.org/sub/path").Code.ShouldBe(0);

        var page = _site.Read("_site/index.html");
        page.ShouldContain("https://example.org/sub/path/");
        page.ShouldNotContain("https://roadmap.example");
    }

    [Fact]
    public void A_build_with_errors_reports_them_on_standard_error_and_leaves_the_previous_site()
    {
        CommandRun.In(_site.Folder);
        _site.Write("_site/index.html", "the previous one");
        _site.Break();

        var run = CommandRun.In(_site.Folder, "build");

        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.ErrorLines[0].ShouldStartWith("content/status/2017/1.1.yml:3:10: error RS123: “partal”");
        run.ErrorLines[^1].ShouldStartWith("3 errors and 0 warnings; nothing was written, _site/ is as it was.");
        _site.Read("_site/index.html").ShouldBe("the previous one");
    }

    [Fact]
    public void Warnings_do_not_stop_a_build_unless_it_is_strict()
    {
        _site.DropTranslation();

        var strict = CommandRun.In(_site.Folder, "build", "--strict");
        strict.Code.ShouldBe(1);
        strict.ErrorLines[^1].ShouldStartWith("0 errors and 1 warning (--strict: warnings fail); nothing was written");
        Directory.Exists(Path.Combine(_site.Folder, "_site")).ShouldBeFalse();

        var lenient = CommandRun.In(_site.Folder, "build");
        lenient.Code.ShouldBe(0);
        lenient.ErrorLines.ShouldHaveSingleItem().ShouldContain(": warning RS401: ");
        lenient.Lines.ShouldContain("warnings           1");
        lenient.Lines.ShouldContain("translation gaps   1");
    }

    [Fact]
    public void A_strict_build_without_warnings_is_fine() => CommandRun.In(_site.Folder, "build", "--strict").Code.ShouldBe(0);

    [Fact]
    public void A_cancelled_build_changes_nothing()
    {
        var run = CommandRun.With(_site.Folder, w => new(w), _ => null, new(canceled: true), "build");

        run.Code.ShouldBe(130);
        run.ErrorLines.ShouldHaveSingleItem().ShouldBe("cancelled; nothing was changed");
        Directory.Exists(Path.Combine(_site.Folder, "_site")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("quiet", 0)]
    [InlineData("minimal", 1)]
    public void Less_is_said_when_less_is_wanted(string verbosity, int lines) =>
        CommandRun.In(_site.Folder, "--verbosity", verbosity).Lines.Length.ShouldBe(lines);

    [Fact]
    public void More_is_said_when_more_is_wanted() =>
        CommandRun.In(_site.Folder, "build", "-v", "detailed").Lines.ShouldContain(l => l.StartsWith("time for reading ", StringComparison.Ordinal));

    [Fact]
    public void A_folder_without_a_configuration_is_one_clear_problem()
    {
        var run = CommandRun.In(_site.Parent);

        run.Code.ShouldBe(1);
        run.ErrorLines[0].ShouldStartWith("site.config.yml: error RS109: the file is missing");
    }
}
