using System.Net;
using AngleSharp.Html.Parser;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Serve;

public sealed class ServedPagesTests
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".csv"] = "text/csv; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".txt"] = "text/plain; charset=utf-8",
    };

    [Fact]
    public async Task Everything_that_is_built_is_served_with_its_type()
    {
        await using var server = await RunningServer.StartAsync();
        CommandRun.In(server.Site.Folder, "build").Code.ShouldBe(0);
        var built = Path.Combine(server.Site.Folder, "_site");

        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(built, f).Replace('\\', '/')).Where(f => !f.StartsWith('.')))
        {
            var (status, type, body) = await server.GetAsync("/" + file);

            status.ShouldBe(HttpStatusCode.OK, file);
            type.ShouldBe(Types[Path.GetExtension(file)], file);
            body.ShouldNotBeEmpty(file);
            body.Split("/_serve/reload.js").Length.ShouldBe(file.EndsWith(".html", StringComparison.Ordinal) ? 2 : 1, file);
            File.ReadAllText(Path.Combine(built, file)).ShouldNotContain("_serve");
        }
    }

    [Fact]
    public async Task A_page_is_found_by_its_address_and_its_address_without_a_slash_leads_to_it()
    {
        await using var server = await RunningServer.StartAsync();

        (await server.GetAsync("/en/priorities/1.1/")).Status.ShouldBe(HttpStatusCode.OK);
        using var redirect = await server.Browser.GetAsync(new Uri("/en/priorities/1.1", UriKind.Relative));
        redirect.StatusCode.ShouldBe(HttpStatusCode.Found);
        redirect.Headers.Location!.OriginalString.ShouldBe("/en/priorities/1.1/");
    }

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/site.config.yml")]
    [InlineData("/content/roadmap/roadmap.yml")]
    [InlineData("/..%2fsite.config.yml")]
    [InlineData("/assets/..%2f..%2fsite.config.yml")]
    [InlineData("//example.org/")]
    [InlineData("/_serve/")]
    public async Task Whatever_is_no_file_of_the_site_is_not_found(string path)
    {
        await using var server = await RunningServer.StartAsync();

        var (status, type, body) = await server.GetAsync(server.Address.AbsoluteUri.TrimEnd('/') + path);

        status.ShouldBe(HttpStatusCode.NotFound);
        type.ShouldBe("text/html; charset=utf-8");
        body.ShouldNotContain("languages: [");
    }

    [Fact]
    public async Task Under_a_base_path_the_root_leads_to_it_and_every_link_works()
    {
        await using var server = await RunningServer.StartAsync(s => s.Replace("site.config.yml", "https://roadmap.example/", "https://roadmap.example/yol/xəritəsi/"));
        using var redirect = await server.Browser.GetAsync(new Uri("/", UriKind.Relative));
        redirect.StatusCode.ShouldBe(HttpStatusCode.Found);
        var root = redirect.Headers.Location!.OriginalString;
        root.ShouldBe("/yol/x%C9%99rit%C9%99si/");

        foreach (var page in new[] { root, root + "en/", root + "en/priorities/1.1/", root + "2017/" })
        {
            var (_, _, html) = await server.GetAsync(page);
            var links = new HtmlParser().ParseDocument(html).QuerySelectorAll("[href], [src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Select(l => new Uri(new Uri(server.Address, page), l)).Where(l => l.Authority == server.Address.Authority)
                .Select(l => l.GetLeftPart(UriPartial.Path)).Distinct().ToArray();

            links.Length.ShouldBeGreaterThan(10);
            foreach (var link in links) (await server.GetAsync(link)).Status.ShouldBe(HttpStatusCode.OK, $"{link} in {page}");
        }
    }

    [Fact]
    public async Task Nothing_is_cached_and_HEAD_tells_all_but_the_page()
    {
        await using var server = await RunningServer.StartAsync();
        var (_, _, page) = await server.GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");

        using var response = await server.Browser.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Content.Headers.ContentLength.ShouldBe(System.Text.Encoding.UTF8.GetByteCount(page));
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_can_send_anything()
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Browser.PostAsync(new Uri("/", UriKind.Relative), new StringContent("x"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }

    [Fact]
    public async Task Another_name_that_leads_to_this_machine_gets_nothing()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "attacker.example" } };

        using var response = await server.Browser.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }
}
