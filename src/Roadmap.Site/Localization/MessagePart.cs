namespace RoadmapSite.Localization;

/// <summary>A piece of a message.</summary>
internal abstract record MessagePart
{
    public abstract string Render(Language language, ReadOnlySpan<MessageArgument> arguments);

    /// <summary>The forms of terms that it needs.</summary>
    public virtual IEnumerable<TermForm> Terms(Language language) => [];

    /// <summary>The piece with the terms written out.</summary>
    public virtual MessagePart With(Terms terms, Language language) => this;
}

/// <summary>Text that is the same in every use of the message.</summary>
internal sealed record LiteralPart(string Text) : MessagePart
{
    public override string Render(Language language, ReadOnlySpan<MessageArgument> arguments) => Text;
}

/// <summary>A term of the plan, until it is known how the plan calls it.</summary>
internal sealed record TermPart(TermForm Term, bool IsCapital) : MessagePart
{
    public override string Render(Language language, ReadOnlySpan<MessageArgument> arguments) => throw new InvalidOperationException($"The term “{Term.Name}” has not been written out.");

    public override IEnumerable<TermForm> Terms(Language language) => [Term];

    public override MessagePart With(Terms terms, Language language) => new LiteralPart(IsCapital ? language.Capitalise(terms[Term]) : terms[Term]);
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
            ? language.Isolated(text)
            : argument is { Text: { } written, Number: { } number } && Form is not NumberForm.Percent && language.FormatNumber(number) is var digits && written.EndsWith(digits, StringComparison.Ordinal)
                ? written[..^digits.Length] + language.Format(number, Form)
            : language.Format(NumberOf(argument), Form);
}

/// <summary>
/// One of several texts, by the plural category of the argument. A null piece in a text is the number.
/// With a single text, it stands for all, unless it is a term alone, which has forms of its own.
/// </summary>
internal sealed record PluralPlaceholder(string Name, bool IsOrdinal, ImmutableArray<ImmutableArray<MessagePart?>> Texts) : Placeholder(Name)
{
    public override IEnumerable<TermForm> Terms(Language language) =>
        CountedTerm is { } term ? language.Plurals.Cardinal.Select(c => Counted(term, c)) : Texts.SelectMany(t => t).OfType<TermPart>().Select(p => p.Term);

    public override MessagePart With(Terms terms, Language language) => this with
    {
        Texts = CountedTerm is { } term
            ? [.. language.Plurals.Cardinal.Select(c => ImmutableArray.Create<MessagePart?>(new LiteralPart(terms[Counted(term, c)])))]
            : [.. Texts.Select(t => t.Select(p => p?.With(terms, language)).ToImmutableArray())],
    };

    protected override string Render(Language language, MessageArgument argument)
    {
        var number = NumberOf(argument);
        var text = Texts[Math.Min(Index(language.Plurals, number), Texts.Length - 1)];
        return text is [{ } only] ? only.Render(language, []) : string.Concat(text.Select(p => p is null ? language.FormatNumber(number) : p.Render(language, [])));
    }

    private TermForm? CountedTerm => !IsOrdinal && Texts is [[TermPart { Term: { Form: TermForm.Base } term }]] ? term : null;

    private static TermForm Counted(TermForm term, PluralCategory category) => term with { Form = category.ToString().ToLowerInvariant() };

    private int Index(Plurals plurals, decimal number) => IsOrdinal
        ? Array.IndexOf(plurals.Ordinal, plurals.OfOrdinal(Operands.Of(number)))
        : Array.IndexOf(plurals.Cardinal, plurals.OfCardinal(Operands.Of(number)));
}
