namespace RoadmapSite.Localization;

/// <summary>A named value for a message: a number, or a text that is inserted as it is.</summary>
public readonly record struct MessageArgument
{
    /// <summary>A number, written by the rules of the message's language.</summary>
    public MessageArgument(string name, decimal number) => (Name, Number) = (name, number);

    /// <summary>A text, inserted unescaped.</summary>
    public MessageArgument(string name, string text) => (Name, Text) = (name, text);

    /// <summary>The name of the placeholder.</summary>
    public string Name { get; }

    /// <summary>The number, unless the argument is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text, unless the argument is a number.</summary>
    public string? Text { get; }

    /// <summary>Lets a call write <c>("count", 5)</c>.</summary>
    public static implicit operator MessageArgument((string Name, decimal Number) argument) =>
        new(argument.Name, argument.Number);

    /// <summary>Lets a call write <c>("title", "text")</c>.</summary>
    public static implicit operator MessageArgument((string Name, string Text) argument) =>
        new(argument.Name, argument.Text);
}
