using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Output;
using RoadmapSite.Output.SiteChecks;
using RoadmapSite.Pages;

namespace RoadmapSite.Cli;

/// <summary>One run of the whole pipeline over a site's folder.</summary>
/// <param name="path">Full path of the folder that holds <c>site.config.yml</c>.</param>
/// <param name="url">Overrides the configured address; null for that.</param>
/// <param name="stages">Told what is being done.</param>
internal sealed class SiteRun(string path, Uri? url, Stages stages, CancellationToken cancelled)
{
    private readonly DiagnosticList _problems = new();

    /// <summary>Makes every file and writes none.</summary>
    /// <param name="readsPages">Whether to read the finished pages, too.</param>
    public RunResult Check(bool readsPages) => Cancellation.Abandonable(() => CheckAll(readsPages), cancelled);

    /// <summary>Writes the site, unless something is wrong with it.</summary>
    public RunResult Build(string output, bool isStrict)
    {
        var (site, files) = Cancellation.Abandonable(() =>
        {
            var planned = Plan();
            // Strictly, no file may be written before every file is known to be made without a warning.
            if (isStrict) Make(planned.Files, keeps: false);
            return planned;
        }, cancelled);
        var result = new RunResult(site, files, _problems.Sorted(), null);
        if (result.Fails(isStrict)) return result;

        Enter("writing");
        var written = new SiteWriter(output, path, "content", "theme").Write(files, _problems, stages, cancelled);
        return result with { Problems = _problems.Sorted(), Written = written };
    }

    private RunResult CheckAll(bool readsPages)
    {
        var (site, files) = Plan();
        if (site is not null) _problems.AddRange(PublisherIsNamed.Check(site.Config));
        _problems.AddRange(OutputPaths.Problems(files, "_site"));
        var made = Make(files, keeps: readsPages);
        if (readsPages && site is not null && !_problems.HasErrors)
        {
            Enter("pages");
            _problems.AddRange(SiteCheck.Check(made, CheckedSite.Of(site)));
        }

        return new(site, files, _problems.Sorted(), null);
    }

    private (Site? Site, IReadOnlyList<OutputFile> Files) Plan()
    {
        Enter("reading");
        var folder = new SiteFolder(path);
        var config = ConfigReader.Read(folder.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, _problems), _problems);
        if (config is null) return (null, []);
        var input = DefaultTheme.Under(folder.Read(config.FileSizeLimit, _problems));

        Enter("checking");
        var site = SiteBuild.Read(input, url is null ? config : config with { Url = url }, new SiteReader(config.Languages), _problems);
        if (site is null) return (null, []);

        Enter("planning");
        return (site, SiteBuild.Plan(site, input, _problems));
    }

    private CheckedFile[] Make(IReadOnlyList<OutputFile> files, bool keeps)
    {
        Enter("making");
        var done = 0;
        var made = new CheckedFile[keeps ? files.Count : 0];
        SeveralCores.Run(Enumerable.Range(0, files.Count), i =>
        {
            if (keeps) made[i] = new(files[i].Path, files[i].Render());
            else files[i].Make();
            stages.Report(Interlocked.Increment(ref done));
        }, cancelled);
        return made;
    }

    private void Enter(string stage)
    {
        cancelled.ThrowIfCancellationRequested();
        stages.Enter(stage);
    }
}

/// <summary>What came of a run.</summary>
/// <param name="Site">What pages are made from; null when errors stand in the way.</param>
/// <param name="Files">All files of the site.</param>
/// <param name="Problems">Worst first.</param>
/// <param name="Written">What was written; null when nothing was.</param>
internal sealed record RunResult(Site? Site, IReadOnlyList<OutputFile> Files, IReadOnlyList<Diagnostic> Problems, WriteResult? Written)
{
    public int Pages => Files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal));

    public int Errors => Problems.Count(p => p.Rule.Severity == Severity.Error);

    public int Warnings => Problems.Count - Errors;

    /// <summary>Whether the run counts as failed; strictly, warnings fail it too.</summary>
    public bool Fails(bool isStrict) => Errors > 0 || (isStrict && Warnings > 0);

    /// <summary>The last line of a run that fails or has little to say: <c>2 errors and 1 warning</c>, then what follows from them.</summary>
    public string Conclusion(ToolWords words, bool isStrict, string consequence)
    {
        var strict = Errors == 0 && isStrict && Warnings > 0 ? Phrase.Of("run.strict") : Phrase.Empty;
        var advice = Problems.Count == 0 ? Phrase.Empty : Phrase.Of("run.advice", ("code", Problems[0].Rule.Code));
        return words["run.conclusion", ("errors", Errors), ("warnings", Warnings), ("strict", strict), ("consequence", consequence), ("advice", advice)];
    }
}
