using Microsoft.Playwright;
using RoadmapSite.Output.SiteChecks;
using RoadmapSite.Tests.Pages;

namespace RoadmapSite.Tests.Browser;

/// <summary>A site that answers a browser from memory, as a server would that holds it and nothing else.</summary>
internal sealed class ServedSite
{
    private readonly Dictionary<string, CheckedFile> _files;

    private ServedSite(string name, Uri root, IEnumerable<CheckedFile> files)
    {
        Name = name;
        Root = root;
        _files = files.ToDictionary(f => f.Path);
        Pages = [.. _files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Select(Address).Order(StringComparer.Ordinal)];
    }

    public string Name { get; }

    /// <summary>Where the site begins, with a slash at the end.</summary>
    public Uri Root { get; }

    /// <summary>Every page, relative to the root.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The site at the path for which it is configured: the real one at the root of its server, the other one below it.</summary>
    public static ServedSite Of(string name)
    {
        var site = HtmlSite.Named(name);
        return new(name, new("http://site.test" + site.Site.Config.Url.AbsolutePath), site.Files);
    }

    /// <summary>Gives the file that a request asks for; null when it may not be asked for or is not there, and then why.</summary>
    public async Task<string?> AnswerAsync(IRoute route)
    {
        var asked = new Uri(route.Request.Url);
        if (!Root.IsBaseOf(asked))
        {
            await route.AbortAsync();
            return $"asks another place for {asked}";
        }
        var path = Uri.UnescapeDataString(asked.AbsolutePath[Root.AbsolutePath.Length..]);
        var file = _files.GetValueOrDefault(path is "" || path.EndsWith('/') ? path + "index.html" : path);
        var found = file ?? _files["404.html"];
        await route.FulfillAsync(new() { Status = file is null ? 404 : 200, ContentType = ContentType(found.Path), BodyBytes = found.Bytes.ToArray() });
        return file is null ? $"asks for {asked}, which is not there" : null;
    }

    private static string Address(string file) =>
        file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}
