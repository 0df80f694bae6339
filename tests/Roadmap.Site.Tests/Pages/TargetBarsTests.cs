using FsCheck.Xunit;
using RoadmapSite.Pages;
using RoadmapSite.Pages.Views;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Pages;

public class TargetBarsTests
{
    [Property]
    public void No_bar_leaves_its_scale(decimal[] values)
    {
        var bars = new TargetBars([.. values.Select(v => ((decimal?)v, (decimal?)v))]);
        foreach (var value in values)
        {
            var bar = bars.Bar(value, value).ShouldNotBeNull();
            bar.Start.ShouldBeGreaterThanOrEqualTo(0);
            (bar.Start + bar.Length).ShouldBeLessThanOrEqualTo(100);
        }
    }

    [Fact]
    public void Values_below_zero_reach_left_of_it()
    {
        var bars = new TargetBars([(-5m, -5m), (15m, 15m)]);
        bars.Bar(-5, -5).ShouldBe(new BarView(0, 25, 0, 0, false));
        bars.Bar(15, 15).ShouldBe(new BarView(25, 75, 100, 0, false));
    }

    [Fact]
    public void At_most_a_value_is_a_range_from_zero() => new TargetBars([(null, 10m)]).Bar(null, 10m).ShouldBe(new BarView(0, 0, 0, 100, false));

    [Fact]
    public void Zero_is_no_bar() => new TargetBars([(0m, 0m)]).Bar(0, 0).ShouldNotBeNull().Length.ShouldBe(0);

    [Fact]
    public void Words_are_not_drawn() => new TargetBars([(null, null)]).Bar(null, null).ShouldBeNull();
}
