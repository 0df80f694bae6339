namespace RoadmapSite.Cli;

/// <summary>The last line of a run that fails, or that has little to say.</summary>
internal static class Closing
{
    /// <summary><c>2 errors and 1 warning</c>, then what follows from them.</summary>
    public static string Of(Outcome run, bool isStrict, string consequence)
    {
        var strict = run.Errors == 0 && isStrict && run.Warnings > 0 ? " (--strict: warnings fail)" : "";
        var advice = run.Problems.Count == 0 ? "" : $" “roadmap explain {run.Problems[0].Rule.Code}” tells more about the first.";
        return $"{Count(run.Errors, "error")} and {Count(run.Warnings, "warning")}{strict}{consequence}.{advice}";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
