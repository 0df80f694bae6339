using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>What the templates of a theme may name.</summary>
/// <param name="PartialNames">Names of partials, also while they are being read.</param>
/// <param name="Words">The interface words of each language.</param>
internal sealed record TemplateSet(IEnumerable<string> PartialNames, ImmutableDictionary<string, Words> Words)
{
    /// <summary>The partials once all of them are read.</summary>
    public Dictionary<string, ScriptBlockStatement> Partials { get; } = new(StringComparer.Ordinal);
}
