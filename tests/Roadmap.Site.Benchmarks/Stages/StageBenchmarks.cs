using BenchmarkDotNet.Attributes;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Output;
using RoadmapSite.Output.Data;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;

namespace RoadmapSite.Benchmarks.Stages;

/// <summary>Each stage of a build by itself, so that a regression shows where it is.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private readonly SiteFiles _files = new();
    private readonly SourceFile _priorityFile;
    private readonly string _priorityText;
    private readonly string _narrative;
    private readonly OutputFile[] _all;
    private readonly OutputFile _page;

    /// <summary>Generates the site.</summary>
    public StageBenchmarks()
    {
        _priorityFile = _files.Input[ContentPaths.Priority("1.1")]!;
        _priorityText = SourceText.Read(_priorityFile, new())!;
        _narrative = _files.Site.Latest.Report.PrioritySummaries["1.1"].Texts[0].Text;
        _all = [.. SiteBuild.Plan(_files.Site, _files.Input, new())];
        _page = _all.Single(f => f.Path == "priorities/1.1/index.html");
    }

    /// <summary>Deletes the site.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _files.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>One priority's file of 16 steps → nodes with positions.</summary>
    [Benchmark]
    public object? Yaml() => YamlText.Read(_priorityFile, new());

    /// <summary>The same text by the library, which reads every file that is not plain.</summary>
    [Benchmark]
    public object? YamlOfLibrary() => YamlText.Read(_priorityFile.Path, _priorityText, new());

    /// <summary>A hundred priorities and two years → documents.</summary>
    [Benchmark]
    public object? Reading() => new SiteReader(_files.Config.Languages).Read(_files.Input, new());

    /// <summary>All rules over the documents.</summary>
    [Benchmark]
    public bool Validation()
    {
        var problems = new DiagnosticList();
        Rules.Check(_files.Documents, problems);
        return problems.HasErrors;
    }

    /// <summary>The latest year's scores, with the leaderboard.</summary>
    [Benchmark]
    public object? Scores() => ReportScores.All(_files.Site.Roadmap, [_files.Site.Latest.Report], Localization.Language.Of("az"))[0];

    /// <summary>A narrative → HTML.</summary>
    [Benchmark]
    public object? Markdown() => MarkdownText.Read("", _narrative).ToHtml(address => address);

    /// <summary>The theme's templates → trees.</summary>
    [Benchmark]
    public object? Templates() => new TemplateEngine(Theme.From(_files.Input), _files.Site.Words, new());

    /// <summary>The view of a priority's page and its rendering.</summary>
    [Benchmark]
    public int PriorityPage() => _page.Render().Length;

    /// <summary>All tables and documents of the open data.</summary>
    [Benchmark]
    public int Data() => DataFiles.Of(_files.Site).Sum(f => f.Output.Render().Length);

    /// <summary>Every file of the site made and written where nothing stood.</summary>
    [Benchmark]
    public bool Writing()
    {
        if (Directory.Exists(_files.Output)) Directory.Delete(_files.Output, recursive: true);
        return new SiteWriter(_files.Output, _files.Root).Write(_all, new()) is { Changed: true };
    }

    /// <summary>The same where nothing has changed.</summary>
    [Benchmark]
    public bool WritingNothing() => new SiteWriter(_files.Output, _files.Root).Write(_all, new()) is { Changed: true };
}
