using RoadmapSite.Comparison;
using RoadmapSite.Configuration;
using RoadmapSite.Model;

namespace RoadmapSite.Tests.Comparison;

public class ContentChangesTests
{
    private const string Catalogue = "content/roadmap/priorities/1.1.yml";
    private const string Tags = "content/roadmap/tags.yml";
    private const string Indicators = "content/roadmap/indicators.yml";

    private static readonly TestSite Old = TestSite.ThreeYears;

    [Fact]
    public void Whatever_is_compared_has_a_name_in_every_language()
    {
        var problems = new DiagnosticList();
        var site = TestSite.ThreeYears;
        var all = RoadmapSite.Comparison.Snapshot.Read(site.Input, ConfigReader.Read(site.Input, problems)!, site.Input, problems)!.Snapshot;
        var nothing = all with { Reports = [], Pages = all.Pages.Clear() };
        foreach (var language in ToolWords.Languages)
            RoadmapSite.Cli.Diff.DiffTables.Of(ContentChanges.Of(nothing, all), "en", ToolWords.Of(language)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_content_has_no_changes()
    {
        Changes(Old).IsEmpty.ShouldBeTrue();
        Changes(Old.Edit(Catalogue, "title:\n  az: Vahid", "# a remark\ntitle:\n  az: Vahid")).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_status_is_told_with_its_step_year_and_priority()
    {
        var changes = Changes(Old.Edit("content/status/2023/1.1.yml", "1.1.2.3: not-implemented", "1.1.2.3: partial"));

        var status = changes.Statuses.ShouldHaveSingleItem();
        (status.Report, status.Priority, status.Step.Id, status.Old, status.New).ShouldBe((CalendarUnit.OfYear(2023), "1.1", "1.1.2.3", Status.NotImplemented, Status.Partial));
        changes.Standings.Select(s => s.Report).Distinct().ShouldBe([CalendarUnit.OfYear(2023)]);
        changes.Standings.ShouldContain(s => s.Subject == new Subject(SubjectKind.Priority, "1.1"));
        changes.Texts.ShouldBeEmpty();
        changes.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_was_renumbered_and_one_that_was_dropped_keep_their_statuses()
    {
        var renumbered = Old.Edit(Catalogue, "      - id: 1.1.2.3\n", "      - id: 1.1.2.4\n        was: [{before: 2024, id: 1.1.2.3}]\n");
        Changes(renumbered).Statuses.ShouldBeEmpty();
        Changes(renumbered.Edit("content/status/2023/1.1.yml", "1.1.2.3: not-implemented", "1.1.2.3: partial")).Statuses.ShouldHaveSingleItem().Step.Key.ShouldBe("1.1.2.4");

        var dropped = Changes(Old.Edit(Catalogue, "      - id: 1.1.2.3\n", "      - id: 1.1.2.3\n        dropped: {from: 2024, reason: {az: Fərman, en: By decree}}\n"));
        dropped.Statuses.ShouldBeEmpty();
        dropped.Subjects.ShouldBeEmpty();
        dropped.Texts.ShouldHaveSingleItem().Place.Property.Name.ShouldBe("dropped-reason");
        dropped.Facts.Select(f => $"{f.Place.Subject.Id} {ToolWords.English[f.Place.Property.Phrase]} {f.Old} {f.New}").ShouldBe(["1.1.2.3 dropped  2024"]);
    }

    [Fact]
    public void What_changes_in_a_published_report_without_an_entry_is_drafted()
    {
        const string Statuses = "content/status/2023/1.1.yml";
        var changed = Old.Edit(Statuses, "1.1.2.3: not-implemented", "1.1.2.3: partial");
        Changes(changed).Corrections.ShouldHaveSingleItem().ShouldBe(new(CalendarUnit.OfYear(2023), new(true, "1.1.2.3", "not-implemented", "partial")));
        Changes(changed.Write("content/status/2023/corrections.yml", "- {date: 2024-02-14, step: 1.1.2.3, was: not-implemented, now: partial, reason: {az: Səhv, en: A slip}}\n"))
            .Corrections.ShouldBeEmpty();
        Changes(changed.Edit("content/status/2023/report.yml", "as-of:", "provisional: true\nas-of:")).Corrections.ShouldBeEmpty("it is not final any more");
    }

    [Fact]
    public void Other_leads_change_the_agencies_standings()
    {
        var changes = Changes(Old.Edit(Catalogue, "lead: digital-agency\n    partners: [library-agency]", "lead: city-council\n    partners: [library-agency]"));

        changes.Facts.Where(f => f.Place.Property == "lead").Select(f => $"{f.Place.Subject.Id} {f.Old} {f.New}").ShouldBe(
            ["1.1.2 digital-agency city-council", "1.1.2.1 digital-agency city-council", "1.1.2.2 digital-agency city-council", "1.1.2.3 digital-agency city-council"]);
        changes.Statuses.ShouldBeEmpty();
        changes.Standings.ShouldAllBe(s => s.Subject.Kind == SubjectKind.Agency);
        changes.Standings.ShouldContain(s => s.Subject.Id == "city-council");
    }

    [Theory]
    [InlineData(Catalogue, "period: 2023-2024", "period: 2023-2025", "1.1.2.3", "period", "2023-2024", "2023-2025", FactGroup.Periods)]
    [InlineData(Indicators, "        min: 80\n", "        min: 85\n", "catalogue-coverage", "target 2", "2025: 80–90 percent", "2025: 85–90 percent", FactGroup.Targets)]
    [InlineData("content/status/2023/indicators.yml", "connected-libraries: 96", "connected-libraries: 97", "connected-libraries", "observed", "96", "97", FactGroup.Targets)]
    [InlineData("content/roadmap/agencies.yml", "publishers:\n  kind: group\n", "publishers:\n  kind: agency\n", "publishers", "kind", "group", "agency", FactGroup.Agencies)]
    [InlineData("content/status/2023/report.yml", "as-of: 2023-12-31", "as-of: 2024-01-31", "2023", "as of", "2023-12-31", "2024-01-31", FactGroup.Other)]
    [InlineData("content/status/2023/1.2.yml", "reports/2023#orders", "reports/2023", "1.2.2.1", "evidence", "https://library.example/news/online-orders https://library.example/reports/2023#orders", "https://library.example/news/online-orders https://library.example/reports/2023", FactGroup.Other)]
    public void Targets_periods_agencies_and_reports_are_told_before_and_after(
        string path, string written, string rewritten, string subject, string property, string old, string now, FactGroup group)
    {
        var fact = Changes(Old.Edit(path, written, rewritten)).Facts.ShouldHaveSingleItem();

        (fact.Place.Subject.Id, ToolWords.English[fact.Place.Property.Phrase], fact.Old, fact.New, fact.Group).ShouldBe((subject, property, old, now, group));
    }

    [Theory]
    [InlineData(Catalogue, "en: Testing of the portal", "en: Trial of the portal", true)]
    [InlineData(Catalogue, "Portalın sınaqdan keçirilməsi\n          en: Testing of the portal", "Portalın yoxlanması\n          en: Trial of the portal", false)]
    [InlineData("content/status/2023/summary.az.md", null, "Yeni mətn.", true)]
    [InlineData("content/status/2023/1.2.en.md", null, "A translation that was missing.", false)]
    public void Only_an_edit_that_leaves_another_language_behind_is_one_sided(string path, string? written, string rewritten, bool isOneSided)
    {
        var now = written is null ? Old.Write(path, rewritten) : Old.Edit(path, written, rewritten);

        Changes(now).Texts.ShouldHaveSingleItem().IsOneSided.ShouldBe(isOneSided);
    }

    [Fact]
    public void A_new_step_is_told_once()
    {
        var changes = Changes(Old.Edit(Catalogue, "        period: 2023-2024\n", "        period: 2023-2024\n      - id: 1.1.2.4\n        title:\n          az: Yeni addım\n          en: New step\n        period: 2025\n"));

        var subject = changes.Subjects.ShouldHaveSingleItem();
        (subject.Subject, subject.IsAdded).ShouldBe((new Subject(SubjectKind.Step, "1.1.2.4"), true));
        changes.Facts.ShouldBeEmpty();
        changes.Texts.ShouldBeEmpty();
    }

    [Fact]
    public void A_year_that_is_gone_is_told_with_its_statuses_and_scores()
    {
        var now = Old.Input.Under("content/status/2023/").Aggregate(Old, (site, file) => site.Delete(file.Path));

        var changes = Changes(now);

        changes.Subjects.ShouldHaveSingleItem().Subject.ShouldBe(new Subject(SubjectKind.Report, "2023"));
        changes.Statuses.ShouldAllBe(s => s.Report.Year == 2023 && s.New == null);
        changes.Standings.Single(s => s.Subject.Kind == SubjectKind.Roadmap).ShouldSatisfyAllConditions(
            s => s.Old.ShouldNotBeNull().Rounded.ShouldBe(81),
            s => s.New.ShouldBeNull());
    }

    [Fact]
    public void A_change_and_its_opposite_mirror_each_other()
    {
        var now = Old.Edit("content/status/2023/1.1.yml", "1.1.2.2: implemented", "1.1.2.2: partial");
        var (there, back) = (Changes(now), ContentChanges.Of(Snapshot(now), Snapshot(Old)));

        back.Statuses.Select(s => (s.Step.Id, s.New, s.Old)).ShouldBe(there.Statuses.Select(s => (s.Step.Id, s.Old, s.New)));
        back.Standings.Select(s => (s.Subject, s.New, s.Old)).ShouldBe(there.Standings.Select(s => (s.Subject, s.Old, s.New)), ignoreOrder: true);
    }

    [Fact]
    public void A_status_that_only_one_of_the_two_has_is_told_without_the_other()
    {
        var (with, without) = (SmallSite.Of("1.1.1.1 alpha 2021 implemented"), SmallSite.Of("1.1.1.1 alpha 2021 implemented")
            .Edit("content/status/2021/1.1.yml", "1.1.1.1: implemented", "# none").Edit("content/roadmap/priorities/1.1.yml", "        period: 2021", "        period: 2022")
            .Edit("content/roadmap/priorities/1.1.yml", "    period: 2021-2021", "    period: 2021-2022"));

        Statuses(without, with).ShouldBe(["2021 1.1 1.1.1.1 - implemented"]);
        Statuses(with, without).ShouldBe(["2021 1.1 1.1.1.1 implemented -"]);
    }

    [Fact]
    public void Changes_of_two_reports_stand_in_order_of_time_and_then_of_steps()
    {
        const string Steps = """
            1.1.1.1 alpha 2021-2022 partial partial
            1.1.1.2 alpha 2021-2022 partial partial
            1.2.1.1 alpha 2021-2022 partial partial
            """;

        Statuses(SmallSite.Of(Steps), SmallSite.Of(Steps.Replace("partial", "implemented", StringComparison.Ordinal))).ShouldBe(
        [
            "2021 1.1 1.1.1.1 partial implemented", "2021 1.1 1.1.1.2 partial implemented", "2021 1.2 1.2.1.1 partial implemented",
            "2022 1.1 1.1.1.1 partial implemented", "2022 1.1 1.1.1.2 partial implemented", "2022 1.2 1.2.1.1 partial implemented",
        ]);
        ContentChanges.Of(Snapshot(SmallSite.Of(Steps)), Snapshot(SmallSite.Of(Steps.Replace("partial", "implemented", StringComparison.Ordinal))))
            .Standings.Select(s => $"{s.Report} {s.Subject.Kind} {s.Subject.Id} {s.Old!.Rounded} {s.New!.Rounded}").ShouldBe(
            [
                "2021 Roadmap  50 100", "2021 Goal 1 50 100", "2021 Priority 1.1 50 100", "2021 Priority 1.2 50 100", "2021 Agency alpha 50 100",
                "2022 Roadmap  50 100", "2022 Goal 1 50 100", "2022 Priority 1.1 50 100", "2022 Priority 1.2 50 100", "2022 Agency alpha 50 100",
            ]);
    }

    [Fact]
    public void A_target_with_an_upper_end_alone_is_told_as_such()
    {
        var now = Old.Edit(Indicators, "        min: 80\n        max: 90\n", "        max: 90\n");

        Changes(now).Facts.ShouldHaveSingleItem().New.ShouldBe("2025: ≤ 90 percent");
    }

    [Theory]
    [InlineData("  unit: step\n", "  unit: measure\n", "scoring-unit step measure")]
    [InlineData("  rank-from: 1\n", "  rank-from: 2\n", "rank-from 1 2")]
    [InlineData("  rank-from: 1\n", "  rank-from: 1\n  ranks: tenth\n", "rank-by exact tenths")]
    [InlineData("  rank-from: 1\n", "  rank-from: 1\n  shared: full\n", "shared-steps shared full")]
    [InlineData("  bands: {low: 10, high: 90}", "  bands: {low: 10.5, high: 89}", "bands ≤ 10, ≥ 90 ≤ 10.5, ≥ 89")]
    public void Rules_of_scoring_are_told_before_and_after(string written, string rewritten, string told)
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 implemented");
        ContentChanges.Of(Snapshot(site), Snapshot(site.Edit(SmallSite.Roadmap, written, rewritten))).Facts.Select(f => $"{f.Place.Property.Name} {f.Old} {f.New}").ShouldBe([told]);
    }

    [Fact]
    public void A_target_without_a_year_is_told_without_one() =>
        Changes(Old.Edit(Indicators, "      - year: 2022\n        value: 40\n", "      - value: 40\n")).Facts.Select(f => f.New).ShouldContain("40 percent");

    [Fact]
    public void A_coordinator_that_comes_stands_beside_nothing()
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 implemented");
        var fact = ContentChanges.Of(Snapshot(site.Edit(SmallSite.Roadmap, "coordinator: alpha\n", "")), Snapshot(site)).Facts.ShouldHaveSingleItem();
        (fact.Place.Property.Name, fact.Old, fact.New).ShouldBe(("coordinator", null, "alpha"));
    }

    [Fact]
    public void A_correction_of_a_figure_is_told_by_its_name()
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 partial").Write("content/status/2021/published.yml", "on: 2022-02-01\nstatuses: {1.1.1.1: partial}\nfigures: {roadmap.score: 60}\n");
        var corrected = site.Write("content/status/2021/corrections.yml", "- {date: 2022-03-01, figure: roadmap.score, was: 60, now: 50, reason: {az: Səhv, en: A slip}}\n");
        ContentChanges.Of(Snapshot(site), Snapshot(corrected)).Facts.Select(f => f.New).ShouldBe(["roadmap.score: 60 → 50; 2022-03-01"]);
    }

    [Fact]
    public void A_report_that_becomes_final_with_what_it_says_needs_no_correction()
    {
        const string Report = "content/status/2022/report.yml";
        var now = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented");
        var old = now.Edit(Report, "as-of:", "provisional: true\nas-of:").Edit("content/status/2022/1.1.yml", "implemented", "partial");

        ContentChanges.Of(Snapshot(old), Snapshot(now)).ShouldSatisfyAllConditions(c => c.Statuses.Length.ShouldBe(1), c => c.Corrections.ShouldBeEmpty());
        ContentChanges.Of(Snapshot(old.Edit(Report, "provisional: true\n", "")), Snapshot(now)).Corrections.ShouldHaveSingleItem().Change.ShouldBe(new(true, "1.1.1.1", "partial", "implemented"));
    }

    [Fact]
    public void A_report_whose_statuses_changed_is_told_in_all_and_by_agency()
    {
        const string Steps = """
            1.1.1.1 beta  2021      partial
            1.1.1.2 alpha 2021      implemented
            1.1.1.3 alpha 2021      -
            1.1.1.4 alpha 2022      implemented
            1.1.1.5 alpha 2023      -
            """;
        var now = SmallSite.Of(Steps).Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:");
        var totals = ContentChanges.Of(Snapshot(now.Edit("content/status/2021/1.1.yml", "1.1.1.1: partial", "1.1.1.1: not-implemented")), Snapshot(now)).Totals;

        totals.Select(t => $"{t.Report} {t.Agency?.Id}: {string.Join(", ", t.Counts.Select(c => $"{c.Status} {c.Count}"))}; {string.Join(", ", t.Missing)}").ShouldBe(
            ["2021 : implemented 2, partial 1; 1.1.1.3", "2021 alpha: implemented 2; 1.1.1.3", "2021 beta: partial 1; "]);
        ContentChanges.Of(Snapshot(now), Snapshot(now.Edit(SmallSite.Roadmap, "en: Roadmap", "en: Plan"))).Totals.ShouldBeEmpty("no status changed");
    }

    [Fact]
    public void Promises_are_told_in_all_though_nobody_leads_them()
    {
        var old = TestSite.Case("promises");
        var file = old.Input.Under("content/status/").Last(f => f.Path.EndsWith("economy.yml", StringComparison.Ordinal)).Path;
        var now = old.Write(file, old.Read(file).Replace("broken", "compromised", StringComparison.Ordinal));
        ContentChanges.Of(Snapshot(old), Snapshot(now)).Totals.ShouldHaveSingleItem().Agency.ShouldBeNull();
    }

    [Fact]
    public void A_file_that_is_gone_is_taken_from_the_other_side_and_told_once()
    {
        var now = SmallSite.Of("1.1.1.1 alpha 2021 partial\n1.2.1.1 alpha 2021 implemented");
        var gone = now.Delete("content/roadmap/priorities/1.2.yml").Edit("content/status/2021/1.1.yml", "partial", "implemented");
        var problems = new DiagnosticList();
        var read = RoadmapSite.Comparison.Snapshot.Read(gone.Input, ConfigReader.Read(gone.Input, problems)!, now.Input, problems).ShouldNotBeNull();

        read.LeftOut.Select(p => $"{p.Rule.Code} {p.At.Path}").ShouldBe([$"RS203 {SmallSite.Roadmap}"]);
        ContentChanges.Of(Snapshot(now), read.Snapshot).Statuses.Select(s => $"{s.Step.Id} {s.Old} {s.New}").ShouldBe(["1.1.1.1 partial implemented"]);
    }

    [Fact]
    public void Words_that_mean_the_same_are_told_group_by_group()
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 implemented");
        ContentChanges.Of(Snapshot(site), Snapshot(site.Edit(SmallSite.Roadmap, "scoring:\n", "synonyms: [[road, street], [bus, coach]]\nscoring:\n"))).Facts.Select(f => $"{f.Place.Property.Name} {f.Place.Property.Of} {f.Old} {f.New}")
            .ShouldBe(["synonyms 1  road, street", "synonyms 2  bus, coach"]);
    }

