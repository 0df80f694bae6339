using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>A value and the place it was read from.</summary>
public readonly record struct Located<T>(T Value, SourceSpan At);
