using System.Collections.Concurrent;
using RoadmapSite.Content;
using RoadmapSite.Output;

namespace RoadmapSite.Serve;

/// <summary>The site as it stands after one change; never changed itself. A file is made when it is first asked for, and kept.</summary>
internal sealed class ServedSite
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    private readonly FrozenDictionary<string, OutputFile> _files;
    private readonly ConcurrentDictionary<string, Lazy<Answer>> _made = new(StringComparer.Ordinal);
    private readonly DiagnosticList _problems;
    private readonly SiteInput _input;
    private readonly string _basePath;
    private readonly string _root;

    /// <param name="version">Differs from that of every other site, also of those that were served before this process.</param>
    /// <param name="basePath">Path of the site's root as an address writes it, with a slash at both ends.</param>
    /// <param name="files">All its files; none when there are errors.</param>
    /// <param name="input">What it was made from.</param>
    /// <param name="problems">What is wrong; the making of a file may add to it.</param>
    public ServedSite(string version, string basePath, IReadOnlyList<OutputFile> files, SiteInput input, DiagnosticList problems)
    {
        (Version, _basePath, _input, _problems) = (version, basePath, input, problems);
        _root = Uri.UnescapeDataString(basePath);
        _files = problems.HasErrors
            ? FrozenDictionary<string, OutputFile>.Empty
            : files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>Differs from that of every other site.</summary>
    public string Version { get; }

    /// <summary>What is wrong, worst first. Some mistakes in templates show only when a page is made.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems.Sorted();

    /// <summary>In which problems are told.</summary>
    public required ToolWords Words { get; init; }

    /// <summary>What went wrong in making the site, when that is a mistake of ours.</summary>
    public Exception? Bug { get; init; }

    /// <summary>The answer to a request.</summary>
    /// <param name="path">The path that was asked for, percent signs resolved.</param>
    public Answer this[string path]
    {
        get
        {
            if (Bug is not null) return Broken(Bug);
            if (_files.Count == 0) return Made("", () => Problem(_problems.Sorted()));
            if (!path.StartsWith(_root, StringComparison.Ordinal))
                return path is "/" || path + "/" == _root ? Answer.Redirect(_basePath) : Missing();
            var name = path[_root.Length..];
            if (name.Length == 0 || name.EndsWith('/')) name += Index;
            if (_files.TryGetValue(name, out var file)) return File(file, 200);
            return _files.ContainsKey($"{name}/{Index}") ? Answer.Redirect($"{EscapePath(path)}/") : Missing();
        }
    }

    private Answer Missing() => _files.TryGetValue(NotFound, out var page)
        ? File(page, 404)
        : new(404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"Not found. The site is at {_basePath}\n"));

    private Answer File(OutputFile file, int status) => Made($"{status} {file.Path}", () =>
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = file.Render();
        }
        catch (Exception bug)
        {
            return Broken(bug);
        }

        if (_problems.HasErrors) return Problem(_problems.Sorted());
        var type = MediaTypes.Of(file.Path);
        return new(status, type, type == MediaTypes.Html ? ReloadScript.Into(bytes, Version) : bytes);
    });

    private Answer Made(string key, Func<Answer> make) => _made.GetOrAdd(key, _ => new(make)).Value;

    private Answer Broken(Exception bug) => new(500, MediaTypes.Html, ReloadScript.Into(ProblemPage.Render(bug, Words), Version));

    private Answer Problem(IReadOnlyList<Diagnostic> problems) =>
        new(503, MediaTypes.Html, ReloadScript.Into(ProblemPage.Render(problems, _input, Words), Version));

    private static string EscapePath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

/// <summary>What a request gets.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Type">Media type of the body.</param>
/// <param name="Body">All of it.</param>
/// <param name="Location">Where to go instead, for a redirection.</param>
internal sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body, string? Location = null)
{
    public static Answer Redirect(string location) => new(302, "text/plain; charset=utf-8", default, location);
}

/// <summary>Media types of the files that a site holds.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";

    public const string JavaScript = "text/javascript; charset=utf-8";

    /// <summary>By the ending of the path.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" => JavaScript,
        ".svg" => "image/svg+xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}

/// <summary>Makes pages load again when the site has changed. Only what is served holds it, never what is built.</summary>
internal static class ReloadScript
{
    /// <summary>Address of the script.</summary>
    public const string Path = "/_serve/reload.js";

    /// <summary>Address of the events: the version of the site, now and whenever it changes.</summary>
    public const string Events = "/_serve/events";

    // Hidden pages do not listen: browsers open six connections to a server, and more tabs than that would wait for ever.
    private static readonly byte[] Script = Encoding.UTF8.GetBytes($$"""
        (() => {
          const shown = document.currentScript.dataset.version;
          let events;
          const listen = () => {
            events?.close();
            events = undefined;
            if (document.hidden) return;
            events = new EventSource('{{Events}}');
            events.onmessage = message => { if (message.data !== shown) location.reload(); };
          };
          document.addEventListener('visibilitychange', listen);
          listen();
        })();

        """);

    /// <summary>The script itself.</summary>
    public static Answer Answer { get; } = new(200, MediaTypes.JavaScript, Script);

    /// <summary>A page with the script before the end of its body.</summary>
    public static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page, string version)
    {
        var end = page.Span.LastIndexOf("</body>"u8) is >= 0 and var found ? found : page.Length;
        var tag = Encoding.UTF8.GetBytes($"<script src=\"{Path}\" data-version=\"{version}\"></script>\n");
        return (byte[])[.. page.Span[..end], .. tag, .. page.Span[end..]];
    }
}
