using System.Text.Json;
using RoadmapSite.Model;

namespace RoadmapSite.Tests.Output.Data;

public class RoadmapJsonTests
{
    private static readonly JsonElement Document = JsonDocuments.Roadmap(PublishedSite.Real);
    private static readonly JsonElement Year = Document.Items("results").Single();

    [Fact]
    public void It_holds_the_whole_plan()
    {
        var priorities = Document.Items("goals").SelectMany(g => g.Items("priorities")).ToArray();
        var measures = priorities.SelectMany(p => p.Items("measures")).ToArray();

        (Document.Items("goals").Length, priorities.Length, measures.Length, measures.Sum(m => m.Items("steps").Length)).ShouldBe((3, 10, 37, 152));
        Document.Items("agencies").Length.ShouldBe(PublishedSite.Real.Roadmap.Agencies.Length);
        Document.Items("indicators").Length.ShouldBe(16);
        Document.Text("coordinator").ShouldBe("ministry-of-transport");
        Document.GetProperty("scoring").GetProperty("points").GetProperty("partial").GetDecimal().ShouldBe(0.5m);
    }

    [Fact]
    public void It_holds_the_years_figures()
    {
        var roadmap = Year.GetProperty("roadmap");

        Year.GetProperty("year").GetInt32().ShouldBe(2017);
        roadmap.GetProperty("score_rounded").GetInt32().ShouldBe(61);
        roadmap.GetProperty("score").GetDecimal().ShouldBe(61.4035m);
        roadmap.GetProperty("steps").GetProperty("assessed").GetInt32().ShouldBe(57);
        roadmap.GetProperty("measures").GetProperty("total").GetInt32().ShouldBe(37);
    }

    [Fact]
    public void Printed_figures_stand_beside_the_computed_ones()
    {
        Year.Items("published").Length.ShouldBe(49);
        Year.Items("published").ShouldAllBe(f => f.GetProperty("agrees").GetBoolean() && f.Text("printed") == f.Text("computed"));
        Year.Items("published")[1].GetRawText().ShouldContain("47/28/25");
    }

    [Fact]
    public void Summaries_are_Markdown_in_every_language()
    {
        var summaries = Year.Items("priorities").Select(p => p.GetProperty("summary")).ToArray();

        summaries.Length.ShouldBe(10);
        summaries.ShouldAllBe(s => s.Text("az")!.Length > 0 && s.Text("en")!.Length > 0);
        Year.GetProperty("summary").Text("en").ShouldStartWith("During 2017, of the measures");
    }

    [Fact]
    public void Letters_are_written_as_they_are()
    {
        var text = PublishedSite.Data(PublishedSite.Real).Text("data/roadmap.json");

        text.ShouldContain("Əmlak Məsələləri Dövlət Komitəsi");
        text.ShouldNotContain("\\u");
        text.ShouldNotContain('\r');
    }

    [Fact]
    public void A_status_carries_its_note_reason_and_evidence()
    {
        var result = new Assessment(Status.Partial, new([("az", "Qeyd")]), new([("az", "Səbəb"), ("en", "Reason")]), [new("https://example.org/act")]);
        var site = PublishedSite.Real.AndNextYear(y => y with { Assessments = y.Assessments.With("1.1.1.1", result) });

        var step = JsonDocuments.Roadmap(site).Items("results")[1].Items("steps")[0];
        (step.Text("id"), step.Text("status"), step.GetProperty("points").GetDecimal(), step.GetProperty("overdue").GetBoolean())
            .ShouldBe(("1.1.1.1", "partial", 0.5m, true));
        (step.GetProperty("note").Text("az"), step.GetProperty("reason").Text("en"), step.Items("evidence")[0].GetString())
            .ShouldBe(("Qeyd", "Reason", "https://example.org/act"));
    }
}
