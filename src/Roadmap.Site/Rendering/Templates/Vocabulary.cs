namespace RoadmapSite.Rendering.Templates;

/// <summary>What the templates of a theme may name.</summary>
/// <param name="Partials">Names of partials.</param>
/// <param name="Words">Language, then key, to interface word.</param>
internal sealed record Vocabulary(
    IEnumerable<string> Partials,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words);
