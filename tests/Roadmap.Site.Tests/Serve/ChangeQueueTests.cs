using RoadmapSite.Serve;

namespace RoadmapSite.Tests.Serve;

public sealed class ChangeFeedTests
{
    private readonly ChangeQueue _feed = new();
    private readonly HandClock _clock = new();

    [Fact]
    public async Task What_comes_in_time_is_there()
    {
        var waiting = _feed.AnyWithinAsync(TimeSpan.FromSeconds(1), _clock, CancellationToken.None);
        _feed.Add("a");

        (await waiting).ShouldBeTrue();
    }

    [Fact]
    public async Task When_the_time_is_over_nothing_is_there()
    {
        var waiting = _feed.AnyWithinAsync(TimeSpan.FromSeconds(1), _clock, CancellationToken.None);
        _clock.Ring();

        (await waiting).ShouldBeFalse();
    }

    // A clock may ring at the very moment when nobody waits any longer; on its thread nobody could catch what that threw.
    [Fact]
    public async Task A_clock_that_rings_late_does_no_harm()
    {
        _feed.Add("a");
        (await _feed.AnyWithinAsync(TimeSpan.FromSeconds(1), _clock, CancellationToken.None)).ShouldBeTrue();

        Should.NotThrow(_clock.Ring);
    }

    [Fact]
    public async Task Who_is_told_to_end_does_not_wait_for_the_time()
    {
        using var end = new CancellationTokenSource();
        var waiting = _feed.AnyWithinAsync(TimeSpan.FromSeconds(1), _clock, end.Token);
        await end.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }

    [Fact]
    public async Task Several_changes_are_told_together_each_file_once()
    {
        foreach (var path in new[] { "a", "b", "a" }) _feed.Add(path);
        var change = _feed.NextAsync(_clock, CancellationToken.None);
        _clock.Ring();

        (await change).ShouldNotBeNull().ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Fact]
    public async Task One_change_of_anything_makes_the_names_of_the_others_needless()
    {
        foreach (var path in new[] { "a", null }) _feed.Add(path);
        var change = _feed.NextAsync(_clock, CancellationToken.None);
        _clock.Ring();

        (await change).ShouldBeNull();
    }

    /// <summary>A clock that stands still, and rings when it is told to, even for those who wait no longer.</summary>
    private sealed class HandClock : TimeProvider
    {
        private Action? _ring;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _ring = () => callback(state);
            return new Timer();
        }

        public override long GetTimestamp() => 0;

        public void Ring() => _ring.ShouldNotBeNull()();

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
