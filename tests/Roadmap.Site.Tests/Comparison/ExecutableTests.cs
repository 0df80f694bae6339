using RoadmapSite.Comparison.Git;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Packaging;

namespace RoadmapSite.Tests.Comparison;

public sealed class ExecutableTests : IDisposable
{
    private readonly StartedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_program_is_found_in_absolute_folders_of_the_path_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "programs are found by their endings there");
        var folder = Path.Combine(_site.Folder, "bin");
        Program(folder, "tool");
        File.WriteAllText(Path.Combine(_site.Folder, "tool"), "not a program");

        Executable.Find("tool", $"{_site.Folder}::/nowhere:{folder}").ShouldBe(Path.Combine(folder, "tool"));
        foreach (var path in new[] { null, "", ":", ".", "./", "bin", "../", $"{_site.Folder}/none:." })
            Executable.Find("tool", path).ShouldBeNull(path);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        Executable.Find("tool", relative).ShouldBeNull();
    }

    [Fact]
    public void No_git_of_the_content_is_ever_started()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "scripts are no programs there");
        var started = Path.Combine(_site.Folder, "started");
        Program(_site.Folder, "git", $"#!/bin/sh\necho started > '{started}'\n");
        Program(_site.Folder, "xdg-open", $"#!/bin/sh\necho started > '{started}'\n");

        foreach (var path in new[] { "", ".", $".:{Environment.GetEnvironmentVariable("PATH")}", $":{Environment.GetEnvironmentVariable("PATH")}" })
            ChildProcess.Run(_site.Folder, "env", [$"PATH={path}", "ROADMAP_LANGUAGE=en", Dotnet, "exec", Path.Combine(AppContext.BaseDirectory, "roadmap.dll"), "diff"])
                .Error.ShouldMatch("no git repository|git is not installed");

        File.Exists(started).ShouldBeFalse();
    }

    private static string Dotnet => ChildProcess.Find("dotnet")!;

    private static void Program(string folder, string name, string text = "#!/bin/sh\n")
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder, name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
