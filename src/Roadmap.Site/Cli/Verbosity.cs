namespace RoadmapSite.Cli;

/// <summary>How much is said about a run, beside its problems.</summary>
internal enum Verbosity
{
    /// <summary>Nothing.</summary>
    Quiet,

    /// <summary>A closing line.</summary>
    Minimal,

    /// <summary>The summary.</summary>
    Normal,

    /// <summary>The summary with the time of each stage.</summary>
    Detailed,

    /// <summary>And the stack trace of a bug.</summary>
    Diagnostic,
}
