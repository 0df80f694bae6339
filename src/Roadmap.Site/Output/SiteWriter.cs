using System.Collections.Concurrent;
using RoadmapSite.Content;

namespace RoadmapSite.Output;

/// <summary>
/// Writes the site to disk, and is the only code that does. The new output grows beside the previous one and takes its place at
/// once, so that a build that fails, is cancelled or killed leaves the previous one whole. Files that are the same are not written again.
/// </summary>
/// <param name="output">The output folder; made when it is not there.</param>
/// <param name="site">The folder that holds <c>site.config.yml</c>.</param>
/// <param name="sources">Folders that the site is made from, relative to the site folder or absolute.</param>
internal sealed class SiteWriter(string output, string site, params IEnumerable<string> sources)
{
    private readonly OutputPlace _place = new(output, site, sources);

    /// <summary>Makes and writes the files, on all cores, each in memory only as long as it takes.</summary>
    /// <param name="files">The whole site; every other file that a build has written is removed.</param>
    /// <param name="problems">Collects what is wrong. With an error in it, from before or from a file's making, nothing is published.</param>
    /// <param name="progress">Told the number of files that are done, from several threads.</param>
    /// <param name="cancel">Stops the build; the previous output stays.</param>
    /// <returns>What was done; null when nothing was published, for the reasons that are in the list.</returns>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public WriteResult? Write(
        IEnumerable<OutputFile> files, DiagnosticList problems, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        OutputFile[] all = [.. files];
        problems.AddRange(OutputPaths.Problems(all, _place.Shown));
        if (problems.HasErrors) return null;
        try
        {
            if (_place.Refusal() is { } refusal) return Refuse(refusal);
            Directory.CreateDirectory(_place.Parent);
            using var hold = OutputLock.Take(_place.Lock);
            if (hold is null) return Refuse(OutputProblems.Busy(_place.Shown));
            if (_place.Obstacle() is { } obstacle) return Refuse(obstacle);
            return Replace(all, problems, progress, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(OutputProblems.Failed(_place.Shown, e));
        }

        WriteResult? Refuse(Diagnostic why)
        {
            problems.Add(why);
            return null;
        }
    }

    private WriteResult? Replace(OutputFile[] files, DiagnosticList problems, IProgress<int>? progress, CancellationToken cancel)
    {
        DirectorySwap.Recover(_place.Folder, _place.Retired);
        using var staging = new StagingFolder(_place, WrittenFiles.List(files.Select(f => f.Path)));
        try
        {
            staging.Clear();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(OutputProblems.Leftover(_place.ShownLeftover, e));
            return null;
        }

        var previous = PreviousOutput.Read(_place.Folder);
        var unchanged = new ConcurrentQueue<string>();
        var (done, known, size) = (0, 0, 0L);

        SeveralCores.Run(files, file =>
        {
            var bytes = file.Make().Span;
            if (previous.Holds(file.Path)) Interlocked.Increment(ref known);
            if (previous.Same(file.Path, bytes)) unchanged.Enqueue(file.Path);
            else staging.Write(file.Path, bytes);
            Interlocked.Add(ref size, bytes.Length);
            progress?.Report(Interlocked.Increment(ref done));
        }, cancel);

        var result = new WriteResult(files.Length - unchanged.Count, unchanged.Count, previous.Count - known, size);
        if (problems.HasErrors) return null;
        if (!result.Changed) return result;

        // Only now is it known that the output changes, and that the files which stay must be there too.
        SeveralCores.Run(unchanged, staging.Keep, cancel);
        cancel.ThrowIfCancellationRequested();
        staging.Publish();
        return result;
    }
}
