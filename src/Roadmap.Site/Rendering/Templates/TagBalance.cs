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
                yield return (Problem(tag, "open-tag"), true);
                yield break;
            }

            if (token.Type == TokenType.CodeExit)
            {
                if (previous == tag) yield return (Problem(tag, "empty-tag"), false);
                tag = Token.Eof;
            }

            if (token.Type != TokenType.Identifier || previous.Type is not (TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon)) continue;
            var word = token.GetText(text);
            if (word is "end" or "else" && open.Count == 0) yield return (Problem(token, "stray-end", ("word", word)), false);
            else if (word == "end") open.Pop();
            else if (Opening.Contains(word) && i + 1 < tokens.Length && tokens[i + 1].Type != TokenType.Dot) open.Push(token);
            if (open.Count <= MostDepth) continue;
            yield return (Problem(token, "too-deep"), true);
            yield break;
        }

        if (OpenMarkup(text, tokens) is { } start)
            yield return (TemplateProblems.Syntax(RoadmapSite.Diagnostics.SourceSpan.In(path, text, start), "open-markup", ("tag", Excerpt.Of(text[start..].Split([' ', '>', '\n', '{', '\r'], 2)[0]))), false);
        foreach (var token in open) yield return (Problem(token, "open-block", ("word", token.GetText(text))), false);

        Diagnostic Problem(Token at, string key, params ReadOnlySpan<PhraseArgument> arguments) => TemplateProblems.Syntax(TemplateReader.At(new(path, at.Start, at.End)), key, arguments);
    }

    // Where the first HTML tag opens that is not closed. A browser would make one of it and what follows, and the checks of pages tell of that.
    private static int? OpenMarkup(string text, Token[] tokens)
    {
        var (start, quote) = (-1, '\0');
        foreach (var raw in tokens)
            for (var i = raw.Start.Offset; raw.Type == TokenType.Raw && i <= raw.End.Offset; i++)
            {
                if (text[i] == '<' && i < raw.End.Offset && (text[i + 1] == '/' || char.IsAsciiLetter(text[i + 1])))
                {
                    if (start >= 0) return start;
                    (start, quote) = (i, '\0');
                }
                else if (start < 0) continue;
                else if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
                else if (text[i] is '"' or '\'') quote = text[i];
                else if (text[i] == '>') start = -1;
            }

        return start < 0 ? null : start;
    }
}
