using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>Counts of statuses, also where a plan has its own.</summary>
public sealed class TallyTests
{
    private static readonly LocalizedText Name = new([new("en", "name")]);

    private static readonly Status Kept = new("kept", StatusClass.Done) { Name = Name }, Done = new("done", StatusClass.Done) { Name = Name };

    private static readonly Status Broken = new("broken", StatusClass.Not) { Name = Name }, Stopped = new("stopped", StatusClass.Not) { Name = Name };

    private static readonly StatusScale Own = new([Kept, Done, Broken, Stopped]);

    [Fact]
    public void Only_statuses_that_there_are_are_counted() =>
        new Tally(2, 0, 0, 1).Counts.ShouldBe([new(Status.Implemented, 2), new(Status.NotAssessed, 1)]);

    [Fact]
    public void Tallies_are_the_same_that_count_the_same()
    {
        new Tally(2, 0, 0, 1).Equals(Count(Status.NotAssessed, Status.Implemented, Status.Implemented)).ShouldBeTrue();
        new Tally(2, 0, 0, 1).Equals(new Tally(1, 0, 0, 2)).ShouldBeFalse();
        new Tally(2, 0, 0, 1).Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Statuses_of_one_worth_stand_by_their_words() =>
        Count(Kept, Broken, Done).Counts.Select(c => c.Status.Token).ShouldBe(["done", "kept", "broken"]);

    [Fact]
    public void What_is_made_of_several_statuses_has_that_of_their_class()
    {
        Count(Kept, Kept).StatusIn(Own).ShouldBe(Kept);
        Count(Kept, Done).StatusIn(Own).ShouldBe(Status.Implemented);
        Count(Broken, Stopped).StatusIn(Own).ShouldBe(Status.NotImplemented);
        Count(Kept, Broken).StatusIn(Own).ShouldBe(Status.Partial);
    }

    [Fact]
    public void A_status_that_the_plan_does_not_tell_apart_is_counted_after_its_own() =>
        Count(Kept, Broken, Broken, Status.Partial, Status.NotAssessed).In(Own).Select(c => $"{c.Status} {c.Count}").ShouldBe(["kept 1", "done 0", "broken 2", "stopped 0", "partial 1"]);

    private static Tally Count(params Status[] statuses) => Tally.Of(statuses, s => s);
}
