using RoadmapSite.Benchmarks.Generation;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;
using RoadmapSite.Pages;

namespace RoadmapSite.Benchmarks.Stages;

/// <summary>A generated site of a hundred priorities with everything that the stages of its build begin with.</summary>
internal sealed class SiteFiles : IDisposable
{
    private const int Priorities = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("roadmap-benchmarks-").FullName;

    public SiteFiles()
    {
        SiteGenerator.Write(GeneratorOptions.Of(_folder, Priorities) with { Years = 2 });
        var (folder, problems) = (new SiteFolder(_folder), new DiagnosticList());
        Config = ConfigReader.Read(folder.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems), problems)!;
        Input = DefaultTheme.Under(folder.Read(Config.FileSizeLimit, problems));
        Documents = new SiteReader(Config.Languages).Read(Input, problems);
        Site = SiteBuild.Read(Input, Config, new(Config.Languages), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted()));
    }

    public SiteConfig Config { get; }

    public SiteInput Input { get; }

    public SiteDocuments Documents { get; }

    public Site Site { get; }

    public string Output => Path.Combine(_folder, "_site");

    public string Root => _folder;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
