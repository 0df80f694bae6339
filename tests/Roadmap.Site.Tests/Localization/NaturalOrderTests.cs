using FsCheck;
using FsCheck.Xunit;
using RoadmapSite.Localization;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Localization;

public class NaturalOrderTests
{
    [Fact]
    public void Ids_follow_their_numbers()
    {
        string[] expected = ["1", "1.2", "1.2.1", "1.10", "1.10a", "2", "10", "A-2", "A-10", "a"];
        expected.Reverse().Order(NaturalOrder.Comparer).ShouldBe(expected);
    }

    [Fact]
    public void Leading_zeros_decide_only_between_equal_numbers()
    {
        string[] expected = ["01.1", "1.1", "01.2", "1.2"];
        expected.Reverse().Order(NaturalOrder.Comparer).ShouldBe(expected);
    }

    [Property]
    public void Numbers_of_any_length_compare_by_value(NonNegativeInt x, NonNegativeInt y) =>
        Math.Sign(NaturalOrder.Comparer.Compare($"{x.Get}", $"{y.Get}")).ShouldBe(x.Get.CompareTo(y.Get));
}
