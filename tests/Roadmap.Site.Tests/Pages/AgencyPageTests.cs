using RoadmapSite.Pages;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Pages;

public class AgencyPageTests
{
    [Fact]
    public void An_agency_that_got_work_after_the_latest_report_is_not_said_to_lead_nothing()
    {
        const string Priority = "content/roadmap/priorities/1.1.yml";
        var site = Sites.SmallSite.Of("1.1.1.1 alpha 2021-2023 partial\n1.1.1.2 beta 2021-2022 implemented")
            .Edit(Priority, "        lead: alpha\n", "        lead: gamma\n        was: [{before: 2022, lead: alpha}]\n")
            .Edit(Sites.SmallSite.Agencies, "alpha: ", "gamma: {name: {az: Qurum gamma, en: Agency gamma} }\nalpha: ").Site();
        var shown = Shown.In("en", site);
        var page = new AgencyPageView(new(shown.Context, site.Latest), new(site), site.Roadmap.Agencies.Single(a => a.Id == "gamma"));
        page.NoScore.ShouldBe("This agency now leads 1 step; at the time of the report for 2021 it led none, so it has no score yet.");
        page.Work.Single(w => w.Id == "due").List.Count.ShouldBe(1);
    }

    private static readonly AgencyPageView Transport = View(Shown.In("en"), "ministry-of-transport");

    [Fact]
    public void It_says_first_what_became_of_the_steps_it_leads() =>
        Transport.Result.ShouldNotBeNull().Answer.ShouldBe("7 done, 9 partly, 6 not of the 22 steps due in 2017; it leads 47 in all");

    [Fact]
    public void Every_step_it_leads_stands_in_just_one_list()
    {
        Transport.Work.Select(w => (w.Id, w.IsOpen)).ShouldBe([("late", true), ("due", true), ("done", false), ("later", false)]);
        Transport.Work.SelectMany(w => w.List.Steps).Select(s => s.Step.Text.Text.Split(". ")[0])
            .ShouldBe(PublishedSite.Real.Roadmap.Steps.Where(s => s.Assignment.Lead!.Id == "ministry-of-transport").Select(s => s.Id), ignoreOrder: true);
    }

    [Fact]
    public void Its_place_and_arithmetic_are_written_out()
    {
        Transport.Result.ShouldNotBeNull().Place.ShouldBe("5th of the 5 agencies with at least 4 steps assessed");
        Transport.Result.Arithmetic.ShouldNotBeNull().Result.ShouldBe("11.5 ÷ 22 × 100 = 52.2727, rounded: 52");
    }

    [Fact]
    public void What_is_late_leads_to_the_same_steps_in_the_explorer()
    {
        var late = Transport.Work[0].List;
        late.Count.ShouldBe(13);
        late.First.Length.ShouldBe(5);
        late.Href.ShouldBe("/en/measures/?agency=ministry-of-transport&role=lead&overdue=1");
        Transport.Work[1].List.Href.ShouldBe("/en/measures/?agency=ministry-of-transport&role=lead&due=2018");
    }

    [Fact]
    public void An_agency_with_nothing_due_says_so_and_when_its_work_begins()
    {
        var result = View(Shown.In("en"), "state-property-committee").Result.ShouldNotBeNull();
        result.Answer.ShouldBe("None of the 4 steps that it leads was due in 2017; the first is due in 2018");
        (result.Place, result.Score.Exists, result.Arithmetic).ShouldBe((null, false, null));
    }

    [Fact]
    public void A_group_has_no_score_and_its_name_begins_with_a_capital()
    {
        var view = View(Shown.In("az"), "internet-providers");
        view.Result.ShouldBeNull();
        view.NoScore.ShouldNotBeNull();
        view.Work.ShouldBeEmpty();
        view.Name.Text.ShouldBe("İnternet provayderləri");
        var others = view.Others.ShouldNotBeNull();
        (others.HasPartner, others.HasRecommended).ShouldBe((false, true));
    }

    [Fact]
    public void A_name_that_stands_in_for_a_translation_begins_with_the_capital_of_its_own_language()
    {
        var site = Sites.SmallSite.Of("1.1.1.1 alpha 2021 partial").Edit(Sites.SmallSite.Agencies, "{az: Qurum alpha, en: Agency alpha}", "{en: internal inspectorate}").Site();
        var shown = Shown.In("az", site);
        var slice = Slice.All(site).Single(s => s.Kind == "agency");
        View(shown, "alpha").Name.ShouldBe(new("Internal inspectorate", "en"));
        new EmbedView(shown.Context, slice).Title.Text.ShouldBe("Internal inspectorate");
        RoadmapSite.Output.Search.SearchDocument.All(shown.Context).First(d => d.Group == "agency").Title.ShouldBe("Internal inspectorate");
        var feed = RoadmapSite.Output.Machine.Feed.Files(site).Single(f => f.Path == slice.Feed);
        Encoding.UTF8.GetString(feed.Render().Span).ShouldContain("Internal inspectorate");
    }

    [Fact]
    public void A_short_name_is_told_only_where_it_differs()
    {
        Transport.ShortName.ShouldNotBeNull().Text.ShouldBe("MTCHT");
        View(Shown.In("az"), "ministry-of-health").ShortName.ShouldBeNull();
    }

    [Fact]
    public void Work_led_by_others_is_counted_by_priority_and_leads_to_it_in_the_explorer()
    {
        var others = Transport.Others.ShouldNotBeNull();
        var row = others.Rows.First(r => r.Partner.Length > 0);
        row.Priority.Href.ShouldStartWith("/en/measures/?agency=ministry-of-transport&priority=");
        others.Rows.Sum(r => (r.Partner.Length > 0 ? int.Parse(r.Partner) : 0) + (r.Recommended.Length > 0 ? int.Parse(r.Recommended) : 0))
            .ShouldBe(PublishedSite.Real.Roadmap.Steps.Count(s => s.Assignment.Partners.Concat(s.Assignment.Recommended).Any(a => a.Id == "ministry-of-transport")));
    }

    [Fact]
    public void More_steps_than_a_page_holds_become_a_link() =>
        View(Shown.Split(2), "ministry-of-transport").Work[0].List.Steps.ShouldBeEmpty();

    private static AgencyPageView View(Shown shown, string id) =>
        new(shown.Plan, shown.Agencies, shown.Agency(id));
}
