using Spectre.Console;

namespace RoadmapSite.Cli;

/// <summary>Shows what a long run is doing, to a person at a terminal and nobody else.</summary>
internal static class Waiting
{
    private const int Patience = 700;
    private const int Beat = 100;

    /// <summary>The result of the work; what it throws is thrown.</summary>
    public static T For<T>(Stages stages, OutputChannel channel, Func<T> work)
    {
        if (!channel.HasColour) return work();

        var task = Task.Run(work);
        if (Task.WaitAny([task], Patience) < 0)
            RichText.On(channel).Status().Start(stages.Now, status =>
            {
                while (Task.WaitAny([task], Beat) < 0) status.Status(stages.Now);
            });
        return task.GetAwaiter().GetResult();
    }
}
