using System.ComponentModel;
using System.Diagnostics;

namespace RoadmapSite.Tests.Cli;

/// <summary>A repository with one author and one day, whatever the machine is set up for.</summary>
internal sealed class GitRepository
{
    private readonly string _folder;

    /// <summary>Makes one on the branch <c>main</c>; where there is no git, the test is skipped.</summary>
    public GitRepository(string folder)
    {
        _folder = folder;
        try
        {
            Git("init", "--quiet", "--initial-branch", "main");
        }
        catch (Win32Exception)
        {
            Assert.Skip("This test needs git, which was not found. On Debian and Ubuntu: apt-get install git");
        }
    }

    public void Commit()
    {
        Git("add", "--all", "--force");
        Git("commit", "--quiet", "--allow-empty", "--message", "Change");
    }

    public void Git(params string[] arguments) => Ask([], arguments);

    /// <returns>What git answers to this input.</returns>
    public byte[] Ask(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", _folder, "-c", "core.autocrlf=false", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in new[]
        {
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_AUTHOR_NAME", "Editor"), ("GIT_AUTHOR_EMAIL", "editor@example.org"), ("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"),
            ("GIT_COMMITTER_NAME", "Editor"), ("GIT_COMMITTER_EMAIL", "editor@example.org"), ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z"),
        })
            start.Environment[name] = value;
        using var git = Process.Start(start)!;
        var said = git.StandardError.ReadToEndAsync();
        git.StandardInput.BaseStream.Write(input);
        git.StandardInput.Close();
        using var answer = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(answer);
        git.WaitForExit();
        return git.ExitCode == 0 ? answer.ToArray() : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {said.Result}");
    }
}
