using System.Collections;
using Scriban;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>A statement of our own: it writes to the page itself, and knows where it stands.</summary>
internal abstract class PageStatement : ScriptStatement
{
    public sealed override object? Evaluate(TemplateContext context)
    {
        Write((PageRun)context);
        return null;
    }

    public sealed override void PrintTo(ScriptPrinter printer)
    {
    }

    protected abstract void Write(PageRun page);
}

/// <summary>Text as it stands in the template, ready to be copied.</summary>
internal sealed class Literal(string html) : PageStatement
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(html);

    protected override void Write(PageRun page) => page.Html.Raw(bytes);
}

/// <summary><c>{{ title }}</c>, escaped.</summary>
internal sealed class Show(ScriptExpression value) : PageStatement
{
    public ScriptExpression Value => value;

    protected override void Write(PageRun page) => page.Write(value.Evaluate(page));
}

/// <summary><c>{{ include 'name' view }}</c>; left out where there is no view. <c>{{ content }}</c> is the page inside its layout.</summary>
/// <param name="name">The partial's; null for the page.</param>
/// <param name="view">What it shows; null for the view around.</param>
/// <param name="depth">Number of loops around in the same file.</param>
internal sealed class Include(string? name, ScriptExpression? view, int depth) : PageStatement
{
    public string? Name => name;

    public ScriptExpression? View => view;

    protected override void Write(PageRun page)
    {
        if ((view is null ? page.View : view.Evaluate(page)) is { } shown) page.Include(this, shown, depth);
    }
}

/// <summary><c>{{ for step in steps }}</c></summary>
/// <param name="depth">Number of loops around in the same file.</param>
/// <param name="body">For each item.</param>
/// <param name="otherwise">Where there is none.</param>
internal sealed class Loop(ScriptExpression list, int depth, ScriptBlockStatement body, ScriptBlockStatement? otherwise) : PageStatement
{
    public ScriptExpression List => list;

    public ScriptBlockStatement Body => body;

    public ScriptBlockStatement? Otherwise => otherwise;

    protected override void Write(PageRun page)
    {
        var items = list.Evaluate(page) switch
        {
            object?[] array => array,
            IEnumerable all and not string => [.. all.Cast<object?>()],
            _ => [],
        };
        if (items is []) otherwise?.Evaluate(page);
        var turn = page.Turn(depth);
        turn.Length = items.Length;
        for (turn.Index = 0; turn.Index < items.Length; turn.Index++)
        {
            page.Step(this);
            turn.Item = items[turn.Index];
            body.Evaluate(page);
        }
    }
}

/// <summary>What <c>for</c> is inside a loop.</summary>
internal sealed class Turn
{
    /// <summary>From 0.</summary>
    public int Index { get; set; }

    public int Length { get; set; }

    public bool First => Index == 0;

    public bool Last => Index == Length - 1;

    internal object? Item { get; set; }
}
