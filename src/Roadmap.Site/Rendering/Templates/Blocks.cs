using System.Collections;

namespace RoadmapSite.Rendering.Templates;

/// <summary><c>{{#if Name}}</c>, and <c>{{#unless}}</c> the other way round.</summary>
internal sealed class Condition(ValuePath path, Node then, Node otherwise) : Node
{
    public override void Write(Scope scope, PageRun page) =>
        (IsSomething(path.In(scope, page)) ? then : otherwise).Write(scope, page);

    /// <summary>Null, false, zero, and empty text and lists are nothing.</summary>
    public static bool IsSomething(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        HtmlText html => html.Html.Length > 0,
        int number => number != 0,
        ICollection list => list.Count > 0,
        IConvertible number => number.ToDecimal(null) != 0,
        IEnumerable list => list.Cast<object?>().Any(),
        _ => true,
    };
}

/// <summary><c>{{#with Name}}</c></summary>
internal sealed class With(ValuePath path, Node then, Node otherwise) : Node
{
    public override void Write(Scope scope, PageRun page)
    {
        var value = path.In(scope, page);
        if (Condition.IsSomething(value)) then.Write(new(value, scope), page);
        else otherwise.Write(scope, page);
    }
}

/// <summary><c>{{#each Names}}</c></summary>
internal sealed class Loop(ValuePath path, Node then, Node otherwise) : Node
{
    public override void Write(Scope scope, PageRun page)
    {
        var value = path.In(scope, page);
        var items = value switch
        {
            null => [],
            object?[] list => list,
            IEnumerable all and not string => [.. all.Cast<object?>()],
            _ => null,
        };
        if (items is null) page.Report(TemplateProblems.Kind(path.At, path.Text, "a list"));
        if (items is null or []) otherwise.Write(scope, page);
        else
        {
            var item = new Scope(null, scope, items.Length);
            for (; item.Index < items.Length; item.Index++)
            {
                item.Value = items[item.Index];
                then.Write(item, page);
            }
        }
    }
}
