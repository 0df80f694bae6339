using RoadmapSite.Content;
using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

public class ThemeTests
{
    [Theory]
    [InlineData("theme/pages/overview.hbs", "templates are written in Scriban and end in .html: write it anew as theme/pages/overview.html, or delete it")]
    [InlineData("theme/pages/overveiw.html", "in theme/pages/ stand agencies.html, agency.html, ")]
    [InlineData("theme/layouts/wide.html", "in theme/layouts/ stand base.html, embed.html (did you mean “base.html”?); what several pages share is a partial")]
    [InlineData("theme/site.css", "templates stand in theme/pages/, theme/layouts/ and theme/partials/ and end in .html, words in theme/strings/ and end in .yml, everything else in theme/assets/")]
    [InlineData("theme/strings/az.yaml", "templates stand in")]
    [InlineData("theme/partials/more/step.html", "templates stand in")]
    public void A_file_that_nothing_reads_is_told_where_it_belongs(string path, string advice) =>
        Unused(path).ShouldHaveSingleItem().ShouldStartWith($"{path}: error RS608: nothing reads this file; {advice}");

    [Theory]
    [InlineData("theme/README.md")]
    [InlineData("theme/pages/overview.html")]
    [InlineData("theme/partials/mine.html")]
    [InlineData("theme/strings/de.yml")]
    [InlineData("theme/assets/fonts/a.woff2")]
    public void Other_files_are_read(string path) => Unused(path).ShouldBeEmpty();

    [Fact]
    public void The_page_for_authors_of_themes_is_not_part_of_the_tool() => DefaultTheme.Paths.ShouldNotContain("theme/README.md");

    private static string[] Unused(string path) => [.. Theme.Unused(new(ImmutableSortedDictionary<string, SourceFile>.Empty.Add(path, new(path, Encoding.UTF8.GetBytes("x"))))).Select(p => p.ToString())];
}
