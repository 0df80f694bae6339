using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RoadmapSite.Localization;

/// <summary>
/// A text of the interface with placeholders: <c>{name}</c>, <c>{name:form}</c> with form one of
/// <c>percent</c>, <c>ordinal</c>, <c>possessive</c>, <c>possessive-genitive</c>, <c>locative</c>,
/// <c>ablative</c>, <c>dative</c>, and <c>{name|one|other}</c> for a noun beside a number.
/// Doubled braces stand for themselves.
/// </summary>
public sealed class Message
{
    private readonly string _source;
    private readonly Language _language;
    private readonly ImmutableArray<MessagePart> _parts;

    private Message(string source, Language language, ImmutableArray<MessagePart> parts)
    {
        (_source, _language, _parts) = (source, language, parts);
        Placeholders = parts.OfType<Placeholder>().Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The names of the arguments the message needs, to compare translations by.</summary>
    public IReadOnlySet<string> Placeholders { get; }

    /// <summary>Reads a message written in the language.</summary>
    /// <exception cref="FormatException">A brace or a form cannot be read; the exception says which.</exception>
    public static Message Parse(string text, Language language) =>
        TryParse(text, language, out var message, out var error) ? message : throw new FormatException(error);

    /// <summary>Reads a message written in the language, or says in a sentence why it cannot be read.</summary>
    public static bool TryParse(
        string text,
        Language language,
        [NotNullWhen(true)] out Message? message,
        [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        (var parts, error) = MessageParser.Parse(text);
        message = error is null ? new Message(text, language, parts) : null;
        return message is not null;
    }

    /// <summary>The plain text of the message, unescaped; arguments it does not need are ignored.</summary>
    /// <exception cref="ArgumentException">An argument is missing, or is a text where a number is needed.</exception>
    public string Format(params ReadOnlySpan<MessageArgument> arguments)
    {
        if (_parts.Length == 1) return _parts[0].Render(_language, arguments);
        var rendered = new string[_parts.Length];
        for (var index = 0; index < rendered.Length; index++)
            rendered[index] = _parts[index].Render(_language, arguments);
        return string.Concat(rendered);
    }

    /// <summary>The message as it is written, with its placeholders.</summary>
    public override string ToString() => _source;
}
