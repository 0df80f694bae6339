namespace RoadmapSite.Tests.Hostile;

/// <summary>What stands where it should not.</summary>
internal static class Snippets
{
    /// <summary>In the place of a value or a key.</summary>
    public static string[] Values { get; } =
    [
        "", "~", "null", "true", "no", "0", "-1", "1.10", "1.1", "\"1.1\"", "1.1.1.1", "9.9", "99999", "1e400", "79228162514264337593543950335", "-79228162514264337593",
        "0.00000000000000001", "99999999999999999999", "0x1F", ".", "-", "+", "1.", ".5", "NaN", "∞", "2017", "2017-2016", "2017-2025", "1900-9999", "0001", "20177", "after 2025", "after 2020-2025",
        "9999-12-31", "0001-01-01", "2017-02-30", "2017-12-31", "0/0/0", "100/0/0", "9999999/9999999/9999999", "50/50", "implemented", "partial", "not-assessed", "impelmented", "measure", "step",
        "group", "impact", "central-bank", "ministry-of-transport", "con", "..", "../../etc/passwd", "/etc/passwd", "a/b", "content/cards/az.png", "content/../x.png", "content/none.png",
        "https://x.example/", "http://x.example/", "https://u:p@x.example/?q#f", "javascript:alert(1)", "[]", "{}", "[a, b]", "[[[]]]", "{az: a, en: b}", "{az: a}", "{ru: a}", "[\"1.1\", \"1.1\"]",
        "{status: partial, note: {az: a, en: b}, evidence: [\"https://x.example/\"]}", "{status: not-assessed, reason: {az: a}}", "\"", "'", "\"\"", "\"a\\0b\"", "\"a\\u202Eb\"", "\"a\\nb\"", "\"\\uFFFF\"", "\"\\uD800\"", "\"\\UFFFFFFFF\"", "\"\\U00110000\"", "\"\\xZZ\"", "\"\\",
        "&a b", "*a", "!x y", "|", ">", "@a", "`a", "%a", "? a", "{{title}}", "{{> step}}", "{{{x}}}", "<script>alert(1)</script>", "</title><script>alert(1)</script>", "]]>", "<!--", "a # b", "a: b", "az", "en",
        "ə ı İ ş ç ğ ö ü", "\U0001F600", "\uFFFE", "\u200B", "\u00A0", "\u00AD", "\u0301", "\u202E", new string('a', 5000), new string('ə', 300), "{count}", "{count|a|b}", "{", "}", "{x:ordinal}", "=1+1", "-- a",
    ];

    /// <summary>As a line of their own.</summary>
    public static string[] Lines { get; } =
    [
        "<<<<<<< HEAD", "=======", ">>>>>>> main", "---", "...", "\t", "\tkey: value", "key: value", "title:", "- ", "  - id: 1.1.1.1", "# comment", "%YAML 9.9", "<<: *a", "\u0000", "\r", "{{#if x}}", "{{/if}}", "{{#each",
        "1.1.1.1: partial", "1.1.1.1: {status: partial}", "![x](https://x.example/x.png)", "[x](javascript:alert(1))", "[x]: javascript:alert(1)", "<b>x</b>", "> > > > >", "```", "# ", "***", "| a | b |", "&amp;&lt;&#0;&#x202E;",
    ];

    /// <summary>Anywhere.</summary>
    public static string[] Pieces { get; } =
    [
        "\0", "\u001B[31m", "\uFEFF", "\u2028", "\u202E", "\r", "\r\n", "\t", "\"", "'", ":", ": ", " #", "- ", "? ", "[", "]", "{", "}", "{{", "}}", "{{{", "}}}", "|", ">", "&a ", "*a ", "!", "%", "\n---\n", "\n...\n", "\n", "\\",
        "<", ">", "<script>", "</script>", "<option", "<select><option", "<table><tr><",  "<!--", "-->", "]]>", "`", "**", "_", "[a](", "](javascript:x)", "![", "<a ", "&#0;", "\U0001F600", "\u0301", new string('[', 300), new string('{', 300), string.Concat(Enumerable.Repeat("- ", 100)),
        string.Concat(Enumerable.Repeat("> ", 200)), new string('(', 300), new string('*', 300),
    ];

    /// <summary>In the place of a file's name.</summary>
    public static string[] Names { get; } =
        ["con", "a b", "..%2f", "ə", "a\nb", "a\u001Bb", "a:b", "a\\b", "data", "2017", "en", "index", "404", "methodology", "Data", "1.10", "1.1", "9.9", "summary", "report", "indicators", "-", "x", "a/b/c", "%", "?", "#", "a\u202Eb", "", "'\"<>&"];
}
