using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>Five reports, two of them on half-years, against figures that are made anew here from the same lines.</summary>
public class OverTimeTests
{
    // Number, lead, first and last year, and the status in each report; nothing where there is none.
    private static readonly (string Id, string Lead, int First, int Last, string[] Statuses)[] Steps =
    [
        ("1.1.1.1", "alpha", 2021, 2021, ["implemented", "", "", "", ""]),
        ("1.1.1.2", "alpha", 2021, 2022, ["partial", "partial", "implemented", "", ""]),
        ("1.1.2.1", "beta", 2021, 2021, ["not-implemented", "", "not-implemented", "", "implemented"]),
        ("1.2.1.1", "beta", 2022, 2023, ["", "not-implemented", "partial", "partial", "not-implemented"]),
        ("1.2.1.2", "alpha", 2023, 2025, ["implemented", "", "", "", ""]),
        ("1.2.1.3", "beta", 2025, 2025, ["", "", "", "", ""]),
    ];

    private static readonly (string Id, DateOnly First, DateOnly AsOf)[] Reports =
    [
        ("2021", new(2021, 1, 1), new(2021, 12, 31)), ("2022-H1", new(2022, 1, 1), new(2022, 6, 30)), ("2022", new(2022, 1, 1), new(2022, 12, 31)),
        ("2023-H1", new(2023, 1, 1), new(2023, 6, 30)), ("2023", new(2023, 1, 1), new(2023, 12, 31)),
    ];

    [Fact]
    public void Reports_stand_in_order_of_time() => Site().Site().Reports.Select(r => r.Id).ShouldBe(Reports.Select(r => r.Id));

    [Theory]
    [InlineData("")]
    [InlineData("1.1")]
    [InlineData("1.2")]
    [InlineData("alpha")]
    [InlineData("beta")]
    public void Standing_late_due_score_and_matched_change_come_out_when_they_are_made_anew(string part)
    {
        var own = Steps.Where(s => s.Id.StartsWith(part, StringComparison.Ordinal) || s.Lead == part).ToArray();
        foreach (var (scores, r) in Site().Site().Reports.Select((s, i) => (s, i)))
        {
            var agency = scores.Agencies.FirstOrDefault(a => a.Agency.Id == part);
            var (score, standing, coverage) = agency is null
                ? (part.Length == 0 ? scores.Whole : scores.Priorities[part]) is var p ? (p.Score, p.Standing, p.Coverage) : default
                : (agency.Score, agency.Standing, agency.Coverage);
            var known = own.Select(s => (Step: s, Known: s.Statuses.Take(r + 1).LastOrDefault(t => t.Length > 0) ?? "")).ToArray();
            int Count(Func<(int First, int Last), string, bool> holds) => known.Count(k => holds((k.Step.First, k.Step.Last), k.Known));
            var (start, day) = (Reports[r].First, Reports[r].AsOf);
            standing.ShouldBe(
                new Standing(
                    Count((_, k) => k == "implemented"), Count((_, k) => k == "partial"), Count((_, k) => k == "not-implemented"),
                    Count((t, k) => k == "" && new DateOnly(t.First, 1, 1) > day), Count((t, k) => k == "" && new DateOnly(t.First, 1, 1) <= day), 0,
                    Count((t, k) => k != "implemented" && new DateOnly(t.Last, 12, 31) <= day)),
                $"{part} in {Reports[r].Id}");
            standing.Total.ShouldBe(own.Length);

            var due = own.Where(s => new DateOnly(s.First, 1, 1) <= day && start <= new DateOnly(s.Last, 12, 31)
                && s.Statuses.Where((_, i) => Reports[i].AsOf < start).LastOrDefault(t => t.Length > 0) != "implemented").ToArray();
            coverage.ShouldBe(new Coverage(due.Count(s => s.Statuses[r].Length > 0), due.Length));
            Points(own.Select(s => s.Statuses[r])).ShouldBe(score.Exists ? (score.Points, score.Weight) : (0m, 0m));

            if (scores.Changes is not { } changes || agency is not null) continue;
            var both = own.Where(s => s.Statuses[r].Length > 0 && s.Statuses[r - 1].Length > 0).ToArray();
            var matched = changes.Matched(scores.Roadmap.Steps.Where(s => own.Any(o => o.Id == s.Id)));
            (matched?.Old.Points ?? 0, matched?.Old.Weight ?? 0).ShouldBe(Points(both.Select(s => s.Statuses[r - 1])));
            (matched?.New.Points ?? 0, matched?.New.Weight ?? 0).ShouldBe(Points(both.Select(s => s.Statuses[r])));
        }
    }

