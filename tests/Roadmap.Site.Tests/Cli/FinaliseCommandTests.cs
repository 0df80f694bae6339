namespace RoadmapSite.Tests.Cli;

/// <summary>A report becomes final, and what is published of it is kept.</summary>
public sealed class FinaliseCommandTests : IDisposable
{
    private const string Report = "content/status/2025/report.yml";
    private const string Published = "content/status/2025/published.yml";
    private const string Statuses = "content/status/2025/1.1.yml";

    private readonly StartedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_report_in_progress_becomes_final_and_a_later_change_is_told()
    {
        _site.Replace(Report, "as-of:", "provisional: true\nas-of:");

        _site.Run("finalise", "2025", "--on", "2026-03-15").Code.ShouldBe(0);

        _site.Read(Report).ShouldNotContain("provisional");
        _site.Read(Report).ShouldContain("published-on: 2026-03-15");
        _site.Read(Published).ShouldContain("\non: 2026-03-15\nstatuses:\n");
        _site.Read(Published).ShouldContain("\nfigures:\n  roadmap.score: ");
        _site.Run("check").Code.ShouldBe(0);

        _site.Replace(Statuses, "1.1.1.2: partial", "1.1.1.2: implemented");
        var check = _site.Run("check");
        check.Code.ShouldBe(1);
        check.Lines.ShouldHaveSingleItem().ShouldContain("RS322: step 1.1.1.2 was published as partial and is implemented now");
    }

    [Fact]
    public void What_a_final_report_says_can_be_kept_without_knowing_the_day()
    {
        var before = _site.Read(Report);
        _site.Run("finalise", "2025").Code.ShouldBe(0);
        _site.Read(Report).ShouldBe(before);
        _site.Read(Published).ShouldNotContain("\non:");
        _site.Run("check", "--strict").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("2031", "2031-03-15", "there is no report “2031”")]
    [InlineData("2025", "2020-01-01", "it cannot have been published on 2020-01-01")]
    public void What_cannot_be_is_refused_in_one_line(string report, string day, string why)
    {
        var run = _site.Run("finalise", report, "--on", day);
        run.Code.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain(why);
    }

    [Fact]
    public void A_report_in_progress_needs_its_day_and_all_its_statuses()
    {
        _site.Replace(Report, "as-of:", "provisional: true\nas-of:");
        _site.Run("finalise", "2025").ErrorLines.ShouldHaveSingleItem().ShouldContain("say on which day 2025 is published");
        _site.Replace(Statuses, "1.1.1.2: partial\n", "");
        _site.Run("finalise", "2025", "--on", "2026-03-15").ErrorLines.ShouldHaveSingleItem().ShouldContain("due steps of 2025 have no status yet");
        File.Exists(_site.At(Published)).ShouldBeFalse();
    }

    [Fact]
    public void A_final_report_is_not_made_final_again()
    {
        _site.Run("finalise", "2025").Code.ShouldBe(0);
        _site.Run("finalise", "2025").ErrorLines.ShouldHaveSingleItem().ShouldContain("2025 is final already");
    }
}
