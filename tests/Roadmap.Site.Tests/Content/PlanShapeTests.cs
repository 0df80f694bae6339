using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;
using RoadmapSite.Tests.Transcription;
using RoadmapSite.Validation;

namespace RoadmapSite.Tests.Content;

/// <summary>Small plans of other governments (<c>Sites/cases</c>), each of another shape: their content is read as it is meant.</summary>
public class PlanShapeTests
{
    [Theory, MemberData(nameof(TestSite.CaseNames), MemberType = typeof(TestSite))]
    public void A_plan_of_any_shape_has_no_errors_of_form(string name)
    {
        var (documents, problems) = Read(name);
        Rules.Check(documents, problems);
        problems.Sorted().Where(p => p.Rule.Severity == Severity.Error).Select(p => p.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void A_recovery_plan_has_codes_quarters_and_one_level_more()
    {
        var (present, reports) = Model("recovery");
        var measure = present.Measures.ShouldHaveSingleItem();
        measure.Group.ShouldNotBeNull().Id.ShouldBe("M1C1.1");
        measure.Period.ShouldBe(new Period(2021, 2026), "the inner measure says none of its own");
        var (first, second) = (measure.Steps[0], measure.Steps[1]);
        (first.Code, $"{first.Period}").ShouldBe(("M1C1-3", "2022-Q4"));
        first.Text.ShouldNotBeNull().In("it").Text.ShouldContain("**completato**");
        first.Tags["origin"].ShouldBe(["eu"], "carried by the measure around it");
        second.Assignment.Leads.Select(l => l.Id).ShouldBe(["innovation", "presidency"]);
        present.Scoring.CountsFullyForEachLead.ShouldBeTrue();

        string NameAt(int report) => reports[report].Roadmap.Agencies.Single(a => a.Id == "innovation").Name.In("it").Text;
        reports.Select(r => r.Id).ShouldBe(["2021-Q4", "2022-Q2", "2022-Q4"]);
        (NameAt(1), NameAt(2)).ShouldBe(("Ministero per l'innovazione tecnologica", "Dipartimento per la trasformazione digitale"));
        reports[2].Assessments["M1C1.1.1.3"].Status.Name.ShouldNotBeNull().In("it").Text.ShouldBe("raggiunto");
        reports[2].Assessments["M1C1.1.1.3"].Evidence.ShouldHaveSingleItem().Title.ShouldNotBeNull().In("it").Text.ShouldBe("Verbale di collaudo");
        present.Indicators.Select(i => i.Of).ShouldBe(["M1C1.1", "M1C1.1.1.17"]);
    }

    [Fact]
    public void Promises_have_neither_leads_nor_periods_and_come_and_go()
    {
        var (present, reports) = Model("promises");
        present.Agencies.ShouldBeEmpty();
        present.Coordinator.ShouldBeNull();
        present.Measures.ShouldAllBe(m => m.IsImplicit && m.Id == m.Steps[0].Id.Split('.', 2)[0] && m.Period == null);
        present.Steps.Select(s => s.Id).ShouldBe(["economy.1", "economy.2", "health.2"]);
        present.Withdrawn.Select(s => s.Id).ShouldBe(["health.1"]);
        present.Scoring.Statuses.All.Select(s => $"{s.Token} {s.Class} {s.Symbol} {s.Ends}").ShouldBe(
        [
            "achieved Done check True", "in-progress Not ring False", "compromised Partly half False", "not-started Not dash False", "broken Not stop True",
            "not-assessed NotCounted dash False",
        ]);

        reports[0].Roadmap.Steps.Select(s => s.Id).ShouldBe(["economy.1", "economy.2", "health.1"]);
        reports[0].Roadmap.Steps.First().Title.In("en").Text.ShouldBe("Cut the income tax of the middle class");
        reports[0].PublishedOn.ShouldBe(new DateOnly(2016, 5, 31));
        var revision = present.Steps.First().Revisions.ShouldHaveSingleItem();
        ($"{revision.Change.From}", revision.Title?.In("en").Text, revision.Period).ShouldBe(("2018-06", "Cut the income tax of the middle class", null));
    }

    [Fact]
    public void A_town_counts_per_cent_and_weighs_its_products()
    {
        var (present, reports) = Model("town");
        present.Steps.Select(s => s.Weight).ShouldBe([1, 2]);
        reports[0].Assessments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} {a.Value.Status.Token} {a.Value.Status.Class}").ShouldBe(["1.1.1 100% Done", "1.1.2 60% Partly"]);
    }

    [Fact]
    public void Goals_may_have_indicators_alone_with_a_past_and_parts()
    {
        var (present, reports) = Model("goals");
        present.Steps.ShouldBeEmpty();
        var mortality = present.Indicators[0];
        (mortality.Of, mortality.Better, mortality.Dimension).ShouldBe(("3", IndicatorDirection.Lower, "region"));
        mortality.Series.Select(o => $"{o.At} {o.Value} {o.IsProvisional}").ShouldBe(["2010 22.7 False", "2015 12.5 False", "2020 36.5 True"]);
        mortality.Series[1].By.Select(b => $"{b.Key} {b.Value}").ShouldBe(["almaty 11.0", "astana 9.1"]);
        mortality.Series[2].SourceTitle.ShouldNotBeNull().In("en").Text.ShouldBe("Bulletin");
        var observed = reports[0].Observed["renewable-share"];
        ($"{observed.At}", observed.Value, observed.Date).ShouldBe(("2022", 5.9m, new DateOnly(2023, 4, 30)));
    }

    [Fact]
    public void A_hundred_days_have_days()
    {
        var (present, reports) = Model("hundred-days");
        present.Steps.Select(s => s.Period?.LastDay).ShouldAllBe(d => d == new DateOnly(2012, 10, 8));
        reports.ShouldHaveSingleItem().Id.ShouldBe("2012-10-08");
    }

    private static (Roadmap Present, IReadOnlyList<Report> Reports) Model(string name)
    {
        var (documents, _) = Read(name);
        var present = ModelBuilder.Roadmap(documents);
        return (present, ModelBuilder.Reports(documents, present));
    }

    private static (SiteDocuments Documents, DiagnosticList Problems) Read(string name)
    {
        var problems = new DiagnosticList();
        var folder = new SiteFolder(Path.Combine(Repository.Root, "tests/Roadmap.Site.Tests/Sites/cases", name));
        var config = ConfigReader.Read(folder.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems), problems).ShouldNotBeNull();
        var documents = new SiteReader(config.Languages).Read(folder.Read(config.FileSizeLimit, problems), problems);
        return (documents, problems);
    }
}
