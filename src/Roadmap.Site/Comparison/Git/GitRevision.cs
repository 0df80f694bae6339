namespace RoadmapSite.Comparison.Git;

/// <summary>A commit to compare with.</summary>
/// <param name="Commit">Its full id.</param>
/// <param name="Name">As people call it: <c>the merge base with origin/main (1a2b3c4)</c>.</param>
internal sealed record GitRevision(string Commit, Phrase Name)
{
    private const int ShortId = 7;

    /// <summary>The history that would tell where the work began is missing.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The commit of a branch, tag or id; null when git knows none. A name that git could take for an option is refused.</summary>
    public static GitRevision? Named(GitProcess git, string name) =>
        !name.StartsWith('-') && git.Line("rev-parse", "--verify", "--quiet", $"{name}^{{commit}}") is { } commit
            ? new(commit, Phrase.Verbatim($"{name} ({commit[..ShortId]})"))
            : null;

    /// <summary>What a user names: of a branch where the work at hand left it, so that what others did there meanwhile is not told; else the commit.</summary>
    public static GitRevision? OfUser(GitProcess git, string name)
    {
        if (Named(git, name) is not { } commit) return null;
        if (git.Line("rev-parse", "--verify", "--quiet", $"refs/heads/{name}") is null && git.Line("rev-parse", "--verify", "--quiet", $"refs/remotes/{name}") is null) return commit;
        return git.Line("merge-base", "HEAD", commit.Commit) is { } start ? new(start, Phrase.Of("diff.merge-base", ("branch", name), ("commit", start[..ShortId]))) : commit with { IsUnsure = IsShallow(git) };
    }

    private static bool IsShallow(GitProcess git) => git.Line("rev-parse", "--is-shallow-repository") == "true";

    /// <summary>Where the work at hand left the first of these branches that exists; else the last commit; null when there is none.</summary>
    public static GitRevision? Start(GitProcess git, IEnumerable<string> branches)
    {
        foreach (var branch in branches)
            if (Named(git, branch) is { } tip && git.Line("merge-base", "HEAD", tip.Commit) is { } commit)
                return new(commit, Phrase.Of("diff.merge-base", ("branch", branch), ("commit", commit[..ShortId])));
        return Named(git, "HEAD") is { } last ? last with { IsUnsure = IsShallow(git) } : null;
    }
}
