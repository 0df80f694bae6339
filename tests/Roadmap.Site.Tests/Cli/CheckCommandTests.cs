using Shouldly;
using Xunit;

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
