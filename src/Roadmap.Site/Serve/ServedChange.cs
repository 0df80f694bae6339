using RoadmapSite.Diagnostics;

namespace RoadmapSite.Serve;

/// <summary>What came of a change.</summary>
/// <param name="Files">Files that changed, relative to the site's folder, in order; none at the beginning.</param>
/// <param name="Time">From the change to the site that can be asked for.</param>
/// <param name="Problems">What is wrong now, worst first.</param>
/// <param name="Bug">Why there is neither a site nor a problem: a mistake of ours.</param>
public sealed record ServedChange(IReadOnlyList<string> Files, TimeSpan Time, IReadOnlyList<Diagnostic> Problems, Exception? Bug);
