using System.Runtime.CompilerServices;
using RoadmapSite.Content;
using Scriban.Parsing;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>A template's text → the tree that writes a page. What is not understood or not allowed is reported and left out.</summary>
internal sealed class TemplateReader
{
    private static readonly string[] Functions = ["content", "include", "t"];
    private static readonly ScriptBinaryOperator[] Operators =
    [
        ScriptBinaryOperator.And, ScriptBinaryOperator.Or, ScriptBinaryOperator.EmptyCoalescing,
        ScriptBinaryOperator.CompareEqual, ScriptBinaryOperator.CompareNotEqual,
        ScriptBinaryOperator.CompareLess, ScriptBinaryOperator.CompareLessOrEqual, ScriptBinaryOperator.CompareGreater, ScriptBinaryOperator.CompareGreaterOrEqual,
    ];

    // “serve” reads all templates after every edit, of which hardly any has changed.
    private static readonly ConditionalWeakTable<SourceFile, Parsed> Known = [];

    private readonly string text;
    private readonly TemplateSet templates;
    private readonly DiagnosticList problems;
    private readonly List<string> loops = [];

    private TemplateReader(string text, TemplateSet templates, DiagnosticList problems) => (this.text, this.templates, this.problems) = (text, templates, problems);

    /// <summary>Reads a template.</summary>
    /// <param name="templates">What it may include, and the words that it may show.</param>
    /// <param name="problems">Collects what is wrong.</param>
    public static ScriptBlockStatement Read(SourceFile file, TemplateSet templates, DiagnosticList problems)
    {
        var (text, page, messages, unbalanced) = Known.GetValue(file, Parse);
        var reader = new TemplateReader(text, templates, problems);
        problems.AddRange(unbalanced);
        // Tags without their other half confuse the parser, so that only the rest of the file is of use.
        if (unbalanced is []) reader.ReportAll(messages);
        return page?.Body is { } body ? reader.Block(body) : new();
    }

    private static Parsed Parse(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        var unbalanced = TagBalance.Check(text, file.Path).ToArray();
        var parser = new Parser(new Lexer(text, file.Path));
        return new(text, unbalanced.Any(p => p.IsUnreadable) ? null : parser.Run(), parser.Messages, [.. unbalanced.Select(p => p.Problem)]);
    }

