using System.Globalization;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Diagnostics;
using RoadmapSite.Serve;

namespace RoadmapSite.Cli;

/// <summary>What <c>serve</c> says while it runs.</summary>
/// <param name="verbosity">Quiet says nothing but problems.</param>
/// <param name="surroundings">Where it is said.</param>
internal sealed class ServeLog(Verbosity verbosity, Surroundings surroundings)
{
    private const int NamedFiles = 3;

    private readonly Lock _gate = new();

    /// <summary>The first line.</summary>
    public void Start(Uri address)
    {
        lock (_gate) Say($"Serving at {address} – Ctrl+C ends it.");
    }

    /// <summary>A line for each change, and under it what is wrong.</summary>
    public void Report(ServedChange change)
    {
        lock (_gate)
        {
            var time = change.Time.TotalMilliseconds.ToString("0 ms", CultureInfo.InvariantCulture);
            Say($"{(change.Files.Count == 0 ? "Read" : $"{Names(change.Files)} changed; read again")} in {time}: {Counts(change.Problems)}.");
            if (change.Bug is not null) InternalError.Write(change.Bug, verbosity, surroundings.Error.Writer);
            ProblemFormat.WriteText(change.Problems, surroundings.Error);
            surroundings.Error.Writer.Flush();
        }
    }

    private void Say(string line)
    {
        if (verbosity == Verbosity.Quiet) return;
        surroundings.Output.Writer.WriteLine(line);
        surroundings.Output.Writer.Flush();
    }

    private static string Names(IReadOnlyList<string> files)
    {
        var named = string.Join(", ", files.Take(NamedFiles).Select(OneLine.Of));
        return files.Count > NamedFiles ? $"{named} and {files.Count - NamedFiles} more" : named;
    }

    private static string Counts(IReadOnlyList<Diagnostic> problems)
    {
        if (problems.Count == 0) return "no problems";
        var errors = problems.Count(p => p.Rule.Severity == Severity.Error);
        return $"{Count(errors, "error")}, {Count(problems.Count - errors, "warning")}";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
