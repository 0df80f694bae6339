using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Documentation;

public sealed class DocumentationTests
{
    public static TheoryData<string> Pages => ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/README.md", ".github/PROBLEMS.md"];

    [Fact]
    public void The_list_of_problems_is_the_catalogue() =>
        (CommandRun.In(Repository.Root, "explain", "--format", "markdown").Output == Read(".github/PROBLEMS.md"))
            .ShouldBeTrue("run: dotnet run --project src/Roadmap.Site -- explain --format markdown > .github/PROBLEMS.md");

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
        var known = Regex.Matches(CommandRun.In(Repository.Root, "--help").Output, @"^  ([a-z][a-z-]*) .*\b[A-Z]", RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value).Except(["roadmap"]).ToArray();
        var described = Regex.Matches(Read("README.md"), @"^\| `roadmap ([a-z-]+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToArray();

        known.ShouldContain("check");
        described.ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void Every_code_that_the_guide_names_exists()
    {
        var named = Regex.Matches(Read("CONTRIBUTING.md"), @"\bRS\d{3}\b").Select(m => m.Value).Distinct().Except(["RS123"]).ToArray();

        named.Length.ShouldBeGreaterThan(20);
        named.ShouldBeSubsetOf(Catalogue.Read().Select(r => r.Code));
    }

    [Fact]
    public void Both_languages_of_the_guide_explain_the_same_codes()
    {
        var (azerbaijani, english) = Halves();
        var codes = ExplainedCodes(english);

        codes.Length.ShouldBeGreaterThan(20);
        ExplainedCodes(azerbaijani).ShouldBe(codes);
    }

    [Fact]
    public void Examples_of_yaml_can_be_read()
    {
        var examples = Blocks("CONTRIBUTING.md", "yaml").Concat(Blocks("README.md", "yaml")).ToArray();

        examples.Length.ShouldBeGreaterThan(20);
        foreach (var example in examples)
        {
            var problems = new DiagnosticList();
            YamlText.Read(new SourceFile("example.yml", Encoding.UTF8.GetBytes(example + "\n")), problems);
            problems.Sorted().ShouldBeEmpty(example);
        }
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static IEnumerable<string> Anchors(string markdown) =>
        Regex.Matches(markdown, "<a id=\"([^\"]+)\">").Select(m => m.Groups[1].Value)
            .Concat(Regex.Matches(markdown, "^#+ (.+)$", RegexOptions.Multiline)
                .Select(m => Regex.Replace(m.Groups[1].Value.ToLowerInvariant(), @"[^\w -]", "").Replace(' ', '-')));

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(Read(page), $"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(m => m.Groups[1].Value);

    private static (string Azerbaijani, string English) Halves() =>
        Read("CONTRIBUTING.md").Split("<a id=\"en\"></a>") is [var first, var second] ? (first, second) : throw new InvalidDataException("Two languages are expected.");

    private static string[] ExplainedCodes(string text) =>
        [.. Regex.Matches(text, @"^\| `(RS\d{3})` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];
}
