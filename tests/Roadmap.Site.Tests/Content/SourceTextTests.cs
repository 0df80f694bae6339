using RoadmapSite.Content;

namespace RoadmapSite.Tests.Content;

public class SourceTextTests
{
    [Fact]
    public void A_byte_order_mark_and_foreign_line_ends_are_accepted() =>
        Read([0xEF, 0xBB, 0xBF, .. "bir\r\niki\rüç\n"u8]).Text.ShouldBe("bir\niki\nüç\n");

    [Fact]
    public void Positions_are_the_same_with_any_line_end()
    {
        Problems("a\r\nb\0c\r\n").ShouldBe(["f.md:2:2: error RS103: an invisible control character (U+0000) stands here; delete it"]);
        Problems("\uFEFFb\u0007c").ShouldBe(["f.md:1:2: error RS103: an invisible control character (U+0007) stands here; delete it"]);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_placed_by_characters() =>
        Read([.. "bir\nəə: "u8, 0xFF, .. "x\n"u8]).Problems.ShouldBe(["f.md:2:5: error RS101: this is not UTF-8 text; save the file with the encoding UTF-8"]);

    [Fact]
    public void Text_that_is_not_UTF_8_is_placed_the_same_with_any_line_end() =>
        Read([.. "bir\riki\r\nəə: "u8, 0xFF]).Problems.ShouldBe(["f.md:3:5: error RS101: this is not UTF-8 text; save the file with the encoding UTF-8"]);

    [Fact]
    public void A_wrong_byte_is_found_far_down()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("kataloqun hazırlanması ə\n", 5000))), .. "ə"u8, 0xE9, 0x20];
        Read(bytes).Problems.ShouldBe(["f.md:5001:2: error RS101: this is not UTF-8 text; save the file with the encoding UTF-8"]);
    }

    [Fact]
    public void A_file_in_UTF_16_is_one_problem()
    {
        Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a: b\n")]).Problems
            .ShouldBe(["f.md:1:1: error RS101: this is not UTF-8 text; save the file with the encoding UTF-8"]);
        Read(Encoding.Unicode.GetBytes("a: b\nc: d\ne: f\n")).Problems
            .ShouldBe(["f.md:1:2: error RS103: an invisible control character (U+0000) stands here; delete it"]);
    }

    [Theory]
    [InlineData('\u0001')]
    [InlineData('\u000B')]
    [InlineData('\u000C')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u202E')]
    public void An_invisible_character_is_named_and_counts_as_no_line(char character) => Problems($"a\tb{character}\nc{character}").ShouldBe(
    [
        $"f.md:1:4: error RS103: an invisible control character (U+{(int)character:X4}) stands here; delete it",
        $"f.md:2:2: error RS103: an invisible control character (U+{(int)character:X4}) stands here; delete it",
    ]);

    [Fact]
    public void Tabs_are_text() => Read("a\tb\n"u8.ToArray()).Text.ShouldBe("a\tb\n");

    [Fact]
    public void A_merge_conflict_of_every_style_is_told_once()
    {
        const string Advice = "error RS102: a merge conflict was left here; keep the right lines and delete the markers <<<<<<<, ======= and >>>>>>>";
        Problems("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n").ShouldBe([$"f.md:1:1: {Advice}"]);
        Problems("a\n>>>>>>> main\n").ShouldBe([$"f.md:2:1: {Advice}"]);
        Problems("<<<<<<< HEAD\na\n||||||| base\n=======\nb\n>>>>>>> main\n").Length.ShouldBe(1);
    }

    [Fact]
    public void A_line_of_equals_signs_is_a_heading_where_nothing_was_merged()
    {
        Problems("Başlıq\n=======\n").ShouldBeEmpty();
        Problems("<<<<<<< HEAD\n=======\n>>>>>>> main\nBaşlıq\n=======\n").Length.ShouldBe(1);
    }

    private static string[] Problems(string text) => Read(Encoding.UTF8.GetBytes(text)).Problems;

    private static (string? Text, string[] Problems) Read(byte[] bytes)
    {
        var problems = new DiagnosticList();
        var text = SourceText.Read(new SourceFile("f.md", bytes), problems);
        return (text, [.. problems.Sorted().Select(p => p.ToString())]);
    }
}
