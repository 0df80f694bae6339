using System.Collections.Concurrent;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoadmapSite.Diagnostics;

/// <summary>
/// What the tool says to who works with it, in one language: <c>Messages/az.yml</c>. Under the code of a rule stand its title, its explanation
/// (both plain text) and its messages (with placeholders, see <see cref="Message"/>). A file is read when something is to be said in its language.
/// </summary>
internal sealed class ToolWords
{
    private const string Folder = "messages/";
    private const string Ending = ".yml";

    private static readonly ConcurrentDictionary<string, ToolWords> Known = new(StringComparer.Ordinal);

    // Read beside whatever else a command begins with.
    private readonly Task<FrozenDictionary<string, string>> _texts;
    private readonly ConcurrentDictionary<string, Message> _messages = new(StringComparer.Ordinal);

    private ToolWords(string code)
    {
        (Language, _texts) = (Language.Of(code), Task.Run(() => Read($"{Folder}{code}{Ending}")));
    }

    /// <summary>The languages that the tool speaks.</summary>
    public static ImmutableArray<string> Languages { get; } =
    [
        .. typeof(ToolWords).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Ending.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>Those in English.</summary>
    public static ToolWords English => Of("en");

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Every key: <c>RS307.title</c>.</summary>
    public IEnumerable<string> Keys => _texts.Result.Keys;

    /// <summary>Those of a language, of its language without a script or region, or in English.</summary>
    public static ToolWords Of(string language)
    {
        var code = Languages.Contains(language) ? language : language.Split('-')[0];
        return Known.GetOrAdd(Languages.Contains(code) ? code : "en", c => new(c));
    }

    /// <summary>A phrase in this language.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[Phrase phrase] => phrase.Key.Length == 0 ? "" : MessageOf(phrase.Key).Format([.. phrase.Arguments.Select(Say)]);

    /// <summary>The phrase of a key in this language.</summary>
    public string this[string key, params ReadOnlySpan<PhraseArgument> arguments] => this[Phrase.Of(key, arguments)];

    /// <summary>A few words, as a heading.</summary>
    public string TitleOf(Rule rule) => TextOf($"{rule.Code}.title");

    /// <summary>What a kind of problem means and how to mend it, for somebody who is not a programmer.</summary>
    public string ExplanationOf(Rule rule) => TextOf($"{rule.Code}.explanation");

    /// <summary>The message of a key.</summary>
    public Message MessageOf(string key) => _messages.GetOrAdd(key, k => Message.Parse(TextOf(k), Language));

    private string TextOf(string key) => _texts.Result.GetValueOrDefault(key)
        ?? (this == English ? throw new KeyNotFoundException($"the tool has no words for “{key}”") : English.TextOf(key));

    private MessageArgument Say(PhraseArgument argument) => argument.Value switch
    {
        Phrase phrase => new(argument.Name, this[phrase]),
        decimal number => new(argument.Name, number),
        var text => new(argument.Name, (string)text),
    };

    private static FrozenDictionary<string, string> Read(string resource)
    {
        using var stream = typeof(ToolWords).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return Read(new Parser(reader)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Mappings of mappings of texts, of any depth.
    private static IEnumerable<KeyValuePair<string, string>> Read(Parser parser)
    {
        var path = new Stack<string>();
        string? key = null;
        while (parser.MoveNext())
            switch (parser.Current)
            {
                case Scalar name when key is null: key = name.Value; break;
                case Scalar text:
                    yield return new(string.Join('.', path.Reverse().Append(key)), text.Value);
                    key = null;
                    break;
                case MappingStart when key is not null:
                    path.Push(key);
                    key = null;
                    break;
                case MappingEnd when path.Count > 0: path.Pop(); break;
            }
    }
}
