using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;
using RoadmapSite.Rendering;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Documentation;

public sealed class DocumentationTests
{
    public static TheoryData<string> Pages => ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/README.md", ".github/PROBLEMS.md", ".github/PROBLEMS.az.md", .. Guide("*")];

    [Theory]
    [InlineData("en", ".github/PROBLEMS.md")]
    [InlineData("az", ".github/PROBLEMS.az.md")]
    public void The_list_of_problems_is_the_catalogue(string language, string file) =>
        (CommandRun.In(Repository.Root, "explain", "--format", "markdown", "--language", language).Output == Read(file))
            .ShouldBeTrue($"run: dotnet run --project src/Roadmap.Site -- explain --format markdown --language {language} > {file}");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_inside_the_repository_lead_somewhere(string page)
    {
        foreach (Match link in Regex.Matches(Read(page), @"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)"))
        {
            var target = link.Groups[1].Value.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value);
            File.Exists(Path.Combine(Repository.Root, target)).ShouldBeTrue($"{page}: {link.Value}");
            if (link.Groups[2].Success) Anchors(Read(target)).ShouldContain(link.Groups[2].Value, $"{page}: {link.Value}");
        }
    }

    [Fact]
    public void The_table_of_commands_is_that_of_help()
    {
        var known = Regex.Matches(CommandRun.In(Repository.Root, "--help").Output, @"^  (?:[a-z-]+, )?([a-z][a-z-]*) .*\b[A-Z]", RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value).Except(["roadmap"]).ToArray();
        var described = Regex.Matches(Read("README.md"), @"^\| `roadmap ([a-z-]+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToArray();

        known.ShouldContain("check");
        described.ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void Every_code_that_the_guide_names_exists()
    {
        var named = Regex.Matches(string.Concat(Guide("*").Select(Read)), @"\bRS\d{3}\b").Select(m => m.Value).Distinct().Except(["RS123"]).ToArray();

        named.Length.ShouldBeGreaterThan(20);
        named.ShouldBeSubsetOf(Catalogue.Read().Select(r => r.Code));
    }

    [Fact]
    public void Both_languages_of_the_guide_explain_the_same_codes()
    {
        var codes = ExplainedCodes(Read(".github/guide/check.en.md"));

        codes.Length.ShouldBeGreaterThan(20);
        ExplainedCodes(Read(".github/guide/check.az.md")).ShouldBe(codes);
    }

    [Fact]
    public void Each_task_is_a_page_in_both_languages_and_stands_behind_the_door()
    {
        Guide("az").Select(p => p.Replace(".az.", ".en.", StringComparison.Ordinal)).ShouldBe(Guide("en"));
        foreach (var page in Guide("*")) Read("CONTRIBUTING.md").ShouldContain($"({page})");
    }

    [Fact]
    public void Examples_of_yaml_can_be_read()
    {
        var examples = Guide("*").SelectMany(p => Blocks(p, "yaml")).Concat(Blocks("README.md", "yaml")).ToArray();

        examples.Length.ShouldBeGreaterThan(20);
        foreach (var example in examples)
        {
            var problems = new DiagnosticList();
            YamlText.Read(new SourceFile("example.yml", Encoding.UTF8.GetBytes(example + "\n")), problems);
            problems.Sorted().ShouldBeEmpty(example);
        }
    }

    [Theory]
    [InlineData("- ", "lists 63 levels", 63)]
    [InlineData("> ", "quotes 127", 127)]
    public void Levels_of_Markdown_are_limited_as_the_readme_says(string mark, string limit, int levels)
    {
        Read("README.md").ShouldContain(limit);
        MarkdownText.Read("a.md", string.Concat(Enumerable.Repeat(mark, levels)) + "a").Findings.Problems.ShouldBeEmpty();
        MarkdownText.Read("a.md", string.Concat(Enumerable.Repeat(mark, levels + 1)) + "a").Findings.Problems.ShouldHaveSingleItem().Rule.Code.ShouldBe("RS504");
    }

    [Fact]
    public void The_limits_of_the_readme_are_those_of_the_code()
    {
        var table = Read("README.md").Split("### Limits")[1].Split("\n## ")[0];
        foreach (var (limit, isWithin) in new (string, Func<int, bool>)[]
        {
            ("1,000,000 bytes", n => n <= ConfigReader.DefaultFileSizeLimit),
            ("9,999,999", n => Accepts(Scalars.Count, $"{n}")),
            ("50,000 characters", n => MarkdownText.Read("a.md", new string('a', n)).Findings.Problems.IsEmpty),
            ("32 levels", n => n <= YamlText.DepthLimit),
            ("64 characters", n => Scalars.IsName(new string('a', n)) && Scalars.IsNumber(new string('1', n))),
            ("20 characters", n => Accepts(Scalars.Decimal, new string('1', n))),
            ("7 digits", n => Accepts(Scalars.Count, new string('1', n))),
        })
        {
            table.ShouldContain(limit);
            var number = int.Parse(limit.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            (isWithin(number), isWithin(number + 1)).ShouldBe((true, false), limit);
        }

        table.ShouldContain("1900 to 9999");
        new[] { "1899", "1900", "9999" }.Select(y => Accepts(Scalars.Year, y)).ShouldBe([false, true, true]);

        static bool Accepts<T>(ScalarFormat<T> format, string text) => format.Accepts(new(text, false, new("a.yml")));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static IEnumerable<string> Anchors(string markdown) =>
        Regex.Matches(markdown, "<a id=\"([^\"]+)\">").Select(m => m.Groups[1].Value)
            .Concat(Regex.Matches(markdown, "^#+ (.+)$", RegexOptions.Multiline)
                .Select(m => Regex.Replace(m.Groups[1].Value.ToLowerInvariant(), @"[^\w -]", "").Replace(' ', '-')));

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(Read(page), $"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(m => m.Groups[1].Value);

    private static string[] Guide(string language) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github/guide"), $"*.{language}.md").Select(f => $".github/guide/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)];

    private static string[] ExplainedCodes(string text) =>
        [.. Regex.Matches(text, @"^\| `(RS\d{3})` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];
}
