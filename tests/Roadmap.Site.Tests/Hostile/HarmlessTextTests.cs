using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CsvHelper;
using RoadmapSite.Content;

namespace RoadmapSite.Tests.Hostile;

/// <summary>Whatever signs a title holds, it stays a text in every place where it is shown.</summary>
public class HarmlessTextTests
{
    private const string Harm = "<script>alert(1)</script>\"'`{{title}}{{{x}}}{{> step}}{count}&lt;&amp;]]>--><!--</title></style>\\u003c$(x);=1+1,\U0001F600\uFFFF\u200B";

    private static readonly TestSite Hostile = new(new SiteInput(TestSite.Real.Input.Files.SetItems(TestSite.Real.Input.Files.Values
        .Where(f => f.Path.EndsWith(".yml", StringComparison.Ordinal) && !f.Path.StartsWith("theme/", StringComparison.Ordinal))
        .Select(f => KeyValuePair.Create(f.Path, new SourceFile(f.Path, Encoding.UTF8.GetBytes(Spoil(f.Path, Encoding.UTF8.GetString(f.Bytes.Span)))))))));

    private static readonly Dictionary<string, string> Before = Text(TestSite.Real);
    private static readonly Dictionary<string, string> After = Text(Hostile);

    [Fact]
    public void Pages_keep_their_elements_and_attributes()
    {
        var changed = 0;
        foreach (var (path, html) in After.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Skeleton(html).ShouldBe(Skeleton(Before[path]), path);
            if (html.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal)) changed++;
        }

        changed.ShouldBeGreaterThan(70);
    }

    [Fact]
    public void Titles_are_shown_as_they_were_written()
    {
        var page = new HtmlParser().ParseDocument(After["en/priorities/1.1/index.html"]);
        page.Title.ShouldNotBeNull().ShouldContain(Harm);
        page.QuerySelector("h1")!.TextContent.ShouldContain(Harm);
        page.QuerySelector("meta[name=description]").ShouldNotBeNull();
    }

    [Fact]
    public void Structured_data_stay_data()
    {
        foreach (var (path, html) in After.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
            foreach (var script in new HtmlParser().ParseDocument(html).QuerySelectorAll("script[type='application/ld+json']"))
                Should.NotThrow(() => JsonDocument.Parse(script.TextContent), path);
    }

    [Fact]
    public void Tables_keep_their_cells()
    {
        foreach (var (path, csv) in After.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var (rows, old) = (Rows(csv), Rows(Before[path]));
            rows.Select(r => r.Length).ShouldBe(old.Select(r => r.Length), path);
            rows[0].ShouldBe(old[0]);
        }

        Rows(After["data/steps.csv"])[1][5].ShouldEndWith(Harm);
    }

    [Fact]
    public void Feeds_and_documents_can_be_read()
    {
        foreach (var path in new[] { "feed.xml", "en/feed.xml" })
            XDocument.Parse(After[path]).Descendants().Count().ShouldBe(XDocument.Parse(Before[path]).Descendants().Count());
        JsonDocument.Parse(After["data/roadmap.json"]).RootElement.GetRawText().ShouldContain("alert(1)");
        JsonDocument.Parse(After["data/datapackage.json"]);
    }

    [Fact]
    public void Line_ends_and_byte_order_marks_do_not_matter()
    {
        var foreign = new TestSite(new SiteInput(TestSite.Real.Input.Files.SetItems(TestSite.Real.Input.Files.Values
            .Where(f => f.Path.EndsWith(".yml", StringComparison.Ordinal) || f.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(f => KeyValuePair.Create(f.Path, new SourceFile(f.Path,
                Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(f.Bytes.Span).Replace("\n", "\r\n", StringComparison.Ordinal))))))));

        foreach (var (path, text) in Text(foreign)) text.ShouldBe(Before[path], path);
    }

    // Every Azerbaijani and English text of YAML gets the harm behind it, so that everything stays in order.
    // A unit has braces only for its number.
    private static string Spoil(string path, string yaml) => string.Join('\n', yaml.Split('\n').Select(line =>
    {
        var harm = path == ContentPaths.Indicators ? Harm.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) : Harm;
        var text = line.TrimStart();
        if (!text.StartsWith("az: ", StringComparison.Ordinal) && !text.StartsWith("en: ", StringComparison.Ordinal) || text.Contains("content/", StringComparison.Ordinal)) return line;
        var value = text[4..].Trim() is ['"', .. var inner, '"'] ? inner : text[4..].Trim() is ['\'', .. var single, '\''] ? single.Replace("''", "'", StringComparison.Ordinal) : text[4..];
        return $"{line[..(line.Length - text.Length)]}{text[..4]}'{(value + harm).Replace("'", "''", StringComparison.Ordinal)}'";
    }));

    private static Dictionary<string, string> Text(TestSite site)
    {
        var problems = new RoadmapSite.Diagnostics.DiagnosticList();
        var files = SiteBuild.Plan(site.Site(), site.Input, problems).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Render().Span));
        problems.Sorted().ShouldBeEmpty();
        return files;
    }

    private static string[] Skeleton(string html) =>
        [.. new HtmlParser().ParseDocument(html).All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}")];

    private static string[][] Rows(string csv)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(csv).AsMemory());
        reader.ReadHeader();
        var rows = new List<string[]> { reader.Headers!.ToArray() };
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return [.. rows];
    }
}
