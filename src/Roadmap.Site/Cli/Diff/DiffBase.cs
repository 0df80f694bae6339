using System.ComponentModel;
using RoadmapSite.Comparison.Git;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Diff;

/// <summary>The content that is compared with, and how people call it.</summary>
/// <param name="Name">A revision or folder.</param>
/// <param name="Config">Its configuration; null when that cannot be used.</param>
/// <param name="Input">Its files.</param>
/// <param name="Problems">What was wrong with reading them.</param>
internal sealed record DiffBase(string Name, SiteConfig? Config, SiteInput Input, DiagnosticList Problems)
{
    private const string NoGit = "git is not installed, so only a folder can be compared with: roadmap diff FOLDER";

    /// <summary>Reads a folder or a revision of the site's repository; a sentence when there is neither.</summary>
    /// <param name="site">The site that is worked on.</param>
    /// <param name="name">As the user calls it; null for where the work began.</param>
    /// <param name="surroundings">For the current folder and the target branch of a pull request.</param>
    public static (DiffBase? Base, string? Error) Read(SiteSource site, string? name, Surroundings surroundings)
    {
        if (name is not null && Path.GetFullPath(name, surroundings.Folder) is var folder && File.Exists(Path.Combine(folder, ConfigReader.FileName)))
            return (OfFolder(name, folder), null);
        if (Executable.Find("git", surroundings.Variable("PATH")) is not { } git) return (null, NoGit);
        try
        {
            return OfRevision(new(git, site.Folder.Root), site.Config, name, surroundings);
        }
        catch (Win32Exception)
        {
            return (null, NoGit);
        }
        catch (InvalidDataException)
        {
            return (null, "git could not read the old content; the repository may be damaged, or only part of it was fetched");
        }
    }

    private static DiffBase OfFolder(string name, string folder)
    {
        var problems = new DiagnosticList();
        var source = SiteSource.Open(folder, problems);
        return new($"the folder {name}", source?.Config, source?.Read(problems) ?? SiteInput.Of([]), problems);
    }

    private static (DiffBase?, string?) OfRevision(GitProcess git, SiteConfig current, string? name, Surroundings surroundings)
    {
        if (git.Run(["rev-parse", "--is-inside-work-tree"]) is { Line: not "true" } answer)
            return (null, $"the site is in no git repository that can be read ({answer.Error.Split('\n')[0]}), so only a folder can be compared with: roadmap diff FOLDER");
        var revision = name is null ? GitRevision.Start(git, Branches(current, surroundings)) : GitRevision.Named(git, name);
        if (revision is null)
            return (null, name is null
                ? "the repository has no commit yet, so there is nothing to compare with"
                : $"“{name}” is neither a revision of the repository nor a folder that holds {ConfigReader.FileName}");

        var problems = new DiagnosticList();
        var tree = new GitTree(git, revision);
        var config = ConfigReader.Read(tree.Read(ConfigReader.DefaultFileSizeLimit, problems, ConfigReader.FileName), problems);
        return (new(revision.Name, config, config is null ? SiteInput.Of([]) : tree.Read(config.FileSizeLimit, problems, "content"), problems), null);
    }

    // What the pull request is to be merged into, else what is published.
    private static IEnumerable<string> Branches(SiteConfig config, Surroundings surroundings) =>
        new[] { surroundings.Variable("GITHUB_BASE_REF"), config.Branch }
            .Where(branch => !string.IsNullOrEmpty(branch)).SelectMany(branch => new[] { $"origin/{branch}", branch! });
}
