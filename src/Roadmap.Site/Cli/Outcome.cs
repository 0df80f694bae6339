using RoadmapSite.Diagnostics;
using RoadmapSite.Output;
using RoadmapSite.Pages;

namespace RoadmapSite.Cli;

/// <summary>What came of a run.</summary>
/// <param name="Site">What pages are made from; null when errors stand in the way.</param>
/// <param name="Files">All files of the site.</param>
/// <param name="Problems">Worst first.</param>
/// <param name="Written">What was written; null when nothing was.</param>
internal sealed record Outcome(Site? Site, IReadOnlyList<OutputFile> Files, IReadOnlyList<Diagnostic> Problems, WriteResult? Written)
{
    public int Pages => Files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal));

    public int Errors => Problems.Count(p => p.Rule.Severity == Severity.Error);

    public int Warnings => Problems.Count - Errors;

    /// <summary>Whether the run counts as failed; strictly, warnings fail it too.</summary>
    public bool Fails(bool isStrict) => Errors > 0 || (isStrict && Warnings > 0);
}
