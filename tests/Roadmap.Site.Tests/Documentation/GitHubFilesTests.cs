using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Tests.Transcription;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Documentation;

/// <summary>The workflows and forms are right for a repository that somebody else forks.</summary>
public sealed class GitHubFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github");

    public static TheoryData<string> Workflows => Names("workflows");

    public static TheoryData<string> Forms => Names("ISSUE_TEMPLATE");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_starts_with_reading_rights_and_no_secrets(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "workflows", name));

        text.ShouldNotContain("secrets.");
        text.ShouldNotContain("pull_request_target");
        // A person starts new-year.yml, and it pushes a branch.
        text.ShouldContain(name == "new-year.yml" ? "\npermissions:\n  contents: write\n" : "\npermissions:\n  contents: read\n");
    }

    [Fact]
    public void Only_the_deployment_may_write_pages()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "workflows", "pages.yml"));

        text.Split("pages: write").Length.ShouldBe(2);
        text.Split("id-token: write").Length.ShouldBe(2);
        text.IndexOf("pages: write", StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf("\n  deploy:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_asks_for_the_page(string name)
    {
        if (name == "config.yml") return;

        var problems = new DiagnosticList();
        var form = YamlText.Read(new SourceFile(name, File.ReadAllBytes(Path.Combine(Folder, "ISSUE_TEMPLATE", name))), problems).ShouldBeOfType<YamlMapping>();

        problems.Sorted().ShouldBeEmpty();
        var inputs = form["body"].ShouldBeOfType<YamlSequence>().Items.Cast<YamlMapping>().ToArray();
        inputs.Count(i => (i["id"] as YamlScalar)?.Text == "page").ShouldBe(1);
    }

    private static TheoryData<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.yml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
}
