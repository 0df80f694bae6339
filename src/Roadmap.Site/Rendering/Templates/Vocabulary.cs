using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Rendering.Templates;

/// <summary>What the templates of a theme may name.</summary>
/// <param name="Partials">Names of partials.</param>
/// <param name="Words">The interface words of each language.</param>
internal sealed record Vocabulary(IEnumerable<string> Partials, ImmutableDictionary<string, Words> Words)
{
    /// <summary>Why a template cannot show a word of one language; null when it can.</summary>
    public static Diagnostic? Problem(SourceSpan at, string key, Words words) =>
        !words.Messages.TryGetValue(key, out var message) ? TemplateProblems.Word(at, key, words.Language.Code, words.Messages.Keys)
        : message.Placeholders.Count > 0 ? TemplateProblems.Placeholders(at, key, message.Placeholders)
        : null;
}
