using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoadmapSite.Content;

/// <summary>Reads YAML into nodes with positions. Anchors, aliases, tags and several documents are not part of the format.</summary>
internal sealed class YamlText
{
    /// <summary>How deep lists and mappings may be nested; the content formats need seven levels.</summary>
    public const int DepthLimit = 32;

    // Of one file; nobody mends more at a time.
    private const int MostRepairs = 50;

    private readonly string _path;
    private readonly SteadyParser _parser;
    private readonly DiagnosticList _problems;
    private readonly string _text;
    private readonly Func<SourceSpan, SourceSpan> _written;

    private YamlText(string path, string text, DiagnosticList problems, Func<SourceSpan, SourceSpan> written)
    {
        _path = path;
        _text = text;
        _written = written;
        _problems = problems;
        _parser = new(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The file's content; null, and a problem, when it cannot be understood. An empty file is an empty mapping.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticList problems) =>
        SourceText.Read(file, problems) is { } text ? ReadPlain(file.Path, text) ?? Read(file.Path, text, problems) : null;

    /// <summary>The content where it is as plain as nearly all of it; null where it is not.</summary>
    public static YamlNode? ReadPlain(string path, string text) => PlainYaml.Read(path, text);

    /// <summary>The same of a text, whatever it holds. Of a broken one every mistake is told, each at its own line.</summary>
    public static YamlNode? Read(string path, string text, DiagnosticList problems)
    {
        var found = new DiagnosticList();
        if (Parse(path, text, found) is not { } node || found.HasErrors) return Reread(path, text, null, problems, out var isWhole) is { } read && isWhole ? read : null;
        problems.AddRange(found.Sorted());
        return node;
    }

    /// <summary>Reads a broken text: its slips are told and mended, and lines of which nobody can tell what was meant are left out.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="format">What it should look like; null where that is not known.</param>
    /// <param name="problems">Collects the slips.</param>
    /// <param name="isWhole">Nothing had to be left out.</param>
    public static YamlNode? Reread(string path, string text, Formats.Format? format, DiagnosticList problems, out bool isWhole)
    {
        var repair = LineRepair.Run(path, text, format);
        isWhole = repair.IsWhole;
        problems.AddRange(repair.Problems);
        var (repaired, told) = (repair.Text, repair.Problems.Select(p => p.At.Line).ToHashSet());
        for (var rest = 0; rest < MostRepairs; rest++)
        {
            var found = new DiagnosticList();
            var node = Parse(path, repaired, found, repair.Written);
            // What follows from a line that was told is not told once more.
            problems.AddRange(found.Sorted().Where(p => node is not null || !told.Contains(p.At.Line)));
            if (node is not null) return node;
            if (found.Sorted() is not [{ At.Line: > 0 and var line, Rule.Code: not "RS107" }, ..] || Without(repaired, line) is not { } shorter || shorter == repaired) return null;
            told.Add(line);
            (repaired, isWhole) = (shorter, false);
        }

        return null;
    }

    // The text without what stands on a line and below it further right.
    private static string? Without(string text, int number)
    {
        var lines = text.Split('\n');
        if (number > lines.Length) return null;
        var indent = Indent(lines[number - 1]);
        lines[number - 1] = "";
        for (var below = number; below < lines.Length && (lines[below].Trim().Length == 0 || Indent(lines[below]) > indent); below++) lines[below] = "";
        return string.Join('\n', lines);

        static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
    }

    /// <summary>The same up to the first mistake of syntax.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="problems">Collects the mistakes.</param>
    /// <param name="written">Where a place of the text is in the file; null where it is the same.</param>
    public static YamlNode? Parse(string path, string text, DiagnosticList problems, Func<SourceSpan, SourceSpan>? written = null)
    {
        written ??= at => at;
        try
        {
            return new YamlText(path, text, problems, written).Document();
        }
        catch (YamlException e)
        {
            var advice = YamlAdvice.For(path, text, e);
            problems.Add(advice with { At = written(advice.At) });
            return null;
        }
        catch (UnsupportedYamlException)
        {
            return null;
        }
    }

    private YamlNode Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return new YamlMapping([], new(_path, 1, 1));
        _parser.Consume<DocumentStart>();
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second)) throw new YamlException(second.Start, second.End, "a second document");
        return root is YamlScalar { IsEmpty: true } ? new YamlMapping([], root.At) : root;
    }

    private YamlNode Node(int depth)
    {
        var next = _parser.Current is null && !_parser.MoveNext() ? null : _parser.Current;
        var at = At(next!.Start.Line, next.Start.Column);
        if (next is AnchorAlias || next is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw Unsupported(FileProblems.Alias(at));
        if (depth > DepthLimit) throw Unsupported(FileProblems.Depth(at, DepthLimit));
        return next switch
        {
            MappingStart => Mapping(depth, at),
            SequenceStart => Sequence(depth, at),
            _ => Scalar(),
        };
    }

    private YamlScalar Scalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var at = At(scalar.Start.Line, scalar.Start.Column);
        // Written as an escape, such as "\0"; any other was seen in the whole text.
        var invisible = scalar.Style == ScalarStyle.DoubleQuoted ? SourceText.IndexOfInvisible(scalar.Value) : -1;
        if (invisible >= 0) _problems.Add(FileProblems.ControlCharacter(at, scalar.Value[invisible]));
        FindCut(scalar);
        if (scalar.Style == ScalarStyle.Plain && scalar.End.Line > scalar.Start.Line) FindSwallowed(scalar);
        var quotes = scalar.Style == ScalarStyle.Plain ? 0 : 2;
        return new(scalar.Value, quotes > 0, at, scalar.End.Index - scalar.Start.Index == scalar.Value.Length + quotes && scalar.End.Line == scalar.Start.Line);
    }

    // A remark has a space after its sign; “draft #1” was meant as text.
    private void FindCut(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Value.Length == 0) return;
        var isText = scalar.Value.Contains(' ', StringComparison.Ordinal);
        var line = _text.AsSpan((int)scalar.End.Index);
        line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
        var rest = line.TrimStart(' ');
        if (rest.Length < 2 || rest[0] != '#') return;
        // “Order # 5” counts; “partial # checked” remarks.
        var isCut = isText && char.IsLetterOrDigit(rest[1]) || (isText || char.IsUpper(scalar.Value[0])) && rest[1..].TrimStart(' ') is [>= '0' and <= '9', ..];
        if (!isCut) return;
        _problems.Add(FileProblems.CutText(At(scalar.End.Line, scalar.End.Column + line.Length - rest.Length), rest.ToString()));
    }

    // Further right than the “- one” above it, “- two” goes on with that text.
    private void FindSwallowed(Scalar scalar)
    {
        for (var (line, end) = (scalar.Start.Line + 1, _text.IndexOf('\n', (int)scalar.Start.Index)); line <= scalar.End.Line; line++, end = _text.IndexOf('\n', end + 1))
        {
            var written = _text.AsSpan(end + 1);
            if (written.TrimStart(' ').StartsWith("- ")) throw Unsupported(FileProblems.Syntax(At(line, written.IndexOf('-') + 1), "one-line", ("line", scalar.Start.Line)));
        }
    }

    private YamlSequence Sequence(int depth, SourceSpan at)
    {
        _parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new(items.DrainToImmutable(), at);
    }

    private YamlMapping Mapping(int depth, SourceSpan at)
    {
        _parser.MoveNext();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var name = Node(depth + 1);
            if (name is not YamlScalar key)
                throw Unsupported(FileProblems.Syntax(name.At, "complex-key"));
            var value = Node(depth + 1);
            if (keys.TryAdd(key.Text, key)) entries.Add(new(key, value));
            else _problems.Add(FileProblems.Duplicate(key.At, key.Text, keys[key.Text].At));
        }

        return new(entries.DrainToImmutable(), at);
    }

    private UnsupportedYamlException Unsupported(Diagnostic problem)
    {
        _problems.Add(problem);
        return new UnsupportedYamlException();
    }

    private SourceSpan At(long line, long column) => _written(new(_path, (int)line, (int)column));

    // YamlDotNet's parser fails on some broken files (a list that is not closed before the next key) with an exception that says nothing.
    private sealed class SteadyParser(Scanner scanner) : IParser
    {
        private readonly Parser _inner = new(scanner);

        public ParsingEvent? Current => _inner.Current;

        public bool MoveNext()
        {
            try
            {
                return _inner.MoveNext();
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException) // The second for "\UFFFFFFFF", which is no letter.
            {
                throw new SyntaxErrorException(scanner.CurrentPosition, scanner.CurrentPosition, "Unexpected content.");
            }
        }
    }

    // Ends the reading of one file whose problem is already in the list.
    private sealed class UnsupportedYamlException : Exception;
}
