using System.Collections.Immutable;

namespace RoadmapSite.Localization;

/// <summary>A piece of a message.</summary>
internal abstract record MessagePart
{
    public abstract string Render(Language language, ReadOnlySpan<MessageArgument> arguments);
}

/// <summary>Text that is the same in every use of the message.</summary>
internal sealed record LiteralPart(string Text) : MessagePart
{
    public override string Render(Language language, ReadOnlySpan<MessageArgument> arguments) => Text;
}

/// <summary>A piece that depends on an argument.</summary>
internal abstract record Placeholder(string Name) : MessagePart
{
    public sealed override string Render(Language language, ReadOnlySpan<MessageArgument> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Name == Name) return Render(language, argument);
        throw new ArgumentException($"The message needs an argument '{Name}'.", nameof(arguments));
    }

    protected abstract string Render(Language language, MessageArgument argument);

    protected decimal NumberOf(MessageArgument argument) => argument.Number
        ?? throw new ArgumentException($"The message needs a number for '{Name}'.", nameof(argument));
}

/// <summary>The argument itself, a number in a form of its language.</summary>
internal sealed record ValuePlaceholder(string Name, NumberForm Form) : Placeholder(Name)
{
    protected override string Render(Language language, MessageArgument argument) =>
        argument.Text is { } text && Form is NumberForm.Plain
            ? text
            : language.Format(NumberOf(argument), Form);
}

/// <summary>One of the alternatives, by the plural category of the argument; the last stands for any further.</summary>
internal sealed record PluralPlaceholder(string Name, ImmutableArray<string> Alternatives) : Placeholder(Name)
{
    protected override string Render(Language language, MessageArgument argument) =>
        Alternatives[Math.Min((int)language.Plural(NumberOf(argument)), Alternatives.Length - 1)];
}
