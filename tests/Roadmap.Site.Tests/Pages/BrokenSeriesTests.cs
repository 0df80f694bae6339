using RoadmapSite.Output.Data;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Pages;

/// <summary>An indicator that is measured otherwise from a report on: its values before and after are told apart everywhere.</summary>
public class BrokenSeriesTests
{
    private const string Reason = "reason: {az: Metod dəyişib, en: The method changed}";

    [Fact]
    public void The_line_is_broken_and_the_first_value_after_the_break_says_so()
    {
        var page = Page($"- {{before: 2022, {Reason}}}");
        page.Chart!.Lines.Length.ShouldBe(2);
        page.Chart.Breaks.ShouldHaveSingleItem();
        page.Values.Select(v => (v.When, v.IsNewSeries)).ShouldBe([("2020", false), ("2021", false), ("2022", true), ("2023", false)]);
        page.Past.Single().Text.ShouldBe("Measured differently from 2022: earlier and later values are not comparable.");
        page.Past.Single().Reason!.Text.ShouldBe("The method changed");
    }

    [Fact]
    public void Values_before_and_after_stand_on_lines_of_their_own()
    {
        var scales = Page($"- {{before: 2022, {Reason}}}").Indicator.Scales;
        scales.Select(s => (s.Before, string.Join(' ', s.Points.Select(p => p.When)))).ShouldBe([(null, "2022 2023 2025"), ("Measured otherwise (before 2022):", "2020 2020 2021")]);
    }

    [Fact]
    public void Values_of_another_unit_keep_it()
    {
        var page = Page($"- {{before: 2022, unit: books, {Reason}}}");
        page.Values.Select(v => v.Value).ShouldBe(["5 books", "8 books", "40 per cent", "50 per cent"]);
        page.Chart!.Lines.ShouldHaveSingleItem();
        page.Past.Single().Text.ShouldEndWith("Former unit: books (changed: 2022).");
    }

    [Fact]
    public void What_measures_the_same_goes_on()
    {
        var page = Page("- {before: 2022, title: {az: Köhnə ad, en: Its old title}, comparable: true}");
        page.Chart!.Lines.ShouldHaveSingleItem();
        page.Chart.Breaks.ShouldBeEmpty();
        page.Values.ShouldAllBe(v => !v.IsNewSeries);
        page.Past.Single().Text.ShouldBe("Formerly called: Its old title (changed: 2022).");
    }

    [Fact]
    public void Targets_that_were_set_anew_break_nothing()
    {
        var page = Page("- {before: 2022, targets: [{year: 2025, value: 90}]}");
        page.Chart!.Lines.ShouldHaveSingleItem();
        page.Past.Single().Text.ShouldBe("Former targets: 2025: 90 per cent (changed: 2022).");
    }

    [Fact]
    public void The_way_to_the_target_begins_after_the_break()
    {
        var verdict = Page($"- {{before: 2022, {Reason}}}").Indicator.Verdict!;
        verdict.Sums[1].ShouldStartWith("Share of the distance to the target covered since 2022: (50 − 40) ÷ (80 − 40)");
        Page($"- {{before: 2023, {Reason}}}").Indicator.Verdict!.Sums[^1].ShouldBe("No earlier comparable value is known with its year, so progress cannot be assessed.");
        Page($"- {{before: 2024, {Reason}}}").Indicator.Verdict.ShouldBeNull("nothing was measured in the new way yet");
    }

    [Fact]
    public void The_data_tell_each_break_and_keep_unit_and_title_of_earlier_reports()
    {
        static string[] Rows(TestSite site, string name = "indicators.csv") => [.. Encoding.UTF8.GetString(
            DataFiles.Of(site.Site()).Single(f => f.Name == name).Output.Render().Span).Split("\r\n").Where(l => l.StartsWith("share,", StringComparison.Ordinal))];
        Rows(Site($"- {{before: 2022, unit: books, {Reason}}}")).Select(r => string.Join(',', r.Split(',')[4..])).ShouldBe(
        [
            "books,2020,5,,,,,,2021,8,higher", "percent,,,2025,80,80,,,2022,40,higher", "percent,,,2025,80,80,,,2023,50,higher",
        ]);
        Rows(Site($"- {{before: 2022, unit: books, {Reason}}}"), "breaks.csv").ShouldBe(["share,2022,books,,,Metod dəyişib,The method changed,"]);
        Rows(Site("- {before: 2022, title: {az: Köhnə ad, en: Its old title}, comparable: true}"))[0].ShouldStartWith("share,,Köhnə ad,Its old title,percent,2020,5,2025,80,80,,,2021,8");
    }

    [Fact]
    public void A_report_shows_the_indicator_as_it_was()
    {
        var reports = Site($"- {{before: 2022, unit: books, {Reason}}}").Site().Reports;
        reports.Select(r => r.Roadmap.Indicators.Single().Unit).ShouldBe(["books", "percent", "percent"]);
    }

    [Theory]
    [InlineData("- {before: 2022}", "11:9: warning RS218: indicator share is measured otherwise from 2022 on; say why with a “reason:” in each language, or write “comparable: true” if it measures the same")]
    [InlineData("- {before: 2022, unit: percent, reason: {az: a, en: b}}", "11:9: error RS220: nothing of indicator share was otherwise before 2022; write what it was, or delete the entry")]
    [InlineData("- {before: 2022, unit: books, comparable: true}", "11:9: error RS217: indicator share had another unit before 2022, so that its values are not comparable; delete “comparable: true”")]
    [InlineData("- {before: 2022, unit: book, reason: {az: a, en: b}}", "11:30: error RS210: there is no unit “book” under “units:” (did you mean “books”?)")]
    public void A_slip_is_told(string was, string problem) => Site(was).Problems().ShouldContain($"{SmallSite.Indicators}:{problem}");

    private static IndicatorPageView Page(string was)
    {
        var site = Site(was).Site();
        return new(Shown.In("en", site).Context, site.Roadmap.Indicators.Single());
    }

    private static TestSite Site(string was) => new[] { ("2021", 8), ("2022", 40), ("2023", 50) }.Aggregate(
        SmallSite.Of("1.1.1.1 alpha 2021-2025 partial partial partial").Write(SmallSite.Indicators, $$"""
            units: {percent: {az: faiz, en: per cent}, books: {az: kitab, en: books} }
            indicators:
              - id: share
                title: {az: Pay, en: Share}
                unit: percent
                baseline: {year: 2020, value: 5}
                better: higher
                targets: [{year: 2025, value: 80}]
                series: {2020: 5}
                was:
                  {{was}}

            """),
        (site, value) => site.Write($"content/status/{value.Item1}/indicators.yml", $"share: {value.Item2}\n"));
}
