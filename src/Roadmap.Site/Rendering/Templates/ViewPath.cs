using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using Scriban;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>
/// The name of a value: <c>title</c>, <c>agency.name</c>, <c>this</c>, <c>for.first</c>. In place of Scriban's own names, because these say exactly where
/// an unknown one stands, and take a third of the time.
/// </summary>
/// <param name="text">As it stands in the template.</param>
/// <param name="start">Where it begins: at the view, or at the item or turn of a loop around.</param>
/// <param name="depth">Of that loop, from 0.</param>
/// <param name="members">What follows.</param>
internal sealed class ViewPath(string text, PathStart start, int depth, ImmutableArray<MemberName> members) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageRun)context;
        var value = start switch
        {
            PathStart.View => page.View,
            PathStart.Item => page.Turn(depth).Item,
            _ => page.Turn(depth),
        };
        foreach (var member in members)
        {
            if (value is null) return null;
            if (member.Find(value.GetType()) is not { } found)
            {
                page.Report(TemplateProblems.Value(member.At, member.Name, Member.Names(value.GetType())));
                return null;
            }

            value = found.Of(value);
        }

        return value;
    }

    /// <summary>The type of the value, without reading it; null when it is not known or reported.</summary>
    /// <param name="view">Of the view.</param>
    /// <param name="items">Of the items of the loops around.</param>
    /// <param name="problems">Gets a name that is unknown.</param>
    public Type? TypeIn(Type view, ImmutableArray<Type?> items, DiagnosticList problems)
    {
        var type = start switch
        {
            PathStart.View => view,
            PathStart.Item => items[depth],
            _ => typeof(Turn),
        };
        foreach (var member in members)
        {
            if (type is null || type == typeof(object)) return null;
            if (Member.TypeOf(type, member.Name) is null) problems.Add(TemplateProblems.Value(member.At, member.Name, Member.Names(type)));
            type = Member.TypeOf(type, member.Name);
        }

        return type;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}

/// <summary>Where a path begins.</summary>
internal enum PathStart
{
    /// <summary>The view of the page or partial.</summary>
    View,

    /// <summary>What <c>for</c> names.</summary>
    Item,

    /// <summary><c>for</c> itself.</summary>
    Turn,
}

/// <summary>A name in a template. It remembers the kind of view it met last, which is nearly always the next one too.</summary>
internal sealed class MemberName(string name, SourceSpan at)
{
    private sealed record Met(Type View, Member? Member);

    private Met? last;

    public string Name => name;

    public SourceSpan At => at;

    public Member? Find(Type view)
    {
        // One reference is read and written at a time, so threads at worst look up the same thing twice.
        var met = last;
        if (met?.View != view) last = met = new(view, Member.Find(view, name));
        return met.Member;
    }
}
