using RoadmapSite.Content;
using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

/// <summary>Files that style sheets name.</summary>
public class StyleSheetsTests
{
    [Fact]
    public void A_font_is_named_as_it_is_published()
    {
        var (sheets, problems) = Sheets(("site.css", "@font-face { src: url('fonts/text.woff2?x#y') } /* url(none.png) */ a { background: url(\"data:image/png;base64,AA\") }"), ("fonts/text.woff2", "font"));
        var font = sheets.Finish("fonts/text.woff2").Name;
        Text(sheets.Finish("site.css").File).ShouldContain($"url('{font}?x#y')");
        font.ShouldStartWith("fonts/text.");
        problems.Sorted().ShouldBeEmpty();
    }

    [Fact]
    public void A_sheet_gets_another_name_when_what_it_names_changes()
    {
        string Name(string font) => Sheets(("a/site.css", "@import \"../b.css\";"), ("b.css", "a { src: url(text.woff2) }"), ("text.woff2", font)).Sheets.Finish("a/site.css").Name;
        Name("one").ShouldNotBe(Name("two"));
    }

    [Fact]
    public void A_name_that_leads_to_no_file_is_an_error_at_its_place()
    {
        var (sheets, problems) = Sheets(("site.css", "a {\n  src: url(fonts/txt.woff2) }"), ("fonts/text.woff2", "font"));
        sheets.Finish("site.css");
        var problem = problems.Sorted().ShouldHaveSingleItem();
        problem.Rule.Code.ShouldBe("RS616");
        (problem.At.Path, problem.At.Line, problem.At.Column).ShouldBe(("theme/assets/site.css", 2, 12));
    }

    private static (StyleSheets Sheets, DiagnosticList Problems) Sheets(params (string Name, string Text)[] files)
    {
        var problems = new DiagnosticList();
        return (new(files.ToImmutableSortedDictionary(f => f.Name, f => new SourceFile($"theme/assets/{f.Name}", Encoding.UTF8.GetBytes(f.Text)), StringComparer.Ordinal), problems), problems);
    }

    private static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
