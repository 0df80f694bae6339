using System.Collections.Frozen;

namespace RoadmapSite.Localization;

/// <summary>The interface words of one language: <c>theme/strings/az.yml</c>.</summary>
/// <param name="Language">The language.</param>
/// <param name="Messages">By key: <c>nav.home</c>.</param>
public sealed record Words(Language Language, FrozenDictionary<string, Message> Messages)
{
    /// <summary>The text of a key. A key that the code asks for and the theme lacks is found when the theme is read.</summary>
    /// <exception cref="KeyNotFoundException">The key is in no strings file.</exception>
    public string this[string key, params ReadOnlySpan<MessageArgument> arguments] =>
        Messages.TryGetValue(key, out var message) ? message.Format(arguments) : throw new KeyNotFoundException($"theme/strings/{Language.Code}.yml has no “{key}”");
}
