using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Output;

namespace RoadmapSite.Serve;

/// <summary>A site's folder as it is read again and again: only what has changed is read and understood anew.</summary>
/// <param name="root">The folder that holds <c>site.config.yml</c>.</param>
/// <param name="server">Where the site is served: takes the place of the configured server.</param>
/// <param name="session">Part of every version, different in every process.</param>
/// <param name="words">In which problems are told.</param>
internal sealed class IncrementalBuild(string root, Uri server, string session, ToolWords words)
{
    private readonly SiteFolder _folder = new(root);
    private SiteState? _last;
    private SiteReader? _reader;
    private int _number;

    /// <summary>The site; null when nothing has changed since the last time.</summary>
    /// <param name="changed">Files that may have changed, relative to the folder; null to look at all.</param>
    /// <param name="found">Gets the files that did change.</param>
    public ServedSite? Read(IReadOnlyCollection<string>? changed, ISet<string> found)
    {
        var now = (changed is null ? null : SiteState.Reread(_folder, _last, changed)) ?? SiteState.Read(_folder, _last);
        if (ReferenceEquals(now, _last)) return null;
        found.UnionWith(now.DifferencesFrom(_last));
        _last = now;
        return Make(now);
    }

    private ServedSite Make(SiteState state)
    {
        var problems = new DiagnosticList();
        problems.AddRange(state.Problems);
        var version = $"{session}-{++_number}";
        if (state.Config is null) return new(version, "/", [], state.Input, problems) { Words = words };

        var config = state.Config with { Url = new(server, state.Config.Url.AbsolutePath) };
        if (_reader is null || !_reader.Languages.SequenceEqual(config.Languages)) _reader = new(config.Languages, remembers: true);
        try
        {
            var site = SiteBuild.Read(state.Input, config, _reader, problems);
            var files = site is null ? [] : SiteBuild.Plan(site, state.Input, problems);
            problems.AddRange(OutputPaths.Problems(files, "_site"));
            return new(version, config.Url.AbsolutePath, files, state.Input, problems) { Words = words };
        }
        catch (Exception bug)
        {
            // Whatever an edit brings to light, the next one must find the server alive.
            return new(version, config.Url.AbsolutePath, [], state.Input, problems) { Words = words, Bug = bug };
        }
    }
}

/// <summary>The files of a site at a moment.</summary>
/// <param name="Config">Null when it cannot be used.</param>
/// <param name="Input">Configuration, content and theme; files that are as before are the same objects.</param>
/// <param name="Problems">Of the configuration and of files as such.</param>
internal sealed record SiteState(SiteConfig? Config, SiteInput Input, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The state after these files may have changed; null when all has to be looked at.</summary>
    public static SiteState? Reread(SiteFolder folder, SiteState? last, IReadOnlyCollection<string> paths)
    {
        if (last is not { Config: not null, Problems.IsEmpty: true } || paths.Contains(ConfigReader.FileName)) return null;
        var input = folder.Reread(last.Input, paths, last.Config.FileSizeLimit);
        return input is null ? null : ReferenceEquals(input, last.Input) ? last : last with { Input = input };
    }

    /// <summary>The state of all files; the last one when nothing is different.</summary>
    public static SiteState Read(SiteFolder folder, SiteState? last)
    {
        var problems = new DiagnosticList();
        var own = folder.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems);
        var config = ConfigReader.Read(own, problems);
        var rest = config is null ? own : DefaultTheme.Under(folder.Read(config.FileSizeLimit, problems));
        var input = WithUnchanged(last?.Input, new(rest.Files.SetItems(own.Files)));
        ImmutableArray<Diagnostic> sorted = [.. problems.Sorted()];
        return last is not null && ReferenceEquals(input, last.Input) && sorted.SequenceEqual(last.Problems) ? last : new(config, input, sorted);
    }

    /// <summary>Files that came, went or changed, and files with new problems.</summary>
    public IEnumerable<string> DifferencesFrom(SiteState? last)
    {
        if (last is null) return [];
        return Input.Files.Where(f => !ReferenceEquals(last.Input[f.Key], f.Value)).Select(f => f.Key)
            .Concat(last.Input.Files.Keys.Where(k => Input[k] is null))
            .Concat(Problems.Except(last.Problems).Select(p => p.At.Path));
    }

    private static SiteInput WithUnchanged(SiteInput? before, SiteInput now)
    {
        if (before is null) return now;
        now = new(now.Files.SetItems(now.Files.Values
            .Select(f => (Now: f, Before: before[f.Path]))
            .Where(f => f.Before is not null && !ReferenceEquals(f.Before, f.Now) && f.Before.Bytes.Span.SequenceEqual(f.Now.Bytes.Span))
            .Select(f => KeyValuePair.Create(f.Now.Path, f.Before!))));
        return now.Files.Count == before.Files.Count && now.Files.All(f => ReferenceEquals(before[f.Key], f.Value)) ? before : now;
    }
}
