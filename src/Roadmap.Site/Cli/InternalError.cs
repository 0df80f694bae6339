namespace RoadmapSite.Cli;

/// <summary>What the user sees of a bug.</summary>
internal static class InternalError
{
    public static int Write(Exception bug, Verbosity verbosity, TextWriter error)
    {
        error.WriteLine(verbosity == Verbosity.Diagnostic
            ? bug.ToString()
            : $"internal error: {bug.GetType().Name}: {OneLine.Of(bug.Message)} This is a bug in roadmap, not in your content: please report it with what “--verbosity diagnostic” adds.");
        return ExitCode.InternalError;
    }
}
