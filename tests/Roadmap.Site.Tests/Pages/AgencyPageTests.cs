using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using RoadmapSite.Tests.Output;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Pages;

public class AgencyPageTests
{
    private static readonly AgencyPageView Transport = View(Shown.In("en"), "ministry-of-transport");

    [Fact]
    public void It_lists_every_step_it_leads_under_its_measure_and_priority()
    {
        var lead = Transport.Roles[0];
        lead.Title.ShouldBe("Steps it leads (47)");
        Steps(lead).Length.ShouldBe(47);
        Steps(lead).ShouldBe(PublishedSite.Real.Roadmap.Steps.Where(s => s.Assignment.Lead!.Id == "ministry-of-transport").Select(s => s.Id));
        lead.Tables[0].Caption.Text.Text.ShouldStartWith("1.1. ");
        lead.Tables[0].Groups[0].Measure.Href.ShouldBe("/en/measures/1.1.1/");
    }

    [Fact]
    public void Steps_of_partners_name_their_lead()
    {
        Transport.Roles[1].Id.ShouldBe("partner");
        Transport.Roles[1].Tables.ShouldAllBe(t => t.HasAgencies);
        Transport.Roles[0].Tables.ShouldAllBe(t => !t.HasAgencies);
    }

    [Fact]
    public void Its_place_and_arithmetic_are_written_out()
    {
        Transport.Result.ShouldNotBeNull().Place.ShouldBe("5th of 8 agencies");
        Transport.Result.Arithmetic.Result.ShouldBe("11.5 ÷ 22 × 100 = 52.2727, rounded: 52");
    }

    [Fact]
    public void What_waits_for_it_leads_to_the_same_steps_in_the_explorer()
    {
        Transport.Due.ShouldNotBeNull().Count.ShouldBe(23);
        Transport.Due.Href.ShouldBe("/en/measures/?agency=ministry-of-transport&role=lead&due=2018");
        Transport.Overdue.ShouldNotBeNull().Count.ShouldBe(13);
        Transport.Overdue.Href.ShouldBe("/en/measures/?agency=ministry-of-transport&role=lead&overdue=1");
    }

    [Fact]
    public void An_agency_with_nothing_assessed_has_no_place()
    {
        var result = View(Shown.In("az"), "state-property-committee").Result.ShouldNotBeNull();
        result.Place.ShouldBeNull();
        result.Score.Exists.ShouldBeFalse();
    }

    [Fact]
    public void A_group_has_no_score_and_its_name_begins_with_a_capital()
    {
        var view = View(Shown.In("az"), "internet-providers");
        view.Result.ShouldBeNull();
        view.NoScore.ShouldNotBeNull();
        view.Name.Text.ShouldBe("İnternet provayderləri");
        view.Roles.Select(r => r.Id).ShouldBe(["recommended"]);
    }

    [Fact]
    public void A_short_name_is_told_only_where_it_differs()
    {
        Transport.ShortName.ShouldNotBeNull().Text.ShouldBe("MTCHT");
        View(Shown.In("az"), "ministry-of-health").ShortName.ShouldBeNull();
    }

    [Fact]
    public void More_steps_than_a_page_holds_become_counts_by_priority()
    {
        var lead = View(Shown.Split(20), "ministry-of-transport").Roles[0];
        lead.Tables.ShouldBeEmpty();
        lead.Priorities.Select(p => p.Count).ShouldBe(["7 addım", "13 addım", "10 addım", "12 addım", "5 addım"]);
    }

    [Fact]
    public void More_priorities_than_a_page_holds_become_a_link()
    {
        var view = View(Shown.Split(2), "ministry-of-transport");
        view.Roles.ShouldAllBe(r => r.IsShortened && r.Tables.IsEmpty && r.Priorities.IsEmpty);
        view.Due.ShouldNotBeNull().Groups.ShouldBeEmpty();
    }

    private static string[] Steps(AgencyRoleView role) =>
        [.. role.Tables.SelectMany(t => t.Groups).SelectMany(g => g.Steps).Select(s => s.Step.Id)];

    private static AgencyPageView View(Shown shown, string id) =>
        AgencyPage.View(shown.Context, shown.Plan, shown.Agencies, shown.Agency(id));
}
