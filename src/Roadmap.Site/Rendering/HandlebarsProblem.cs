using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering;

/// <summary>Turns what the template library throws, which says no place, into a problem near the words it quotes.</summary>
internal static partial class HandlebarsProblem
{
    public static Diagnostic From(Exception thrown, SourceFile page, Theme theme)
    {
        var (e, file) = (thrown, page);
        while (e.InnerException is { } inner && IsOne(inner))
        {
            if (theme.Partials.TryGetValue(Quoted(e), out var partial)) file = partial;
            e = inner;
        }

        return e switch
        {
            HandlebarsUndefinedBindingException unknown =>
                TemplateProblems.Value(Find(file, unknown.Path), unknown.Path, []),
            HandlebarsRuntimeException when Quoted(e) is { Length: > 0 } name =>
                TemplateProblems.Partial(Find(file, name), name, theme.Partials.Keys),
            _ => TemplateProblems.Syntax(Find(file, Quoted(e)), e.Message),
        };
    }

    public static bool IsOne(Exception e) => e is HandlebarsException or HandlebarsUndefinedBindingException;

    private static string Quoted(Exception e) => Quotation().Match(e.Message).Groups[1].Value;

    private static SourceSpan Find(SourceFile file, string word)
    {
        var text = TemplateEngine.Text(file);
        var tag = Regex.Match(text, @"\{\{[^}]*?(?<![\w.])" + Regex.Escape(word) + @"(?![\w.])");
        if (word.Length == 0 || !tag.Success) return new(file.Path);
        var before = text.AsSpan(0, tag.Index);
        return new(file.Path, before.Count('\n') + 1, tag.Index - before.LastIndexOf('\n'));
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quotation();
}
