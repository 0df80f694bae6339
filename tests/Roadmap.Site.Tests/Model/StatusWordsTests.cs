using RoadmapSite.Model;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Model;

public class StatusWordsTests
{
    [Theory]
    [InlineData(Status.Implemented, "implemented")]
    [InlineData(Status.Partial, "partial")]
    [InlineData(Status.NotImplemented, "not-implemented")]
    [InlineData(Status.NotAssessed, "not-assessed")]
    public void A_status_has_one_word(Status status, string word)
    {
        status.Word().ShouldBe(word);
        StatusWords.TryParse(word, out var read).ShouldBeTrue();
        read.ShouldBe(status);
    }

    [Theory]
    [InlineData("Implemented")]
    [InlineData("")]
    public void No_other_word_is_one(string word) => StatusWords.TryParse(word, out _).ShouldBeFalse();
}
