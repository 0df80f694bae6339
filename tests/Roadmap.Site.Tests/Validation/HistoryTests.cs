namespace RoadmapSite.Tests.Validation;

/// <summary>Plans that were once otherwise: what was before stands beside the present values.</summary>
public class HistoryTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";

    private static readonly TestSite Site = SmallSite.Of("""
        1.1.1.1 alpha 2021-2022 partial implemented
        1.1.1.2 beta  2021-2022 partial partial
        """);

    [Fact]
    public void Each_report_has_the_plan_of_its_time()
    {
        var site = Second("""
                    was:
                      - before: 2022
                        lead: alpha
                        period: 2021
                        title: {az: Əvvəlki, en: The former}
                        reason: {az: Səbəb, en: A reason}
                        source: https://decrees.example/173
            """).Site();

        var (then, now) = (site.Reports[0].Roadmap.Steps.Last(), site.Reports[1].Roadmap.Steps.Last());
        ($"{then.Period}", then.Assignment.Lead?.Id, then.Title.In("en").Text).ShouldBe(("2021", "alpha", "The former"));
        ($"{now.Period}", now.Assignment.Lead?.Id, now.Title.In("en").Text).ShouldBe(("2021-2022", "beta", "Step 1.1.1.2"));
        var revision = now.Revisions.ShouldHaveSingleItem();
        ($"{revision.Change.From}", $"{revision.Period}", revision.Change.Source, revision.Assignment?.Lead?.Id).ShouldBe(("2022", "2021", "https://decrees.example/173", "alpha"));
        then.Revisions.ShouldBeEmpty();
        site.Reports[0].Agencies.Select(a => a.Agency.Id).ShouldBe(["alpha"]);
    }

    [Fact]
    public void Where_nothing_has_a_past_all_reports_share_one_plan()
    {
        var site = Site.Site();
        site.Reports.ShouldAllBe(r => ReferenceEquals(r.Roadmap, site.Roadmap));
    }

    [Fact]
    public void Several_changes_are_taken_back_the_latest_first()
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021-2023 partial partial partial").Edit(Priority, "        period: 2021-2023", """
                    period: 2021-2023
                    was:
                      - {before: 2022, period: 2021, title: {az: Birinci, en: First}}
                      - {before: 2023, period: 2021-2022}
            """).Site();

        site.Reports.Select(r => r.Roadmap.Steps.Single()).Select(s => $"{s.Period} {s.Title.In("en").Text}").ShouldBe(
            ["2021 First", "2021-2022 Step 1.1.1.1", "2021-2023 Step 1.1.1.1"]);
    }

    [Theory]
    [InlineData("dropped: {from: 2022, reason: {az: Səbəb, en: A reason} }", "“beta” was dropped from the plan in 2022, but 1 place names it after that")]
    [InlineData("dropped: {from: 2024, reason: {az: Səbəb, en: A reason} }", "“beta” was dropped from the plan in 2024, but 1 place names it after that")]
    [InlineData("added: 2022", "“beta” is in the plan from 2022 on, but 1 place names it before")]
    public void An_agency_is_named_only_while_it_is_in_the_plan(string change, string words) =>
        Site.Edit(SmallSite.Agencies, "beta: {", $"beta: {{{change}, ").Problems().ShouldHaveSingleItem().ShouldContain($"RS206: {words}");

    [Fact]
    public void An_agency_may_go_when_another_takes_its_place()
    {
        var site = Second("        was: [{before: 2022, lead: beta}]").Edit(Priority, "        lead: beta", "        lead: alpha")
            .Edit(SmallSite.Agencies, "beta: {", "beta: {dropped: {from: 2022, reason: {az: Səbəb, en: A reason} }, ");
        site.Problems().ShouldBeEmpty();
        site.Site().Reports.Select(r => string.Join(' ', r.Roadmap.Agencies.Select(a => a.Id))).ShouldBe(["alpha beta", "alpha"]);
    }

    [Fact]
    public void An_agency_that_became_nobody_is_told_once() =>
        Site.Edit(SmallSite.Agencies, "beta: {", "beta: {became: {agency: nobody, from: 2022}, ").Problems().ShouldHaveSingleItem().ShouldStartWith($"{SmallSite.Agencies}:2:");

    [Theory]
    [InlineData("dropped: {from: 2022, reason: {az: Səbəb, en: A reason} }", "goal 1 was dropped from the plan in 2022, but these of its priorities were not: 1.1")]
    [InlineData("added: 2022", "goal 1 is in the plan from 2022 on, but these of its priorities are in it before: 1.1")]
    [InlineData("was: [{before: 2022, priorities: []}]", "in the plan of 2021 no goal lists these priorities of goal 1: 1.1")]
    public void A_priority_in_force_has_a_goal_in_force(string change, string words) =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented\n2.1.1.1 alpha 2021-2022 partial partial")
            .Edit(SmallSite.Roadmap, "    priorities: [\"1.1\"]", $"    priorities: [\"1.1\"]\n    {change}").Problems().ShouldHaveSingleItem().ShouldContain($"RS204: {words}");

    [Fact]
    public void A_plan_keeps_a_goal() => SmallSite.Of("1.1.1.1 alpha 2021-2022 partial partial")
        .Edit(SmallSite.Roadmap, "    priorities: [\"1.1\"]", "    priorities: [\"1.1\"]\n    dropped: {from: 2023, reason: {az: Səbəb, en: A reason} }")
        .Edit(Priority, "measures:", "dropped: {from: 2023, reason: {az: Səbəb, en: A reason} }\nmeasures:")
        .Problems().ShouldHaveSingleItem().ShouldContain("RS205: no goal is left in the plan");

    [Fact]
    public void The_files_of_a_priority_that_was_dropped_are_told_once()
    {
        var problem = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented\n1.2.1.1 alpha 2021-2022 partial partial").Write("content/status/2022/1.2.az.md", "Mətn.\n").Write("content/status/2022/1.2.en.md", "A text.\n")
            .Edit("content/roadmap/priorities/1.2.yml", "measures:", "dropped: {from: 2022, reason: {az: Səbəb, en: A reason} }\nmeasures:").Problems().ShouldHaveSingleItem();
        problem.ShouldBe("content/status/2022/1.2.yml: error RS110: priority 1.2 was dropped from the plan in 2022, so it has no files in 2022; delete its files here, or correct content/roadmap/priorities/1.2.yml");
    }

    [Fact]
    public void A_measure_is_in_the_plan_as_long_as_one_of_its_steps_is()
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 partial -\n1.1.2.1 beta 2021-2022 partial partial")
            .Edit(Priority, "      - id: 1.1.1.1", "      - id: 1.1.1.1\n        dropped: {from: 2022, reason: {az: Səbəb, en: A reason} }").Site();
        site.Reports.Select(r => string.Join(' ', r.Roadmap.Measures.Select(m => m.Id))).ShouldBe(["1.1.1 1.1.2", "1.1.2"]);
        site.Roadmap.Priorities.Single().WithdrawnMeasures.Single().Id.ShouldBe("1.1.1");
    }

    [Fact]
    public void A_renumbered_step_keeps_its_key_and_its_status_file()
    {
        var site = SmallSite.Of("""
            1.1.1.1 alpha 2021-2022 partial implemented
            1.1.1.3 beta  2021-2022 -       partial
            """)
            .Edit(Priority, "        title: {az: Addım 1.1.1.3, en: Step 1.1.1.3}", "        title: {az: Addım 1.1.1.3, en: Step 1.1.1.3}\n        was: [{before: 2022, id: 1.1.1.2}]")
            .Edit("content/status/2021/1.1.yml", "1.1.1.1: partial", "1.1.1.1: partial\n1.1.1.2: implemented").Site();

        var step = site.Reports[0].Roadmap.Steps.Last();
        (step.Id, step.Key, site.Reports[0].StatusOf(step).Token).ShouldBe(("1.1.1.2", "1.1.1.3", "implemented"));
    }

    [Fact]
    public void What_a_renumbered_measure_holds_is_renumbered_with_it()
    {
        var site = Site.Edit(Priority, "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}", "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}\n    was: [{before: 2022, id: 1.1.9}]")
            .Edit("content/status/2021/1.1.yml", "1.1.1.1: partial\n1.1.1.2: partial", "1.1.9.1: partial\n1.1.9.2: partial");
        site.Problems().ShouldBeEmpty();
        site.Site().Reports[0].Roadmap.Steps.Select(s => $"{s.Id} {s.Key}").ShouldBe(["1.1.9.1 1.1.1.1", "1.1.9.2 1.1.1.2"]);
    }

    [Fact]
    public void A_status_of_a_time_at_which_the_step_had_another_number_is_told_it() =>
        Second("        was: [{before: 2022, id: 1.1.1.9}]\n").Problems().ShouldBe(
        [
            "content/status/2021/1.1.yml: error RS307: step 1.1.1.9 (2021-2022) is due in 2021 and has no status; add a line “1.1.1.9: …”",
            $"content/status/2021/1.1.yml:2:1: error RS314: step 1.1.1.2 had the number 1.1.1.9 then, so it has no status in 2021; delete the line, or correct that in {Priority}",
        ]);

    [Fact]
    public void Numbers_are_unique_at_every_time() =>
        Second("        was: [{before: 2022, id: 1.1.1.1}]\n").Problems().ShouldContain(p => p.Contains("error RS202: “1.1.1.1” already stands in line", StringComparison.Ordinal));

    [Fact]
    public void A_step_that_was_not_in_the_plan_yet_has_no_status() =>
        Second("        added: 2022\n").Problems().ShouldBe(
            [$"content/status/2021/1.1.yml:2:1: error RS314: step 1.1.1.2 is in the plan from 2022 on, so it has no status in 2021; delete the line, or correct that in {Priority}"]);

    [Fact]
    public void A_dropped_step_is_neither_due_nor_lost()
    {
        var site = Second("        dropped: {from: 2022, reason: {az: Ləğv edilib, en: It was repealed}}\n").Edit("content/status/2022/1.1.yml", "\n1.1.1.2: partial", "");
        site.Problems().ShouldBeEmpty();
        var read = site.Site();
        read.Reports[1].Roadmap.Steps.Select(s => s.Id).ShouldBe(["1.1.1.1"]);
        read.Reports[1].Roadmap.Withdrawn.ShouldHaveSingleItem().Withdrawal?.Reason?.In("en").Text.ShouldBe("It was repealed");
        read.Reports[0].Roadmap.Steps.Count().ShouldBe(2);
    }

    [Fact]
    public void A_reason_is_asked_for_what_was_dropped() =>
        Second("        dropped: 2022\n").Edit("content/status/2022/1.1.yml", "\n1.1.1.2: partial", "").Problems().ShouldBe(
            [$"{Priority}:14:18: warning RS218: say why step 1.1.1.2 was dropped: “from: 2022” with a “reason:” in each language"]);

    [Fact]
    public void A_deleted_step_with_results_is_one_problem()
    {
        const string Steps = """
            1.1.1.1 alpha 2021-2022 partial implemented
            1.1.1.7 beta  2021-2022 partial partial
            """;
        var text = SmallSite.Of(Steps).Read(Priority);
        SmallSite.Of(Steps).Write(Priority, text[..text.IndexOf("      - id: 1.1.1.7", StringComparison.Ordinal)]).Problems().ShouldBe(
            ["content/status/2021/1.1.yml:2:1: error RS315: step 1.1.1.7 is not in the plan, but it has published results (2021, 2022); put it back, or say when it was dropped"]);
    }

    [Theory]
    [InlineData("        was: [{before: 2022, period: 2021-2022}]\n", "14:15: error RS220: nothing of step 1.1.1.2 was otherwise before 2022; write what it was, or delete the entry")]
    [InlineData("        was: [{before: 2022, reason: {az: a, en: b}}]\n", "14:15: error RS220: nothing of step 1.1.1.2 was otherwise before 2022; write what it was, or delete the entry")]
    [InlineData("        was: [{before: 2022, period: 2021}, {before: 2022, period: 2022}]\n", "14:45: error RS217: “period” of step 1.1.1.2 is said twice for the time before 2022; delete one of the two")]
    [InlineData("        added: 2022\n        was: [{before: 2022, period: 2021}]\n", "15:15: error RS217: step 1.1.1.2 is in the plan from 2022 on, so nothing was otherwise before 2022; correct “before:” or “added:”")]
    [InlineData("        added: 2022\n        dropped: {from: 2022, reason: {az: Səbəb, en: A reason}}\n", "15:25: error RS217: step 1.1.1.2 cannot be dropped in 2022, as it was added in 2022; correct one of the two")]
    [InlineData("        was: [{before: soon, period: 2021}]\n", "14:24: error RS123: “soon” stands here, but a year such as 2018 or a part of one such as 2018-H1 or 2018-Q3 is expected")]
    public void What_says_nothing_or_contradicts_itself_is_told(string lines, string problem) =>
        Second(lines).Problems().ShouldContain($"{Priority}:{problem}");

    [Fact]
    public void An_earlier_name_has_the_short_one_of_its_time()
    {
        TestSite Renamed(string was) => Site.Edit(SmallSite.Agencies, "en: Agency alpha} }", $"en: Agency alpha}}, short: {{az: Alfa, en: Alpha}}, was: [{{before: 2022, name: {{az: Köhnə ad, en: Old name}}{was}}}]}}");
        Renamed("").Problems().ShouldHaveSingleItem().ShouldContain(
            "warning RS231: the earlier name of alpha (before 2022) has no short one; add the “short:” of that time, or the same again if it did not change");
        var named = Renamed(", short: {az: KA, en: ON}");
        named.Problems().ShouldBeEmpty();
        named.Site().Reports.Select(r => r.Roadmap.Agencies.Single(a => a.Id == "alpha").ShortName.In("en").Text).ShouldBe(["ON", "Alpha"]);
    }

    [Fact]
    public void An_agency_counts_for_the_one_that_it_became()
    {
        var site = Site.Edit(SmallSite.Agencies, "en: Agency alpha} }", "en: Agency alpha}, became: {agency: beta, from: 2022, reason: {az: Birləşmə, en: A merger}}}").Site();
        site.Reports[0].Agencies.Select(a => a.Agency.Id).ShouldBe(["beta", "alpha"], ignoreOrder: true);
        site.Reports[1].Agencies.Select(a => a.Agency.Id).ShouldBe(["beta"]);
    }

    [Fact]
    public void Agencies_do_not_become_each_other() =>
        Site.Edit(SmallSite.Agencies, "en: Agency alpha} }", "en: Agency alpha}, became: {agency: beta, from: 2022}}")
            .Edit(SmallSite.Agencies, "en: Agency beta} }", "en: Agency beta}, became: {agency: alpha, from: 2022}}").Problems()
            .ShouldContain($"{SmallSite.Agencies}:1:69: error RS219: “alpha” would become itself at last; correct “became:”");

    [Fact]
    public void Earlier_reports_are_counted_by_earlier_rules()
    {
        var site = Site.Edit(SmallSite.Roadmap, "  bands: {low: 10, high: 90}", "  bands: {low: 10, high: 90}\n  was:\n    - {before: 2022, points: {implemented: 1, partial: 0.25, not-implemented: 0}}").Site();
        (site.Reports[0].Whole.Score.Points, site.Reports[1].Whole.Score.Points).ShouldBe((0.5m, 1.5m));
    }

    [Fact]
    public void Each_entry_is_compared_with_what_followed_it() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2023 partial partial partial").Edit(Priority, "        period: 2021-2023", """
                    period: 2021-2023
                    was:
                      - {before: 2022, period: 2021-2023}
                      - {before: 2023, period: 2021-2022}
            """).Problems().ShouldBeEmpty();

    [Fact]
    public void A_measure_that_was_as_it_is_is_told_once() =>
        Site.Edit(Priority, "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}", "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}\n    was: [{before: 2022, period: 2021-2022}]").Problems().ShouldHaveSingleItem()
            .ShouldEndWith("error RS220: nothing of measure 1.1.1 was otherwise before 2022; write what it was, or delete the entry");

    [Theory]
    [InlineData("2022", false)]
    [InlineData("2023", true)]
    public void What_was_dropped_does_not_change_any_more(string before, bool isTold) =>
        Second($"        dropped: {{from: 2022, reason: {{az: Səbəb, en: A reason}}}}\n        was: [{{before: {before}, period: 2021}}]\n").Edit("content/status/2022/1.1.yml", "\n1.1.1.2: partial", "").Problems().ShouldBe(
            isTold ? [$"{Priority}:15:15: error RS217: step 1.1.1.2 was dropped from the plan in 2022, so it did not change in 2023; correct “before:” or “dropped:”"] : []);

    [Fact]
    public void Agencies_that_become_each_other_are_told_once() =>
        Site.Edit(SmallSite.Agencies, "en: Agency alpha} }", "en: Agency alpha}, became: {agency: beta, from: 2022, reason: {az: a, en: b}}}")
            .Edit(SmallSite.Agencies, "en: Agency beta} }", "en: Agency beta}, became: {agency: alpha, from: 2022, reason: {az: a, en: b}}}").Problems()
            .Where(p => p.Contains("RS219", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("“alpha” would become itself");

    [Theory]
    [InlineData("year: 2025, min: 80, max: 90", true)]
    [InlineData("year: 2025, min: 75, max: 90", false)]
    [InlineData("year: 2025, min: 80, max: 95", false)]
    [InlineData("year: 2024, min: 80, max: 90", false)]
    [InlineData("year: 2025, min: 80, max: 90, unit: jobs", false)]
    public void A_target_was_another_by_any_of_its_keys(string target, bool isSame) =>
        Site.Write(SmallSite.Indicators, $$"""
            units: {percent: {az: faiz, en: percent}, jobs: {az: iş, en: jobs} }
            indicators:
              - id: losses
                title: {az: İtkilər, en: Losses}
                unit: percent
                targets: [{year: 2025, min: 80, max: 90}]
                was: [{before: 2022, comparable: true, targets: [{ {{target}} }]}]
            """).Problems().Any(p => p.Contains("RS220", StringComparison.Ordinal)).ShouldBe(isSame);

    private static TestSite Second(string lines) => Site.Edit(Priority, "        lead: beta\n", lines.TrimEnd('\n') + "\n        lead: beta\n");
}
