using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("“biuld” is not a command (did you mean “build”?)", "biuld")]
    [InlineData("“--strct” is not an option (did you mean “--strict”?)", "check", "--strct")]
    [InlineData("name the command first: roadmap build --strict", "--strict")]
    [InlineData("name the command first: roadmap build -o", "-o", "out")]
    [InlineData("“now” is more than “build” takes", "build", "now")]
    [InlineData("there is no folder “nowhere”", "build", "--site", "nowhere")]
    [InlineData("there is no folder “”", "check", "--site", "")]
    [InlineData("“site.config.yml” is a file", "build", "--output", "site.config.yml")]
    [InlineData("--output needs the name of a folder", "build", "-o", "")]
    [InlineData("--url cannot be “example.org”", "build", "--url", "example.org")]
    [InlineData("--url cannot be “https://example.org//x/”", "build", "--url", "https://example.org//x/")]
    [InlineData("--url cannot be “javascript:alert(1)”", "build", "--url", "javascript:alert(1)")]
    [InlineData("--url cannot be “https://example.org/?x=1”", "build", "--url", "https://example.org/?x=1")]
    [InlineData("--format cannot be “jsn” (did you mean “json”?)", "check", "--format", "jsn")]
    [InlineData("--verbosity cannot be “loud”", "check", "-v", "loud")]
    [InlineData("there is no problem “RS1233” (did you mean “RS123”?)", "explain", "RS1233")]
    [InlineData("'--output'", "build", "--output")]
    [InlineData("\\u001B[2J", "\e[2J")]
    public void Wrong_usage_is_one_line_with_advice(string message, params string[] arguments)
    {
        var run = CommandRun.In(Repository.Root, arguments);

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.Length.ShouldBe(2);
        run.ErrorLines[0].ShouldStartWith("roadmap: ");
        run.ErrorLines[0].ShouldContain(message);
        run.ErrorLines[1].ShouldEndWith("--help” shows what is possible.");
    }

    [Fact]
    public void Help_shows_the_commands_the_two_most_common_uses_and_the_exit_codes()
    {
        var run = CommandRun.In(Repository.Root, "--help");

        run.Code.ShouldBe(0);
        foreach (var part in new[] { "  build ", "  check ", "  explain ", "  roadmap          build the site", "  roadmap check    find every problem", "Exit codes:" })
            run.Output.ShouldContain(part);
    }

    [Theory]
    [InlineData("build", "--url")]
    [InlineData("check", "--format")]
    [InlineData("explain", "RSnnn")]
    public void Every_command_has_help_with_examples(string command, string part)
    {
        var run = CommandRun.In(Repository.Root, command, "--help");

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Examples:");
        run.Output.ShouldContain($"  roadmap {command}");
        run.Output.ShouldContain(part);
    }

    [Fact]
    public void The_version_is_that_of_the_program()
    {
        var run = CommandRun.In(Repository.Root, "--version");

        run.Code.ShouldBe(0);
        run.Output.Trim().ShouldBe(typeof(RoadmapSite.Cli.CommandLine).Assembly.GetName().Version!.ToString(3));
    }
}
