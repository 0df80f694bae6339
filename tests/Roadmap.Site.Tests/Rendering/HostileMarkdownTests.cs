using AngleSharp.Html.Parser;
using RoadmapSite.Rendering;
using RoadmapSite.Tests.Hostile;

namespace RoadmapSite.Tests.Rendering;

public class HostileMarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "a.md:1:1: error RS501: HTML is not allowed here: “<script>alert(1)</script>”")]
    [InlineData("a\n\nb <img src=x onerror=alert(1)> c", "a.md:3:3: error RS501: HTML is not allowed here: “<img src=x onerror=alert(1)>”")]
    [InlineData("a <!-- b --> c", "a.md:1:3: error RS501")]
    [InlineData("a\n\n<svg/onload=alert(1)>", "")]
    [InlineData("- x\n- [a](javascript:alert(1))", "a.md:2:3: error RS502: this link is not allowed: “javascript:alert(1)”")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "a.md:1:1: error RS502")]
    [InlineData("[a](java&#115;cript&colon;alert(1))", "a.md:1:1: error RS502")]
    [InlineData("[a](&#x6A;avascript&#58;alert(1))", "a.md:1:1: error RS502")]
    [InlineData("[a](<java\tscript:alert(1)>)", "a.md:1:1: error RS502")]
    [InlineData("[a](<\u0001javascript:alert(1)>)", "a.md:1:1: error RS502")]
    [InlineData("[a](vbscript:x)", "a.md:1:1: error RS502")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)", "a.md:1:1: error RS502")]
    [InlineData("[a](//evil.example)", "a.md:1:1: error RS502")]
    [InlineData("[a](/\\evil.example)", "a.md:1:1: error RS502")]
    [InlineData("[a](/&#9;/evil.example)", "a.md:1:1: error RS502")]
    [InlineData("[a](https:evil.example)", "a.md:1:1: error RS502")]
    [InlineData("[a](https://gov.az@evil.example/)", "a.md:1:1: error RS502")]
    [InlineData("[a](file:///etc/passwd)", "a.md:1:1: error RS502")]
    [InlineData("[a](other.md)", "a.md:1:1: error RS502")]
    [InlineData("[a]()", "a.md:1:1: error RS502")]
    [InlineData("[a][1]\n\n[1]: javascript:alert(1)", "a.md:1:1: error RS502")]
    [InlineData("[[a](https://x.az)](javascript:alert(1))", "")]
    [InlineData("<javascript:alert(1)>", "a.md:1:1: error RS502")]
    [InlineData("![a](https://example.org/x.png)", "a.md:1:1: error RS503")]
    [InlineData("[![a](javascript:x)](javascript:y)", "a.md:1:1: error RS502")]
    [InlineData("[a](https://x.az \"\\\" onmouseover=alert(1) x=\\\"\")", "")]
    [InlineData("[a](https://x.az/\"onmouseover=alert(1))", "")]
    [InlineData("[\" onmouseover=alert(1)](/data/)", "")]
    [InlineData("```\" onload=alert(1)\n</code><script>\n```", "")]
    public void Harm_is_reported_and_not_written(string text, string problem)
    {
        Trial.Tried("harmful texts");
        var markdown = MarkdownText.Read("a.md", text);
        markdown.Findings.Problems.Select(p => p.ToString()).FirstOrDefault("").ShouldStartWith(problem);
        var page = new HtmlParser().ParseDocument("<main>" + markdown.ToHtml(a => a).Html + "</main>");
        page.QuerySelectorAll("script, img, svg, style, iframe").ShouldBeEmpty();
        foreach (var element in page.QuerySelectorAll("main *"))
            element.Attributes.Select(a => a.Name).ShouldBeSubsetOf(["href", "rel", "id", "start"]);
        foreach (var link in page.QuerySelectorAll("a"))
            (link.GetAttribute("href")!.StartsWith("https://x.az", StringComparison.Ordinal) || link.GetAttribute("href") == "/data/").ShouldBeTrue();
        Trial.Survived("harmful texts");
    }

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("**a")]
    [InlineData("*a_ ")]
    [InlineData("- ")]
    [InlineData("[a](")]
    [InlineData("**")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("&")]
    [InlineData("`")]
    [InlineData("\\")]
    [InlineData("[a]: b\n")]
    [InlineData("# a\n")]
    public void Twenty_thousand_levels_neither_hang_nor_crash(string sign)
    {
        var markdown = MarkdownText.Read("a.md", string.Concat(Enumerable.Repeat(sign, 20_000)) + "a");
        markdown.ToHtml(a => a);
        markdown.Findings.Problems.Length.ShouldBeLessThan(2);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("a**b")]
    [InlineData("[][")]
    [InlineData("![")]
    [InlineData("*a_b")]
    [InlineData("**a*b_c")]
    [InlineData("[a]: b\n")]
    [InlineData("> ")]
    [InlineData("***a")]
    [InlineData("![[]")]
    [InlineData("[a](b")]
    [InlineData("a **b** ")]
    public void Fifty_thousand_characters_are_read_in_a_tenth_of_a_second(string signs)
    {
        // In one paragraph, and in as many as are just allowed; those are read to their end, which takes its time where other tests run too.
        var row = string.Concat(Enumerable.Repeat(signs, 240 / Math.Max(1, signs.Count(c => c is '[' or '*' or '_'))));
        foreach (var (unit, most) in new[] { (signs, 0.1), (row + "\n\n", 1), (row[..(row.Length / 3)] + "\n\n", 1.0) })
        {
            Trial.Tried("texts that take long to read");
            var text = string.Concat(Enumerable.Repeat(unit, 50_000 / unit.Length));
            MarkdownText.Read("a.md", text);
            // The best of five, as other tests run at the same time.
            Enumerable.Range(0, 5).Select(_ => Time(() => MarkdownText.Read("a.md", text))).Min().ShouldBeLessThan(TimeSpan.FromSeconds(most), unit);
            Trial.Survived("texts that take long to read");
        }
    }

    [Fact]
    public void A_paragraph_full_of_signs_is_a_problem_with_its_line() =>
        MarkdownText.Read("a.md", "one\n\n" + string.Concat(Enumerable.Repeat("a*b", 300))).Findings.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("a.md:3:1: error RS506: 300 brackets and signs of emphasis ([, * and _) in a paragraph are too many here; divide it by empty lines, or write \\ before those that are meant as such");

    [Fact]
    public void A_long_list_of_links_is_no_problem() =>
        MarkdownText.Read("a.md", string.Concat(Enumerable.Range(0, 600).Select(i => $"- **{i}**: [a document](https://example.org/a_b_c/{i})\n"))).Findings.Problems.ShouldBeEmpty();

    private static TimeSpan Time(Action action)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    [Fact]
    public void Nesting_too_deep_is_a_problem() =>
        MarkdownText.Read("a.md", string.Concat(Enumerable.Repeat("> ", 20_000))).Findings.Problems.ShouldHaveSingleItem().Rule.Code.ShouldBe("RS504");

    [Fact]
    public void Endless_text_is_a_problem() =>
        MarkdownText.Read("a.md", new string('a', 200_000)).Findings.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("a.md: error RS505: this text has 200000 characters, and 50000 are allowed; divide it or link to the whole");
}
