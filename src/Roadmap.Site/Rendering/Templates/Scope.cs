namespace RoadmapSite.Rendering.Templates;

/// <summary>What the names in a part of a template refer to.</summary>
internal sealed class Scope(object? value, Scope? parent, int count = 0)
{
    /// <summary>What <c>this</c> is; in a loop, one item after the other.</summary>
    public object? Value { get; set; } = value;

    /// <summary>From 0.</summary>
    public int Index { get; set; }

    /// <summary>What <c>../</c> reaches.</summary>
    public Scope? Parent => parent;

    /// <summary><c>@index</c>, <c>@first</c> or <c>@last</c> of the loop around.</summary>
    public object? Loop(string name)
    {
        var loop = this;
        while (loop is { IsLoop: false }) loop = loop.Parent;
        return loop is null ? null : name switch
        {
            "@index" => loop.Index,
            "@first" => loop.Index == 0,
            _ => loop.Index == loop.Count - 1,
        };
    }

    private int Count => count;

    private bool IsLoop => count > 0;
}
