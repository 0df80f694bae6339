using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Cli;

/// <summary>A copy of the real site of 2017 that a test may spoil.</summary>
internal sealed class TemporarySite : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("roadmap-");

    public TemporarySite(string name = "site")
    {
        Folder = Path.Combine(_parent.FullName, name);
        Copy(Repository.Site2017, "");
        Copy(Path.Combine(Repository.Root, "theme"), "theme");
    }

    public string Folder { get; }

    public string Parent => _parent.FullName;

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public void Replace(string path, string old, string replacement) => Write(path, Read(path).Replace(old, replacement, StringComparison.Ordinal));

    /// <summary>Three misspelled statuses in lines 3 to 5 of one file.</summary>
    public void Break() => Replace("content/status/2017/1.1.yml", ": partial", ": partal");

    /// <summary>A summary of work in one language only.</summary>
    public void DropTranslation() => File.Delete(Path.Combine(Folder, "content/status/2017/1.1.en.md"));

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
    }

    public void Dispose() => _parent.Delete(recursive: true);
}