    [Fact]
    public void What_changed_is_told_by_step() =>
        Site().Site().Reports.Skip(1).Select(r => string.Join(", ", r.Changes!.Steps.Select(c => $"{c.Kind} {c.Step.Id}"))).ShouldBe(
            ["NewlyDue 1.2.1.1", "NewlyImplemented 1.1.1.2, Better 1.2.1.1", "", "NewlyImplemented 1.1.2.1, Worse 1.2.1.1, NewlyLate 1.2.1.1"]);

    [Fact]
    public void A_report_in_progress_has_coverage_and_no_score_and_the_last_final_one_is_shown()
    {
        var site = Site().Edit("content/status/2023/report.yml", "as-of:", "provisional: true\nas-of:").Site();
        (site.Latest.Id, site.InProgress!.Id).ShouldBe(("2023-H1", "2023"));
        site.InProgress.Whole.Score.Exists.ShouldBeFalse();
        site.InProgress.Agencies.ShouldAllBe(a => a.Rank == null);
    }

    [Fact]
    public void A_later_report_changes_nothing_of_an_earlier_one()
    {
        var all = Site();
        var fewer = all.Input.Under("content/status/2023/").Aggregate(all, (site, file) => site.Delete(file.Path));
        foreach (var (before, after) in fewer.Site().Reports.Zip(all.Site().Reports))
            (before.Id, before.Whole.Score, before.Whole.Standing, before.Whole.Coverage).ShouldBe((after.Id, after.Whole.Score, after.Whole.Standing, after.Whole.Coverage));
    }

    [Fact]
    public void What_was_published_may_change_only_with_an_entry_that_is_true()
    {
        const string Folder = "content/status/2021/";
        var kept = Site().Write(Folder + "published.yml", "on: 2022-03-01\nstatuses:\n  1.1.1.1: partial\n  1.1.1.2: partial\n  1.1.2.1: not-implemented\n  1.2.1.2: implemented\nfigures:\n  roadmap.score: 50\n");
        kept.Problems().ShouldContain(p => p.Contains("RS322: step 1.1.1.1 was published as partial and is implemented now", StringComparison.Ordinal));
        string Entry(string was) => $"- date: 2022-05-02\n  step: 1.1.1.1\n  was: {was}\n  now: implemented\n  reason: {{az: Səhv idi, en: It was wrong}}\n";
        kept.Write(Folder + "corrections.yml", Entry("partial")).Problems().ShouldBeEmpty();
        kept.Write(Folder + "corrections.yml", Entry("not-implemented")).Problems().ShouldContain(p => p.Contains("RS321", StringComparison.Ordinal));
        ReportDates.Of(kept.Write(Folder + "corrections.yml", Entry("partial")).Site().Reports[0].Report).Modified.ShouldBe(new DateOnly(2022, 5, 2));
    }

    private static (decimal, decimal) Points(IEnumerable<string> statuses)
    {
        var counted = statuses.Where(s => s.Length > 0).ToArray();
        return (counted.Sum(s => s == "implemented" ? 1 : s == "partial" ? 0.5m : 0), counted.Length);
    }

    private static TestSite Site()
    {
        var yearly = SmallSite.Of(string.Join('\n', Steps.Select(s =>
            $"{s.Id} {s.Lead} {(s.First == s.Last ? s.First : $"{s.First}-{s.Last}")} {string.Join(' ', new[] { 0, 2, 4 }.Select(i => s.Statuses[i] is { Length: > 0 } status ? status : "-"))}")));
        return Reports.Select((r, i) => (r.Id, r.AsOf, Index: i)).Where(r => r.Id.Contains('H', StringComparison.Ordinal)).Aggregate(yearly, (site, r) =>
            new[] { "1.1", "1.2" }.Aggregate(
                site.Write($"content/status/{r.Id}/report.yml", $"title: {{az: Hesabat {r.Id}, en: Report {r.Id}}}\nas-of: {r.AsOf:yyyy-MM-dd}\n"),
                (written, priority) => Steps.Where(s => s.Id.StartsWith(priority, StringComparison.Ordinal) && s.Statuses[r.Index].Length > 0).Select(s => $"{s.Id}: {s.Statuses[r.Index]}\n").ToArray() is { Length: > 0 } lines
                    ? written.Write($"content/status/{r.Id}/{priority}.yml", string.Concat(lines)) : written));
    }
}
