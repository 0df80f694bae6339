using System.Text.Json;
using RoadmapSite.Content;
using RoadmapSite.Tests.Packaging;
using RoadmapSite.Tests.Transcription;

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
        text.ShouldContain("\npermissions:\n  contents: read\n");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "workflows", name));

        foreach (Match use in Regex.Matches(text, @"^\s*(?:- )?uses: (.*)$", RegexOptions.Multiline))
            use.Groups[1].Value.ShouldMatch(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_job_that_may_write_builds_or_runs_code_of_the_repository(string name)
    {
        var jobs = Regex.Split(File.ReadAllText(Path.Combine(Folder, "workflows", name)).Split("\njobs:\n")[1], @"^  (?=[a-z-]+:$)", RegexOptions.Multiline);
        foreach (var job in jobs.Where(j => j.Contains(": write", StringComparison.Ordinal)))
            job.ShouldNotContain("dotnet ");
        foreach (var job in jobs.Where(j => j.Contains("dotnet ", StringComparison.Ordinal) || j.Contains(".ci/run", StringComparison.Ordinal)))
            job.ShouldContain("persist-credentials: false");
    }

    [Fact]
    public void A_release_needs_a_tag_a_version_and_a_section_that_agree()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it is a script of bash");
        var notes = ChildProcess.Run(Repository.Root, "bash", [".github/release-notes.sh", "v1.0.0"]);
        (notes.Code, notes.Error).ShouldBe((0, ""));
        notes.Output.ShouldContain("The 2017 results");
        notes.Output.ShouldNotContain("Unreleased");
        ChildProcess.Run(Repository.Root, "bash", [".github/release-notes.sh", "v9.9.9"]).Code.ShouldBe(1);
    }

    [Fact]
    public void Every_package_is_in_the_notices_and_in_the_bill_of_materials()
    {
        var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src/Roadmap.Site/packages.lock.json")))
            .RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()).Select(p => p.Name).Distinct().ToArray();
        var notices = File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.txt"));

        locked.ShouldAllBe(name => Regex.IsMatch(notices, $"^{Regex.Escape(name)} ", RegexOptions.Multiline));
        if (ChildProcess.Find("jq") is null) return;
        var bill = JsonDocument.Parse(ChildProcess.Run(Repository.Root, "bash", [".github/sbom.sh"]).Output).RootElement;
        bill.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("name").GetString()).ShouldBe(locked, ignoreOrder: true);
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
