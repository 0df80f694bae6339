using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace RoadmapSite.Content;

/// <summary>Work on many things at once.</summary>
internal static class SeveralCores
{
    /// <summary>What it makes of each, in their order.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var made = new TResult[items.Count];
        Run(Enumerable.Range(0, items.Count), i => made[i] = make(items[i]));
        return made;
    }

    /// <summary>Does it for each, on all cores, beginning with the first; the first failure is thrown as it is.</summary>
    public static void Run<T>(IEnumerable<T> items, Action<T> body, CancellationToken cancel = default)
    {
        // One thread a core, so that what is in memory at once does not grow with the waiting for the disk.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel };
        try
        {
            Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), options, body);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}
