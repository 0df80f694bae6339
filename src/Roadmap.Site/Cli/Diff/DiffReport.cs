using RoadmapSite.Comparison;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Diff;

/// <summary>What <c>roadmap diff</c> has found.</summary>
/// <param name="Base">What was compared with, in words.</param>
/// <param name="Language">The language of titles.</param>
/// <param name="BaseProblems">Errors of the old content, worst first; then there is nothing to compare.</param>
/// <param name="Changes">Null when the old content cannot be compared.</param>
internal sealed record DiffReport(string Base, string Language, IReadOnlyList<Diagnostic> BaseProblems, ContentChanges? Changes)
{
    private const int Shown = 10;

    /// <summary>Whether there is nothing to tell, in a sentence; null when there is.</summary>
    public string? Conclusion => Changes switch
    {
        null => $"The content of {Base} does not pass the checks of this version ({BaseProblems.Count} {(BaseProblems.Count == 1 ? "error" : "errors")}), so it cannot be compared.",
        { IsEmpty: true } => $"Compared with {Base}, nothing changes: statuses, texts, targets and scores are the same.",
        _ => null,
    };

    /// <summary>The first of the old content's errors, a line each.</summary>
    public IEnumerable<string> Reasons => BaseProblems.Take(Shown).Select(p => p.ToString())
        .Concat(BaseProblems.Count > Shown ? [$"… and {BaseProblems.Count - Shown} more"] : []);
}
