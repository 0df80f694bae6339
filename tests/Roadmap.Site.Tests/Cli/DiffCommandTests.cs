using System.Text.Json;

namespace RoadmapSite.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private const string Statuses = "content/status/2025/1.1.yml";

    private readonly StartedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_damaged_repository_is_told_in_one_line()
    {
        var git = Repository();
        var objects = Directory.EnumerateFiles(_site.At(".git/objects"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        objects.Length.ShouldBeGreaterThan(10);
        _site.Replace(Statuses, "partial", "implemented");
        foreach (var damaged in objects)
        {
            var whole = File.ReadAllBytes(damaged);
            File.SetAttributes(damaged, FileAttributes.Normal);
            File.WriteAllBytes(damaged, [.. whole.Take(whole.Length / 2)]);
            var run = _site.Run("diff", "HEAD");
            File.WriteAllBytes(damaged, whole);

            run.Code.ShouldBeOneOf(0, 2);
            run.Error.ShouldNotContain("internal error");
            run.ErrorLines.Length.ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void A_commit_that_names_a_folder_twice_is_told_in_one_line()
    {
        var git = Repository();
        var content = git.Ask([], "cat-file", "tree", "HEAD:content");
        var twice = Id(git.Ask([.. content, .. content], "hash-object", "-t", "tree", "-w", "--literally", "--stdin"));
        var config = Id(git.Ask([], "rev-parse", "HEAD:site.config.yml"));
        var tree = Id(git.Ask(Encoding.ASCII.GetBytes($"040000 tree {twice}\tcontent\n100644 blob {config}\tsite.config.yml\n"), "mktree"));
        var commit = Id(git.Ask([], "commit-tree", "-m", "Change", tree));

        var run = _site.Run("diff", commit);

        run.Code.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("damaged");

        static string Id(byte[] answer) => Encoding.ASCII.GetString(answer).Trim();
    }

    [Fact]
    public void Without_a_base_the_work_since_it_left_the_published_branch_is_told()
    {
        var git = Repository();
        git.Git("switch", "--quiet", "--create", "work");
        _site.Replace(Statuses, "partial", "implemented");
        git.Commit();
        _site.Replace("content/status/2025/indicators.yml", "48.5", "50");

        var run = _site.Run("diff");

        run.Code.ShouldBe(0, run.Error);
        run.Lines[0].ShouldStartWith("Compared with the merge base with main (");
        run.Output.ShouldContain("partial → implemented");
        run.Output.ShouldContain("48.5 → 50");
        _site.Run("diff", "HEAD").Output.ShouldNotContain("partial → implemented");
    }

    [Theory]
    [InlineData("text", "into content/status/2025/corrections.yml\n\n- date: YYYY-MM-DD\n  step: 1.1.1.2\n  was: partial\n  now: implemented\n  reason:\n    az: …\n")]
    [InlineData("markdown", "```yaml\n- date: YYYY-MM-DD\n  step: 1.1.1.2\n  was: partial\n  now: implemented\n")]
    [InlineData("json", "\"corrections\": [\n    {\n      \"year\": 2025,\n      \"step\": \"1.1.1.2\",\n      \"was\": \"partial\",\n      \"now\": \"implemented\"\n    }\n  ]")]
    public void The_correction_of_a_published_status_is_drafted(string format, string draft)
    {
        Repository();
        _site.Replace(Statuses, "1.1.1.2: partial", "1.1.1.2: implemented");
        _site.Run("diff", "HEAD", "--format", format).Output.ReplaceLineEndings("\n").ShouldContain(draft);

        _site.Write("content/status/2025/corrections.yml", "- {date: 2026-05-02, step: 1.1.1.2, was: partial, now: implemented, reason: {az: Səhv, en: A slip}}\n");
        _site.Run("diff", "HEAD").Output.ShouldNotContain("YYYY");
    }

    [Fact]
    public void Scores_bands_and_ranks_follow_the_statuses()
    {
        Repository();
        _site.Replace(Statuses, "partial", "implemented");
        _site.Replace("content/status/2025/1.2.yml", "status: not-implemented", "status: implemented");

        using var diff = JsonDocument.Parse(_site.Run("diff", "--json").Output);

        Scores(diff).ShouldBe(
        [
            "roadmap : 50/middle/ → 100/high/",
            "goal 1: 50/middle/ → 100/high/",
            "priority 1.1: 75/middle/ → 100/high/",
            "priority 1.2: 0/low/ → 100/high/",
            "agency digital-agency: 75/middle/ → 100/high/",
            "agency ministry-of-education: 0/low/ → 100/high/",
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_text_that_was_rewritten_in_one_language_only_is_suspicious()
    {
        Repository();
        _site.Replace("content/roadmap/priorities/1.1.yml", "Launch of the portal", "Opening of the portal");
        _site.Replace("content/roadmap/priorities/1.2.yml", "Delivery of training", "Training courses");
        _site.Replace("content/roadmap/priorities/1.2.yml", "Təlimlərin keçirilməsi", "Təlim kursları");

        using var diff = JsonDocument.Parse(_site.Run("diff", "--format", "json").Output);

        diff.RootElement.GetProperty("texts").EnumerateArray().Select(t => (t.GetProperty("id").GetString(), t.GetProperty("one_sided").GetBoolean()))
            .ShouldBe([("1.1.1.2", true), ("1.2.1.2", false)]);
        _site.Run("diff").Output.ShouldContain("Texts changed in one language only");
    }

    [Fact]
    public void Every_key_of_the_JSON_is_always_there()
    {
        Repository();
        using var diff = JsonDocument.Parse(_site.Run("diff", "--json").Output);

        diff.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["base", "comparable", "problems", "statuses", "scores", "subjects", "facts", "texts", "corrections", "left_out"]);
        diff.RootElement.GetProperty("comparable").GetBoolean().ShouldBeTrue();
        diff.RootElement.EnumerateObject().Skip(2).ShouldAllBe(p => p.Value.GetArrayLength() == 0);
    }

    [Fact]
    public void Nothing_changed_is_said_in_a_sentence()
    {
        Repository();
        _site.Replace(Statuses, "1.1.1.1: implemented", "# a remark\n1.1.1.1:   implemented");

        _site.Run("diff").Lines.ShouldHaveSingleItem().ShouldEndWith(", nothing changes: statuses, texts, targets and scores are the same.");
    }

    [Fact]
    public void Markdown_holds_content_as_text_only()
    {
        Repository();
        _site.Replace("content/roadmap/priorities/1.1.yml", "Launch of the portal", "\"@somebody | <img src=x> [a](javascript:b) `c` #1\"");
        _site.Replace("content/roadmap/agencies.yml", "en: ADS", "en: \"a\\nb | c\"");

        var run = _site.Run("diff", "--format", "markdown");

        run.Code.ShouldBe(0, run.Error);
        var rows = run.Lines.Where(l => l.StartsWith('|')).ToArray();
        rows.ShouldContain(l => l.Contains("@&#8203;somebody &#124; &#60;img src=x&#62; &#91;a&#93;(javascript:&#8203;b) &#96;c&#96; #&#8203;1", StringComparison.Ordinal));
        rows.ShouldAllBe(l => l.Count(c => c == '|') == 6);
        run.Output.ShouldNotContain("<img");
    }

    [Fact]
    public void A_change_that_contradicts_a_printed_figure_can_still_be_weighed()
    {
        _site.Write("content/status/2025/report.yml", _site.Read("content/status/2025/report.yml") + "published:\n  roadmap:\n    score: 50\n");
        Repository();
        _site.Replace(Statuses, "partial", "implemented");

        _site.Run("check").Code.ShouldBe(1);
        _site.Run("diff").Output.ShouldContain("50 → 67");
    }

    [Fact]
    public void An_error_in_a_file_of_the_old_content_leaves_out_that_file_alone()
    {
        _site.Replace(Statuses, "partial", "partal");
        Repository();
        _site.Replace(Statuses, "partal", "partial");
        _site.Replace("content/status/2025/indicators.yml", "48.5", "50");

        var run = _site.Run("diff");
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("48.5 → 50");
        run.Output.ShouldContain("  content/status/2025/1.1.yml:3:10: error RS123: ");

        using var json = JsonDocument.Parse(_site.Run("diff", "--json").Output);
        json.RootElement.GetProperty("comparable").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("problems").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Old_content_of_which_nothing_can_be_read_is_said_so_plainly()
    {
        var plan = File.ReadAllText(_site.At("content/roadmap/roadmap.yml"));
        Directory.Move(_site.At("content"), _site.At("away"));
        Repository();
        Directory.Move(_site.At("away"), _site.At("content"));
        File.WriteAllText(_site.At("content/roadmap/roadmap.yml"), plan);

        var run = _site.Run("diff");

        run.Code.ShouldBe(0);
        run.Lines[0].ShouldContain(" does not pass the checks of this version (1 error), so it cannot be compared.");
    }

    [Theory]
    [InlineData(Statuses, "partial", "partal", "error RS123")]
    [InlineData("content/roadmap/priorities/1.1.yml", "measures:", "measures", "error RS104")]
    [InlineData("content/status/2025/report.yml", "as-of: 2025", "as-of: 2o25", "error RS123")]
    [InlineData("content/roadmap/roadmap.yml", "goals:", "gaols:", "error RS120")]
    [InlineData("content/roadmap/agencies.yml", "name:", "nmae:", "error RS120")]
    public void An_error_in_one_file_hides_nothing_of_the_others(string path, string right, string wrong, string error)
    {
        Repository();
        _site.Replace(path, right, wrong);
        _site.Replace("content/status/2025/1.2.yml", "not-implemented", "partial");
        _site.Replace("content/status/2025/indicators.yml", "48.5", "50");

        foreach (var format in new[] { "text", "markdown" })
        {
            var run = _site.Run("diff", "--format", format);
            run.Code.ShouldBe(1);
            run.Output.ShouldContain("not-implemented → partial");
            run.Output.ShouldContain("48.5 → 50");
            run.Output.ShouldContain(format == "text" ? $"{path}:" : path);
            run.Output.ShouldContain(format == "text" ? error : error[..5]);
        }
    }

    [Fact]
    public void A_file_that_was_renamed_or_deleted_by_mistake_hides_nothing_of_the_others()
    {
        Repository();
        File.Move(_site.At("content/roadmap/priorities/1.1.yml"), _site.At("content/roadmap/priorities/1.1.yaml"));
        _site.Replace("content/status/2025/1.2.yml", "not-implemented", "partial");

        var run = _site.Run("diff");

        run.Code.ShouldBe(1);
        run.Output.ShouldContain("not-implemented → partial");
        run.Output.ShouldContain("content/roadmap/priorities/1.1.yaml: error RS110");
    }

    [Fact]
    public void Links_hidden_files_and_other_folders_of_the_old_content_are_not_read()
    {
        File.CreateSymbolicLink(_site.At("content/pages/link.en.md"), "/etc/hostname");
        Repository();
        File.Delete(_site.At("content/pages/link.en.md"));

        var run = _site.Run("diff");

        run.Output.ShouldContain("content/pages/link.en.md: error RS111: ");
    }

    [Fact]
    public void A_site_can_be_a_folder_of_a_larger_repository()
    {
        var git = new GitRepository(_site.Parent);
        git.Commit();
        _site.Replace(Statuses, "partial", "implemented");

        CommandRun.In(_site.Parent, "diff", "--site", "site").Output.ShouldContain("partial → implemented");
    }

    [Fact]
    public void The_target_of_a_pull_request_is_the_base_where_a_workflow_names_it()
    {
        var git = Repository();
        git.Git("branch", "release");
        _site.Replace(Statuses, "partial", "implemented");
        git.Commit();

        CommandRun.With(_site.Folder, w => new(w), name => name == "GITHUB_BASE_REF" ? "release" : Environment.GetEnvironmentVariable(name), default, "diff").Lines[0]
            .ShouldStartWith("Compared with the merge base with release (");
    }

    [Theory]
    [InlineData("roadmap: “nowhere” is neither a revision of the repository nor a folder that holds site.config.yml", "nowhere")]
    [InlineData("roadmap: “HEAD:content” is neither a revision of the repository nor a folder that holds site.config.yml", "HEAD:content")]
    [InlineData("roadmap: “--output=x” cannot be a revision or folder to compare with", "--output=x")]
    [InlineData("roadmap: “-x” cannot be a revision or folder to compare with; give a branch, a tag, a commit or a folder", "--", "-x")]
    [InlineData("roadmap: “” cannot be a revision or folder to compare with; give a branch, a tag, a commit or a folder", "")]
    public void A_base_that_cannot_be_is_wrong_usage(string message, params string[] arguments)
    {
        Repository();

        var run = _site.Run(["diff", .. arguments]);

        run.Code.ShouldBe(2);
        run.ErrorLines[0].ShouldStartWith(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Outside_a_repository_git_is_quoted_and_a_folder_asked_for()
    {
        var run = _site.Run("diff");

        run.Code.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldEndWith("so only a folder can be compared with: roadmap diff FOLDER");
    }

    [Fact]
    public void A_repository_without_a_commit_has_nothing_to_compare_with()
    {
        _ = new GitRepository(_site.Folder);

        _site.Run("diff").ErrorLines.ShouldBe(["roadmap: the repository has no commit yet, so there is nothing to compare with"]);
    }

    [Fact]
    public void Another_folder_can_be_compared_with()
    {
        using var other = new StartedSite();
        other.Replace(Statuses, "partial", "not-implemented");

        var run = _site.Run("diff", other.Folder);

        run.Code.ShouldBe(0, run.Error);
        run.Lines[0].ShouldBe($"Compared with the folder {other.Folder}");
        run.Output.ShouldContain("not-implemented → partial");
    }

    [Fact]
    public void Content_of_which_nothing_can_be_read_is_mended_first()
    {
        using var other = new StartedSite();
        File.Delete(other.At("content/roadmap/roadmap.yml"));
        _site.Replace("content/roadmap/roadmap.yml", "goals:", "gaols:");

        var run = _site.Run("diff", other.Folder);

        run.Code.ShouldBe(1);
        run.ErrorLines[0].ShouldStartWith("content/roadmap/roadmap.yml:");
        run.Output.ShouldBeEmpty();
    }

    private static IEnumerable<string> Scores(JsonDocument diff) =>
        from change in diff.RootElement.GetProperty("scores").EnumerateArray()
        select $"{change.GetProperty("kind")} {change.GetProperty("id")}: {Standing(change.GetProperty("old"))} → {Standing(change.GetProperty("new"))}";

    private static string Standing(JsonElement standing) =>
        $"{standing.GetProperty("score_rounded")}/{standing.GetProperty("band")}/{standing.GetProperty("rank")}";

    private GitRepository Repository()
    {
        var git = new GitRepository(_site.Folder);
        git.Commit();
        return git;
    }
}
