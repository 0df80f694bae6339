using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>Looks at every name of a template, also where no page comes by today: a mistake is its author's, not of whoever writes the next status.</summary>
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
                case Show shown: TypeOf(shown.Value, view, items); break;
                case Include { Name: { } name } include:
                    if ((include.View is null ? view : TypeOf(include.View, view, items)) is { } given && templates.Partials.GetValueOrDefault(name) is { } partial) Check(partial, given);
                    break;
                case Loop loop:
                    Block(loop.Body, view, items.Add(ItemOf(TypeOf(loop.List, view, items))));
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

    private Type? TypeOf(ScriptNode expression, Type view, ImmutableArray<Type?> items)
    {
        if (expression is ViewPath path) return path.TypeIn(view, items, problems);
        foreach (var part in expression is Word word ? [word.Key] : expression.Children) TypeOf(part, view, items);
        return null;
    }

    private static Type? ItemOf(Type? list) => list is { IsGenericType: true, GenericTypeArguments: [var item] } ? item : null;
}
