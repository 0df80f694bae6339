using RoadmapSite.Content;
using RoadmapSite.Tests.Hostile;

namespace RoadmapSite.Tests.Content;

/// <summary>What is read without the library is what the library reads.</summary>
public class PlainYamlTests
{
    // Everything that a line may be made of, and what must not be mistaken for it.
    private static readonly string[] Pieces =
    [
        "a", "b", "c1", "1.1", "ə", "Bir iki", "«x»", "😀", "\"a\"", "\"b c\"", "'d'", "'it''s'", "\"\\n\"", "\"", "'", ":", ": ", ":\n", "-", "- ", "- - ", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n  - ",
        " ", "  ", "#", " # x", " #x", "# x\n", "[a, b]", "[]", "[ a ,b ]", "[\"1.1\", 'b']", "[\"a, b]\" ,c]", "[\"a\" b]", "[\"a\": b]", "[\"", "[a", "]", ",", "{a: b}", "{}", "{ a: b , \"c\": 'd' }", "{a: b, a: c}", "{a: [b]}", "{a: }", "{a: b,}", "{a", "}", "|", ">", "&a ", "*a", "!t ", "?", "? ", "@", "%", "---\n", "...\n", "~", "null", "a: b", "a: \"b\"", "\na: b", "\n  b: c", "\n  - a: b", "\n    c: d", "://",
    ];

    private static readonly string[] Beginnings = ["", "a: b\n", "a:\n  - b: c\n    d:", "- a\n", "a:\n- b: [c]\n  d:"];

    public static TheoryData<string> ContentFiles =>
        [.. TestSite.Real.Input.Files.Keys.Where(p => p.StartsWith("content/", StringComparison.Ordinal) && p.EndsWith(".yml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ContentFiles))]
    public void The_content_is_read_without_the_library(string path) =>
        IsPlain(path, Encoding.UTF8.GetString(TestSite.Real.Input[path]!.Bytes.Span)).ShouldBeTrue();

    [Fact]
    public void Whatever_a_line_is_made_of_it_is_read_like_the_library_or_left_to_it()
    {
        var plain = 0;
        Parallel.For(0, 300_000, seed =>
        {
            var random = new Random(seed);
            var text = random.GetItems(Beginnings, 1)[0] + string.Concat(random.GetItems(Pieces, random.Next(1, 9)));
            if (IsPlain("f.yml", text)) Interlocked.Increment(ref plain);
        });
        plain.ShouldBeGreaterThan(4000);
    }

    [Fact]
    public void Whatever_is_done_to_a_file_it_is_read_like_the_library_or_left_to_it()
    {
        var plain = 0;
        Parallel.For(0, 3000, seed =>
        {
            var mutation = Mutation.Of(seed, TestSite.Real.Input);
            if (mutation.Bytes is not { } bytes || !mutation.Path.EndsWith(".yml", StringComparison.Ordinal)) return;
            if (SourceText.Read(new(mutation.Path, bytes), new()) is { } text && IsPlain(mutation.Path, text)) Interlocked.Increment(ref plain);
        });
        plain.ShouldBeGreaterThan(200);
    }

    private static bool IsPlain(string path, string text)
    {
        if (PlainYaml.Read(path, text) is not { } plain) return false;
        var problems = new DiagnosticList();
        var node = YamlText.Read(path, text, problems);
        problems.Sorted().ShouldBeEmpty(text);
        Shown(plain).ShouldBe(Shown(node!), text);
        return true;
    }

    private static string Shown(YamlNode node) => node switch
    {
        YamlMapping map => $"{map.At}{{{string.Join(' ', map.Entries.Select(e => $"{Shown(e.Key)}={Shown(e.Value)}"))}}}",
        YamlSequence list => $"{list.At}[{string.Join(' ', list.Items.Select(Shown))}]",
        _ => node.ToString(),
    };
}
