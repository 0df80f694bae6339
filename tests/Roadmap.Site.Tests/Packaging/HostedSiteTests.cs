using System.Net;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Packaging;

[Collection(PackagingTests.Name)]
[Trait("Speed", "Slow")]
public sealed class HostedSiteTests(WebServer web)
{
    public static TheoryData<string> Prefixes => ["/", "/roadmap/"];

    [Theory, MemberData(nameof(Prefixes))]
    public async Task Every_file_is_found_whole_and_with_its_type(string prefix)
    {
        var server = web.Under(prefix);
        foreach (var path in Files(server))
        {
            using var answer = await server.Client.GetAsync(Address(path));

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            Types(path).ShouldContain(answer.Content.Headers.ContentType?.ToString(), path);
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(server.Output, path)), path);
        }
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task Every_link_of_every_page_leads_somewhere(string prefix)
    {
        var server = web.Under(prefix);
        var parser = new HtmlParser();
        var targets = new HashSet<Uri>();
        foreach (var path in Files(server).Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new Uri(server.Client.BaseAddress!, Address(path));
            using var document = parser.ParseDocument(await server.Client.GetStringAsync(page));
            targets.UnionWith(document.QuerySelectorAll("[href], [src]").Select(e => new Uri(page, e.GetAttribute("href") ?? e.GetAttribute("src")))
                .Where(t => t.Authority == page.Authority).Select(t => new Uri(t.GetLeftPart(UriPartial.Query))));
        }

        targets.Count.ShouldBeGreaterThan(50);
        foreach (var target in targets)
        {
            using var answer = await server.Client.GetAsync(target, HttpCompletionOption.ResponseHeadersRead);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, target.ToString());
        }
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task An_unknown_address_gives_the_page_for_it(string prefix)
    {
        var server = web.Under(prefix);
        foreach (var unknown in new[] { "nothing", "en/nothing/here/", "assets/nothing.css", "data/nothing.csv" })
        {
            using var answer = await server.Client.GetAsync(unknown);

            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, unknown);
            answer.Content.Headers.ContentType?.ToString().ShouldBe("text/html; charset=utf-8", unknown);
            (await answer.Content.ReadAsStringAsync()).ShouldBe(await File.ReadAllTextAsync(Path.Combine(server.Output, "404.html")), unknown);
        }
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task Names_with_a_fingerprint_are_kept_for_ever_and_all_others_asked_for_again(string prefix)
    {
        var server = web.Under(prefix);
        foreach (var path in Files(server))
        {
            using var answer = await server.Client.GetAsync(Address(path), HttpCompletionOption.ResponseHeadersRead);

            var expected = path.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
            answer.Headers.GetValues("Cache-Control").ShouldBe([expected], path);
        }
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task Pages_and_errors_carry_what_protects_their_readers(string prefix)
    {
        var server = web.Under(prefix);
        foreach (var address in new[] { "./", "data/steps.csv", "feed.xml", "nothing", "assets/nothing.css" })
        {
            using var answer = await server.Client.GetAsync(address);

            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], address);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["strict-origin-when-cross-origin"], address);
            answer.Headers.GetValues("Permissions-Policy").ShouldHaveSingleItem().ShouldContain("camera=()");
            answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["frame-ancestors 'self'"], address);
            if (answer.StatusCode == HttpStatusCode.NotFound) answer.Headers.GetValues("Cache-Control").ShouldBe(["no-cache"], address);
        }

        Directory.CreateDirectory(Path.Combine(server.Output, "embed"));
        await File.WriteAllTextAsync(Path.Combine(server.Output, "embed", "index.html"), "framed");
        using var embed = await server.Client.GetAsync("embed/");
        Directory.Delete(Path.Combine(server.Output, "embed"), recursive: true);
        embed.StatusCode.ShouldBe(HttpStatusCode.OK);
        embed.Headers.Contains("Content-Security-Policy").ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task Hidden_files_are_not_served_but_for_those_that_are_well_known(string prefix)
    {
        var server = web.Under(prefix);
        Directory.CreateDirectory(Path.Combine(server.Output, ".well-known"));
        await File.WriteAllTextAsync(Path.Combine(server.Output, ".well-known", "security.txt"), "Contact: mailto:security@example.org");

        (await server.Client.GetStringAsync(".well-known/security.txt")).ShouldStartWith("Contact:");
        Directory.Delete(Path.Combine(server.Output, ".well-known"), recursive: true);
        File.Exists(Path.Combine(server.Output, ".roadmap-site")).ShouldBeTrue();
        foreach (var hidden in new[] { ".roadmap-site", ".git/config", "data/.hidden" })
            (await server.Client.GetAsync(hidden)).StatusCode.ShouldBe(HttpStatusCode.NotFound, hidden);
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task A_missing_slash_is_added_under_whatever_name_the_host_is_called(string prefix)
    {
        using var answer = await web.Under(prefix).Client.GetAsync("priorities/1.1");

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location.ShouldBe(new Uri($"{prefix}priorities/1.1/", UriKind.Relative));
    }

    [Theory, MemberData(nameof(Prefixes))]
    public async Task Text_travels_compressed_and_what_is_compressed_already_as_it_is(string prefix)
    {
        var server = web.Under(prefix);
        foreach (var path in Files(server))
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, Address(path)) { Headers = { { "Accept-Encoding", "gzip" } } };
            using var answer = await server.Client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead);

            answer.Content.Headers.ContentEncoding.ShouldBe(Path.GetExtension(path) is ".png" or ".xlsx" ? [] : ["gzip"], path);
        }
    }

    private static string[] Files(Nginx server) =>
    [
        .. Directory.EnumerateFiles(server.Output, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(server.Output, f).Replace('\\', '/')).Where(p => !p.StartsWith('.')).Order(StringComparer.Ordinal),
    ];

    /// <summary>Relative to the site's own; <c>.</c> at its start, or a name with a colon would be taken for a scheme.</summary>
    private static string Address(string path) =>
        "./" + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string[] Types(string path) => path == "feed.xml" || path.EndsWith("/feed.xml", StringComparison.Ordinal) ? ["application/atom+xml; charset=utf-8"] : Path.GetExtension(path) switch
    {
        ".html" => ["text/html; charset=utf-8"],
        ".css" => ["text/css; charset=utf-8"],
        ".js" => ["application/javascript; charset=utf-8", "text/javascript; charset=utf-8"],
        ".csv" => ["text/csv; charset=utf-8"],
        ".json" => ["application/json; charset=utf-8"],
        ".txt" => ["text/plain; charset=utf-8"],
        ".xml" => ["text/xml; charset=utf-8", "application/xml; charset=utf-8"],
        ".svg" => ["image/svg+xml"],
        ".png" => ["image/png"],
        ".xlsx" => ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        var other => throw new NotSupportedException($"What type has {other}?"),
    };
}
