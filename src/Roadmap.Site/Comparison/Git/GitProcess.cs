using System.ComponentModel;
using System.Diagnostics;

namespace RoadmapSite.Comparison.Git;

/// <summary>What git wrote.</summary>
/// <param name="Output">Null when it failed.</param>
/// <param name="Error">What it said about it.</param>
internal sealed record GitAnswer(byte[]? Output, string Error)
{
    /// <summary>The first line of the output; null when git failed.</summary>
    public string? Line => Output is null ? null : Encoding.UTF8.GetString(Output).Split('\n')[0];
}

/// <summary>Runs git in a folder. Arguments reach it as they are, through no shell.</summary>
/// <param name="executable">Full path of git.</param>
/// <param name="folder">Full path of the folder.</param>
internal sealed class GitProcess(string executable, string folder, CancellationToken cancelled)
{
    /// <summary>Runs it to its end.</summary>
    /// <exception cref="Win32Exception">It cannot be started.</exception>
    public GitAnswer Run(IEnumerable<string> arguments, string input = "")
    {
        using var git = Process.Start(Start(arguments))!;
        using var end = cancelled.Register(git.Kill);
        using var output = new MemoryStream();
        // Each pipe on its own: git waits when one of them is full.
        var said = git.StandardError.ReadToEndAsync();
        var asked = Task.Run(() => Ask(git, input));
        git.StandardOutput.BaseStream.CopyTo(output);
        git.WaitForExit();
        Task.WaitAll(said, asked);
        return new(git.ExitCode == 0 ? output.ToArray() : null, said.Result);
    }

    /// <summary>The first line that git wrote; null when it failed.</summary>
    public string? Line(params string[] arguments) => Run(arguments).Line;

    private static void Ask(Process git, string input)
    {
        try
        {
            git.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(input));
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git has ended before it read everything; its exit code says why.
        }
    }

    private ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        // A folder of the content may look like a repository, whose settings could name programs to run.
        var start = new ProcessStartInfo(executable, ["--no-replace-objects", "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return start;
    }
}
