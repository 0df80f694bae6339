using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering.Templates;

/// <summary>What stands inside a tag → what it does.</summary>
internal sealed class TagReader(TemplateFile file, Vocabulary vocabulary, DiagnosticList problems)
{
    private static readonly string[] Blocks = ["each", "if", "unless", "with"];

    public Node? Read(Tag tag) => tag.Kind switch
    {
        TagKind.Comment => null,
        TagKind.Partial => Partial(tag),
        TagKind.Raw => Report(tag, "a template cannot write a value unescaped; write it in two braces"),
        _ when tag.Content is ['t', ' ', ..] => Word(tag, tag.Content[1..].Trim()),
        _ => Path(tag, tag.Content) is { } path ? new Value(path) : null,
    };

    public Node? Block(Tag tag, string content, Node then, Node otherwise)
    {
        var (name, argument) = content.Split(' ', 2) is [var first, var second] ? (first, second.Trim()) : (content, "");
        if (!Blocks.Contains(name))
            return Report(tag, $"there is no block “{name}”; there are each, if, unless and with{Suggestion.For(name, Blocks)}");
        return Path(tag, argument) is not { } path ? null : name switch
        {
            "if" => new Condition(path, then, otherwise),
            "unless" => new Condition(path, otherwise, then),
            "each" => new Loop(path, then, otherwise),
            _ => new With(path, then, otherwise),
        };
    }

    private Include? Partial(Tag tag)
    {
        var (name, argument) = tag.Content.Split(' ', 2) is [var first, var second] ? (first, second.Trim()) : (tag.Content, "");
        if (name == Include.Body && argument == "") return new Include(name, null, file.At(tag.Start));
        if (!vocabulary.Partials.Contains(name))
        {
            problems.Add(TemplateProblems.Partial(file.At(tag.Start), name, vocabulary.Partials));
            return null;
        }

        var path = argument == "" ? null : Path(tag, argument);
        return argument != "" && path is null ? null : new Include(name, path, file.At(tag.Start));
    }

    private Word? Word(Tag tag, string argument)
    {
        var at = file.At(tag.Start);
        if (argument.Length < 2 || argument[0] is not ('"' or '\'') || argument[^1] != argument[0])
            return Path(tag, argument) is { } path ? new(null, path, at) : null;
        var key = argument[1..^1];
        foreach (var words in vocabulary.Words.Values)
            if (Vocabulary.Problem(at, key, words) is { } problem) problems.Add(problem);
        return new(key, null, at);
    }

    private ValuePath? Path(Tag tag, string text)
    {
        if (ValuePath.Parse(text, file.At(tag.Start)) is { } path) return path;
        Report(tag, text == ""
            ? "a name is missing here, as in {{Name}} or {{#if Name}}"
            : $"“{text}” is not understood; write the name of a value, as in {{{{Name}}}}, or a word of the interface, as in {{{{t \"key\"}}}}");
        return null;
    }

    private Node? Report(Tag tag, string what)
    {
        problems.Add(TemplateProblems.Syntax(file.At(tag.Start), what));
        return null;
    }
}
