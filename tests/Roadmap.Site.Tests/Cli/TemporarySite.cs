using System.Text;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Cli;

/// <summary>A copy of the real site that a test may spoil.</summary>
internal sealed class TemporarySite : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("roadmap-");

    public TemporarySite(string name = "site")
    {
        Folder = Path.Combine(_parent.FullName, name);
        foreach (var file in new[] { "content", "theme" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories))
                     .Append(Path.Combine(Repository.Root, "site.config.yml")))
            Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
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

    public void Dispose() => _parent.Delete(recursive: true);
}
