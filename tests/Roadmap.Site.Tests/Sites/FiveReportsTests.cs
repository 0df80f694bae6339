using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Sites;

/// <summary>
/// Five reports, two of them on half-years and the last in progress, of a plan that was changed on the way: a lead moved, an agency renamed and another merged,
/// a step re-dated, one renumbered, one dropped and one added, one done early, a status corrected, figures printed with decimals and rounded each by itself, a series broken.
/// Its figures are made anew here from its own lines, and its pages are what somebody has read and approved.
/// </summary>
public sealed class FiveReportsTests
{
    private static readonly Lazy<Dictionary<string, RoadmapSite.Output.OutputFile>> Files = new(() =>
        SiteBuild.Plan(TestSite.FiveReports.Site(), TestSite.FiveReports.Input, new DiagnosticList()).ToDictionary(f => f.Path));

    private static readonly string[] Reports = ["2021-H1", "2021", "2022", "2024-H1", "2025"];
    private static readonly DateOnly[] Begin = [new(2021, 1, 1), new(2021, 1, 1), new(2022, 1, 1), new(2024, 1, 1), new(2025, 1, 1)];
    private static readonly DateOnly[] AsOf = [new(2021, 6, 30), new(2021, 12, 31), new(2022, 12, 31), new(2024, 6, 30), new(2025, 12, 31)];

    // A line a step, by its present number: who led it, from when to when it was planned, in the years of which reports it is in the plan, and what each of them found.
    private static readonly Row[] Rows =
    [
        new("1.1.1.1", "r r r r r", "2021 2021 2021 2021 2021", "i i . . ."),
        new("1.1.1.2", "r r r r r", "2021 2021 2021 2021 2021", "p p i . ."),
        new("1.1.1.3", "p p p p p", "2021-2022 2021-2022 2021-2022 2021-2022 2021-2022", "n n p i ."),
        new("1.1.2.1", "p p p p p", "2021-2026 2021-2026 2021-2026 2021-2026 2021-2026", "p i p i .") { IsOngoing = true },
        new("1.1.2.2", "b b b r r", "2022-2024 2022-2024 2022-2024 2022-2024 2022-2024", ". . p p i"),
        new("1.2.1.1", "p p r r r", "2021 2021 2021 2021 2021", "n p n . ."),
        new("1.2.1.2", "p p p p p", "2021-2023 2021-2023 2021-2023 2021-2025 2021-2025", "n n n p ."),
        new("1.2.1.3", "r r r r r", "2022 2022 2022 - -", ". . n . ."),
        new("1.2.1.4", "r r r r r", "+ + + 2024-2025 2024-2025", ". . . p i"),
        new("2.1.1.1", "b b b r r", "2023-2024 2023-2024 2023-2024 2023-2024 2023-2024", ". . i . ."),
        new("2.1.1.2", "p p p p p", "2026 2026 2026 2026 2026", ". . . . ."),
        new("2.1.1.3", "b b b r r", "2021-2022 2021-2022 2021-2022 2021-2022 2021-2022", "n p i . ."),
    ];

    public static TheoryData<string> Parts => ["", "1", "2", "1.1", "1.2", "2.1", "roads-office", "parks-office", "bus-company"];

    [Fact]
    public void Reports_stand_in_order_of_time_and_the_one_in_progress_is_not_the_latest()
    {
        var site = TestSite.FiveReports.Site();
        site.Reports.Select(r => r.Id).ShouldBe(Reports);
        (site.Latest.Id, site.InProgress!.Id).ShouldBe(("2024-H1", "2025"));
    }

