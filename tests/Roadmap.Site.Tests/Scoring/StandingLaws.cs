using FsCheck.Xunit;
using RoadmapSite.Content;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>What holds of the standing of every plan, whatever its reports found and however it was changed on the way.</summary>
[Properties(MaxTest = 10)]
public class StandingLaws
{
    private const string Done = "implemented";

    private static readonly (string Id, DateOnly First, DateOnly AsOf)[] Reports =
    [
        ("2021", new(2021, 1, 1), new(2021, 12, 31)), ("2022-H1", new(2022, 1, 1), new(2022, 6, 30)), ("2022", new(2022, 1, 1), new(2022, 12, 31)), ("2023", new(2023, 1, 1), new(2023, 12, 31)),
    ];

    [Property]
    public void Its_parts_add_up_to_the_plan_and_to_those_of_goals_priorities_and_agencies(int seed)
    {
        var plan = Plan.Any(seed);
        foreach (var (report, r) in plan.Site().Site().Reports.Select((s, i) => (s, i)))
        {
            var whole = report.Whole.Standing;
            whole.Total.ShouldBe(plan.Steps.Count(s => s.IsPlanned(r)));
            (whole.Implemented + whole.Partial + whole.NotImplemented + whole.NotYetDue + whole.NotReported).ShouldBe(whole.Total);
            whole.Withdrawn.ShouldBe(plan.Steps.Count(s => s.Dropped <= r));
            whole.Late.ShouldBeLessThanOrEqualTo(whole.Total - whole.Implemented);
            Standing[] sums = [Sum(report.Goals.Values.Select(p => p.Standing)), Sum(report.Priorities.Values.Select(p => p.Standing)), Sum(report.Measures.Values.Select(m => m.Standing))];
            sums.ShouldAllBe(s => s == whole);

            // Who led nothing but what was dropped is not listed any more.
            (Sum(report.Agencies.Select(a => a.Standing)) with { Withdrawn = 0 }).ShouldBe(whole with { Withdrawn = 0 });
        }
    }

    [Property]
    public void It_falls_only_by_a_worse_status_or_a_withdrawal(int seed)
    {
        var plan = Plan.Any(seed);
        var reports = plan.Site().Site().Reports;
        for (var r = 1; r < reports.Length; r++)
        {
            var worse = plan.Steps.Count(s => s.Known(r - 1) == Done && s.Found[r] is not ("" or Done));
            var withdrawn = plan.Steps.Count(s => s.Known(r - 1) == Done && s.Dropped == r);
            reports[r].Whole.Standing.Implemented.ShouldBeGreaterThanOrEqualTo(reports[r - 1].Whole.Standing.Implemented - worse - withdrawn, $"{reports[r].Id} of {seed}");
            if (worse + withdrawn == 0) reports[r].Whole.Standing.Implemented.ShouldBeGreaterThanOrEqualTo(reports[r - 1].Whole.Standing.Implemented);
        }
    }

    [Property]
    public void A_correction_changes_the_standing_by_what_it_says(int seed)
    {
        var plan = Plan.Any(seed);
        var random = new Random(seed);
        var corrected = plan.Steps.Where(s => s.Found[1].Length > 0).ToArray();
        if (corrected.Length == 0) return;
        var step = corrected[random.Next(corrected.Length)];
        var now = step with { Found = [step.Found[0], Done, step.Found[2], step.Found[3]] };
        var (before, after) = (plan.Site().Site().Reports[1], (plan with { Steps = [.. plan.Steps.Select(s => s == step ? now : s)] }).Site().Site().Reports[1]);
        (after.Whole.Standing.Implemented - before.Whole.Standing.Implemented).ShouldBe(step.Found[1] == Done ? 0 : 1);
    }

