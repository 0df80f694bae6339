using System.Diagnostics.CodeAnalysis;

namespace RoadmapSite.Localization;

/// <summary>
/// A text of the interface with what is put into it:
/// <list type="bullet">
/// <item><c>{name}</c>, <c>{name:percent}</c>: an argument.</item>
/// <item><c>{name:ordinal}</c>, also <c>possessive</c>, <c>possessive-genitive</c>, <c>locative</c>, <c>ablative</c>, <c>dative</c>: a number with a suffix, in Azerbaijani and Turkish.</item>
/// <item><c>{name|step|steps}</c>: a form for each plural category of the language, in CLDR's order, or one for all; # in it is the number.</item>
/// <item><c>{name:ordinal|#st|#nd|#rd|#th}</c>: the same by the categories of ordinals.</item>
/// <item><c>{@step}</c>, <c>{@step:genitive}</c>, <c>{@Step}</c>: a term of the plan in a form of it, with a capital letter.</item>
/// <item><c>{name|@step}</c>: the term as it stands beside the number.</item>
/// </list>
/// Doubled braces stand for themselves.
/// </summary>
internal sealed class Message
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

    /// <summary>The forms of terms that the message uses.</summary>
    internal ImmutableArray<TermForm> Terms => field.IsDefault ? field = [.. _parts.SelectMany(p => p.Terms(_language))] : field;

    /// <summary>Reads a message written in the language.</summary>
    /// <exception cref="FormatException">It cannot be read; the exception says why.</exception>
    public static Message Parse(string text, Language language) =>
        TryParse(text, language, out var message, out var error) ? message : throw new FormatException($"{error}");

    /// <summary>Reads a message written in the language, or says why it cannot be read.</summary>
    public static bool TryParse(
        string text,
        Language language,
        [NotNullWhen(true)] out Message? message,
        [NotNullWhen(false)] out MessageError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        (var parts, error) = MessageParser.Parse(text, language);
        message = error is null ? new Message(text, language, parts) : null;
        return message is not null;
    }

    /// <summary>The message with the terms written out.</summary>
    internal Message With(Terms terms) =>
        Terms.IsEmpty ? this : new(_source, _language, [.. _parts.Select(p => p.With(terms, _language))]);

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

/// <summary>A named value for a message: a number, or a text that is inserted as it is.</summary>
internal readonly record struct MessageArgument
{
    /// <summary>A number, written by the rules of the message's language.</summary>
    public MessageArgument(string name, decimal number) => (Name, Number) = (name, number);

    /// <summary>A text, inserted unescaped.</summary>
    public MessageArgument(string name, string text) => (Name, Text) = (name, text);

    /// <summary>A number that is written in another way than in plain digits.</summary>
    public MessageArgument(string name, decimal number, string? written) => (Name, Number, Text) = (name, number, written);

    /// <summary>The name of the placeholder.</summary>
    public string Name { get; }

    /// <summary>The number, unless the argument is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text, unless the argument is a number in plain digits.</summary>
    public string? Text { get; }

    /// <summary>Lets a call write <c>("count", 5)</c>.</summary>
    public static implicit operator MessageArgument((string Name, decimal Number) argument) =>
        new(argument.Name, argument.Number);

    /// <summary>Lets a call write <c>("title", "text")</c>.</summary>
    public static implicit operator MessageArgument((string Name, string Text) argument) =>
        new(argument.Name, argument.Text);
}
