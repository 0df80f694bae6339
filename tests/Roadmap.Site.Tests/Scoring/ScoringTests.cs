using RoadmapSite.Tests.Output.Data;

namespace RoadmapSite.Tests.Scoring;

/// <summary>What each key of <c>scoring:</c> makes of the same statuses, from the content to the data.</summary>
public sealed class ScoringTests
{
    private const string Steps = """
        1.1.1.1 alpha 2021 implemented
        1.1.1.2 beta  2021 not-implemented
        1.1.2.1 beta  2021 implemented
        1.2.1.1 gamma 2021 not-implemented
        1.2.1.2 gamma 2021 not-implemented
        1.2.1.3 gamma 2021 not-implemented
        1.2.2.1 gamma 2021 implemented
        2.1.1.1 delta 2022 -
        """;

    [Theory]
    [InlineData("step", "1.1|66.6667|67|middle 1.2|25|25|middle 2.1|||", "1|42.8571|43|middle 2|||", "1|alpha|100|100 2|beta|50|50 3|gamma|25|25 |delta||")]
    [InlineData("measure", "1.1|75|75|middle 1.2|50|50|middle 2.1|||", "1|62.5|63|middle 2|||", "1|beta|100|100 2|alpha|50|50 2|gamma|50|50 |delta||")]
    public void Steps_or_measures_are_what_counts(string unit, string priorities, string goals, string agencies)
    {
        var site = SmallSite.Of(Steps, unit);

        Table(site, "priorities", "priority", "score", "score_rounded", "band").ShouldBe(priorities);
        Table(site, "goals", "goal", "score", "score_rounded", "band").ShouldBe(goals);
        Table(site, "agencies", "rank", "agency", "score", "score_rounded").ShouldBe(agencies);
    }

    [Theory]
    [InlineData("step", 43)]
    [InlineData("measure", 63)]
    public void The_roadmap_is_scored_over_its_unit(string unit, int score) =>
        SmallSite.Of(Steps, unit).Site().Latest.Whole.Score.Rounded.ShouldBe(score);

    [Theory]
    [InlineData("1 0.5 0", "62.5")]
    [InlineData("1 0 0", "50")]
    [InlineData("1 1 0", "75")]
    [InlineData("1 0.25 0.25", "62.5")]
    public void Points_count_up_to_their_bounds(string points, string score) =>
        Table(SmallSite.Of(Four, points: points), "priorities", "score").ShouldBe(score);

    [Theory]
    [InlineData("62.5 90", "low")]
    [InlineData("62.4 62.6", "middle")]
    [InlineData("10 62.5", "high")]
    [InlineData("0 100", "middle")]
    public void A_limit_belongs_to_its_band(string bands, string band) =>
        Table(SmallSite.Of(Four, bands: bands), "priorities", "band").ShouldBe(band);

    [Theory]
    [InlineData("implemented", "high")]
    [InlineData("not-implemented", "low")]
    public void The_widest_limits_are_reached(string status, string band) =>
        Table(SmallSite.Of($"1.1.1.1 alpha 2021 {status}", bands: "0 100"), "priorities", "band").ShouldBe(band);

    [Fact]
    public void Agencies_of_one_name_and_score_share_a_rank_and_stand_by_their_ids()
    {
        var site = SmallSite.Of("""
            1.1.1.1 second 2021 partial
            1.1.2.1 first  2021 partial
            1.1.3.1 third  2021 not-implemented
            """).Write(SmallSite.Agencies, string.Join('\n', new[] { "third", "second", "first" }.Select(id => $"{id}: {{name: {{az: Nazirlik, en: Ministry}}}}")));

        Table(site, "agencies", "rank", "agency", "score").ShouldBe("1|first|50 1|second|50 3|third|0");
    }

    // Two implemented, one partial and one not implemented.
    private const string Four = """
        1.1.1.1 alpha 2021 implemented
        1.1.1.2 alpha 2021 implemented
        1.1.1.3 alpha 2021 partial
        1.1.1.4 alpha 2021 not-implemented
        """;

    private static string Table(TestSite site, string name, params string[] columns) =>
        string.Join(' ', CsvTableText.Of(site.Site(), name).Rows.Select(r => r.Of(columns)));
}
