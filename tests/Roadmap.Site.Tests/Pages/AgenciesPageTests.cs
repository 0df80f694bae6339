using System.Collections.Frozen;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using RoadmapSite.Tests.Output;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Pages;

public class AgenciesPageTests
{
    private static readonly AgenciesView Real = View(Shown.In("az"));

    [Fact]
    public void Eight_agencies_are_ranked_by_the_steps_they_lead() =>
        Real.Ranked.Select(r => r.Row.Score.Rounded).ShouldBe([100, 75, 68, 65, 52, 50, 33, 0]);

    [Fact]
    public void Counts_stand_beside_every_score() =>
        Counts(Real.Ranked[4]).ShouldBe((7, 9, 6, 25));

    [Fact]
    public void A_plain_note_stands_where_fewer_than_four_steps_are_behind_a_score() =>
        Real.Ranked.Where(r => r.Row.Caution is not null).Select(r => r.Row.Agency.ShortName.Text)
            .ShouldBe(["Xarici İşlər Nazirliyi", "Səhiyyə Nazirliyi", "Ədliyyə Nazirliyi"]);

    [Fact]
    public void Those_that_cannot_be_compared_stand_apart() =>
        Real.Others.Select(o => (o.Id, o.Agencies.Length)).ShouldBe([("unassessed", 2), ("partners", 9), ("recommended", 2)]);

    [Fact]
    public void Every_agency_stands_exactly_once() =>
        Real.Ranked.Select(r => r.Row.Agency.Href).Concat(Real.Others.SelectMany(o => o.Agencies).Select(a => a.Agency.Href)).Order()
            .ShouldBe(PublishedSite.Real.Roadmap.Agencies.Select(a => $"/agencies/{a.Id}/").Order());

    [Fact]
    public void A_role_is_told_with_its_number_of_steps() =>
        Real.Others[0].Agencies[0].Roles.ShouldBe("4 addımın əsas icraçısı, 5 addımda tərəfdaş");

    [Fact]
    public void Agencies_are_in_the_order_of_the_alphabet_of_the_page()
    {
        Real.Others[1].Agencies.Select(a => a.Agency.Name.Text[..2]).ShouldBe(["Az", "Az", "Dö", "Xü", "İq", "KO", "Ma", "Ra", "Ve"]);
        View(Shown.In("en")).Others[1].Agencies.Select(a => a.Agency.Name.Text).ShouldBeInOrder(SortDirection.Ascending, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Agencies_that_share_a_rank_are_in_the_order_of_the_alphabet_of_the_page()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { Assessments = y.Assessments.ToFrozenDictionary(s => s.Key, s => s.Value with { Status = Status.Partial }) });
        var (az, en) = (View(Shown.In("az", site)), View(Shown.In("en", site)));
        az.Ranked.Select(r => r.Row.Rank).ShouldAllBe(rank => rank == "1-ci yer");
        az.Ranked.Select(r => r.Row.Agency.Name.Text[..3]).ShouldBe(["Azə", "Azə", "Ədl", "Xar", "İqt", "Nəq", "Səh", "Təh"]);
        en.Ranked.Select(r => r.Row.Agency.Name.Text).ShouldBeInOrder(SortDirection.Ascending, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Earlier_years_stand_beside_the_latest()
    {
        Real.EarlierYears.ShouldBeEmpty();
        var later = View(Shown.In("en", PublishedSite.Real.AndNextYear(y => y)));
        later.EarlierYears.ShouldBe(["2017"]);
        later.Ranked.Select(r => r.Years.Single().Rank).ShouldBe(["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th"]);
    }

    [Fact]
    public void The_points_of_the_configuration_are_told()
    {
        var site = PublishedSite.Real;
        var rules = site.Roadmap.Scoring with { Partial = 0.25m };
        View(Shown.In("az", site with { Roadmap = site.Roadmap with { Scoring = rules } })).Fairness.ShouldContain(t => t.Contains("0,25"));
    }

    private static AgenciesView View(Shown shown) => AgenciesPage.View(shown.Context, shown.Agencies);

    private static (int, int, int, int) Counts(LeaderRow row) =>
        (row.Row.Distribution.Shares[0].Count, row.Row.Distribution.Shares[1].Count, row.Row.Distribution.Shares[2].Count, row.Row.Distribution.NotAssessed);
}
