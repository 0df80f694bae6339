using FsCheck.Xunit;
using RoadmapSite.Editing.Import;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Tests.Editing;

public class CellTextTests
{
    [Theory]
    [InlineData("  A\u00A0 text\u200B \uFEFFwith\u00AD signs ", "A text with signs")]
    [InlineData("one\r\ntwo\n\nthree", "one two three")]
    [InlineData("• one;\n• two\n•\u00A0three.", "one; two; three.")]
    [InlineData("- Layihə hazırdır\n- Razılaşdırılır", "Layihə hazırdır; Razılaşdırılır")]
    [InlineData("\uF0B7\tone", "one")]
    [InlineData("„Qanun‟ və “akt”", "“Qanun” və “akt”")]
    [InlineData("the ministry‘s", "the ministry’s")]
    [InlineData("10-15 faiz", "10-15 faiz")]
    [InlineData("o\u0308d\u0259nis\u0327", "ödəniş")]
    [InlineData("\u200Fשלום", "\u200Fשלום")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    public void Text_from_office_programs_becomes_one_clean_line(string pasted, string clean) => CellText.Clean(pasted).ShouldBe(clean);

    [Property]
    public bool Cleaning_twice_changes_nothing(string? text) => CellText.Clean(CellText.Clean(text ?? "")) == CellText.Clean(text ?? "");

    [Theory]
    [InlineData("“partial”.", "partial")]
    [InlineData("‘implemented’;", "implemented")]
    public void A_word_loses_the_signs_around_it(string pasted, string word) => CellText.CleanWord(pasted).ShouldBe(word);

    [Theory]
    [InlineData(nameof(CellKind.Text), "1.1.10", "1.1.10")]
    [InlineData(nameof(CellKind.Text), "№ 1.1.10", "1.1.10")]
    [InlineData(nameof(CellKind.Text), "1,1,10", "1.1.10")]
    [InlineData(nameof(CellKind.Number), "1.1", "1.10")]
    [InlineData(nameof(CellKind.Date), "2002-01-01", "1.1.2")]
    [InlineData(nameof(CellKind.Date), "2018-10-01", "1.10")]
    [InlineData(nameof(CellKind.Text), "04.02.2006", "4.2.6")]
    public void A_number_of_a_step_is_found_in_what_a_program_made_of_it(string kind, string text, string step) =>
        StepNumber.Candidates(new(Enum.Parse<CellKind>(kind), text)).ShouldContain(step);
}
