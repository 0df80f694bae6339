using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Output;

public sealed class PublishedFilesTests
{
    [Fact]
    public void Files_of_the_site_are_published_at_its_root_byte_for_byte()
    {
        using var site = new StartedSite();
        byte[] document = [0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10];
        site.Write("content/files/CNAME", "roadmap.example\n");
        site.Write("content/files/.well-known/security.txt", "Contact: mailto:security@example.org\n");
        site.Write("content/files/.nojekyll", "");
        site.Write("content/files/reports/Hesabat 2025 (ə).pdf", document);
        site.Write("content/files/.DS_Store", "x");
        site.Write("content/files/draft.txt~", "x");

        site.Run("check").Code.ShouldBe(0);
        site.Run("build").Code.ShouldBe(0);

        var output = Path.Combine(site.Folder, "_site");
        File.ReadAllText(Path.Combine(output, "CNAME")).ShouldBe("roadmap.example\n");
        File.Exists(Path.Combine(output, ".well-known/security.txt")).ShouldBeTrue();
        File.ReadAllBytes(Path.Combine(output, "reports/Hesabat 2025 (ə).pdf")).ShouldBe(document);
        File.Exists(Path.Combine(output, ".nojekyll")).ShouldBeTrue();
        new[] { ".DS_Store", "draft.txt~" }.ShouldAllBe(name => !File.Exists(Path.Combine(output, name)));
        File.ReadAllText(Path.Combine(output, "sitemap.xml")).ShouldNotContain("pdf");
        site.Run("build").Output.ShouldContain("0 written");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("app.JS")]
    [InlineData("logo.svg")]
    [InlineData("data/feed.xml")]
    [InlineData("page.html.en")]
    [InlineData("shell.php.txt")]
    [InlineData("web.config")]
    public void What_could_run_is_not_published(string name) =>
        Problem(name, "x").ShouldStartWith($"content/files/{name}: error RS130: files of the kind .");

    [Theory]
    [InlineData("report", "  <!DOCTYPE html><p>hello")]
    [InlineData("report.txt", "\uFEFF<script>alert(1)</script>")]
    [InlineData("picture.png", "<svg onload='alert(1)'>")]
    public void A_page_under_another_name_is_not_published(string name, string text) =>
        Problem(name, text).ShouldBe($"content/files/{name}: error RS130: the file begins like a web page or a drawing that could run scripts; publish a PDF or PNG, or write the text as a page of content/pages/");

    [Theory]
    [InlineData("a:b.txt", "the name holds “:” (U+003A)")]
    [InlineData("what?.txt", "the name holds “?” (U+003F)")]
    [InlineData("back\\slash.txt", "the name holds “\\” (U+005C)")]
    [InlineData("a%2e.txt", "the name holds “%” (U+0025)")]
    [InlineData("\u202Etxt.pdf", "(U+202E)")]
    [InlineData(" x.txt", "a name begins or ends with a space")]
    [InlineData("folder./x.txt", "a name begins or ends with a space, or ends with a dot")]
    [InlineData("nul.txt", "“nul.txt” is a name that Windows keeps for itself")]
    [InlineData("e\u0301.txt", "(U+0301)")]
    public void Names_work_in_every_address_and_on_every_computer(string name, string why) =>
        Problem(name, "x").ShouldContain(why);

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("Data/steps.csv")]
    [InlineData("data")]
    [InlineData("index.html/x.txt")]
    public void What_the_site_writes_itself_is_not_replaced(string name)
    {
        using var site = new StartedSite();
        site.Write($"content/files/{name}", "x");

        var run = site.Run("build");

        run.Code.ShouldBe(1);
        run.Error.ShouldMatch($@"content/files/{name}: error (RS708: this and _site/|RS130: )");
    }

    [Fact]
    public void A_document_may_be_ten_times_as_large_as_a_text()
    {
        using var site = new StartedSite();
        site.Write("content/files/report.pdf", new byte[9_999_999]);
        site.Run("build").Code.ShouldBe(0);
        site.Write("content/files/report.pdf", new byte[10_000_001]);

        site.Run("build").Error.ShouldContain("content/files/report.pdf: error RS108: the file has 10000001 bytes, more than the limit of 10000000");
    }

    private static string Problem(string name, string text) =>
        TestSite.ThreeYears.Write($"content/files/{name}", Encoding.UTF8.GetBytes(text)).Problems().ShouldHaveSingleItem();
}
