using RoadmapSite.Cli;

namespace RoadmapSite.Tests.Cli;

public sealed class TerminalTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_terminal_gets_colour_and_a_table()
    {
        var run = Check(hasColour: true, "build");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("╭");
        run.Output.ShouldContain("\e[");
        run.Output.ShouldContain("49 of 49 reproduced");
    }

    [Fact]
    public void A_terminal_without_colour_gets_the_same_without_escapes()
    {
        _site.Break();

        var run = Check(hasColour: false, "check");

        run.Output.ShouldNotContain("\e");
        run.Lines[0].ShouldBe("content/status/2017/1.1.yml:3:10  error RS123");
        run.Lines.ShouldAllBe(l => l.Length <= 60);
    }

    [Fact]
    public void Errors_are_red_in_a_terminal()
    {
        _site.Break();

        Check(hasColour: true, "check").Output.ShouldContain("\e[1;91m  error\e[0m");
    }

    [Theory]
    [InlineData(null, null, false, true, true)]
    [InlineData("xterm-256color", "", false, true, true)]
    [InlineData("xterm-256color", "1", false, true, false)]
    [InlineData("dumb", null, false, false, false)]
    [InlineData("xterm", null, true, false, false)]
    public void Colour_is_for_terminals_that_can_and_users_who_want(string? term, string? noColor, bool isRedirected, bool isTerminal, bool hasColour)
    {
        var channel = OutputChannel.Of(TextWriter.Null, isRedirected, 80, name => name switch { "TERM" => term, "NO_COLOR" => noColor, _ => null });

        (channel.IsTerminal, channel.HasColour).ShouldBe((isTerminal, hasColour));
    }

    private CommandRun Check(bool hasColour, string command) =>
        CommandRun.With(_site.Folder, w => new(w, IsTerminal: true, hasColour, Width: 60), _ => null, default, command);
}
