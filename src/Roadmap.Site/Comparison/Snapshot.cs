using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;

namespace RoadmapSite.Comparison;

/// <summary>A site's content at one moment, as far as it is compared.</summary>
/// <param name="Reports">Results and scores, in order.</param>
/// <param name="Pages">Free pages by name.</param>
internal sealed record Snapshot(Roadmap Roadmap, ImmutableArray<ReportScores> Reports, ImmutableSortedDictionary<string, LocalizedText> Pages)
{
    /// <summary>
    /// The content of these files. A file with an error is taken as the other side has it, so that it shows no change and hides none; what was exchanged is in
    /// <see cref="Compared.LeftOut"/>. Printed figures that are not reproduced and statuses that are missing are left to a check: a change brings them about.
    /// </summary>
    /// <param name="config">Their configuration.</param>
    /// <param name="other">The files that they are compared with.</param>
    /// <param name="problems">What was wrong with reading the files; gains every error of them.</param>
    public static Compared? Read(SiteInput input, SiteConfig config, SiteInput other, DiagnosticList problems)
    {
        var leftOut = ImmutableArray.CreateBuilder<Diagnostic>();
        var unread = problems.Sorted().Where(p => p.Rule.Severity == Severity.Error).ToArray();
        var exchanged = new HashSet<string>(StringComparer.Ordinal);
        var reader = new SiteReader(config.Languages, remembers: true);
        for (var (files, isFirst, isRestored) = (input, true, false); ; isFirst = false)
        {
            var found = new DiagnosticList();
            if (isFirst) found.AddRange(unread);
            var documents = reader.Read(files, found);
            Rules.Check(documents, found);
            var errors = found.Sorted().Where(p => p.Rule.Severity == Severity.Error && p.Rule.Code != "RS307").ToArray();
            if (isFirst) problems.AddRange(errors);
            if (errors is [])
            {
                var roadmap = ModelBuilder.Roadmap(documents);
                var reports = ReportScores.All(roadmap, ModelBuilder.Reports(documents, roadmap), Language.Of(config.DefaultLanguage));
                return new(new(roadmap, reports, ModelBuilder.Pages(documents)), files, leftOut.DrainToImmutable());
            }

            var paths = errors.SelectMany(e => FilesAt(e.At.Path, files, other)).ToHashSet(StringComparer.Ordinal);
            if (input[ContentPaths.Roadmap] is null) return null;
            leftOut.AddRange(Consequences.Without(errors).Where(e => leftOut.All(l => l.At.Path != e.At.Path)));
            if (paths.Except(exchanged).ToArray() is { Length: > 0 } wrong)
            {
                exchanged.UnionWith(wrong);
                files = Exchanged(files, wrong, other);
            }
            else if (!isRestored)
            {
                // What is wrong in a file that was exchanged may be that another is gone.
                files = Exchanged(files, other.Files.Keys.Except(files.Files.Keys), other);
                isRestored = true;
            }
            else if (paths.Any(files.Files.ContainsKey)) files = new(files.Files.RemoveRange(paths));
            else return null;
        }
    }

    private static SiteInput Exchanged(SiteInput files, IEnumerable<string> paths, SiteInput other)
    {
        var result = files.Files;
        foreach (var path in paths) result = other[path] is { } file ? result.SetItem(path, file) : result.Remove(path);
        return new(result);
    }

    // A problem stands at a file, or at a folder.
    private static IEnumerable<string> FilesAt(string path, SiteInput files, SiteInput other)
    {
        if (files[path] is not null || other[path] is not null) return [path];
        var folder = path.TrimEnd('/') + "/";
        return files.Under(folder).Concat(other.Under(folder)).Select(f => f.Path);
    }
}

/// <summary>One side of a comparison.</summary>
/// <param name="Files">The files that say it.</param>
/// <param name="LeftOut">Errors of files that are not compared.</param>
internal sealed record Compared(Snapshot Snapshot, SiteInput Files, ImmutableArray<Diagnostic> LeftOut);
