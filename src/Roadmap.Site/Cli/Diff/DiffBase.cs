using System.ComponentModel;
using RoadmapSite.Comparison;
using RoadmapSite.Comparison.Git;
using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Cli.Diff;

/// <summary>The content that is compared with, and how people call it.</summary>
/// <param name="Name">A revision or folder.</param>
/// <param name="Config">Its configuration; null when that cannot be used.</param>
/// <param name="Problems">What was wrong with reading them.</param>
internal sealed record DiffBase(Phrase Name, SiteConfig? Config, SiteInput Input, DiagnosticList Problems)
{
    private static readonly Phrase NoGit = Phrase.Of("diff.no-git");

    /// <summary>Reads a folder or a revision of the site's repository; a sentence when there is neither.</summary>
    /// <param name="site">The site that is worked on.</param>
    /// <param name="name">As the user calls it; null for where the work began.</param>
    /// <param name="context">For the current folder and the target branch of a pull request.</param>
    public static (DiffBase? Base, Phrase? Error) Read(OpenedSite site, string? name, CommandContext context)
    {
        if (name is not null && Path.GetFullPath(name, context.Folder) is var folder && File.Exists(Path.Combine(folder, ConfigReader.FileName)))
            return (OfFolder(name, folder), null);
        if (Executable.Find("git", context.Variable("PATH")) is not { } git) return (null, NoGit);
        try
        {
            return OfRevision(new(git, site.Folder.Root, context.Cancelled), site.Config, name, context);
        }
        catch (Win32Exception)
        {
            return (null, NoGit);
        }
        catch (InvalidDataException)
        {
            return (null, Phrase.Of("diff.unreadable"));
        }
    }

    private static DiffBase OfFolder(string name, string folder)
    {
        var problems = new DiagnosticList();
        var source = OpenedSite.Open(folder, problems);
        return new(Phrase.Of("diff.folder", ("folder", name)), source?.Config, source?.Read(problems) ?? SiteInput.Of([]), problems);
    }

    private static (DiffBase?, Phrase?) OfRevision(GitProcess git, SiteConfig current, string? name, CommandContext context)
    {
        if (git.Run(["rev-parse", "--is-inside-work-tree"]) is { Line: not "true" } answer)
            return (null, Phrase.Of("diff.no-repository", ("why", answer.Error.Split('\n')[0])));
        var revision = name is null ? GitRevision.Start(git, Branches(current, context)) : GitRevision.OfUser(git, name);
        if (revision?.IsUnsure == true) return (null, Phrase.Of("diff.shallow"));
        if (revision is null)
            return (null, name is null
                ? Phrase.Of("diff.no-commit")
                : Phrase.Of("diff.no-revision", ("name", name), ("file", ConfigReader.FileName)));

        var problems = new DiagnosticList();
        var tree = new GitTree(git, revision);
        var config = ConfigReader.Read(tree.Read(ConfigReader.DefaultFileSizeLimit, problems, ConfigReader.FileName), problems);
        return (new(revision.Name, config, config is null ? SiteInput.Of([]) : tree.Read(config.FileSizeLimit, problems, "content"), problems), null);
    }

    // What the pull request is to be merged into, else what is published.
    private static IEnumerable<string> Branches(SiteConfig config, CommandContext context) =>
        new[] { context.Variable("GITHUB_BASE_REF"), config.Branch }
            .Where(branch => !string.IsNullOrEmpty(branch)).SelectMany(branch => new[] { $"origin/{branch}", branch! });
}

/// <summary>What <c>roadmap diff</c> has found.</summary>
/// <param name="Base">What was compared with, in words.</param>
/// <param name="Language">The language of titles.</param>
/// <param name="Words">In which the rest is told.</param>
/// <param name="BaseProblems">Errors of the old content, worst first; of files that are left out, or of all that stands against a comparison.</param>
/// <param name="Changes">Null when the old content cannot be compared.</param>
internal sealed record DiffReport(Phrase Base, string Language, ToolWords Words, IReadOnlyList<Diagnostic> BaseProblems, ContentChanges? Changes)
{
    /// <summary>Entries that corrections.yml needs.</summary>
    public ImmutableArray<CorrectionDrafts> Drafts { get; init; } = [];

    private const int Shown = 10;

    /// <summary>Errors of files of the present content that are left out.</summary>
    public ImmutableArray<Diagnostic> LeftOut { get; init; } = [];

    /// <summary>Whether there is nothing to tell, in a sentence; null when there is.</summary>
    public string? Conclusion => Changes switch
    {
        null => Words["diff.not-comparable", ("base", Base), ("count", BaseProblems.Count)],
        { IsEmpty: true } when LeftOut.Length + BaseProblems.Count > 0 => Words["diff.nothing-else", ("base", Base)],
        { IsEmpty: true } => Words["diff.nothing", ("base", Base)],
        _ => null,
    };

    /// <summary>The files that are left out, or the first of the old content's errors; a heading and a line each.</summary>
    public IEnumerable<(string Heading, IEnumerable<string> Lines)> Reasons
    {
        get
        {
            if (!LeftOut.IsEmpty) yield return (Words["diff.left-out"], Lines(LeftOut));
            if (BaseProblems.Count > 0) yield return (Changes is null ? "" : Words["diff.left-out-before", ("base", Base)], Lines(BaseProblems));
        }
    }

    private IEnumerable<string> Lines(IReadOnlyList<Diagnostic> problems) => problems.Take(Shown).Select(p => p.In(Words))
        .Concat(problems.Count > Shown ? [Words["diff.more", ("count", problems.Count - Shown)]] : []);
}
