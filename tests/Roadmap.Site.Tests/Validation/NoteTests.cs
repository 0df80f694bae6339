namespace RoadmapSite.Tests.Validation;

public class NoteTests
{
    private const string Status = "content/status/2022/1.2.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData("TODO", 9, "“TODO” looks unfinished; complete the text or delete it")]
    [InlineData("Two districts (TBD).", 24, "“TBD” looks unfinished; complete the text or delete it")]
    [InlineData("Lorem ipsum dolor sit amet.", 9, "“Lorem” looks unfinished; complete the text or delete it")]
    [InlineData("In which districts??", 27, "“??” looks unfinished; complete the text or delete it")]
    [InlineData("???", 9, "“???” holds no word; say what the reader should know, or delete it")]
    [InlineData("'-'", 10, "“-” holds no word; say what the reader should know, or delete it")]
    [InlineData("2 / 3", 9, "“2 / 3” holds no word; say what the reader should know, or delete it")]
    [InlineData("Done \uF0FD", 14, "the sign U+F0FD is a tick or a box, perhaps from a printed form, which many readers cannot see; say it in words")]
    [InlineData("Done \u2714", 14, "the sign U+2714 is a tick or a box, perhaps from a printed form, which many readers cannot see; say it in words")]
    [InlineData("Partial.", 0, null)]
    [InlineData("partial.", 9, "“partial” is a word for “status:” and means nothing to a reader; say in a sentence of this language what it is about, or delete it")]
    [InlineData("It was not-implemented.", 16, "“not-implemented” is a word for “status:” and means nothing to a reader; say in a sentence of this language what it is about, or delete it")]
    [InlineData("The partial result was implemented in two districts; why?", 0, null)]
    [InlineData("The xxxl-size todo list, and 100 more…", 0, null)]
    public void A_note_says_something_to_a_reader(string note, int column, string? message) =>
        Site.Edit(Status, "en: Internet access was interrupted in two districts.", $"en: {note}").Problems()
            .ShouldBe(message is null ? [] : [$"{Status}:6:{column}: warning RS406: {message}"]);

    [Fact]
    public void Words_of_the_content_files_mean_nothing_in_another_language() =>
        Site.Edit(Status, "az: İki rayonda internet xidməti dayandırılıb.", "az: Hələ partial vəziyyətdədir.").Problems().ShouldBe(
            [$"{Status}:5:14: warning RS406: “partial” is a word for “status:” and means nothing to a reader; say in a sentence of this language what it is about, or delete it"]);

    [Fact]
    public void Reasons_and_the_note_of_a_report_are_notes_too()
    {
        Site.Edit(Status, "en: No data were submitted because the training centre was being renovated.", "en: No data (TODO).").Problems()
            .ShouldHaveSingleItem().ShouldStartWith($"{Status}:11:18: warning RS406: ");
        const string Report = "content/status/2021/report.yml";
        Site.Edit(Report, "az: Qiymətləndirmə qurumların təqdim etdiyi məlumatlar əsasında aparılıb.", "az: …").Problems()
            .ShouldBe([$"{Report}:7:7: warning RS406: “…” holds no word; say what the reader should know, or delete it"]);
    }

    [Fact]
    public void A_box_may_stand_at_the_very_beginning() =>
        Site.Edit(Status, "en: Internet access was interrupted in two districts.", "en: \u2714 Done").Problems()
            .ShouldBe([$"{Status}:6:9: warning RS406: the sign U+2714 is a tick or a box, perhaps from a printed form, which many readers cannot see; say it in words"]);
}
