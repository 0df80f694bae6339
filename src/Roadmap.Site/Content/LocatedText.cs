using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Content;

/// <summary>A text in one or more languages and the places it was read from.</summary>
/// <param name="Value">The text, without spaces around it.</param>
/// <param name="At">Its first language.</param>
/// <param name="Written">What was written in each language, in the order of <paramref name="Value"/>.</param>
public sealed record LocatedText(LocalizedText Value, SourceSpan At, ImmutableArray<YamlScalar> Written);
