using FsCheck.Xunit;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

[Properties(Arbitrary = [typeof(Tallies)], MaxTest = 500)]
public class DistributionLaws
{
    [Property]
    public void Shares_add_to_100_or_to_0_when_nothing_was_assessed(Tally tally) =>
        Shares(tally).Sum().ShouldBe(tally.Assessed > 0 ? 100 : 0);

    [Property]
    public void A_share_is_less_than_one_percent_from_the_truth(Tally tally)
    {
        if (tally.Assessed == 0) return;
        foreach (var (count, share) in Counts(tally).Zip(Shares(tally)))
            Math.Abs(share * tally.Assessed - 100L * count).ShouldBeLessThan(tally.Assessed);
    }

    /// <summary>So a zero is never shown as one, all never as less than 100, and something as 0 only when it is less than one percent.</summary>
    [Property]
    public void Nothing_stays_nothing_and_all_stays_all(Tally tally)
    {
        foreach (var (count, share) in Counts(tally).Zip(Shares(tally)))
        {
            if (count == 0) share.ShouldBe(0);
            if (count == tally.Assessed && count > 0) share.ShouldBe(100);
            if (100L * count >= tally.Assessed && count > 0) share.ShouldBeGreaterThan(0);
        }
    }

    [Property]
    public void More_never_has_a_smaller_share(Tally tally)
    {
        var parts = Counts(tally).Zip(Shares(tally)).OrderBy(p => p.First).ToArray();
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].First > parts[i - 1].First) parts[i].Second.ShouldBeGreaterThanOrEqualTo(parts[i - 1].Second);
    }

    [Property]
    public void What_was_not_assessed_has_no_share(Tally tally) =>
        Distribution.Of(tally + new Tally(0, 0, 0, 3)).ShouldBe(Distribution.Of(tally));

    [Theory]
    [InlineData(17, 4, 3, "71/17/12")]
    [InlineData(1, 1, 4, "17/17/66")]
    [InlineData(1, 9, 6, "6/56/38")]
    [InlineData(27, 16, 14, "47/28/25")]
    [InlineData(1, 1, 1, "34/33/33")]
    [InlineData(1, 0, 999, "0/0/100")]
    [InlineData(0, 0, 0, "0/0/0")]
    [InlineData(1, 1, 6, "13/12/75")]
    public void A_tie_goes_to_the_smaller_share_as_printed(int implemented, int partial, int not, string shares) =>
        Distribution.Of(new(implemented, partial, not, 0)).ToString().ShouldBe(shares);

    [Theory]
    [InlineData("0 0 0", "0 0 0")]
    [InlineData("1 1 2", "25 25 50")]
    public void What_stood_at_the_place_of_the_shares_is_gone(string counts, string shares)
    {
        long[] given = [7, 7, 7];
        Distribution.Shares([.. counts.Split(' ').Select(int.Parse)], 100, given);
        string.Join(' ', given).ShouldBe(shares);
    }

    private static int[] Counts(Tally tally) => [tally.Implemented, tally.Partial, tally.NotImplemented];

    private static int[] Shares(Tally tally) => Distribution.Of(tally) is var d ? [d.Implemented, d.Partial, d.NotImplemented] : [];
}
