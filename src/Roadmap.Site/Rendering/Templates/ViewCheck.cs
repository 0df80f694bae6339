using System.Collections.Concurrent;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>
/// Looks at every name of a template and what it is used for, also where no page comes by today: a mistake is told to the author of the template, and not
/// to whoever writes the next status.
/// </summary>
internal sealed class ViewCheck(TemplateSet templates, DiagnosticList problems)
{
    private readonly ConcurrentDictionary<(ScriptBlockStatement Template, Type View), bool> seen = new();

    /// <summary>Checks a template with the view that it shows, once, and the partials that it includes with theirs.</summary>
    public void Check(ScriptBlockStatement template, Type view)
    {
        if (seen.TryAdd((template, view), true)) Block(template, view, []);
    }

    private void Block(ScriptBlockStatement? block, Type view, ImmutableArray<Type?> items)
    {
        foreach (var statement in block?.Statements ?? [])
            switch (statement)
            {
                case Show shown: TypeOf(shown.Value, view, items, IsText, Phrase.Of("kind.text")); break;
                case Include { Name: { } name } include:
                    if ((include.View is null ? view : TypeOf(include.View, view, items)) is { } given && templates.Partials.GetValueOrDefault(name) is { } partial) Check(partial, given);
                    break;
                case Loop loop:
                    Block(loop.Body, view, items.Add(ItemOf(TypeOf(loop.List, view, items, t => ItemOf(t) is not null, Phrase.Of("kind.list")))));
                    Block(loop.Otherwise, view, items);
                    break;
                case ScriptIfStatement choice: If(choice, view, items); break;
            }
    }

    private void If(ScriptIfStatement choice, Type view, ImmutableArray<Type?> items)
    {
        TypeOf(choice.Condition!, view, items);
        Block(choice.Then, view, items);
        if (choice.Else is ScriptIfStatement next) If(next, view, items);
        else if (choice.Else is ScriptElseStatement last) Block(last.Body, view, items);
    }

    // The type of an expression; null when it is not known. Where it comes from several parts, each has to be of the needed kind.
    private Type? TypeOf(ScriptNode expression, Type view, ImmutableArray<Type?> items, Predicate<Type>? isNeeded = null, Phrase? needed = null)
    {
        Type? type = null;
        foreach (var part in expression is Word word ? [word.Key] : expression.Children)
        {
            var isResult = expression is ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing }
                || (expression is ScriptConditionalExpression choice && part != choice.Condition);
            type = TypeOf(part, view, items, isResult ? isNeeded : null, needed) is { } known && isResult ? known : type;
        }

        var own = expression switch
        {
            ViewPath path => path.TypeIn(view, items, problems),
            ScriptLiteral literal => literal.Value?.GetType(),
            Word => typeof(string),
            ScriptUnaryExpression or ScriptBinaryExpression { Operator: not ScriptBinaryOperator.EmptyCoalescing } => typeof(bool),
            _ => null,
        };
        if (own is not null && isNeeded?.Invoke(own) == false) problems.Add(TemplateProblems.Kind(TemplateReader.At(expression.Span), expression.ToString(), needed!));
        return own ?? type;
    }

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(HtmlText) || (type.IsValueType && ItemOf(type) is null);

    private static Type? ItemOf(Type? list) => list is { IsGenericType: true, GenericTypeArguments: [var item] } && Nullable.GetUnderlyingType(list) is null ? item : null;
}
