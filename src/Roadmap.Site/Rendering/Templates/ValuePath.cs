using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering.Templates;

/// <summary>The name of a value: <c>Name</c>, <c>Agency.Name</c>, <c>../Name</c>, <c>this</c>, <c>@root.Name</c>, <c>@index</c>, <c>@first</c>, <c>@last</c>.</summary>
internal sealed class ValuePath(string text, string start, int up, MemberName[] members, SourceSpan at)
{
    public SourceSpan At => at;

    public string Text => text;

    public static ValuePath? Parse(string text, SourceSpan at)
    {
        var rest = text;
        var up = 0;
        for (; rest.StartsWith("../", StringComparison.Ordinal); up++) rest = rest[3..];
        if (rest is "." or "") rest = text == "" ? "" : "this";
        else if (rest == "..") (rest, up) = ("this", up + 1);
        var names = rest.Split('.');
        if (!names.All(IsName)) return null;
        var start = names[0] is "this" or "@root" or "@index" or "@first" or "@last" ? names[0] : "";
        return new(text, start, up, [.. names.Skip(start == "" ? 0 : 1).Select(n => new MemberName(n))], at);
    }

    /// <summary>The value; a name that is unknown is reported, and null.</summary>
    public object? In(Scope scope, PageRun page)
    {
        for (var i = 0; i < up; i++)
        {
            if (scope.Parent is null) return Unknown(page, text, []);
            scope = scope.Parent;
        }

        var value = start switch
        {
            "" or "this" => scope.Value,
            "@root" => page.Root.Value,
            _ => scope.Loop(start) ?? Unknown(page, start, []),
        };
        foreach (var member in members)
        {
            if (value is null) return null;
            if (member.Find(value.GetType()) is not { } found)
                return Unknown(page, member.Name, value.GetType().GetProperties().Select(p => p.Name));
            value = found.Of(value);
        }

        return value;
    }

    private object? Unknown(PageRun page, string name, IEnumerable<string> known)
    {
        page.Report(TemplateProblems.Value(at, name, known));
        return null;
    }

    private static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '@');
}
