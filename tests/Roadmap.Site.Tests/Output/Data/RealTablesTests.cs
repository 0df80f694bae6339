namespace RoadmapSite.Tests.Output.Data;

/// <summary>The open data of the real site.</summary>
public class RealTablesTests
{
    private const string Counts = "steps,assessed,implemented,partial,not_implemented";

    [Theory]
    [InlineData("steps", "year,goal,priority,measure,step,title_az,title_en,lead,partners,recommended,period_start,period_end,ongoing,status,points")]
    [InlineData("measures", "year,priority,measure,title_az,title_en,lead,period_start,period_end,status," + Counts + ",score")]
    [InlineData("priorities", "year,priority,title_az,title_en," + Counts + ",score,score_rounded,band")]
    [InlineData("goals", "year,goal,title_az,title_en," + Counts + ",score,score_rounded,band")]
    [InlineData("agencies", "year,rank,agency,name_az,name_en," + Counts + ",score,score_rounded")]
    [InlineData("indicators", "indicator,kind,title_az,title_en,unit,baseline_year,baseline,target_year,target_min,target_max,target_text_az,target_text_en,observed_year,observed")]
    public void A_table_has_the_agreed_columns(string name, string columns) =>
        string.Join(',', Table(name).Header).ShouldBe(columns);

    [Fact]
    public void Every_step_has_a_row_whether_assessed_or_not()
    {
        var steps = Table("steps");

        PublishedSite.Data(PublishedSite.Real).Text("data/steps.csv").Split("\r\n").Length.ShouldBe(152 + 1 + 1);
        steps.Rows.Count.ShouldBe(152);
        steps.Column("status").CountBy(s => s).ToDictionary().ShouldBe(
            new Dictionary<string, int> { ["implemented"] = 27, ["partial"] = 16, ["not-implemented"] = 14, ["not-assessed"] = 95 }, ignoreOrder: true);
        steps.Rows.Select(r => r.Of("status", "points")).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["implemented|1", "not-assessed|", "not-implemented|0", "partial|0.5"]);
    }

    [Fact]
    public void A_step_says_who_carries_it_and_when()
    {
        var step = Table("steps").Rows.Single(r => r["step"] == "1.2.3.1");

        step.Of("year", "goal", "priority", "measure", "lead", "partners", "period_start", "ongoing").ShouldStartWith("2017|1|1.2|1.2.3|");
        step["partners"].ShouldContain("ministry-of-economy");
        Table("steps").Column("ongoing").Distinct().Order(StringComparer.Ordinal).ShouldBe(["false", "true"]);
    }

    [Fact]
    public void Priorities_have_the_published_scores() =>
        Table("priorities").Rows.Select(r => r.Of("priority", "score_rounded", "band")).ShouldBe(
        [
            "1.1|50|middle", "1.2|38|middle", "1.3|0|low", "2.1|100|high", "2.2|63|middle",
            "2.3|58|middle", "2.4|95|high", "2.5|83|middle", "3.1|17|middle", "3.2|33|middle",
        ]);

    [Fact]
    public void Scores_are_exact_to_four_decimals_with_a_dot() =>
        Table("priorities").Rows.Select(r => r.Of("priority", "score")).ShouldBe(
            ["1.1|50", "1.2|37.5", "1.3|0", "2.1|100", "2.2|62.5", "2.3|58.3333", "2.4|95", "2.5|83.3333", "3.1|16.6667", "3.2|33.3333"]);

    [Fact]
    public void Goals_add_up_to_the_roadmap()
    {
        var goals = Table("goals").Rows;

        goals.Sum(r => int.Parse(r["assessed"], null)).ShouldBe(57);
        goals.Sum(r => int.Parse(r["steps"], null)).ShouldBe(152);
        goals.Select(r => r["goal"]).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void Measures_have_the_status_of_their_steps()
    {
        var measures = Table("measures").Rows;

        measures.Count.ShouldBe(37);
        measures.Single(r => r["measure"] == "2.4.6").Of("status", "steps", "assessed", "partial", "score").ShouldBe("partial|1|1|1|50");
        measures.Where(r => r["assessed"] == "0").ShouldAllBe(r => r.Of("status", "score") == "not-assessed|");
        measures.Where(r => r["priority"] == "2.4").CountBy(r => r["status"]).ToDictionary()
            .ShouldBe(new Dictionary<string, int> { ["implemented"] = 5, ["partial"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void Agencies_stand_by_rank_and_those_without_one_last()
    {
        var agencies = Table("agencies");

        agencies.Rows.TakeWhile(r => r["rank"].Length > 0).Select(r => r["score_rounded"])
            .ShouldBe(["100", "75", "68", "65", "52"]);
        agencies.Column("rank").Count(r => r.Length > 0).ShouldBe(5);
        agencies.Rows.Sum(r => int.Parse(r["assessed"], null)).ShouldBe(57);
        agencies.Rows.Sum(r => int.Parse(r["steps"], null)).ShouldBe(152);
    }

    [Fact]
    public void Every_agency_that_is_named_in_a_table_has_its_name_in_the_agencies()
    {
        var named = Table("agencies").Column("agency");

        Table("steps").Rows.SelectMany(r => r.Of("lead", "partners", "recommended").Split('|', ';'))
            .Where(id => id.Length > 0).Distinct().ShouldBeSubsetOf(named);
        named.ShouldBeUnique();
    }

    [Fact]
    public void Targets_are_numbers_ranges_or_words()
    {
        var targets = Table("indicators").Rows.ToLookup(
            r => r["indicator"], r => r.Of("kind", "unit", "baseline_year", "baseline", "target_year", "target_min", "target_max", "target_text_en", "observed"));

        targets.Count.ShouldBe(16);
        targets["e-signature-coverage"].ShouldBe(["outcome|percent|2016|20|2020|80|100||"]);
        targets["international-gateway-operators"].ShouldBe(
            ["outcome|operators||2|2020|3|||", "outcome|operators||2|after 2020|||continuation of this process|"]);
        targets["e-health-savings"].ShouldBe(
            ["outcome|million-manat|||2020|60|60||", "outcome|percent-of-health-spending|||2020|7|7||"]);
        targets["mobile-spending-share"].ShouldBe(["outcome|percent||0.37||1.41|1.41||"]);
    }

    private static CsvTableText Table(string name) => CsvTableText.Of(PublishedSite.Real, name);
}
