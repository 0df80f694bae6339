using RoadmapSite.Tests.Sites;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Validation;

/// <summary>What was published changes only by a correction.</summary>
public class CorrectionTests
{
    private const string Corrections = "content/status/2021/corrections.yml";
    private const string Status = "content/status/2021/1.1.yml";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial")
        .Write("content/status/2021/published.yml", "on: 2022-02-01\nstatuses: {1.1.1.1: partial}\n");

    [Fact]
    public void A_published_status_that_stays_needs_nothing() => Site.Problems().ShouldBeEmpty();

    [Fact]
    public void A_status_that_changed_is_shown_the_entry_to_write() => Site.Edit(Status, "partial", "implemented").Problems().ShouldBe(
        [$"{Corrections}: error RS322: step 1.1.1.1 was published as partial and is implemented now; take that back, or add “- {{date: YYYY-MM-DD, step: 1.1.1.1, was: partial, now: implemented, reason: {{…}}}}”"]);

    [Fact]
    public void A_correction_that_is_so_is_read()
    {
        var site = Site.Edit(Status, "partial", "implemented").Write(Corrections, Entry("partial", "implemented"));
        site.Problems().ShouldBeEmpty();
        var correction = site.Site().Reports[0].Report.Corrections.ShouldHaveSingleItem();
        ($"{correction.Date:yyyy-MM-dd}", correction.Step, correction.Was, correction.Now).ShouldBe(("2022-03-01", "1.1.1.1", "partial", "implemented"));
    }

    [Fact]
    public void A_correction_is_of_a_step_or_a_figure() =>
        Site.Write(Corrections, "- {date: 2022-03-01, was: a, now: b, reason: {az: Səhv, en: A slip}}\n").Problems().ShouldBe(
            [$"{Corrections}:1:3: error RS317: a correction holds either “step:” or “figure:”; write one of the two"]);

    [Fact]
    public void A_corrected_step_is_one_of_the_plan() =>
        Site.Write(Corrections, Entry("partial", "implemented").Replace("1.1.1.1", "1.1.1.5", StringComparison.Ordinal)).Problems().ShouldBe(
            [$"{Corrections}:1:28: error RS317: the plan had no step 1.1.1.5 at 2021"]);

    private static string Entry(string was, string now) => $"- {{date: 2022-03-01, step: 1.1.1.1, was: {was}, now: {now}, reason: {{az: Səhv, en: A slip}}}}\n";
}
