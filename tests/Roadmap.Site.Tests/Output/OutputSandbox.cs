using RoadmapSite.Output;

namespace RoadmapSite.Tests.Output;

/// <summary>A site folder in a temporary place, with its output in <c>_site</c>.</summary>
internal sealed class OutputSandbox : IDisposable
{
    public OutputSandbox(string? under = null)
    {
        Root = under ?? Directory.CreateTempSubdirectory("roadmap-").FullName;
        Site = Path.Combine(Root, "site");
        Directory.CreateDirectory(Path.Combine(Site, "content"));
        File.WriteAllText(Path.Combine(Site, "site.config.yml"), "");
        Output = Path.Combine(Site, "_site");
    }

    public string Root { get; }

    public string Site { get; }

    public string Output { get; }

    public DiagnosticList Problems { get; private set; } = new();

    public string[] Codes => [.. Problems.Sorted().Select(p => p.Rule.Code)];

    /// <summary>What stands in the site folder besides what belongs there for ever.</summary>
    public string[] Leftovers => [.. Directory.GetFileSystemEntries(Site).Select(e => Path.GetFileName(e)).Except(["content", "site.config.yml", "_site", "._site.lock"])];

    public static OutputFile Page(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));

    public WriteResult? Write(params OutputFile[] files) => WriteTo(Output, files);

    public WriteResult? WriteTo(string output, params OutputFile[] files)
    {
        Problems = new();
        return new SiteWriter(output, Site, "content", "theme").Write(files, Problems);
    }

    public string Beside(string what) => Path.Combine(Site, $"._site.{what}");

    /// <summary><c>path: text</c> of everything in the output but the list of it.</summary>
    public string[] Pages() => Pages(Output);

    public static string[] Pages(string folder) => [.. Files(folder).Where(f => f != ".roadmap-site")
        .Select(f => $"{f}: {File.ReadAllText(Path.Combine(folder, f))}")];

    /// <summary>Dates every file back, so that whatever is written anew shows.</summary>
    public void Age()
    {
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        foreach (var folder in Directory.EnumerateDirectories(Output, "*", SearchOption.AllDirectories).Append(Output)) Directory.SetLastWriteTimeUtc(folder, DateTime.UnixEpoch);
        Directory.SetLastWriteTimeUtc(Site, DateTime.UnixEpoch);
    }

    /// <summary>The files written since, but the list of them.</summary>
    public string[] Fresh() => [.. Files(Output).Where(f => f != ".roadmap-site" && File.GetLastWriteTimeUtc(Path.Combine(Output, f)) != DateTime.UnixEpoch)];

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
