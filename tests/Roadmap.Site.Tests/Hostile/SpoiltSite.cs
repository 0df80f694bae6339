using System.Security.Cryptography;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Hostile;

/// <summary>A published copy of the real site, of which one thing after the other is spoilt and mended again.</summary>
public sealed class SpoiltSite : IDisposable
{
    private readonly TemporarySite _site = new();
    private readonly string _published;

    public SpoiltSite()
    {
        CommandRun.In(_site.Folder, "build").Code.ShouldBe(0);
        _published = State(Output);
    }

    public string Folder => _site.Folder;

    public string Output => Path.Combine(_site.Folder, "_site");

    public string Read(string path) => _site.Read(path);

    /// <summary>Changes something, builds, sees that the published site is as it was, and mends it.</summary>
    /// <returns>Problem lines.</returns>
    public string[] Refuses(Action<string> spoil, string path, params string[] arguments)
    {
        Trial.Tried("spoilt files and folders");
        var full = Path.Combine(Folder, path);
        var before = File.Exists(full) ? File.ReadAllBytes(full) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        spoil(full);
        try
        {
            var run = CommandRun.In(Folder, ["build", .. arguments]);
            State(Output).ShouldBe(_published, "the published site is as it was");
            Directory.Exists(Path.Combine(Folder, "._site.new")).ShouldBeFalse("nothing half done is left");
            run.Code.ShouldBe(1, run.Output + run.Error);
            run.Error.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse("no control character reaches the terminal");
            Trial.Survived("spoilt files and folders");
            return run.ErrorLines[..^1];
        }
        finally
        {
            if (Directory.Exists(full)) Directory.Delete(full);
            else File.Delete(full);
            if (before is not null) _site.Write(path, before);
        }
    }

    /// <summary>One line of text for everything in a folder: names and bytes.</summary>
    public static string State(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => _site.Dispose();
}
