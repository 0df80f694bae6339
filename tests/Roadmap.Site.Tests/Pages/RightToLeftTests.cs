using AngleSharp.Dom;

namespace RoadmapSite.Tests.Pages;

/// <summary>A site in Arabic and English.</summary>
public partial class RightToLeftTests
{
    private static readonly HtmlSite site = HtmlSite.Named("arabic");

    [Fact]
    public void Only_what_is_not_translated_is_told() =>
        site.Problems.Select(p => p.Rule.Code).ShouldBe(["RS401", "RS401"]);

    [Fact]
    public void Each_page_says_its_direction()
    {
        foreach (var (path, page) in site.Pages)
            page.DocumentElement.GetAttribute("dir").ShouldBe(path.StartsWith("en/", StringComparison.Ordinal) ? null : "rtl", path);
    }

    [Fact]
    public void A_text_of_the_other_direction_says_its_own()
    {
        var text = site.Pages["measures/index.html"].QuerySelectorAll("[lang=en]").Single(e => e.TextContent == "Parking zones");
        text.GetAttribute("dir").ShouldBe("ltr");
        site.Pages["en/priorities/1.1/index.html"].QuerySelector(".prose[lang=ar]").ShouldNotBeNull().GetAttribute("dir").ShouldBe("rtl");
    }

    [Fact]
    public void Every_word_of_an_Arabic_page_is_Arabic_but_names_and_what_is_marked()
    {
        foreach (var (path, page) in site.Pages.Where(p => !p.Key.StartsWith("en/", StringComparison.Ordinal)))
        {
            var body = (IElement)page.Body!.Clone();
            foreach (var marked in body.QuerySelectorAll("[lang=en], .tile, script, code, pre, textarea, .fallback, .citation, .dictionary, a[href^='http']")) marked.Remove();
            Latin().Matches(body.TextContent).Select(m => m.Value).Except(["CSV", "JSON", "UTF", "Atom", "ISO", "CC", "BY", "Data", "Package", "Markdown", "Excel", "LibreOffice", "XLSX", "xlsx", "csv", "json", "steps", "measures", "priorities", "goals", "agencies", "indicators", "roadmap", "datapackage", "example", "city", "https", "plan"])
                .ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void An_address_inside_a_sentence_is_isolated() =>
        site.Pages["data/index.html"].QuerySelector("blockquote, .citation").ShouldNotBeNull().TextContent.ShouldContain("\u2066https://city.example/plan/data/\u2069");

    [Fact]
    public void The_official_language_is_the_first_and_named_in_the_other()
    {
        site.Pages["index.html"].QuerySelector("footer")!.TextContent.ShouldNotContain("غير رسمية");
        site.Pages["en/index.html"].QuerySelector("footer")!.TextContent.ShouldContain("The official text is the Arabic one.");
    }

    [Fact]
    public void The_style_sheet_knows_no_left_and_right_but_in_what_reads_from_left_to_right()
    {
        var css = Encoding.UTF8.GetString(TestSite.Real.Input["theme/assets/site.css"]!.Bytes.Span);
        foreach (var line in css.Split('\n').Where(l => !l.StartsWith("[dir=rtl]", StringComparison.Ordinal) && !l.Contains("@page", StringComparison.Ordinal) && !l.StartsWith("/*", StringComparison.Ordinal)))
            Physical().IsMatch(line).ShouldBeFalse(line);
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"(margin|padding|border|inset|text-align)[a-z-]*(-(left|right)\b|: *(left|right)\b)|[{;] *(left|right):")]
    private static partial Regex Physical();
}
