namespace RoadmapSite.Tests.Hostile;

/// <summary>Broken and malicious content, through the command line: exit code, place, code and advice are there, and the published site stays.</summary>
[Trait("Speed", "Slow")]
public sealed class HostileContentTests(SpoiltSite site) : IClassFixture<SpoiltSite>
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";
    private const string Roadmap = "content/roadmap/roadmap.yml";
    private const string Agencies = "content/roadmap/agencies.yml";
    private const string Indicators = "content/roadmap/indicators.yml";
    private const string Statuses = "content/status/2017/1.1.yml";
    private const string Report = "content/status/2017/report.yml";
    private const string Summary = "content/status/2017/1.1.en.md";
    private const string About = "content/pages/about.en.md";
    private const string Config = "site.config.yml";

    /// <summary>The first match of a pattern is replaced; § in what replaces it is where the problem is.</summary>
    [Theory]
    [InlineData(Agencies, "", "a: §&a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", "RS106", "put the text in quotes")]
    [InlineData(Priority, "title:", "<<: §*base\ntitle:", "RS106", "put the text in quotes")]
    [InlineData(Priority, "title:", "§!!binary title:", "RS106", "put the text in quotes")]
    [InlineData(Priority, "az: ", "az: a§\0", "RS103", "delete it")]
    [InlineData(Priority, "az: ", "az: a§\u202E", "RS103", "delete it")]
    [InlineData(Priority, "az: ", "az: §\"a\\u0001\"\nen: ", "RS103", "delete it")]
    [InlineData(Priority, "en: .*", "en: §\"a\\u202Eb\"", "RS103", "delete it")]
    [InlineData(Priority, "en: .*", "en: §\"a\\0b\"", "RS103", "delete it")]
    [InlineData(Priority, "en: .*", "en: \"a§\\uD800\"", "RS104", "single quotes")]
    [InlineData(Priority, "  az: .*", "§\taz: x", "RS104", "use spaces")]
    [InlineData(Priority, "title:", "title: {az: a, en: b}\n§title:", "RS105", "delete one of the two")]
    [InlineData(Priority, "title:", "§<<<<<<< HEAD\ntitle:", "RS102", "keep the right lines")]
    [InlineData(Priority, "title:", "§titel:", "RS120", "(did you mean “title”?)")]
    [InlineData(Priority, "measures:", "measures: §none\nmeasure:", "RS122", "a list of measures is expected")]
    [InlineData(Priority, "lead: .*", "lead: §../../etc/passwd", "RS206", "there is no agency")]
    [InlineData(Priority, "lead: .*", "lead: §\"ministry\\u0001\"", "RS103", "delete it")]
    [InlineData(Priority, "lead: .*", "lead: §ministry-of-transprt", "RS206", "(did you mean “ministry-of-transport”?)")]
    [InlineData(Priority, "id: 1.1.1\n", "id: §1.1/1\n", "RS123", "a number such as 1.1.2 is expected")]
    [InlineData(Priority, "period: .*", "period: §99999", "RS123", "a time such as 2017")]
    [InlineData(Priority, "period: .*", "period: §2017-2016", "RS123", "a time such as 2017")]
    [InlineData(Priority, "period: .*", "period: §0001", "RS123", "a time such as 2017")]
    [InlineData(Roadmap, "years: .*", "years: §1900-9999", "RS215", "correct the years")]
    [InlineData(Roadmap, "\"1.1\"", "§\"../1.1\"", "RS123", "a number such as 1.1.2 is expected")]
    [InlineData(Roadmap, "partial: .*", "partial: §1e400", "RS123", "a number such as 3.6")]
    [InlineData(Roadmap, "partial: .*", "partial: §123456789012345678901234567890", "RS123", "a number such as 3.6")]
    [InlineData(Roadmap, "partial: .*", "partial: §NaN", "RS123", "a number such as 3.6")]
    [InlineData(Roadmap, "coordinator: .*", "coordinator: §<script>", "RS206", "there is no agency")]
    [InlineData(Agencies, "central-bank:", "§../central-bank:", "RS123", "small Latin letters")]
    [InlineData(Agencies, "central-bank:", "§Central-bank:", "RS123", "small Latin letters")]
    [InlineData(Agencies, "central-bank:", "§nul:", "RS214", "choose another")]
    [InlineData(Agencies, "central-bank:", "§ministry-of-justice:", "RS105", "delete one of the two")]
    [InlineData(Indicators, "value: .*", "value: §1e400", "RS123", "a number such as 3.6")]
    [InlineData(Indicators, "value: .*", "value: §3,6", "RS123", "a number such as 3.6")]
    [InlineData(Statuses, "(?<=1.1.1.1): .*\n", ": §implementd\n", "RS123", "(did you mean “implemented”?)")]
    [InlineData(Statuses, "(?<=1.1.1.1): .*\n", ": {status: partial, evidence: [§\"javascript:alert(1)\"]}\n", "RS311", "begins with https://")]
    [InlineData(Statuses, "(?<=1.1.1.1): .*\n", ": {status: partial, evidence: [§\"data:text/html,x\"]}\n", "RS311", "begins with https://")]
    [InlineData(Statuses, "1.1.1.1", "§1.1.1.99", "RS304", "has no step 1.1.1.99")]
    [InlineData(Report, "as-of: .*", "as-of: §2017-02-30", "RS123", "a day such as 2017-12-31")]
    [InlineData(Report, "score: .*", "score: §99999999999", "RS123", "a number such as 61 or 61.5")]
    [InlineData(Summary, "", "a §<script>alert(1)</script>\n", "RS501", "write Markdown instead")]
    [InlineData(Summary, "", "a\n\n§<div onclick=\"x()\">b</div>\n", "RS501", "write Markdown instead")]
    [InlineData(Summary, "", "a §[b](javascript:alert(1))\n", "RS502", "begin it with https://")]
    [InlineData(About, "", "# A\n\n§[b](data:text/html;base64,PHNjcmlwdD4=)\n", "RS502", "begin it with https://")]
    [InlineData(About, "", "# A\n\n§![b](https://example.org/x.png)\n", "RS503", "describe it in words")]
    [InlineData(Config, "url: .*", "url: §https://name:word@example.org/", "RS123", "an address such as https://example.org/roadmap/")]
    [InlineData(Config, "url: .*", "url: §https://example.org/?q=1", "RS123", "an address such as https://example.org/roadmap/")]
    [InlineData(Config, "url: .*", "url: §javascript:alert(1)", "RS123", "an address such as https://example.org/roadmap/")]
    [InlineData(Config, "languages: .*", "languages: [az, §../en]", "RS123", "a language code such as az")]
    [InlineData(Config, "  en: content.*", "  en: §content/../secret.png", "RS123", "a PNG file such as content/card.en.png")]
    [InlineData(Config, "  en: content.*", "  en: §content/none.png", "RS109", "add it or correct the name")]
    [InlineData("theme/strings/en.yml", ": .*\n", ": §\"{count\"\n", "RS612", "")]
    public void Harm_is_refused_at_its_place(string path, string old, string replacement, string code, string advice)
    {
        var text = old.Length == 0 ? replacement : new Regex(old).Replace(site.Read(path), replacement.Replace("$", "$$", StringComparison.Ordinal), 1);
        var before = text[..text.IndexOf('§', StringComparison.Ordinal)];
        var place = $"{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";

        var lines = Refuses(path, Encoding.UTF8.GetBytes(text.Replace("§", "", StringComparison.Ordinal)));

        lines.ShouldContain(l => l.StartsWith($"{path}:{place}: error {code}: ", StringComparison.Ordinal) && l.Contains(advice, StringComparison.Ordinal), string.Join('\n', lines));
    }

    [Theory]
    [InlineData("[", 34)]
    [InlineData("{a: ", 130)]
    [InlineData("- ", 67)]
    [InlineData("? ", 67)]
    public void Nesting_20_000_deep_is_refused(string level, int column) =>
        Refuses(Roadmap, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(level, 20_000))))
            .ShouldContain($"{Roadmap}:1:{column}: error RS107: lists and mappings are nested deeper than 32 levels here; the file is probably damaged");

    [Fact]
    public void What_is_not_UTF_8_is_refused_at_its_place() =>
        Refuses(Summary, [.. "ə\nşəxs "u8, 0xFF]).ShouldBe([$"{Summary}:2:6: error RS101: this is not UTF-8 text; save the file with the encoding UTF-8"], ignoreOrder: true);

    [Theory]
    [InlineData(Priority)]
    [InlineData(Roadmap)]
    [InlineData(Config)]
    [InlineData(About)]
    public void A_file_of_100_MB_is_refused_unread(string path) =>
        site.Refuses(full =>
        {
            using var file = File.OpenWrite(full);
            file.SetLength(100_000_000);
        }, path).ShouldContain($"{path}: error RS108: the file has 100000000 bytes, more than the limit of 1000000 (limits: file-size: in site.config.yml)");

    [Fact]
    public void A_file_that_is_too_large_is_the_only_problem() =>
        site.Refuses(full => File.WriteAllText(full, new string('#', 1_000_001)), Priority).ShouldHaveSingleItem().ShouldContain("error RS108");

    [Theory]
    [InlineData("content/pages/data.az.md", "RS213")]
    [InlineData("content/pages/2017.az.md", "RS213")]
    [InlineData("content/pages/404.az.md", "RS213")]
    [InlineData("content/pages/a b.az.md", "RS212")]
    [InlineData("content/pages/a\nb.az.md", "RS212")]
    [InlineData("content/pages/a\u001B[31mb.az.md", "RS212")]
    [InlineData("content/pages/a%2fb.az.md", "RS212")]
    [InlineData("content/pages/con.az.md", "RS214")]
    [InlineData("content/pages/about.ru.md", "RS110")]
    [InlineData("content/pages/about.html", "RS110")]
    [InlineData("content/roadmap/priorities/x..%2f.yml", "RS110")]
    [InlineData("content/roadmap/priorities/a\nb.yml", "RS110")]
    [InlineData("content/roadmap/priorities/con.yml", "RS204")]
    [InlineData("content/roadmap/priorities/9.9.yml", "RS204")]
    [InlineData("content/roadmap/notes.txt", "RS110")]
    [InlineData("content/status/0001/report.yml", "RS110")]
    [InlineData("content/status/20177/report.yml", "RS110")]
    [InlineData("content/status/2016/report.yml", "RS302")]
    [InlineData("content/status/2017/9.9.yml", "RS110")]
    [InlineData("content/status/2017/a/b.az.md", "RS110")]
    public void A_file_with_a_name_that_cannot_be_is_refused(string path, string code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && path.Any(char.IsControl), "Windows has no such file names");
        var folder = Path.GetDirectoryName(Path.Combine(site.Folder, path))!;
        var isNew = !Directory.Exists(folder);
        var lines = site.Refuses(full => File.WriteAllText(full, "# A\n"), path);
        if (isNew) Directory.Delete(folder);

        lines.ShouldContain(l => l.Contains($": error {code}: ", StringComparison.Ordinal), string.Join('\n', lines));
    }

    [Theory]
    [InlineData("content/pages/..az.md")]
    [InlineData("content/roadmap/priorities/..%2f.yml")]
    [InlineData("content/.git/config")]
    [InlineData("content/pages/about.az.md~")]
    public void A_hidden_file_is_no_content(string path)
    {
        var full = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "<script>");
        var run = Cli.CommandRun.In(site.Folder, "check");
        File.Delete(full);

        run.Code.ShouldBe(0, run.Output);
        run.Output.ShouldBeEmpty();
    }

    private string[] Refuses(string path, byte[] bytes) => site.Refuses(full => File.WriteAllBytes(full, bytes), path);
}
