using System.Collections;
using System.Text;
using RoadmapSite.Diagnostics;
using Scriban;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>Text as it stands in the template, ready to be copied.</summary>
internal sealed class Literal(string html) : ScriptStatement
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(html);

    public override object? Evaluate(TemplateContext context)
    {
        ((PageRun)context).Html.Raw(bytes);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(html);
}

/// <summary><c>{{ title }}</c>, escaped.</summary>
internal sealed class Show(ScriptExpression value, SourceSpan at) : ScriptStatement
{
    public ScriptExpression Value => value;

    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageRun)context;
        if (!page.Write(value.Evaluate(page))) page.Report(TemplateProblems.Kind(at, value.ToString(), "a text"));
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(value);
}

/// <summary><c>t 'key'</c>: a word of the interface in the language of the page.</summary>
internal sealed class Word(ScriptExpression key, SourceSpan at) : ScriptExpression
{
    public ScriptExpression Key => key;

    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageRun)context;
        if (key.Evaluate(page) is not string known) return null;
        if (TemplateProblems.InWord(at, known, page.Words) is not { } problem) return page.Words[known];
        page.Report(problem);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write("t ").Write(key);
}

/// <summary><c>{{ include 'name' view }}</c>; left out where there is no view. <c>{{ content }}</c> is the page inside its layout.</summary>
/// <param name="name">The partial's; null for the page.</param>
/// <param name="view">What it shows; null for the view around.</param>
/// <param name="depth">Number of loops around in the same file.</param>
/// <param name="at">Where it stands.</param>
internal sealed class Include(string? name, ScriptExpression? view, int depth, SourceSpan at) : ScriptStatement
{
    public string? Name => name;

    public ScriptExpression? View => view;

    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageRun)context;
        if ((view is null ? page.View : view.Evaluate(page)) is { } shown) page.Include(name, shown, depth, at);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write($"include '{name}'");
}

/// <summary><c>{{ for step in steps }}</c></summary>
/// <param name="list">The items.</param>
/// <param name="depth">Number of loops around in the same file.</param>
/// <param name="body">For each item.</param>
/// <param name="otherwise">Where there is none.</param>
/// <param name="at">Where the list is named.</param>
internal sealed class Loop(ScriptExpression list, int depth, ScriptBlockStatement body, ScriptBlockStatement? otherwise, SourceSpan at) : ScriptStatement
{
    public ScriptExpression List => list;

    public ScriptBlockStatement Body => body;

    public ScriptBlockStatement? Otherwise => otherwise;

    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageRun)context;
        var value = list.Evaluate(page);
        var items = value switch
        {
            null => [],
            object?[] array => array,
            IEnumerable all and not string => [.. all.Cast<object?>()],
            _ => null,
        };
        if (items is null) page.Report(TemplateProblems.Kind(at, list.ToString(), "a list"));
        if (items is null or []) return otherwise?.Evaluate(page);
        var turn = page.Turn(depth);
        turn.Length = items.Length;
        for (turn.Index = 0; turn.Index < items.Length; turn.Index++)
        {
            page.Step(at);
            turn.Item = items[turn.Index];
            body.Evaluate(page);
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write($"for … in {list}");
}

/// <summary>What <c>for</c> is inside a loop.</summary>
internal sealed class Turn
{
    /// <summary>From 0.</summary>
    public int Index { get; set; }

    /// <summary>Number of items.</summary>
    public int Length { get; set; }

    /// <summary>It is the first item.</summary>
    public bool First => Index == 0;

    /// <summary>It is the last item.</summary>
    public bool Last => Index == Length - 1;

    internal object? Item { get; set; }
}
