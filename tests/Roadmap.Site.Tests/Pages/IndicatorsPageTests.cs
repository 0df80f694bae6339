using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using RoadmapSite.Tests.Output;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Pages;

public class IndicatorsPageTests
{
    private static readonly IndicatorsView Real = (IndicatorsView)Pages(Shown.In("az")).Single().View();

    [Fact]
    public void Outcome_and_impact_are_apart() =>
        Real.Kinds.Select(k => (k.Id, k.Indicators.Length)).ShouldBe([("outcome", 14), ("impact", 2)]);

    [Fact]
    public void Nothing_is_assessed_before_2020() =>
        Real.Kinds.SelectMany(k => k.Indicators).ShouldAllBe(i => i.Status == "hələ qiymətləndirilməyib (2020)" && !i.IsObserved);

    [Fact]
    public void Baseline_and_targets_come_in_order_of_time() =>
        Points("cashless-share").Select(p => $"{p.Kind}, {p.When}: {p.Value.Text}").ShouldBe(
        [
            "Başlanğıc, 2016: 8 faiz", "Hədəf, 2020: 30 faiz", "Hədəf, 2020–2025: 50 faiz", "Hədəf, 2025-ci ildən sonra: 80 faiz",
        ]);

    [Fact]
    public void Bars_are_as_long_as_their_values() =>
        Points("cashless-share").Select(p => p.Bar!.Length).ShouldBe([10, 38, 62, 100]);

    [Fact]
    public void A_range_is_drawn_as_a_range() =>
        Points("e-signature-coverage")[^1].Bar.ShouldBe(new BarView(0, 80, 80, 20, false));

    [Fact]
    public void A_target_without_upper_limit_leaves_room_for_its_arrow() =>
        Points("international-gateway-operators")[1].Bar.ShouldBe(new BarView(0, 92, 92, 0, true));

    [Fact]
    public void A_target_in_words_is_not_drawn()
    {
        var point = Points("fixed-broadband-speed")[^1];
        point.Value.Text.ShouldBe("inkişaf etmiş ölkələr səviyyəsi");
        point.Bar.ShouldBeNull();
    }

    [Fact]
    public void Targets_in_two_units_stand_on_two_scales() =>
        Indicator(Real, "e-health-savings").Scales.Select(s => s.Caption).ShouldBe(["Ölçü vahidi: milyon manat", "Ölçü vahidi: səhiyyə xərclərinin faizi"]);

    [Fact]
    public void An_approximate_baseline_says_so() => Points("pos-share")[0].Value.Text.ShouldBe("təxminən 1 faiz");

    [Fact]
    public void Observed_values_stand_between_baseline_and_target()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { Observations = y.Observations.SetItem("cashless-share", 14m) });
        var indicator = Indicator((IndicatorsView)Pages(Shown.In("az", site)).Single().View(), "cashless-share");
        indicator.IsObserved.ShouldBeTrue();
        indicator.Scales.Single().Points.Select(p => p.Token).ShouldBe(["baseline", "observed", "target", "target", "target"]);
        indicator.Scales.Single().Points[1].When.ShouldBe("2018");
    }

    [Fact]
    public void More_indicators_than_a_page_holds_are_split_into_parts()
    {
        var pages = Pages(Shown.Split(40));
        pages.Select(p => p.Address).ShouldBe(["indicators/", "indicators/wireless-broadband-coverage/", "indicators/pos-amount/"]);
        var first = (IndicatorsView)pages[0].View();
        first.Kinds.ShouldBeEmpty();
        first.Parts.Select(p => p.Href).ShouldBe(["/indicators/wireless-broadband-coverage/", "/indicators/pos-amount/"]);
        pages.Skip(1).SelectMany(p => ((IndicatorsView)p.View()).Kinds).Sum(k => k.Indicators.Length).ShouldBe(16);
    }

    private static (string Address, Func<PageView> View)[] Pages(Shown shown) => [.. IndicatorsPage.Pages(shown.Context)];

    private static PointView[] Points(string id) => [.. Indicator(Real, id).Scales.SelectMany(s => s.Points)];

    private static IndicatorView Indicator(IndicatorsView view, string id) => view.Kinds.SelectMany(k => k.Indicators).Single(i => i.Id == id);
}