    [Fact]
    public void An_earlier_unit_is_told() =>
        Changes(Old.Edit(Indicators, "    assessed: 2025\n", "    assessed: 2025\n    was: [{before: 2022, unit: percent, reason: {az: Səbəb, en: A reason}}]\n")).Facts.Select(f => $"{f.Place.Property.Name} {f.Place.Property.Of} {f.New}").ShouldContain("was 1 2022; percent");

    [Fact]
    public void The_text_of_a_measure_made_of_measures_is_told()
    {
        var site = TestSite.Case("recovery");
        var now = site.Edit("content/roadmap/priorities/M1C1.yml", "it: Infrastrutture digitali}", "it: Infrastrutture digitali}\n    text: {it: Testo del gruppo.}");
        ContentChanges.Of(Snapshot(site), Snapshot(now)).Texts.ShouldHaveSingleItem().Place.Property.Name.ShouldBe("level-text");
    }

    [Fact]
    public void A_file_that_only_the_new_side_has_and_nobody_can_read_is_left_out()
    {
        var old = SmallSite.Of("1.1.1.1 alpha 2021 partial");
        var now = old.Write(Tags, "region: [").Edit("content/status/2021/1.1.yml", "partial", "implemented");
        var problems = new DiagnosticList();
        var read = RoadmapSite.Comparison.Snapshot.Read(now.Input, ConfigReader.Read(now.Input, problems)!, old.Input, problems).ShouldNotBeNull();
        read.LeftOut.Select(p => p.At.Path).ShouldBe([Tags]);
        ContentChanges.Of(Snapshot(old), read.Snapshot).Statuses.Length.ShouldBe(1);
    }

