using RoadmapSite.Model;

namespace RoadmapSite.Tests.Model;

public class LocalizedTextTests
{
    private static readonly LocalizedText Both = new([("az", "tədbir"), ("en", "measure")]);

    [Fact]
    public void A_reader_gets_the_own_language() => Both.In("en").ShouldBe(new Translation("en", "measure", false));

    [Fact]
    public void A_reader_of_another_language_gets_the_first_one_marked() => Both.In("ru").ShouldBe(new Translation("az", "tədbir", true));

    [Fact]
    public void Texts_that_say_the_same_are_equal()
    {
        var same = new LocalizedText([("az", "tədbir"), ("en", "measure")]);
        (Both, Both.GetHashCode()).ShouldBe((same, same.GetHashCode()));
        Both.ShouldNotBe(new LocalizedText([("az", "tədbir")]));
    }
}
