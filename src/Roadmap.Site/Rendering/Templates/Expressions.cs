using Scriban;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>
/// The name of a value: <c>title</c>, <c>agency.name</c>, <c>this</c>, <c>for.first</c>. Scriban's own names take three times as long, and the caller's
/// loops would win over the view of a partial.
/// </summary>
/// <param name="text">As it stands in the template.</param>
/// <param name="loop">The loop around, from 0, that it begins at; null for the view.</param>
/// <param name="isItem">It begins at the item of that loop, and not at <c>for</c>.</param>
/// <param name="members">What follows.</param>
internal sealed class ViewPath(string text, int? loop, bool isItem, ImmutableArray<MemberName> members) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageRun)context;
        var value = loop is not { } depth ? page.View : isItem ? page.Turn(depth).Item : page.Turn(depth);
        foreach (var member in members)
        {
            if (value is null) return null;
            value = member.Of(value);
        }

        return value;
    }

    /// <summary>The type of the value, without reading it; null when it is not known.</summary>
    /// <param name="view">Of the view.</param>
    /// <param name="items">Of the items of the loops around.</param>
    /// <param name="problems">Gets a name that is unknown.</param>
    public Type? TypeIn(Type view, ImmutableArray<Type?> items, DiagnosticList problems)
    {
        var type = loop is not { } depth ? view : isItem ? items[depth] : typeof(Turn);
        foreach (var member in members)
        {
            if (type is null) return null;
            if (Member.TypeOf(type, member.Name) is not { } next) problems.Add(TemplateProblems.Value(member.At, member.Name, Member.Names(type)));
            type = Member.TypeOf(type, member.Name);
        }

        return type;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}

/// <summary>A name in a template. It remembers the kind of view it met last, which is nearly always the next one too.</summary>
internal sealed class MemberName(string name, SourceSpan at)
{
    private sealed record Met(Type View, Member? Member);

    private Met? last;

    public string Name => name;

    public SourceSpan At => at;

    public object? Of(object view)
    {
        // One reference is read and written at a time, so threads at worst look up the same thing twice.
        var met = last;
        if (met?.View != view.GetType()) last = met = new(view.GetType(), Member.Find(view.GetType(), name));
        return met.Member?.Of(view);
    }
}

/// <summary><c>t 'key'</c>: a word of the interface in the language of the page.</summary>
internal sealed class Word(ScriptExpression key) : ScriptExpression
{
    public ScriptExpression Key => key;

    public override object? Evaluate(TemplateContext context) => key.Evaluate(context) is string known ? ((PageRun)context).Word(known, this) : null;

    public override void PrintTo(ScriptPrinter printer) => printer.Write("t ").Write(key);
}
