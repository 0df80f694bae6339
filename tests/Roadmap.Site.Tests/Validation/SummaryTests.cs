using RoadmapSite.Tests.Sites;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Validation;

/// <summary>Summaries beside the statuses of their report.</summary>
public class SummaryTests
{
    private const string Folder = "content/status/2017/";

    [Theory]
    [InlineData("summary.az.md", "Tədbirlərin 74 faizi icra edilmiş, 28 faizi qismən icra edilmiş, 25 faizi isə icra edilməmişdir.", "1:13", "74")]
    [InlineData("summary.az.md", "İcra edilmişdir: 47%, qismən: 28%, icra edilməmişdir: 52%.", "1:55", "52")]
    [InlineData("summary.en.md", "Of the steps 47% were implemented and 53% were not implemented.", "1:39", "53")]
    [InlineData("summary.en.md", "So far 90 per cent of the planned measures have been implemented.", "1:8", "90")]
    [InlineData("1.2.az.md", "Tədbirlərin 40 faizi icra edilmişdir.", "1:13", "40")]
    [InlineData("1.2.en.md", "Half a year later 12.5 per cent of steps were partially implemented.", "1:19", "12.5")]
    public void A_percentage_that_the_statuses_contradict_is_told(string file, string text, string place, string said) =>
        TestSite.Real.Write(Folder + file, text).Problems().Where(p => p.Contains("RS324")).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.ShouldStartWith($"{Folder}{file}:{place}: warning RS324: "), p => p.ShouldContain($"that {said} per cent"));

    [Theory]
    [InlineData("summary.en.md", "47.4% of the steps were implemented, 28% partially implemented, 24.6% not implemented.")]
    [InlineData("summary.en.md", "In priority 2.1, 100 per cent of the measures were implemented.")]
    [InlineData("summary.en.md", "The share of cashless payments rose from 8 to 30 per cent. 70 per cent of schools were equipped, 20 per cent of them partially.")]
    [InlineData("summary.az.md", "Nağdsız ödənişlərin payı 30 faizə çatdırılmışdır. Məktəblərin 40 faizində işlər tamamlanmışdır. Tədbirlərin icrası üçün vəsaitin 55 faizi ayrılmışdır.")]
    [InlineData("2.4.az.md", "Tədbirlərin 83 faizi icra edilmiş, 17 faizi qismən icra edilmişdir.")]
    [InlineData("2.4.en.md", "83 per cent of the measures were implemented; over the whole roadmap 47 per cent of the steps were implemented.")]
    public void What_is_true_or_of_something_else_is_left_alone(string file, string text) =>
        TestSite.Real.Write(Folder + file, text).Problems().Where(p => p.Contains("RS324")).ShouldBeEmpty();

    [Fact]
    public void A_summary_that_is_gone_in_every_language_is_told_once()
    {
        TestSite.Real.Delete(Folder + "2.1.az.md").Delete(Folder + "2.1.en.md").Problems()
            .ShouldBe([$"{Folder}report.yml:1:1: warning RS325: priority 2.1 has no summary in 2017, though nearly all others have one; put 2.1.az.md back or write it"]);
        TestSite.Real.Delete(Folder + "summary.az.md").Delete(Folder + "summary.en.md").Problems()
            .ShouldBe([$"{Folder}report.yml:1:1: warning RS325: the report has no summary of its own, though its priorities have theirs; put summary.az.md back or write it"]);
    }
}