    [Property]
    public void The_order_of_files_lines_and_reports_does_not_matter(int seed)
    {
        var site = Plan.Any(seed).Site();
        var random = new Random(seed);
        var files = site.Input.Files.Values.Select(f => f.Path.Contains("/status/", StringComparison.Ordinal) && char.IsAsciiDigit(Path.GetFileName(f.Path)[0]) ? Shuffled(f, random) : f).ToArray();
        random.Shuffle(files);

        var (ordered, shuffled) = (site.Site().Reports, new TestSite(SiteInput.Of(files)).Site().Reports);

        shuffled.Select(r => r.Id).ShouldBe(Reports.Select(r => r.Id));
        foreach (var (a, b) in ordered.Zip(shuffled))
        {
            (b.Whole.Standing, b.Whole.Score, b.Whole.Coverage).ShouldBe((a.Whole.Standing, a.Whole.Score, a.Whole.Coverage));
            b.Agencies.Select(x => (x.Agency.Id, x.Rank, x.Standing)).ShouldBe(a.Agencies.Select(x => (x.Agency.Id, x.Rank, x.Standing)));
            (b.Changes?.Steps.Select(c => (c.Kind, c.Step.Id)) ?? []).ShouldBe(a.Changes?.Steps.Select(c => (c.Kind, c.Step.Id)) ?? []);
        }
    }

    private static Standing Sum(IEnumerable<Standing> standings) => standings.Aggregate(Standing.None, (a, b) => a + b);

    private static SourceFile Shuffled(SourceFile file, Random random)
    {
        var lines = System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        random.Shuffle(lines);
        return new(file.Path, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }

    /// <summary>A step, with the reports from which on it was in the plan and was not any more, and what each of them found.</summary>
    private sealed record Step(string Id, string Lead, int First, int Last, int Added, int Dropped, string[] Found)
    {
        public bool IsPlanned(int report) => Added <= report && report < Dropped;

        public string Known(int report) => IsPlanned(report) ? Found.Take(report + 1).LastOrDefault(f => f.Length > 0) ?? "" : "";
    }

    private sealed record Plan(Step[] Steps)
    {
        /// <summary>Ten steps in four priorities of two goals.</summary>
        public static Plan Any(int seed)
        {
            var random = new Random(seed);
            return new([.. Enumerable.Range(1, 10).Select(i =>
            {
                var first = 2021 + random.Next(3);
                var last = first + random.Next(3);
                var added = random.Next(5) == 0 ? 1 : 0;
                var dropped = random.Next(5) == 0 ? 3 : Reports.Length;
                return new Step($"{1 + i % 2}.{1 + i % 4 / 2}.1.{i}", $"agency{random.Next(3)}", first, last, added, dropped, Found(random, first, added, dropped));
            }).OrderBy(s => s.Id, StringComparer.Ordinal)]);
        }

        public TestSite Site()
        {
            static string Column(string found) => found.Length == 0 ? "-" : found;
            var site = SmallSite.Of(string.Join('\n', Steps.Select(s => $"{s.Id} {s.Lead} {s.First}-{s.Last} {Column(s.Found[0])} {Column(s.Found[2])} {Column(s.Found[3])}")));
            foreach (var step in Steps)
            {
                var past = (step.Added == 0 ? "" : "        added: 2022\n") + (step.Dropped == Reports.Length ? "" : "        dropped: {from: 2023, reason: {az: Səbəb, en: A reason}}\n");
                if (past.Length > 0) site = site.Edit($"content/roadmap/priorities/{step.Id[..3]}.yml", $"      - id: {step.Id}\n", $"      - id: {step.Id}\n{past}");
            }

            site = site.Write("content/status/2022-H1/report.yml", "title: {az: Hesabat 2022-H1, en: Report 2022-H1}\nas-of: 2022-06-30\n");
            foreach (var priority in Steps.GroupBy(s => s.Id[..3]))
                if (string.Concat(priority.Where(s => s.Found[1].Length > 0).Select(s => $"{s.Id}: {s.Found[1]}\n")) is { Length: > 0 } lines)
                    site = site.Write($"content/status/2022-H1/{priority.Key}.yml", lines);
            return site;
        }

        // Always where it has begun and was not done before; now and then where it was, or ahead of time.
        private static string[] Found(Random random, int first, int added, int dropped)
        {
            var found = new string[Reports.Length];
            for (var r = 0; r < found.Length; r++)
            {
                var hasBegun = first <= Reports[r].AsOf.Year;
                var isEnded = found.Where((_, i) => i < r && Reports[i].AsOf < Reports[r].First).LastOrDefault(f => f.Length > 0) == Done;
                found[r] = added > r || dropped <= r ? ""
                    : !hasBegun ? random.Next(8) == 0 ? Done : ""
                    : isEnded && random.Next(3) > 0 ? ""
                    : new[] { Done, "partial", "not-implemented" }[random.Next(3)];
            }

            return found;
        }
    }
}
