namespace RoadmapSite.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_sound_site_has_nothing_on_standard_output_and_a_summary_on_standard_error()
    {
        var run = CommandRun.In(_site.Folder, "check");

        run.Code.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.ShouldContain("published figures  49 of 49 reproduced");
        Directory.Exists(Path.Combine(_site.Folder, "_site")).ShouldBeFalse();
    }

    [Fact]
    public void Every_problem_is_one_line_in_a_pipe_worst_first()
    {
        _site.Break();
        _site.Write("content/status/2017/" + new string('y', 200) + ".txt", "");

        var run = CommandRun.In(_site.Folder, "check");

        run.Code.ShouldBe(1);
        run.Lines.ShouldAllBe(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^[^:]+(:\d+:\d+)?: (error|warning) RS\d{3}: .+$"));
        run.Lines.ShouldContain(l => l.Length > 200);
        run.Lines.Count(l => l.Contains("“partal”", StringComparison.Ordinal)).ShouldBe(3);
        run.Output.ShouldNotContain("\e");
    }

    [Fact]
    public void Errors_come_before_warnings()
    {
        _site.DropTranslation();
        _site.Break();
        var severities = CommandRun.In(_site.Folder, "check").Lines.Select(l => l.Split(": ")[1].Split(' ')[0]).ToArray();

        severities.ShouldContain("error");
        severities.ShouldBe(severities.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Warnings_fail_only_strictly()
    {
        _site.DropTranslation();

        CommandRun.In(_site.Folder, "check").Code.ShouldBe(0);
        CommandRun.In(_site.Folder, "check", "--strict").Code.ShouldBe(1);
    }

    [Fact]
    public void Content_cannot_start_a_line_or_move_the_cursor()
    {
        _site.Write("content/roadmap/agencies.yml", _site.Read("content/roadmap/agencies.yml") + "\"\\e[2J\\u202Ex\": 1\n");

        var run = CommandRun.In(_site.Folder, "check");

        run.Output.ShouldContain("error RS103: an invisible control character (U+001B)");
        run.Output.ShouldNotContain("\e");
        run.Output.ShouldNotContain("\u202E");
    }

    [Theory]
    [InlineData("[x](/nowhere/)", "RS801: “/nowhere/” leads to no page or file of the site; correct the link")]
    [InlineData("[x](/data/nothing.csv)", "RS801: “/data/nothing.csv” leads to no page or file of the site; correct the link")]
    [InlineData("[x](/data/#file-step)", "RS802: “/data/#file-step” leads to no place on that page; there is no “file-step” (did you mean “file-steps”?)")]
    [InlineData("[x][1]\n\n[1]: /priorities/9.9/", "RS801: “/priorities/9.9/” leads to no page or file of the site; correct the link")]
    public void A_link_of_the_content_that_leads_nowhere_is_found_where_it_is_written_and_refused_by_build_too(string text, string problem)
    {
        _site.Write("content/pages/extra.az.md", $"# Əlavə\n\nBax: {text}\n");
        _site.Write("content/pages/extra.en.md", "# More\n\nSee [the data](/data/#file-steps), [a file](/data/steps.csv) and [home](/).\n");

        foreach (var run in new[] { CommandRun.In(_site.Folder, "check"), CommandRun.In(_site.Folder, "build") })
        {
            run.Code.ShouldBe(1);
            (run.Output + run.Error).Split('\n')[0].TrimEnd().ShouldBe($"content/pages/extra.az.md:3:6: error {problem}");
        }
    }

    [Fact]
    public void Links_of_a_text_that_is_shown_in_another_language_hold_there_as_well()
    {
        _site.Write("content/pages/extra.az.md", "# Əlavə\n\n[x](/about/#bu-bölmə)\n");
        _site.Write("content/pages/about.az.md", _site.Read("content/pages/about.az.md") + "\n## Bu bölmə\n");

        CommandRun.In(_site.Folder, "check").Lines[0].ShouldStartWith("content/pages/extra.az.md:3:1: error RS802: “/about/#bu-bölmə” leads to no place");
    }

    [Fact]
    public void A_level_of_headings_that_is_left_out_is_found_where_it_is_written()
    {
        _site.Write("content/pages/extra.az.md", "# Əlavə\n\n## A\n\n#### B\n");
        _site.Write("content/pages/extra.en.md", "# More\n\n## A\n\n### B\n");

        CommandRun.In(_site.Folder, "check").Lines.ShouldHaveSingleItem()
            .ShouldBe("content/pages/extra.az.md:5:1: warning RS803: the heading “B” has 4 signs # below one with 2; give it 3");
    }

    [Fact]
    public void Two_files_that_want_one_place_are_refused_by_check_and_build_alike()
    {
        _site.Write("content/files/data/steps.csv", "a");

        CommandRun.In(_site.Folder, "check").Lines.ShouldHaveSingleItem().ShouldStartWith("content/files/data/steps.csv: error RS708: ");
        CommandRun.In(_site.Folder, "build").ErrorLines[0].ShouldStartWith("content/files/data/steps.csv: error RS708: ");
    }

    [Fact]
    public void The_finished_pages_are_read_when_that_is_asked_for()
    {
        _site.Write("theme/assets/site.css", "@import 'https://other.example/a.css';");

        CommandRun.In(_site.Folder, "check").Code.ShouldBe(0);
        var run = CommandRun.In(_site.Folder, "check", "--theme");
        run.Code.ShouldBe(1);
        run.Output.ShouldContain("error RS816: “https://other.example/a.css” is not a file of the site");
    }

    [Fact]
    public void The_last_line_of_a_failure_counts_and_tells_where_to_read_on()
    {
        _site.Break();

        CommandRun.In(_site.Folder, "check").ErrorLines.ShouldHaveSingleItem()
            .ShouldBe("3 errors and 0 warnings. “roadmap explain RS123” tells more about the first.");
    }

    [Fact]
    public void A_bug_is_one_line_without_a_stack_trace_unless_it_is_asked_for()
    {
        var plain = Bug();
        plain.Code.ShouldBe(3);
        plain.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("internal error: InvalidTimeZoneException: not again");

        var diagnostic = Bug("--verbosity", "diagnostic");
        diagnostic.Code.ShouldBe(3);
        diagnostic.Error.ShouldContain("   at ");

        CommandRun Bug(params string[] more) => CommandRun.With(
            _site.Folder, w => new(w), _ => throw new InvalidTimeZoneException("not again"), default, ["check", "--format", "github", .. more]);
    }
}
