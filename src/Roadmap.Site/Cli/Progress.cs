using Spectre.Console;

namespace RoadmapSite.Cli;

/// <summary>What a run is doing now, for whoever waits, and how long each part took.</summary>
internal sealed class Stages(TimeProvider clock) : IProgress<int>
{
    private readonly long _start = clock.GetTimestamp();
    private readonly List<Stage> _entered = [];
    private volatile string _now = "";
    private volatile int _done;

    /// <summary>The present stage, such as «writing, 120 files, 3 s»; read from another thread while it changes. Empty before the first.</summary>
    public string Now(ToolWords words)
    {
        var (now, done) = (_now, _done);
        if (now.Length == 0) return "";
        var files = done == 0 ? Phrase.Empty : Phrase.Of("stage.files", ("count", done));
        return words["stage.now", ("stage", Phrase.Of($"stage.{now}")), ("files", files), ("seconds", Math.Floor((decimal)Elapsed.TotalSeconds))];
    }

    /// <summary>Time since the beginning.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    /// <summary>Begins the next stage.</summary>
    public void Enter(string name)
    {
        (_now, _done) = (name, 0);
        _entered.Add(new(name, Elapsed));
    }

    /// <summary>So many files are done in this stage.</summary>
    public void Report(int value) => _done = value;

    /// <summary>Each stage with its time, the last one until now.</summary>
    public IEnumerable<(string Name, TimeSpan Time)> Times()
    {
        var ends = _entered.Skip(1).Select(next => next.At).Append(Elapsed);
        return _entered.Zip(ends, (stage, end) => (stage.Name, end - stage.At));
    }

    private sealed record Stage(string Name, TimeSpan At);
}

/// <summary>Shows what a long run is doing, to a person at a terminal and nobody else.</summary>
internal static class Progress
{
    private const int ShowAfter = 700; // Milliseconds, as below.
    private const int RefreshEvery = 100;

    /// <summary>The result of the work; what it throws is thrown.</summary>
    public static T Show<T>(Stages stages, ToolWords words, OutputChannel channel, Func<T> work)
    {
        if (!channel.HasColour) return work();

        var task = Cancellation.StartAlone(work);
        if (Task.WaitAny([task], ShowAfter) < 0)
            Terminal.Console(channel).Status().Start(Markup.Escape(stages.Now(words)), status =>
            {
                while (Task.WaitAny([task], RefreshEvery) < 0) status.Status(Markup.Escape(stages.Now(words)));
            });
        return task.GetAwaiter().GetResult();
    }
}
