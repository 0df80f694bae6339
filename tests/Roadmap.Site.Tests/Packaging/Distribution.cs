using System.Runtime.InteropServices;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Packaging;

/// <summary>The tool in the forms in which others get it, each made once from a copy of its source as a fresh clone has it.</summary>
public sealed class Distribution : IDisposable
{
    /// <summary>A version that no feed has, so that nothing but the package made here can be installed.</summary>
    public const string Version = "1.0.0-tested.1";

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("roadmap-");
    private readonly Lazy<string> _installed;
    private readonly Lazy<string> _native;
    private readonly Lazy<string> _published;

    public Distribution()
    {
        _installed = new(Install);
        _native = new(() => Publish("native"));
        _published = new(() => Publish("published", "-p:PublishAot=false"));
        Copy(Repository.Root, Source, "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "THIRD-PARTY-NOTICES.txt", "src/Roadmap.Site", "theme");
        Copy(Repository.Site2017, ContentOnly, "site.config.yml", "content");
    }

    internal string Source => Path.Combine(_temporary.FullName, "source");

    /// <summary>A site folder that has no theme.</summary>
    internal string ContentOnly => Path.Combine(_temporary.FullName, "content-only");

    /// <summary>The command after <c>dotnet pack</c> and <c>dotnet tool install</c>.</summary>
    internal string Installed => _installed.Value;

    /// <summary>The folder after <c>dotnet publish</c> for this system: native code. Skips the test where there is no linker.</summary>
    internal string Native => _native.Value;

    /// <summary>The folder after <c>dotnet publish</c> as for another system: one file for the .NET that is there.</summary>
    internal string Published => _published.Value;

    internal string Packages => Path.Combine(_temporary.FullName, "packages");

    /// <summary>The name of a program on this system.</summary>
    internal static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    private static string ThisSystem =>
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux") + "-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    public void Dispose() => _temporary.Delete(recursive: true);

    /// <summary>The package made once more, of a copy of the source in another folder.</summary>
    internal string PackElsewhere()
    {
        var elsewhere = Path.Combine(_temporary.FullName, "elsewhere", "another-source");
        Copy(Source, elsewhere, [.. Directory.EnumerateFileSystemEntries(Source).Select(e => Path.GetFileName(e)!)]);
        var packages = Path.Combine(_temporary.FullName, "packages-elsewhere");
        Dotnet("pack", Path.Combine(elsewhere, "src/Roadmap.Site"), "--output", packages, $"-p:Version={Version}", "-p:RunAnalyzers=false");
        return Directory.EnumerateFiles(packages).Single();
    }

    private string Install()
    {
        Dotnet("pack", "src/Roadmap.Site", "--output", Packages, $"-p:Version={Version}", "-p:RunAnalyzers=false");
        var feed = Path.Combine(_temporary.FullName, "nuget.config");
        File.WriteAllText(feed, $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{Packages}\" /></packageSources></configuration>");
        var tools = Path.Combine(_temporary.FullName, "tools");
        Dotnet("tool", "install", "Roadmap.Site", "--version", Version, "--tool-path", tools, "--configfile", feed);
        return Path.Combine(tools, Executable("roadmap"));
    }

    private string Publish(string name, params string[] options)
    {
        var folder = Path.Combine(_temporary.FullName, name);
        Dotnet(["publish", "src/Roadmap.Site", "--configuration", "Release", "--runtime", ThisSystem, "--output", folder, "-p:RunAnalyzers=false", .. options]);
        return folder;
    }

    private void Dotnet(params string[] arguments)
    {
        var run = ChildProcess.Run(Source, "dotnet", arguments);
        var isHere = Environment.GetEnvironmentVariable("CI") != "true";
        Assert.SkipWhen(isHere && IsMissingPackage(run), $"A package that dotnet {arguments[0]} needs cannot be had here.");
        Assert.SkipWhen(isHere && run.Output.Contains("Platform linker", StringComparison.Ordinal), "Native code needs a linker; on Debian and Ubuntu: apt-get install gcc libc6-dev.");
        if (run.Code != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{run.Output}{run.Error}");
    }

    // NU1101: unknown to the feed; NU1102: not in this version; NU1301: no feed can be reached.
    private static bool IsMissingPackage(CommandRun run) => new[] { "NU1101", "NU1102", "NU1301" }.Any(run.Output.Contains);

    private static void Copy(string from, string to, params string[] paths)
    {
        foreach (var file in paths.Select(p => Path.Combine(from, p)).SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*", SearchOption.AllDirectories) : [p]))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(n => n is "bin" or "obj")) continue;
            var copy = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

/// <summary>Tests that build or listen, after all others and one by one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PackagingTests : ICollectionFixture<Distribution>, ICollectionFixture<WebServer>
{
    public const string Name = "packaging";
}
