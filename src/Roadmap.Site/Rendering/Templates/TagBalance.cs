using RoadmapSite.Diagnostics;
using Scriban.Parsing;

namespace RoadmapSite.Rendering.Templates;

/// <summary>What is not closed in a template, at the place where it opens; Scriban accepts it or tells of the end of the file.</summary>
internal static class TagBalance
{
    private const int MostDepth = 50;
    private static readonly string[] Opening = ["if", "for", "while", "case", "with", "func", "capture", "wrap", "tablerow"];

    /// <summary>The problems, and whether nothing after one can be read.</summary>
    public static IEnumerable<(Diagnostic Problem, bool IsUnreadable)> Check(string text, string path)
    {
        var (open, tag, previous) = (new Stack<Token>(), Token.Eof, Token.Eof);
        Token[] tokens = [.. new Lexer(text, path)];
        for (var i = 0; i < tokens.Length; previous = tokens[i++])
        {
            var token = tokens[i];
            if (token.Type == TokenType.CodeEnter) tag = token;
            if (tag == Token.Eof) continue;
            if ((token.Type is TokenType.Eof) || (token.Type == TokenType.OpenBrace && previous.Type == TokenType.OpenBrace))
            {
                yield return (Problem(tag, "this {{ is not closed; add }}, or the quotation mark that is missing in it"), true);
                yield break;
            }

            if (token.Type == TokenType.CodeExit)
            {
                if (previous == tag) yield return (Problem(tag, "a name is missing here, as in {{ title }} or {{ if title }}"), false);
                tag = Token.Eof;
            }

            if (token.Type != TokenType.Identifier || previous.Type is not (TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon)) continue;
            var word = token.GetText(text);
            if (word is "end" or "else" && open.Count == 0) yield return (Problem(token, $"this “{word}” belongs to no open if or for; take it away"), false);
            else if (word == "end") open.Pop();
            else if (Opening.Contains(word) && i + 1 < tokens.Length && tokens[i + 1].Type != TokenType.Dot) open.Push(token);
            if (open.Count <= MostDepth) continue;
            yield return (Problem(token, "blocks stand inside each other too deeply"), true);
            yield break;
        }

        foreach (var token in open) yield return (Problem(token, $"this “{token.GetText(text)}” is not closed; add {{{{ end }}}}"), false);

        Diagnostic Problem(Token at, string what) => TemplateProblems.Syntax(TemplateReader.At(new(path, at.Start, at.End)), what);
    }
}
