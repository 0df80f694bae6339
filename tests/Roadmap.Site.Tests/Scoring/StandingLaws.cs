using RoadmapSite.Model;
using RoadmapSite.Tests.Sites;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Scoring;

/// <summary>What holds of the standing of every plan.</summary>
public class StandingLaws
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Its_parts_add_up_to_the_plan_and_it_falls_only_by_a_worse_status(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(1, 12).Select(i => (Id: $"1.{1 + i % 2}.1.{i}", Start: 2021 + random.Next(3), Length: random.Next(3))).OrderBy(s => s.Id, StringComparer.Ordinal)
            .Select(s => $"{s.Id} agency{random.Next(3)} {s.Start}-{s.Start + s.Length} {string.Join(' ', Enumerable.Range(2021, 3).Select(year => year < s.Start ? "-" : Any(random)))}");
        var reports = SmallSite.Of(string.Join('\n', lines)).Site().Reports;

        foreach (var report in reports)
        {
            var whole = report.Whole.Standing;
            (whole.Implemented + whole.Partial + whole.NotImplemented + whole.NotYetDue + whole.NotReported).ShouldBe(12);
            whole.Total.ShouldBe(12);
            report.Agencies.Sum(a => a.Standing.Implemented).ShouldBe(whole.Implemented);
            report.Priorities.Values.Sum(p => p.Standing.Late).ShouldBe(whole.Late);
        }

        foreach (var (before, now) in reports.Zip(reports.Skip(1)))
        {
            var worse = now.Roadmap.Steps.Count(s => before.KnownOf(s)?.Status.Class == StatusClass.Done && now.KnownOf(s)!.Status.Class != StatusClass.Done);
            now.Whole.Standing.Implemented.ShouldBeGreaterThanOrEqualTo(before.Whole.Standing.Implemented - worse);
        }
    }

    private static string Any(Random random) => new[] { "implemented", "partial", "not-implemented" }[random.Next(3)];
}