    /// <summary>The same place as problems tell it.</summary>
    public static Diagnostics.SourceSpan At(Scriban.Parsing.SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    private ScriptBlockStatement Block(ScriptBlockStatement? block)
    {
        var read = new ScriptBlockStatement();
        foreach (var statement in block?.Statements ?? [])
            if (Statement(statement) is { } known) read.Statements.Add(known);
        return read;
    }

    private ScriptStatement? Statement(ScriptStatement statement) => statement switch
    {
        ScriptRawStatement raw => raw.Text.Length > 0 ? new Literal(raw.Text.ToString()!) : null,
        ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement => null,
        ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { BaseName: "include" } } call } => Include(call),
        ScriptExpressionStatement { Expression: ScriptVariableGlobal { BaseName: "content" } content } => new Include(null, null, loops.Count) { Span = content.Span },
        ScriptExpressionStatement { Expression: { } shown } => Expression(shown) is { } value ? new Show(value) : null,
        ScriptIfStatement choice => If(choice),
        ScriptForStatement { Variable: ScriptVariableGlobal item, NamedArguments.Count: 0 } loop and not ScriptTableRowStatement => For(loop, item.BaseName),
        _ => Refuse<ScriptStatement>(statement),
    };

    private ScriptIfStatement If(ScriptIfStatement choice)
    {
        // A condition that was reported is shown as if it held, so that what stands inside is looked at too.
        var condition = Expression(choice.Condition) ?? new ScriptLiteral(true);
        return new()
        {
            Condition = condition,
            Then = Block(choice.Then),
            Else = choice.Else switch
            {
                ScriptIfStatement other => If(other),
                ScriptElseStatement other => new ScriptElseStatement { Body = Block(other.Body) },
                _ => null,
            },
        };
    }

    private Loop For(ScriptForStatement loop, string item)
    {
        var list = Expression(loop.Iterator) ?? new ScriptLiteral();
        loops.Add(item);
        var body = Block(loop.Body);
        loops.RemoveAt(loops.Count - 1);
        return new(list, loops.Count, body, loop.Else is null ? null : Block(loop.Else.Body)) { Span = loop.Iterator?.Span ?? loop.Span };
    }

    private Include? Include(ScriptFunctionCall call)
    {
        if (call.Arguments.Count is 0 or > 2 || call.Arguments[0] is not ScriptLiteral { Value: string name })
            return Report<Include>(call, "include");
        if (!templates.PartialNames.Contains(name))
        {
            problems.Add(TemplateProblems.Partial(At(call.Arguments[0].Span), name, templates.PartialNames));
            return null;
        }

        var view = call.Arguments.Count == 2 ? Expression(call.Arguments[1]) : null;
        return call.Arguments.Count == 2 && view is null ? null : new(name, view, loops.Count) { Span = call.Span };
    }

    private ScriptExpression? Expression(ScriptExpression? expression) => expression switch
    {
        null => null,
        ScriptVariableGlobal or ScriptMemberExpression or ScriptThisExpression => Path(expression),
        ScriptLiteral literal => new ScriptLiteral(literal.Value) { Span = literal.Span },
        ScriptNestedExpression nested => Expression(nested.Expression),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Expression(not.Right) is { } value
            ? new ScriptUnaryExpression { Operator = ScriptUnaryOperator.Not, Right = value, Span = not.Span } : null,
        ScriptBinaryExpression both when Operators.Contains(both.Operator) => (Expression(both.Left), Expression(both.Right)) is ({ } left, { } right)
            ? new ScriptBinaryExpression { Left = left, Operator = both.Operator, Right = right, Span = both.Span } : null,
        ScriptConditionalExpression choice => (Expression(choice.Condition), Expression(choice.ThenValue), Expression(choice.ElseValue)) is ({ } condition, { } then, { } other)
            ? new ScriptConditionalExpression { Condition = condition, ThenValue = then, ElseValue = other, Span = choice.Span } : null,
        ScriptFunctionCall { Target: ScriptVariableGlobal { BaseName: "t" }, Arguments: { Count: 1 } key } call => Word(call, key[0]),
        ScriptFunctionCall { Target: ScriptVariableGlobal function } call when !Functions.Contains(function.BaseName) =>
            Report<ViewPath>(call, "function", ("name", function.BaseName), ("suggestion", Suggestion.For(function.BaseName, Functions))),
        _ => Refuse<ScriptExpression>(expression),
    };

    private Word? Word(ScriptFunctionCall call, ScriptExpression argument)
    {
        if (argument is ScriptLiteral { Value: string key })
            problems.AddRange(templates.Words.Values.Select(w => TemplateProblems.InWord(At(argument.Span), key, w)).OfType<Diagnostic>());
        return Expression(argument) is { } known ? new(known) { Span = argument.Span } : null;
    }

    private ViewPath? Path(ScriptExpression path)
    {
        var (members, first) = (new List<MemberName>(), path);
        for (; first is ScriptMemberExpression { Target: { } target, Member: ScriptVariableGlobal member }; first = target) members.Insert(0, Name(member));
        if (first is ScriptThisExpression) return New(null);
        if (first is not ScriptVariableGlobal name) return Refuse<ViewPath>(path);
        if (name.BaseName == "for" && loops.Count > 0) return New(loops.Count - 1, isItem: false);
        if (loops.LastIndexOf(name.BaseName) is >= 0 and var depth) return New(depth);
        if (Functions.Contains(name.BaseName)) return Refuse<ViewPath>(path);
        members.Insert(0, Name(name));
        return New(null);

        ViewPath New(int? loop, bool isItem = true) => new(Text(path), loop, isItem, [.. members]) { Span = path.Span };

        MemberName Name(ScriptVariableGlobal member) => new(member.BaseName, At(member.Span));
    }

    private T? Refuse<T>(ScriptNode node) where T : ScriptNode =>
        Report<T>(node, "refused", ("text", Excerpt.Of(Text(node))));

    private T? Report<T>(ScriptNode node, string key, params ReadOnlySpan<PhraseArgument> arguments) where T : ScriptNode
    {
        problems.Add(TemplateProblems.Syntax(At(node.Span), key, arguments));
        return null;
    }

    // The parser's own words are for programmers. One message a tag: the others follow from the first.
    private void ReportAll(IEnumerable<LogMessage> messages)
    {
        foreach (var message in messages.DistinctBy(m => Tag(m.Span.Start.Offset).Start))
            problems.Add(TemplateProblems.Syntax(At(message.Span), "tag", ("text", Excerpt.Of(text[Tag(message.Span.Start.Offset)]))));
    }

    private Range Tag(int offset)
    {
        var start = text.LastIndexOf("{{", Math.Clamp(offset, 0, text.Length - 1), StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf("}}", start, StringComparison.Ordinal);
        return Math.Max(start, 0)..(end < 0 ? text.Length : end + 2);
    }

    private string Text(ScriptNode node) => text[node.Span.Start.Offset..Math.Min(node.Span.End.Offset + 1, text.Length)];

    // Page: null where nothing of the file can be read.
    private sealed record Parsed(string Text, ScriptPage? Page, IReadOnlyList<LogMessage> Messages, Diagnostic[] Unbalanced);
}
