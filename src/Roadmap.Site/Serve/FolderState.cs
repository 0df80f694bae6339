using System.Collections.Immutable;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Serve;

/// <summary>The files of a site at a moment.</summary>
/// <param name="Config">Null when it cannot be used.</param>
/// <param name="Input">Configuration, content and theme; files that are as before are the same objects.</param>
/// <param name="Problems">Of the configuration and of files as such.</param>
internal sealed record FolderState(SiteConfig? Config, SiteInput Input, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The state after these files may have changed; null when all has to be looked at.</summary>
    public static FolderState? Reread(SiteFolder folder, FolderState? last, IReadOnlyCollection<string> paths)
    {
        if (last is not { Config: not null, Problems.IsEmpty: true } || paths.Contains(ConfigReader.FileName)) return null;
        var input = folder.Reread(last.Input, paths, last.Config.FileSizeLimit);
        return input is null ? null : ReferenceEquals(input, last.Input) ? last : last with { Input = input };
    }

    /// <summary>The state of all files; the last one when nothing is different.</summary>
    public static FolderState Read(SiteFolder folder, FolderState? last)
    {
        var problems = new DiagnosticList();
        var own = folder.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems);
        var config = ConfigReader.Read(own, problems);
        var rest = config is null ? own : DefaultTheme.Under(folder.Read(config.FileSizeLimit, problems));
        var input = Kept(last?.Input, new(rest.Files.SetItems(own.Files)));
        ImmutableArray<Diagnostic> sorted = [.. problems.Sorted()];
        return last is not null && ReferenceEquals(input, last.Input) && sorted.SequenceEqual(last.Problems) ? last : new(config, input, sorted);
    }

    /// <summary>Files that came, went or changed, and files with new problems.</summary>
    public IEnumerable<string> DifferencesFrom(FolderState? last)
    {
        if (last is null) return [];
        return Input.Files.Where(f => !ReferenceEquals(last.Input[f.Key], f.Value)).Select(f => f.Key)
            .Concat(last.Input.Files.Keys.Where(k => Input[k] is null))
            .Concat(Problems.Except(last.Problems).Select(p => p.At.Path));
    }

    private static SiteInput Kept(SiteInput? before, SiteInput now)
    {
        if (before is null) return now;
        now = new(now.Files.SetItems(now.Files.Values
            .Select(f => (Now: f, Before: before[f.Path]))
            .Where(f => f.Before is not null && !ReferenceEquals(f.Before, f.Now) && f.Before.Bytes.Span.SequenceEqual(f.Now.Bytes.Span))
            .Select(f => KeyValuePair.Create(f.Now.Path, f.Before!))));
        return now.Files.Count == before.Files.Count && now.Files.All(f => ReferenceEquals(before[f.Key], f.Value)) ? before : now;
    }
}
