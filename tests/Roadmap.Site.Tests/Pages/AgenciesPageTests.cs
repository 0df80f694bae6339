using System.Collections.Frozen;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Pages;

public class AgenciesPageTests
{
    private static readonly AgenciesView Real = View(Shown.In("az"));

    [Fact]
    public void Agencies_are_ranked_from_four_assessed_steps_on_and_others_keep_their_score_without_a_rank() =>
        Real.Ranked.Select(r => (r.Row.Rank, r.Row.Score.Rounded)).ShouldBe(
            [("1-ci yer", 100), ("2-ci yer", 75), ("3-cü yer", 68), ("4-cü yer", 65), ("5-ci yer", 52), (null, 0), (null, 50), (null, 33)]);

    [Fact]
    public void Every_score_is_a_dot_on_one_line_by_the_work_behind_it()
    {
        var dots = Real.Strip.ShouldNotBeNull().Dots;
        dots.Select(d => d.Place).ShouldBe(["1", "2", "3", "4", "5", "", "", ""]);
        dots.MaxBy(d => d.Radius)!.Row.Agency.ShortName.Text.ShouldBe("NRYTN");
        dots.ShouldAllBe(a => dots.All(b => ReferenceEquals(a, b) || a.Y != b.Y || Math.Abs(a.Row.Score.Rounded - b.Row.Score.Rounded) * 3 >= a.Radius + b.Radius));
    }

    [Fact]
    public void Counts_stand_beside_every_score() =>
        Counts(Real.Ranked[4]).ShouldBe((7, 9, 6, 25));

    [Fact]
    public void A_plain_note_stands_where_fewer_than_four_steps_are_behind_a_score() =>
        Real.Ranked.Where(r => r.Row.Caution is not null).Select(r => r.Row.Agency.ShortName.Text)
            .ShouldBe(["Ədliyyə Nazirliyi", "Xarici İşlər Nazirliyi", "Səhiyyə Nazirliyi"]);

    [Fact]
    public void Those_that_cannot_be_compared_stand_apart() =>
        Real.Others.Select(o => (o.Id, o.Agencies.Length)).ShouldBe([("unassessed", 2), ("partners", 9), ("recommended", 2)]);

    [Fact]
    public void Every_agency_stands_exactly_once() =>
        Real.Ranked.Select(r => r.Row.Agency.Href).Concat(Real.Others.SelectMany(o => o.Agencies).Select(a => a.Agency.Href)).Order()
            .ShouldBe(PublishedSite.Real.Roadmap.Agencies.Select(a => $"/agencies/{a.Id}/").Order());

    [Fact]
    public void Why_a_lead_has_no_score_is_told_in_a_sentence_and_other_roles_with_their_number_of_steps()
    {
        Real.Others[0].Agencies[0].Roles.ShouldBe("Əsas icraçısı olduğu 4 addımdan heç birinin icrası 2017-ci ildə nəzərdə tutulmayıb; ilki 2018-ci ildə nəzərdə tutulur");
        Real.Others[1].Agencies[0].Roles.ShouldEndWith(" addımda digər icraçı");
    }

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
        az.Ranked.Count(r => r.Row.Rank == "1-ci yer").ShouldBe(5);
        az.Ranked.Select(r => r.Row.Agency.Name.Text[..3]).ShouldBe(["Azə", "Azə", "İqt", "Nəq", "Təh", "Ədl", "Xar", "Səh"]);
        en.Ranked.Where(r => r.Row.Rank is not null).Select(r => r.Row.Agency.Name.Text).ShouldBeInOrder(SortDirection.Ascending, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Earlier_years_stand_beside_the_latest()
    {
        Real.EarlierYears.ShouldBeEmpty();
        var later = View(Shown.In("en", PublishedSite.Real.AndNextYear(y => y)));
        later.EarlierYears.ShouldBe(["2017"]);
        later.Ranked.Select(r => r.Years.Single().Rank).ShouldBe(["1st", "2nd", "3rd", "4th", "5th", null, null, null]);
    }

    [Fact]
    public void The_points_of_the_configuration_are_told()
    {
        var site = PublishedSite.Real;
        var rules = site.Roadmap.Scoring with { Partial = 0.25m };
        View(Shown.In("az", site with { Roadmap = site.Roadmap with { Scoring = rules } })).Fairness.ShouldContain(t => t.Contains("0,25"));
    }

    private static AgenciesView View(Shown shown) => new(shown.Context, shown.Agencies);

    private static (int, int, int, int) Counts(LeaderRow row) =>
        (row.Row.Distribution.Shares[0].Count, row.Row.Distribution.Shares[1].Count, row.Row.Distribution.Shares[2].Count, row.Row.Distribution.NotAssessed);
}
