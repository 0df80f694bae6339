using System.Text;

namespace RoadmapSite.Serve;

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
    public static Answer Answer { get; } = new(200, ContentTypes.JavaScript, Script);

    /// <summary>A page with the script before the end of its body.</summary>
    public static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page, string version)
    {
        var end = page.Span.LastIndexOf("</body>"u8) is >= 0 and var found ? found : page.Length;
        var tag = Encoding.UTF8.GetBytes($"<script src=\"{Path}\" data-version=\"{version}\"></script>\n");
        return (byte[])[.. page.Span[..end], .. tag, .. page.Span[end..]];
    }
}
