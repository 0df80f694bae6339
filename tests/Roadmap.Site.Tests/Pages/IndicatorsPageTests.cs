using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Pages;

public class IndicatorsPageTests
{
    private static readonly IndicatorsView Real = (IndicatorsView)Pages(Shown.In("az")).Single().View();

    [Fact]
    public void Outcome_and_impact_are_apart() =>
        Real.Kinds.Select(k => (k.Id, k.Indicators.Length)).ShouldBe([("outcome", 14), ("impact", 2)]);

    [Fact]
    public void That_no_value_was_published_is_said_once()
    {
        Real.NotObserved.ShouldBe("Faktiki qiymətlər dərc edilməyib (2017-ci il).");
        Real.Kinds.SelectMany(k => k.Indicators).ShouldAllBe(i => i.Status == null && i.Verdict == null);
    }

    [Fact]
    public void Baseline_and_targets_come_in_order_of_time() =>
        Points("cashless-share").Select(p => $"{p.Kind}, {p.When}: {p.Value.Text}").ShouldBe(
        [
            "Başlanğıc, 2016: 8 faiz", "Hədəf, 2020: 30 faiz", "Hədəf, 2020–2025: 50 faiz", "Hədəf, 2025-ci ildən sonra: 80 faiz",
        ]);

    [Fact]
    public void A_percentage_stands_on_a_scale_to_100() =>
        Plot("cashless-share").ShouldSatisfyAllConditions(
            p => (p.Low, p.High).ShouldBe(("0%", "100%")),
            p => p.Marks.Select(m => m.X).ShouldBe(["8%", "30%", "50%", "80%"]));

    [Fact]
    public void A_range_is_drawn_as_a_range() =>
        Plot("e-signature-coverage").Marks[^1].ShouldBe(new PlotMark("target", "80%", "50%", "100%", null));

    [Fact]
    public void A_target_without_upper_limit_is_open() => Plot("international-gateway-operators").Marks[1].Open.ShouldBe("up");

    [Fact]
    public void A_lone_target_is_not_drawn()
    {
        Indicator(Real, "budget-savings").Scales.Single().Plot.ShouldBeNull();
        Indicator(Real, "e-government-level").Scales.Single().Plot.ShouldBeNull();
    }

    [Fact]
    public void The_short_name_comes_first_and_the_official_sentence_below()
    {
        var roadmap = PublishedSite.Real.Roadmap;
        var named = roadmap.Indicators[^1] with { Name = new([new("az", "iş yerləri")]) };
        var view = new IndicatorView(Shown.In("az", PublishedSite.Real with { Roadmap = roadmap with { Indicators = roadmap.Indicators.SetItem(15, named) } }).Context, named);
        view.Link.Text.Text.ShouldBe("İş yerləri");
        view.Link.Href.ShouldBe("/indicators/jobs/");
        view.Sentence!.Text.ShouldBe("1450 iş yerinin yaradılması");
    }

    [Fact]
    public void Targets_in_two_units_stand_on_two_scales() =>
        Indicator(Real, "e-health-savings").Scales.Select(s => s.Caption).ShouldBe(["Ölçü vahidi: milyon manat", "Ölçü vahidi: səhiyyə xərclərinin faizi"]);

    [Fact]
    public void An_approximate_baseline_says_so() => Points("pos-share")[0].Value.Text.ShouldBe("təxminən 1 faiz");

    [Fact]
    public void Observed_values_stand_between_baseline_and_target_and_are_judged()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { Observations = y.Observations.SetItem("cashless-share", 14m) });
        var view = (IndicatorsView)Pages(Shown.In("az", site)).Single().View();
        var indicator = Indicator(view, "cashless-share");
        view.NotObserved.ShouldBeNull();
        indicator.Scales.Single().Points.Select(p => p.Token).ShouldBe(["baseline", "observed", "target", "target", "target"]);
        indicator.Scales.Single().Points[1].When.ShouldBe("2018");
        indicator.Verdict!.Token.ShouldBe("behind");
        indicator.Verdict.Sums.ShouldBe(
        [
            "Faktiki: 14 faiz (2018). Hədəf: 30 faiz (2020).",
            "Başlanğıcdan bəri qət edilmiş yol (2016): (14 − 8) ÷ (30 − 8) = 27,3%.",
            "Keçən vaxtın payı: 2 ÷ 4 il = 50%.",
        ]);
    }

    [Fact]
    public void More_indicators_than_a_page_holds_are_split_into_parts()
    {
        var pages = Pages(Shown.Split(40));
        pages.Select(p => p.Address).ShouldBe(["indicators/", "indicators/part/wireless-broadband-coverage/", "indicators/part/pos-amount/"]);
        var first = (IndicatorsView)pages[0].View();
        first.Kinds.ShouldBeEmpty();
        first.Parts.Select(p => p.Href).ShouldBe(["/indicators/part/wireless-broadband-coverage/", "/indicators/part/pos-amount/"]);
        pages.Skip(1).SelectMany(p => ((IndicatorsView)p.View()).Kinds).Sum(k => k.Indicators.Length).ShouldBe(16);
    }

    [Fact]
    public void A_plan_without_indicators_has_no_page_of_them() =>
        Pages(Shown.In("az", PublishedSite.Real with { Roadmap = PublishedSite.Real.Roadmap with { Indicators = [] } })).ShouldBeEmpty();

    private static (string Address, Func<IPageView> View)[] Pages(Shown shown) => [.. IndicatorsPage.Pages(shown.Context)];

    private static PointView[] Points(string id) => [.. Indicator(Real, id).Scales.SelectMany(s => s.Points)];

    private static PlotView Plot(string id) => Indicator(Real, id).Scales[0].Plot!;

    private static IndicatorView Indicator(IndicatorsView view, string id) => view.Kinds.SelectMany(k => k.Indicators).Single(i => i.Id == id);
}
