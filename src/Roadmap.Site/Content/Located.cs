using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>A value and the place it was read from.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">Its first character.</param>
/// <param name="IsPlainNumber">It was written without quotes and looks like a decimal, so that other tools would read 1.10 as 1.1.</param>
public readonly record struct Located<T>(T Value, SourceSpan At, bool IsPlainNumber = false);