    [Fact]
    public void Only_what_waits_for_a_status_is_told() => TestSite.FiveReports.AllProblems().ShouldAllBe(p => p.Contains("warning RS308", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Standing_late_due_score_and_matched_change_come_out_when_they_are_made_anew(string part)
    {
        foreach (var (scores, r) in TestSite.FiveReports.Site().Reports.Select((s, i) => (s, i)))
        {
            var own = Rows.Where(s => part.Length == 0 || s.Id.StartsWith(part + ".", StringComparison.Ordinal) || part[0] == s.Leads[r][0] && part.Length > 3).ToArray();
            var ranked = scores.Agencies.FirstOrDefault(a => a.Agency.Id == part);
            if (part.Length > 3 && ranked is null)
            {
                own.ShouldAllBe(s => !s.IsPlanned(r), $"{part} leads nothing in {Reports[r]}");
                continue;
            }

            var (score, standing, coverage) = ranked is not null ? (ranked.Score, ranked.Standing, ranked.Coverage)
                : (part.Length == 0 ? scores.Whole : part.Length == 1 ? scores.Goals[part] : scores.Priorities[part]) is var p ? (p.Score, p.Standing, p.Coverage) : default;
            standing.ShouldBe(
                new Standing(Count(own, r, "i"), Count(own, r, "p"), Count(own, r, "n"),
                    own.Count(s => s.IsPlanned(r) && s.Known(r) is null && s.From(r) > AsOf[r]), own.Count(s => s.IsPlanned(r) && s.Known(r) is null && s.From(r) <= AsOf[r]),
                    own.Count(s => s.Planned[r] == "-"), own.Count(s => s.IsPlanned(r) && s.To(r) <= AsOf[r] && s.Known(r) != "i")),
                $"{part} in {Reports[r]}");
            var due = own.Where(s => s.IsDue(r)).ToArray();
            coverage.ShouldBe(new Coverage(due.Count(s => s.Found[r] != "."), due.Length), $"{part} in {Reports[r]}");
            (scores.HasScore && score.Exists ? (score.Points, score.Weight) : (0m, 0m)).ShouldBe(scores.HasScore ? Points(own.Select(s => s.Found[r])) : (0m, 0m), $"{part} in {Reports[r]}");

            if (!scores.HasScore || scores.Changes is not { } changes || ranked is not null) continue;
            var both = own.Where(s => s.Found[r] != "." && s.Found[r - 1] != ".").ToArray();
            var matched = changes.Matched(scores.Roadmap.Steps.Where(s => own.Any(o => o.Id == s.Key)));
            (matched?.Old.Points ?? 0, matched?.Old.Weight ?? 0).ShouldBe(Points(both.Select(s => s.Found[r - 1])), $"{part} in {Reports[r]}");
            (matched?.New.Points ?? 0, matched?.New.Weight ?? 0).ShouldBe(Points(both.Select(s => s.Found[r])), $"{part} in {Reports[r]}");
        }
    }

    [Fact]
    public void What_changed_is_told_by_step() =>
        TestSite.FiveReports.Site().Reports.Skip(1).SkipLast(1).Select(r => string.Join(", ", r.Changes!.Steps.Select(c => $"{c.Kind} {c.Step.Key}"))).ShouldBe(
        [
            "NewlyImplemented 1.1.2.1, Better 1.2.1.1, Better 2.1.1.3, NewlyLate 1.1.1.2, NewlyLate 1.2.1.1",
            "NewlyImplemented 1.1.1.2, NewlyImplemented 2.1.1.1, NewlyImplemented 2.1.1.3, Better 1.1.1.3, Worse 1.1.2.1, Worse 1.2.1.1, NewlyLate 1.1.1.3, NewlyLate 1.2.1.3, NewlyDue 1.1.2.2, NewlyDue 1.2.1.3",
            "NewlyImplemented 1.1.1.3, NewlyImplemented 1.1.2.1, Better 1.2.1.2, Withdrawn 1.2.1.3, Added 1.2.1.4",
        ]);

    [Theory]
    [InlineData("en/index.html")]
    [InlineData("index.html")]
    [InlineData("en/priorities/1.2/index.html")]
    [InlineData("agencies/roads-office/index.html")]
    [InlineData("en/measures/1.2.1/index.html")]
    [InlineData("en/2021/index.html")]
    [InlineData("2025/index.html")]
    [InlineData("en/corrections/index.html")]
    [InlineData("en/indicators/bus-speed/index.html")]
    public void A_page_says_what_was_approved(string path) => PageWords.Of(Encoding.UTF8.GetString(Files.Value[path].Render().Span)).ShouldMatchApproved(c => c.WithDiscriminator(Regex.Replace(path, "[^0-9a-z.]+", "-")).SubFolder("Approved"));

    private static int Count(IEnumerable<Row> rows, int report, string found) => rows.Count(s => s.IsPlanned(report) && s.Known(report) == found);

    private static (decimal, decimal) Points(IEnumerable<string> found)
    {
        var counted = found.Where(f => f != ".").ToArray();
        return (counted.Sum(f => f == "i" ? 1 : f == "p" ? 0.5m : 0), counted.Length);
    }

    private sealed record Row(string Id, string LeadsWritten, string PlannedWritten, string FoundWritten)
    {
        public bool IsOngoing { get; init; }

        public string[] Leads => LeadsWritten.Split(' ');

        // + not yet, - no more.
        public string[] Planned => PlannedWritten.Split(' ');

        public string[] Found => FoundWritten.Split(' ');

        public bool IsPlanned(int report) => Planned[report].Length > 1;

        public DateOnly From(int report) => new(int.Parse(Planned[report][..4], null), 1, 1);

        public DateOnly To(int report) => new(int.Parse(Planned[report][^4..], null), 12, 31);

        public string? Known(int report) => Found.Take(report + 1).LastOrDefault(f => f != ".");

        // Done before the time of the report began: what was found in the half of a year is asked for again at its end.
        public bool IsDue(int report) => IsPlanned(report) && From(report) <= AsOf[report] && To(report) >= Begin[report]
            && (IsOngoing || Found.Where((_, i) => i < report && AsOf[i] < Begin[report]).LastOrDefault(f => f != ".") != "i");
    }
}
