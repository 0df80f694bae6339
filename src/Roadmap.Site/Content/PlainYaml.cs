using System.Buffers;
using System.Runtime.InteropServices;

namespace RoadmapSite.Content;

/// <summary>
/// Reads the plain part of YAML that most content files keep to: a key or an item a line, texts on one line, words in brackets and braces.
/// It knows no errors: whatever else stands in a file makes it give up, and the library reads the file.
/// </summary>
/// <remarks>Reading 5,000 priorities takes 1.0 s instead of 3.0 s, of a build's 4.0 instead of 6.0 s.</remarks>
internal ref struct PlainYaml
{
    private const int DepthLimit = 16;
    private const int LongestKey = 100;

    // Above that, to look through all keys for each new one takes longer than the library's dictionary.
    private const int MostKeys = 1000;

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    private readonly string _path;
    private readonly ReadOnlySpan<char> _text;

    private static readonly SearchValues<char> BracketSigns = SearchValues.Create("[]{}:#\"'&*!|>%@`");

    // What has been read of the mappings and lists around the present place.
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];

    // The line that is being read: where it begins, where the part of it begins that is not yet read, and where it ends but for spaces.
    private int _line;
    private int _start;
    private int _from;
    private int _to;
    private int _next;
    private bool _isOver;

    private PlainYaml(string path, ReadOnlySpan<char> text)
    {
        _path = path;
        _text = text;
    }

    private int Column => _from - _start;

    private ReadOnlySpan<char> Rest => _text[_from.._to];

    private bool IsItem => Rest is ['-', ' ', ..];

    /// <summary>The file's content as the library would read it; null when it is not as plain as that.</summary>
    /// <param name="text">What it holds, with <c>\n</c> line ends and without control characters other than tabs.</param>
    public static YamlMapping? Read(string path, ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\t', '\uFEFF') >= 0) return null;
        var reader = new PlainYaml(path, text);
        reader.NextLine();
        return !reader._isOver && reader.Column == 0 && reader.Mapping(0) is { } root && reader._isOver ? root : null;
    }

    // Remarks and empty lines are passed over.
    private void NextLine()
    {
        do
        {
            if (_next >= _text.Length)
            {
                _isOver = true;
                return;
            }

            _line++;
            _start = _next;
            var end = _text[_start..].IndexOf('\n');
            (_to, _next) = end < 0 ? (_text.Length, _text.Length) : (_start + end, _start + end + 1);
            _from = _start;
            SkipSpaces();
            while (_to > _from && _text[_to - 1] == ' ') _to--;
        }
        while (_from == _to || _text[_from] == '#');
    }

    private void SkipSpaces()
    {
        while (_from < _to && _text[_from] == ' ') _from++;
    }

    private YamlMapping? Mapping(int depth)
    {
        var (column, at) = (Column, At(_from));
        if (depth > DepthLimit) return null;
        var first = _entries.Count;
        while (!_isOver && Column == column && !IsItem)
        {
            if (Key() is not { } key || _entries.Count - first == MostKeys || IsKnown(key.Text, first) || Value(column, depth) is not { } value) return null;
            _entries.Add(new(key, value));
        }

        return !_isOver && Column > column ? null : new(Taken(_entries, first), at);
    }

    private bool IsKnown(string key, int first)
    {
        foreach (var entry in CollectionsMarshal.AsSpan(_entries)[first..])
            if (entry.Key.Text == key) return true;
        return false;
    }

    private YamlSequence? Sequence(int depth)
    {
        var (column, at) = (Column, At(_from));
        if (depth > DepthLimit) return null;
        var first = _items.Count;
        while (!_isOver && Column == column && IsItem)
        {
            _from++;
            SkipSpaces();
            YamlNode? item = KeyLength() > 0 ? Mapping(depth + 1) : Rest is ['[' or '{', ..] ? InBrackets() : Scalar();
            if (item is null) return null;
            _items.Add(item);
        }

        return !_isOver && Column > column ? null : new(Taken(_items, first), at);
    }

    private YamlNode? Value(int column, int depth)
    {
        if (_from < _to) return _text[_from] is '[' or '{' ? InBrackets() : Scalar();
        NextLine();
        if (_isOver || Column < column) return null;
        return IsItem ? Sequence(depth + 1) : Column > column ? Mapping(depth + 1) : null;
    }

    private YamlScalar? Key()
    {
        var length = KeyLength();
        if (length is 0 or > LongestKey) return null;
        var key = _text[_from] is '"' or '\'' ? Quoted(length) : Plain(length);
        _from += length + 1;
        SkipSpaces();
        return key;
    }

    // Without its colon; 0 where there is no key.
    private int KeyLength()
    {
        var rest = Rest;
        if (rest.IsEmpty) return 0;
        var length = rest[0] is '"' or '\'' ? QuotedLength() : WordLength();
        return length > 0 && length < rest.Length && rest[length] == ':' && (length + 1 == rest.Length || rest[length + 1] == ' ') ? length : 0;
    }

    // To the end of the line, and on to the next.
    private YamlScalar? Scalar()
    {
        var rest = Rest;
        if (rest.IsEmpty) return null;
        var isQuoted = rest[0] is '"' or '\'';
        if (isQuoted ? QuotedLength() != rest.Length : !IsPlain(rest)) return null;
        var scalar = isQuoted ? Quoted(rest.Length) : Plain(rest.Length);
        NextLine();
        return scalar;
    }

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        (char.IsLetterOrDigit(text[0]) || text[0] is '«' or '“' or '(')
        && text[^1] != ':' && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);

    // With its quotes; 0 where nothing is quoted, or where what is quoted means something else than it says.
    private int QuotedLength()
    {
        var quote = _text[_from];
        var inside = _text[(_from + 1).._to];
        var length = inside.IndexOf(quote);
        return length < 0 || inside[..length].Contains('\\') || length + 1 < inside.Length && inside[length + 1] == quote ? 0 : length + 2;
    }

    // 0 where there is no word.
    private int WordLength()
    {
        var rest = Rest;
        if (rest.IsEmpty || !char.IsAsciiLetterOrDigit(rest[0])) return 0;
        return rest.IndexOfAnyExcept(WordCharacters) is >= 0 and var length ? length : rest.Length;
    }

    // Up to the next comma; 0 where there is none, or where it holds a sign that means something inside brackets.
    private int ItemLength()
    {
        var item = _text[_from..(_to - 1)];
        if (item.IndexOf(',') is >= 0 and var comma) item = item[..comma];
        item = item.TrimEnd(' ');
        return !item.IsEmpty && char.IsLetterOrDigit(item[0]) && item.IndexOfAny(BracketSigns) < 0 ? item.Length : 0;
    }

    private YamlNode? InBrackets() => (_text[_from], _text[_to - 1]) switch
    {
        ('[', ']') => Words(),
        ('{', '}') => Pairs(),
        _ => null,
    };

    // [one, two words, "three"]
    private YamlSequence? Words()
    {
        var (at, first) = (At(_from++), _items.Count);
        for (SkipSpaces(); !IsClosing; SkipSpaces())
        {
            if (_items.Count > first && !Comma() || Item() is not { } item) return null;
            _items.Add(item);
        }

        NextLine();
        return new(Taken(_items, first), at);
    }

    // {one: step, other: "two steps"}
    private YamlMapping? Pairs()
    {
        var (at, first) = (At(_from++), _entries.Count);
        for (SkipSpaces(); !IsClosing; SkipSpaces())
        {
            if (_entries.Count > first && !Comma() || Key() is not { } key || IsKnown(key.Text, first) || Item() is not { } value) return null;
            _entries.Add(new(key, value));
        }

        NextLine();
        return new(Taken(_entries, first), at);
    }

    private bool IsClosing => _from == _to - 1;

    private bool Comma()
    {
        if (_text[_from] != ',') return false;
        _from++;
        SkipSpaces();
        return true;
    }

    private YamlScalar? Item()
    {
        var isQuoted = _text[_from] is '"' or '\'';
        var length = isQuoted ? QuotedLength() : ItemLength();
        if (length == 0) return null;
        var item = isQuoted ? Quoted(length) : Plain(length);
        _from += length;
        return item;
    }

    private YamlScalar Plain(int length) => new(_text.Slice(_from, length).ToString(), false, At(_from), true);

    private YamlScalar Quoted(int length) => new(_text.Slice(_from + 1, length - 2).ToString(), true, At(_from), true);

    private static ImmutableArray<T> Taken<T>(List<T> list, int first)
    {
        ImmutableArray<T> taken = [.. CollectionsMarshal.AsSpan(list)[first..]];
        list.RemoveRange(first, taken.Length);
        return taken;
    }

    private Diagnostics.SourceSpan At(int index) => new(_path, _line, index - _start + 1);
}
