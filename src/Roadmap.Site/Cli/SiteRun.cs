using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Output;
using RoadmapSite.Pages;

namespace RoadmapSite.Cli;

/// <summary>One run of the whole pipeline over a site's folder.</summary>
/// <param name="path">Full path of the folder that holds <c>site.config.yml</c>.</param>
/// <param name="url">Overrides the configured address; null for that.</param>
/// <param name="stages">Told what is being done.</param>
/// <param name="cancelled">Stops the run.</param>
internal sealed class SiteRun(string path, Uri? url, Stages stages, CancellationToken cancelled)
{
    private readonly DiagnosticList _problems = new();

    /// <summary>Makes every file and writes none.</summary>
    public Outcome Check()
    {
        var (site, files) = Plan();
        Make(files);
        return new(site, files, _problems.Sorted(), null);
    }

    /// <summary>Writes the site, unless something is wrong with it.</summary>
    public Outcome Build(string output, bool isStrict)
    {
        var (site, files) = Plan();
        // Strictly, no file may be written before every file is known to be made without a warning.
        if (isStrict) Make(files);
        var planned = new Outcome(site, files, _problems.Sorted(), null);
        if (planned.Fails(isStrict)) return planned;

        stages.Enter("writing");
        var written = new SiteWriter(output, path, "content", "theme").Write(files, _problems, stages, cancelled);
        return planned with { Problems = _problems.Sorted(), Written = written };
    }

    private (Site?, IReadOnlyList<OutputFile>) Plan()
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

    private void Make(IReadOnlyList<OutputFile> files)
    {
        Enter("making");
        var done = 0;
        SeveralCores.Run(files, file =>
        {
            file.Render();
            stages.Report(Interlocked.Increment(ref done));
        }, cancelled);
    }

    private void Enter(string stage)
    {
        cancelled.ThrowIfCancellationRequested();
        stages.Enter(stage);
    }
}
