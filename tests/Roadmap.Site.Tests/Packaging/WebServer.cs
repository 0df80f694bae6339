namespace RoadmapSite.Tests.Packaging;

/// <summary>Web servers of the real site, one a sub-path, for as long as their tests run.</summary>
public sealed class WebServer : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("roadmap-");
    private readonly Dictionary<string, Nginx> _servers = [];

    /// <summary>The site under <c>/</c> or a sub-path such as <c>/roadmap/</c>.</summary>
    internal Nginx Under(string prefix)
    {
        if (_servers.TryGetValue(prefix, out var server)) return server;
        return _servers[prefix] = Nginx.Start(_temporary.CreateSubdirectory($"{_servers.Count}").FullName, prefix);
    }

    public void Dispose()
    {
        foreach (var server in _servers.Values) server.Dispose();
        _temporary.Delete(recursive: true);
    }
}
