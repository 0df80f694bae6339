using RoadmapSite.Editing;

namespace RoadmapSite.Tests.Cli;

/// <summary>What <c>roadmap new</c> starts, in a folder of its own that a test may change.</summary>
internal sealed class StartedSite : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("roadmap-");

    public StartedSite()
    {
        foreach (var file in StarterSite.Of(new(["az", "en"]))) Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public string Folder => Path.Combine(_parent.FullName, "site");

    public string Parent => _parent.FullName;

    public string At(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    public void Replace(string path, string old, string replacement) => Write(path, Read(path).Replace(old, replacement, StringComparison.Ordinal));

    /// <summary>Every file with its text, to see that nothing was changed.</summary>
    public Dictionary<string, string> Everything() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(Folder, f), File.ReadAllText);

    public CommandRun Run(params string[] arguments) => CommandRun.In(Folder, arguments);

    public void Dispose() => _parent.Delete(recursive: true);
}
