using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

/// <summary>Markdown as people write it: what is published, and what is told.</summary>
public class MarkdownSlipTests
{
    private const string Summary = "content/status/2017/1.1.en.md";

    [Theory]
    [InlineData("Done:\n\n• one\n• two\n", "RS507", 3)]
    [InlineData("– one\n– two\n", "RS507", 1)]
    [InlineData("Done:\n\na) one\nb) two\n", "RS507", 3)]
    [InlineData("#Heading\n", "RS507", 1)]
    [InlineData("| a | b |\n| 1 | 2 |\n", "RS507", 1)]
    [InlineData("Done:\n| a | b |\n| 1 | 2 |\n", "RS507", 2)]
    [InlineData("One.\n**Bold without an end\n", "RS507", 2)]
    [InlineData("One.\n\nBold without a beginning**, and more** of it\n", "RS507", 3)]
    [InlineData("[Plan(https://gov.az/a)\n", "RS507", 1)]
    [InlineData("One.\n\n    An indented paragraph.\n", "RS507", 3)]
    [InlineData("A line\n=======\n", "RS507", 1)]
    [InlineData("One.\n\n## A heading\n", "RS507", 3)]
    [InlineData("See [a] (https://gov.az/a).\n", "RS507", 1)]
    [InlineData("One.\n\nSee [a](https://gov.az/a\n", "RS507", 3)]
    [InlineData("Some 5*4 and 3*2 things.\n", "RS507", 1)]
    [InlineData("One.\nTODO: more\n", "RS509", 2)]
    [InlineData("The plan was XXX in May.\n", "RS509", 1)]
    [InlineData("It was done ??? times.\n", "RS509", 1)]
    [InlineData("It was done.[^1]\n\n[^1]: By the ministry.\n", "RS510", 3)]
    [InlineData("It was <b>done</b>.\n", "RS501", 1)]
    [InlineData("![a](https://gov.az/a.png)\n", "RS503", 1)]
    public void A_slip_is_told_at_its_line(string text, string code, int line) =>
        MarkdownText.Read(Summary, text).Findings.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Rule.Code.ShouldBe(code), p => p.At.Line.ShouldBe(line));

    [Theory]
    [InlineData("Plain words, 5 × 4, “a – b”, [a link](https://gov.az/a_(b)) and https://gov.az/c.\n\n- one\n- two\n")]
    [InlineData("~~Old~~ *new* **words**.\n\n- [x] done\n- [ ] open\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")]
    public void A_sound_text_is_left_alone(string text) => MarkdownText.Read(Summary, text).Findings.Problems.ShouldBeEmpty();

    [Fact]
    public void A_heading_never_gets_an_id_that_the_page_around_it_has()
    {
        MarkdownText.Read("content/pages/about.en.md", "# About\n\n## Main\n\n## Nav\n").Findings.Problems.ShouldBeEmpty();
        MarkdownText.Read("content/pages/about.en.md", "# About\n\n## Main\n\n## Nav\n").Headings.Select(h => h.Id).ShouldBe(["about", "main-2", "nav-2"]);
        var theme = Path.Combine(Transcription.Repository.Root, "theme");
        var layouts = Directory.EnumerateFiles(Path.Combine(theme, "layouts")).Select(File.ReadAllText);
        IdsOf(string.Concat(layouts)).Except(MarkdownCheck.Reserved("content/pages/about.en.md")).ShouldBeEmpty();
        IdsOf(File.ReadAllText(Path.Combine(theme, "pages", "methodology.html"))).Except(MarkdownCheck.Reserved("content/pages/methodology.en.md")).ShouldBeEmpty();
    }

    private static IEnumerable<string> IdsOf(string template) => System.Text.RegularExpressions.Regex.Matches(template, "\\bid=\"([a-z-]+)\"").Select(m => m.Groups[1].Value);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n", "<th scope=\"col\">a</th>")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n", "<td>1</td><td>2</td>")]
    [InlineData("~~old~~\n", "<del>old</del>")]
    [InlineData("- [x] done\n", "☑")]
    [InlineData("See https://gov.az/a.\n", "<a href=\"https://gov.az/a\"")]
    public void What_a_code_host_shows_is_published(string text, string html) => MarkdownText.Read(Summary, text).ToHtml(a => a).ToString().ShouldContain(html);
}
