using RoadmapSite.Model;

namespace RoadmapSite.Tests.Output.Data;

/// <summary>How tables are written, on sites that differ from the real one.</summary>
public class TableRulesTests
{
    private static readonly LocalizedText Title = new([("az", "Sürət"), ("en", "Speed")]);

    [Fact]
    public void Files_are_UTF8_without_a_mark_and_lines_end_as_RFC_4180_says()
    {
        var bytes = PublishedSite.Data(PublishedSite.Real).Bytes("data/steps.csv").Span;
        var text = Encoding.UTF8.GetString(bytes);

        bytes[..4].ToArray().ShouldBe("year"u8.ToArray());
        text.ShouldEndWith("\r\n");
        text.Replace("\r\n", "").ShouldNotContain('\n');
        text.ShouldContain("işçi qrup", Case.Insensitive);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe_in_CSV_only(string title)
    {
        var site = PublishedSite.WithGoalTitle(("az", title), ("en", "Goal, with “=” inside"));

        CsvTableText.Of(site, "goals").Rows[0].Of("title_az", "title_en").ShouldBe($"'{title}|Goal, with “=” inside");
        JsonDocuments.Roadmap(site).GetProperty("goals")[0].GetProperty("title").GetProperty("az").GetString().ShouldBe(title);
    }

    [Fact]
    public void A_negative_number_stays_a_number() =>
        CsvTableText.Of(PublishedSite.WithIndicators(Speed(new Baseline(2016, -2.5m, false), Until2020(-1))), "indicators").Rows.Single()
            .Of("baseline", "target_min", "target_max").ShouldBe("-2.5|-1|-1");

    [Fact]
    public void A_missing_translation_is_empty_and_not_the_other_language() =>
        CsvTableText.Of(PublishedSite.WithGoalTitle(("az", "Hədəf")), "goals").Rows[0].Of("title_az", "title_en").ShouldBe("Hədəf|");

    [Fact]
    public void Quotation_marks_and_line_breaks_survive() =>
        CsvTableText.Of(PublishedSite.WithGoalTitle(("az", "bir \"iki\",\nüç")), "goals").Rows[0]["title_az"].ShouldBe("bir \"iki\",\nüç");

    [Fact]
    public void Years_follow_each_other_in_one_file()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { Assessments = y.Assessments.With("1.1.1.1", Result(Status.Partial)) });

        CsvTableText.Of(site, "steps").Rows.Where(r => r["step"] == "1.1.1.1").Select(r => r.Of("year", "status", "points"))
            .ShouldBe(["2017|implemented|1", "2018|partial|0.5"]);
        foreach (var table in new[] { "steps", "measures", "priorities", "goals", "agencies" })
        {
            var years = CsvTableText.Of(site, table).Column("year");
            years.ShouldBe(Enumerable.Repeat("2017", years.Length / 2).Concat(Enumerable.Repeat("2018", years.Length / 2)));
        }
    }

    [Fact]
    public void An_indicator_has_a_row_for_every_target_and_year_in_which_it_was_observed()
    {
        var site = PublishedSite.WithIndicators(Speed(new Baseline(2016, 3.6m, true), Until2020(20), Until2020(7) with { Unit = "percent" }))
            .AndNextYear(y => y with { Observations = y.Observations.Add("speed", 8.25m) });

        CsvTableText.Of(site, "indicators").Rows.Select(r => r.Of("unit", "baseline", "target_min", "observed_year", "observed"))
            .ShouldBe(["mbit-per-second|3.6|20|2018|8.25", "percent||7||"]);
    }

    [Fact]
    public void What_was_observed_is_published_even_where_no_target_has_its_unit()
    {
        var site = PublishedSite.WithIndicators(Speed(null, Until2020(7) with { Unit = "percent" }))
            .AndNextYear(y => y with { Observations = y.Observations.Add("speed", 8m) });

        CsvTableText.Of(site, "indicators").Rows.Select(r => r.Of("unit", "target_year", "target_min", "observed"))
            .ShouldBe(["mbit-per-second|||8", "percent|2020|7|"]);
    }

    [Fact]
    public void Steps_are_counted_also_where_measures_are_scored()
    {
        var rules = PublishedSite.Real.Roadmap.Scoring with { Unit = ScoringUnit.Measure };
        var plan = PublishedSite.Real with { Roadmap = PublishedSite.Real.Roadmap with { Scoring = rules } };
        var site = plan.AndNextYear(y => y);

        var agencies = CsvTableText.Of(site, "agencies").Rows.Where(r => r["year"] == "2018").ToArray();
        agencies.Sum(r => int.Parse(r["steps"], null)).ShouldBe(152);
        agencies.Sum(r => int.Parse(r["assessed"], null)).ShouldBe(57);
    }

    [Fact]
    public void The_same_bytes_come_out_under_any_culture()
    {
        var here = PublishedSite.Data(PublishedSite.Real).ToArray();
        var elsewhere = ForeignCulture.Run(() => PublishedSite.Data(PublishedSite.Real).Select(f => (f.Path, Bytes: f.Render().ToArray())).ToArray());

        elsewhere.Select(f => f.Path).ShouldBe(here.Select(f => f.Path));
        foreach (var (path, bytes) in elsewhere) bytes.AsSpan().SequenceEqual(here.Bytes(path).Span).ShouldBeTrue(path);
    }

    private static Assessment Result(Status status) => new(status, null, null, []);

    private static Indicator Speed(Baseline? baseline, params ImmutableArray<Target> targets) =>
        new("speed", IndicatorKind.Outcome, Title, "mbit-per-second", baseline, 2020, targets);

    private static Target Until2020(decimal value) => new(new(new Period(2020, 2020), false), value, value, null, "mbit-per-second");
}
