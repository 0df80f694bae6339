using RoadmapSite.Content;
using RoadmapSite.Editing;

namespace RoadmapSite.Tests.Editing;

public class YamlWordTests
{
    [Theory]
    [InlineData("Annual report for 2018", "Annual report for 2018")]
    [InlineData("2018-ci il üzrə", "2018-ci il üzrə")]
    [InlineData("Report", "\"Report\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("Report: the year", "\"Report: the year\"")]
    [InlineData("Report #1 of it", "\"Report #1 of it\"")]
    [InlineData("“Quoted” words", "\"“Quoted” words\"")]
    [InlineData("\"a\" \\ b", "\"\\\"a\\\" \\\\ b\"")]
    [InlineData("- a list", "\"- a list\"")]
    public void A_text_is_quoted_only_where_YAML_needs_it_and_reads_back_as_it_was(string text, string written)
    {
        YamlWord.Of(text).ShouldBe(written);

        var problems = new DiagnosticList();
        var file = YamlText.Read(new("a.yml", Encoding.UTF8.GetBytes($"title: {written}\n")), problems).ShouldBeOfType<YamlMapping>();
        problems.Sorted().ShouldBeEmpty();
        file["title"].ShouldBeOfType<YamlScalar>().Text.ShouldBe(text);
    }
}
