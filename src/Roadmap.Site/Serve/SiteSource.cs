using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Output;

namespace RoadmapSite.Serve;

/// <summary>A site's folder as it is read again and again: only what has changed is read and understood anew.</summary>
/// <param name="root">The folder that holds <c>site.config.yml</c>.</param>
/// <param name="server">Where the site is served: takes the place of the configured server.</param>
/// <param name="session">Part of every version, different in every process.</param>
internal sealed class SiteSource(string root, Uri server, string session)
{
    private readonly SiteFolder _folder = new(root);
    private FolderState? _last;
    private SiteReader? _reader;
    private int _number;

    /// <summary>The site; null when nothing has changed since the last time.</summary>
    /// <param name="changed">Files that may have changed, relative to the folder; null to look at all.</param>
    /// <param name="found">Gets the files that did change.</param>
    public ServedSite? Read(IReadOnlyCollection<string>? changed, ISet<string> found)
    {
        var now = (changed is null ? null : FolderState.Reread(_folder, _last, changed)) ?? FolderState.Read(_folder, _last);
        if (ReferenceEquals(now, _last)) return null;
        found.UnionWith(now.DifferencesFrom(_last));
        _last = now;
        return Make(now);
    }

    private ServedSite Make(FolderState state)
    {
        var problems = new DiagnosticList();
        problems.AddRange(state.Problems);
        var version = $"{session}-{++_number}";
        if (state.Config is null) return new(version, "/", [], state.Input, problems);

        var config = state.Config with { Url = new(server, state.Config.Url.AbsolutePath) };
        if (_reader is null || !_reader.Languages.SequenceEqual(config.Languages)) _reader = new(config.Languages, remembers: true);
        try
        {
            var site = SiteBuild.Read(state.Input, config, _reader, problems);
            var files = site is null ? [] : SiteBuild.Plan(site, state.Input, problems);
            problems.AddRange(OutputPaths.Problems(files, "_site"));
            return new(version, config.Url.AbsolutePath, files, state.Input, problems);
        }
        catch (Exception bug)
        {
            // Whatever an edit brings to light, the next one must find the server alive.
            return new(version, config.Url.AbsolutePath, [], state.Input, problems) { Bug = bug };
        }
    }
}