    [Fact]
    public void What_is_wrong_only_because_another_file_was_left_out_is_not_told_as_an_error_of_its_file()
    {
        var old = SmallSite.Of("1.1.1.1 alpha 2021 partial");
        var now = old.Write(SmallSite.Agencies, old.Read(SmallSite.Agencies) + "gamma: {nam: {az: G, en: G}}\n").Edit(Catalogue, "        lead: alpha", "        lead: gamma");
        var problems = new DiagnosticList();
        RoadmapSite.Comparison.Snapshot.Read(now.Input, ConfigReader.Read(now.Input, problems)!, old.Input, problems).ShouldNotBeNull().LeftOut.Select(p => p.At.Path).ShouldBe([SmallSite.Agencies, Catalogue]);
        problems.Sorted().Select(p => p.At.Path).Distinct().ShouldBe([SmallSite.Agencies]);
    }

    [Fact]
    public void A_status_stands_beside_what_the_last_report_before_found()
    {
        var now = SmallSite.Of("1.1.1.1 alpha 2021-2023 partial not-implemented implemented");
        var old = now.Edit("content/status/2022/1.1.yml", "not-implemented", "partial");
        ContentChanges.Of(Snapshot(old), Snapshot(now)).Statuses.ShouldHaveSingleItem().Before.ShouldBe((CalendarUnit.OfYear(2021), Status.Partial));
        ContentChanges.Of(Snapshot(now.Edit("content/status/2021/1.1.yml", "partial", "not-implemented")), Snapshot(now)).Statuses.ShouldHaveSingleItem().Before.ShouldBeNull();
    }

