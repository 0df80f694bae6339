using System.Net;

namespace RoadmapSite.Tests.Serve;

public sealed class ServedChangesTests
{
    private const string Narrative = "content/status/2017/1.1.en.md";
    private const string Statuses = "content/status/2017/1.1.yml";
    private const string Page = "/en/priorities/1.1/";

    [Fact]
    public async Task A_changed_text_shows_on_its_page_and_is_reported()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);

        server.Site.Write(Narrative, "Changed by an editor.\n");

        await server.WaitForAsync(Page, "Changed by an editor.");
        server.Changes.ShouldContain(c => c.Files.SequenceEqual(new[] { Narrative }) && c.Problems.Count == 0);
    }

    [Fact]
    public async Task A_changed_status_changes_the_scores()
    {
        // Printed figures would contradict any other status.
        await using var server = await RunningServer.StartAsync(s =>
            s.Write("content/status/2017/report.yml", s.Read("content/status/2017/report.yml").Split("published:")[0]));
        var before = (await server.GetAsync("/en/")).Body;

        server.Site.Replace(Statuses, ": not-implemented", ": implemented");

        var after = await server.WaitForAsync("/en/", HttpStatusCode.OK, b => Plain(b) != Plain(before));
        after.ShouldContain("100%");

        static string Plain(string page) => Regex.Replace(page, "data-version=\"[^\"]*\"", "");
    }

    [Fact]
    public async Task A_broken_edit_shows_what_is_wrong_instead_of_any_page_until_it_is_mended()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);
        var whole = server.Site.Read(Statuses);

        server.Site.Write(Statuses, whole.Replace(": partial", ": <b>partal", StringComparison.Ordinal));

        var problem = await server.WaitForProblemAsync("partal");
        problem.ShouldMatch(@"content/status/2017/1\.1\.yml:\d+:\d+");
        problem.ShouldContain(": <mark>&lt;</mark>b&gt;partal</code></pre>");
        problem.ShouldNotContain("<b>");
        problem.ShouldContain("/_serve/reload.js");
        (await server.GetAsync(Page)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await server.GetAsync("/data/steps.csv")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);

        server.Site.Write(Statuses, whole);
        await server.WaitForAsync(Page, "1.1.1.2");
    }

    [Fact]
    public async Task A_mistake_in_a_template_that_shows_only_on_its_page_is_shown_there()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);
        var whole = server.Site.Read("theme/pages/priority.html");

        server.Site.Write("theme/pages/priority.html", whole + "{{ titel }}");

        await server.WaitForAsync(Page, HttpStatusCode.ServiceUnavailable, b => b.Contains("theme/pages/priority.html", StringComparison.Ordinal));
        server.Site.Write("theme/pages/priority.html", whole);
        await server.WaitForAsync(Page, "1.1.1.2");
    }

    [Fact]
    public async Task The_site_comes_once_a_folder_that_could_not_be_served_is_mended()
    {
        await using var server = await RunningServer.StartAsync(s => File.Delete(Path.Combine(s.Folder, "site.config.yml")));
        await server.WaitForProblemAsync("site.config.yml");

        server.Site.Write("site.config.yml", File.ReadAllText(Path.Combine(Transcription.Repository.Site2017, "site.config.yml")));

        await server.WaitForAsync(Page, "1.1.1.2");
    }

    [Fact]
    public async Task Theme_words_and_configuration_are_followed_too()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);

        server.Site.Replace("theme/layouts/base.html", "</body>", "<p>a new layout</p></body>");
        await server.WaitForAsync(Page, "a new layout");
        var before = StyleSheet((await server.GetAsync(Page)).Body);
        server.Site.Write("theme/assets/site.css", "/* a new style */");
        var page = await server.WaitForAsync(Page, HttpStatusCode.OK, b => StyleSheet(b) != before);
        (await server.GetAsync(StyleSheet(page))).Body.ShouldBe("/* a new style */");
        server.Site.Replace("site.config.yml", "en: Digital Roadmap", "en: A new name");
        await server.WaitForAsync(Page, "A new name");
        server.Site.Replace("site.config.yml", "https://roadmap.example/", "https://roadmap.example/below/");
        await server.WaitForAsync("/below" + Page, "A new name");

        static string StyleSheet(string page) => Regex.Match(page, "href=\"(/assets/site[^\"]*css)").Groups[1].Value;
    }

    [Fact]
    public async Task A_file_that_is_saved_by_renaming_another_is_seen()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);
        var file = Path.Combine(server.Site.Folder, Narrative);

        for (var i = 0; i < 3; i++)
        {
            File.WriteAllText($"{file}.tmp", $"Saved by renaming {i}.\n");
            File.Move($"{file}.tmp", file, overwrite: true);
            await server.WaitForAsync(Page, $"Saved by renaming {i}.");
            File.Move(file, $"{file}~", overwrite: true);
            File.WriteAllText(file, $"Saved beside a copy {i}.\n");
            await server.WaitForAsync(Page, $"Saved beside a copy {i}.");
        }
    }

    [Fact]
    public async Task A_burst_of_changes_ends_with_the_last_one()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);

        for (var i = 0; i < 200; i++) server.Site.Write(Narrative, $"Change number {i}.\n");

        await server.WaitForAsync(Page, "Change number 199.");
    }

    [Fact]
    public async Task A_deleted_file_is_missed_and_welcome_back()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);
        var whole = server.Site.Read("content/roadmap/priorities/1.1.yml");

        File.Delete(Path.Combine(server.Site.Folder, "content/roadmap/priorities/1.1.yml"));
        await server.WaitForProblemAsync("RS203");
        server.Site.Write("content/roadmap/priorities/1.1.yml", whole);
        await server.WaitForAsync(Page, "1.1.1.2");
    }

    [Fact]
    public async Task A_new_year_and_a_folder_that_is_replaced_are_seen()
    {
        await using var server = await RunningServer.StartAsync();
        await server.GetAsync(Page);
        var (content, away) = (Path.Combine(server.Site.Folder, "content"), Path.Combine(server.Site.Folder, "away"));

        server.Site.Write("content/status/2018/report.yml", "title:\n  az: Hesabat\n  en: Report\nas-of: 2018-12-31\n");
        await server.WaitForProblemAsync("content/status/2018/1.1.yml");
        Directory.Delete(Path.Combine(content, "status/2018"), recursive: true);
        await server.WaitForAsync(Page, "1.1.1.2");

        Directory.Move(content, away);
        await server.WaitForProblemAsync("content/roadmap/roadmap.yml");
        Directory.Move(away, content);
        await server.WaitForAsync(Page, "1.1.1.2");
        server.Site.Write(Narrative, "Changed after the folder came back.\n");
        await server.WaitForAsync(Page, "Changed after the folder came back.");
    }

    [Fact]
    public async Task Pages_that_are_open_are_told_of_another_version()
    {
        await using var server = await RunningServer.StartAsync();
        var shown = Regex.Match((await server.GetAsync(Page)).Body, "data-version=\"([^\"]+)\"").Groups[1].Value;
        using var events = new StreamReader(await server.Browser.GetStreamAsync(new Uri("/_serve/events", UriKind.Relative)));
        (await NextAsync()).ShouldBe(shown);

        server.Site.Write(Narrative, "Changed while the page is open.\n");

        var next = await NextAsync();
        next.ShouldNotBe(shown);
        (await server.GetAsync(Page)).Body.ShouldContain($"data-version=\"{next}\"");

        async Task<string> NextAsync()
        {
            while (true)
                if (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is var line && line!.StartsWith("data: ", StringComparison.Ordinal))
                    return line["data: ".Length..];
        }
    }
}
