using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Pages;

public class MeasuresPageTests
{
    private static readonly MeasuresView Real = (MeasuresView)Pages(Shown.In("az")).Single().View();

    [Fact]
    public void All_steps_stand_in_one_table_under_their_measures()
    {
        var groups = Real.Table.ShouldNotBeNull().Groups;
        groups.Length.ShouldBe(37);
        Rows().Select(r => r.Step.Id).ShouldBe(PublishedSite.Real.Roadmap.Steps.Select(s => s.Id));
        Rows()[0].Step.Href.ShouldBe("/measures/1.1.1/#1.1.1.1");
    }

    [Fact]
    public void Rows_are_found_by_status() =>
        Rows().CountBy(r => r.Filter!.Status).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value).ShouldBe([27, 95, 14, 16]);

    [Theory]
    [InlineData("due")]
    [InlineData("overdue")]
    public void As_many_rows_are_found_as_the_overview_says(string kind)
    {
        var shown = Shown.In("az");
        var work = new OverviewView(shown.Plan);
        var list = (kind == "due" ? work.Due : work.Late).ShouldNotBeNull();
        list.Href.ShouldEndWith(kind == "due" ? "?due=2018" : "?overdue=1");
        Rows().Count(r => kind == "due" ? r.Filter!.Due.Split(' ').Contains("2018") : r.Filter!.IsOverdue).ShouldBe(list.Count);
    }

    [Fact]
    public void A_row_is_found_by_its_agencies_in_any_role()
    {
        var keys = Rows().Single(r => r.Step.Id == "1.2.3.1").Filter.ShouldNotBeNull();
        (keys.Lead, keys.Agencies).ShouldBe(("ministry-of-transport", "ministry-of-transport ministry-of-economy internet-providers"));
    }

    [Fact]
    public void Every_agency_with_a_step_and_every_priority_and_year_can_be_chosen()
    {
        var filters = Real.Filters.ShouldNotBeNull();
        filters.Total.ShouldBe(152);
        filters.Agencies.Length.ShouldBe(21);
        filters.Priorities.Select(p => p.Value).ShouldBe(PublishedSite.Real.Roadmap.Priorities.Select(p => p.Id));
        filters.Years.Select(y => y.Value).ShouldBe(["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
    }

    [Fact]
    public void More_steps_than_a_page_holds_stand_in_files_beside_a_list_of_priorities()
    {
        var view = (MeasuresView)Pages(Shown.Split(151)).Single().View();
        view.Table.ShouldNotBeNull().Groups.ShouldBeEmpty("its rows are made by the script");
        var rows = view.Directory.ShouldNotBeNull().Rows;
        rows.Length.ShouldBe(10);
        rows[0].Priority.Href.ShouldBe("/priorities/1.1/");
        view.Index.ShouldBe(["/measures/steps-0.json"]);
        (view.Filters!.Total, view.Filters.Hint).ShouldBe((152, "Söz yazın və ya süzgəc seçin: addımlar bir-bir göstəriləcək."));
    }

    [Fact]
    public void More_priorities_than_a_page_holds_are_split_into_parts()
    {
        var roadmap = PublishedSite.Real.Roadmap;
        var many = Enumerable.Repeat(roadmap.Goals[0].Priorities[0], MeasuresPage.DirectoryRows);
        var site = PublishedSite.Real with
        {
            Roadmap = roadmap with { Goals = roadmap.Goals.SetItem(0, roadmap.Goals[0] with { Priorities = [.. many] }) },
            Config = PublishedSite.Real.Config with { PageSteps = 1 },
        };
        var pages = Pages(Shown.In("az", site));
        pages.Select(p => p.Address).ShouldBe(["measures/", "measures/1.1/", "measures/2.1/"]);
        ((MeasuresView)pages[0].View()).Parts.Select(p => p.Text.Text).ShouldBe(["1.1–1.1 prioritetləri", "2.1–3.2 prioritetləri"]);
        ((MeasuresView)pages[2].View()).Directory.ShouldNotBeNull().Rows.Length.ShouldBe(7);
    }

    private static StepRow[] Rows() => [.. Real.Table!.Groups.SelectMany(g => g.Steps)];

    private static (string Address, Func<IPageView> View)[] Pages(Shown shown) =>
        [.. MeasuresPage.Pages(shown.Context, shown.Plan, shown.Agencies)];
}
