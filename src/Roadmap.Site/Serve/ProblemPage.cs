using System.Net;
using RoadmapSite.Content;

namespace RoadmapSite.Serve;

/// <summary>What is shown instead of a site that cannot be made: every problem with the line that it is in.</summary>
internal static class ProblemPage
{
    private const int QuotedLength = 160;

    private const string Style = """
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        ol { padding: 0; list-style: none }
        li { margin: 0 0 1.5rem; padding: 0 0 0 1rem; border-left: .25rem solid #b3261e }
        li.warning { border-color: #8a6100 }
        p { margin: .25rem 0 }
        pre { margin: .5rem 0; padding: .5rem .75rem; overflow: auto; background: #8882 }
        mark { outline: 2px solid #b3261e; background: none; color: inherit }
        """;

    /// <summary>The page.</summary>
    /// <param name="problems">Worst first.</param>
    /// <param name="input">The files that they are in.</param>
    /// <param name="words">In which they are told.</param>
    public static byte[] Render(IReadOnlyList<Diagnostic> problems, SiteInput input, ToolWords words)
    {
        var count = problems.Count(p => p.Rule.Severity == Severity.Error);
        var title = words["served.errors", ("count", count)];
        var html = new StringBuilder($"<p>{Encode(words["served.comes-back"])}</p>\n<ol>\n");
        foreach (var problem in problems)
        {
            html.Append(CultureInfo.InvariantCulture, $"""
                <li class="{(problem.Rule.Severity == Severity.Error ? "error" : "warning")}">
                <p><code>{Encode(problem.At.ToString())}</code> <strong>{problem.Rule.Code}</strong> {Encode(words.TitleOf(problem.Rule))}</p>
                <p>{Encode(words[problem.Message])}</p>

                """);
            if (Line(problem.At, input) is { } line) html.Append("<pre><code>").Append(Marked(line, problem.At.Column)).Append("</code></pre>\n");
            html.Append("</li>\n");
        }

        return Page(words, title, html.Append("</ol>").ToString());
    }

    /// <summary>The page of a mistake of ours.</summary>
    public static byte[] Render(Exception bug, ToolWords words) => Page(words, words["served.bug"], $"""
        <p>{Encode(words["served.bug-advice"])}</p>
        <pre><code>{Encode(bug.ToString())}</code></pre>
        """);

    private static byte[] Page(ToolWords words, string title, string body) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="{words.Language.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        {body}
        </main>
        </body>
        </html>

        """);

    private static string? Line(SourceSpan at, SiteInput input)
    {
        if (at.Line < 1 || input[at.Path] is not { } file) return null;
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        return at.Line <= lines.Length ? lines[at.Line - 1] : null;
    }

    // The part of the line around the column, with the character there marked.
    private static string Marked(string line, int column)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var start = Math.Max(0, at - QuotedLength / 2);
        var shown = line.Substring(start, Math.Min(QuotedLength, line.Length - start));
        var (before, rest) = (shown[..(at - start)], shown[(at - start)..]);
        var ellipsis = (start > 0 ? "…" : "", start + shown.Length < line.Length ? "…" : "");
        if (column < 1 || rest.Length == 0) return $"{ellipsis.Item1}{Encode(shown)}{ellipsis.Item2}";
        var length = StringInfo.GetNextTextElementLength(rest);
        return $"{ellipsis.Item1}{Encode(before)}<mark>{Encode(rest[..length])}</mark>{Encode(rest[length..])}{ellipsis.Item2}";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(string.Concat(text.Select(c => char.IsControl(c) && c is not ('\t' or '\n') ? '\uFFFD' : c)));
}