    [Fact]
    public void A_standing_says_of_how_many_steps_how_many_were_assessed()
    {
        var now = SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 alpha 2022 -\n1.1.1.3 alpha 2022 -");
        var standing = ContentChanges.Of(Snapshot(now.Edit("content/status/2021/1.1.yml", "implemented", "partial")), Snapshot(now)).Standings.First().New.ShouldNotBeNull();
        (standing.Assessed, standing.Steps).ShouldBe((1, 3));
    }

    [Fact]
    public void A_folder_that_is_no_report_is_left_out_as_a_whole()
    {
        var old = SmallSite.Of("1.1.1.1 alpha 2021 partial");
        var now = old.Write("content/status/2026/report.yml", "title: {az: Hesabat, en: Report}\nas-of: 2026-12-31\n").Write("content/status/2026/1.1.yml", "1.1.1.1: implemented\n");
        var problems = new DiagnosticList();
        var read = RoadmapSite.Comparison.Snapshot.Read(now.Input, ConfigReader.Read(now.Input, problems)!, old.Input, problems).ShouldNotBeNull();
        read.LeftOut.Select(p => $"{p.Rule.Code} {p.At.Path}").ShouldBe(["RS302 content/status/2026/"]);
        read.Files.Under("content/status/2026/").ShouldBeEmpty();
        ContentChanges.Of(Snapshot(old), read.Snapshot).IsEmpty.ShouldBeTrue();
    }

    private static string[] Statuses(TestSite old, TestSite now) => [.. ContentChanges.Of(Snapshot(old), Snapshot(now)).Statuses
        .Select(s => $"{s.Report} {s.Priority} {s.Step.Id} {s.Old?.ToString() ?? "-"} {s.New?.ToString() ?? "-"}")];

    private static ContentChanges Changes(TestSite now) => ContentChanges.Of(Snapshot(Old), Snapshot(now));

    private static Snapshot Snapshot(TestSite site)
    {
        var problems = new DiagnosticList();
        return RoadmapSite.Comparison.Snapshot.Read(site.Input, ConfigReader.Read(site.Input, problems)!, site.Input, problems)?.Snapshot
            ?? throw new ShouldAssertException(string.Join('\n', problems.Sorted()));
    }
}
