using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Cli;

/// <summary>What a command reads of a site's folder that does not build it.</summary>
/// <param name="Folder">Full path.</param>
internal sealed record OpenedSite(SiteFolder Folder, SiteConfig Config)
{
    /// <summary>The folder with its configuration; null, and problems, when that cannot be used.</summary>
    public static OpenedSite? Open(string path, DiagnosticList problems)
    {
        var folder = new SiteFolder(path);
        var config = ConfigReader.Read(folder.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems), problems);
        return config is null ? null : new(folder, config);
    }

    /// <summary>All its files.</summary>
    public SiteInput Read(DiagnosticList problems) => Folder.Read(Config.FileSizeLimit, problems);
}
