using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Cli;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Every_code_is_explained()
    {
        foreach (var rule in Catalogue.Read().DistinctBy(r => r.Code))
        {
            var run = CommandRun.In(Repository.Root, "explain", rule.Code);

            run.Code.ShouldBe(0);
            run.Lines.ShouldBe([$"{rule.Code}  {(rule.Severity == Severity.Error ? "error" : "warning")}  {ToolWords.English.TitleOf(rule)}", ToolWords.English.ExplanationOf(rule)]);
        }
    }

    [Fact]
    public void Without_a_code_all_are_listed_in_order()
    {
        var lines = CommandRun.In(Repository.Root, "explain").Lines;

        lines.Select(l => l[..5]).ShouldBe(Catalogue.Read().Select(r => r.Code));
        lines.ShouldContain("RS123  error    The value does not fit");
        lines.ShouldContain("RS401  warning  A translation is missing");
    }

    [Fact]
    public void Capital_letters_do_not_matter() => CommandRun.In(Repository.Root, "explain", "rs123").Lines[0].ShouldStartWith("RS123  error");
}
