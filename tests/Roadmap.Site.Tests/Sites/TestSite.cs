using System.Collections.Concurrent;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Sites;

/// <summary>A whole site in memory, of which single files can be changed: a miniature one, or the real one.</summary>
internal sealed record TestSite(SiteInput Input)
{
    /// <summary>Three years of a small library programme: see <c>Sites/three-years</c>. It has no errors and two missing translations.</summary>
    public static TestSite ThreeYears { get; } = Load(Path.Combine(Transcription.Repository.Root, "tests/Roadmap.Site.Tests/Sites/three-years"));

    /// <summary>A small plan of a city in Arabic and in English: see <c>Sites/arabic</c>. Two translations are missing.</summary>
    public static TestSite Arabic { get; } = Load(Path.Combine(Transcription.Repository.Root, "tests/Roadmap.Site.Tests/Sites/arabic"));

    /// <summary>Small plans of other governments, each of another shape: see <c>Sites/cases</c>.</summary>
    public static TheoryData<string> CaseNames => ["recovery", "promises", "town", "goals", "hundred-days"];

    private static readonly ConcurrentDictionary<string, TestSite> Cases = new();

    /// <summary>One of <see cref="CaseNames"/>.</summary>
    public static TestSite Case(string name) => Cases.GetOrAdd(name, n => Load(Path.Combine(Transcription.Repository.Root, "tests/Roadmap.Site.Tests/Sites/cases", n)));

    /// <summary>Five reports of a small plan, two of them on half-years and one in progress, whose plan has a past: see <c>Sites/five-reports</c>. What waits for a status is told.</summary>
    public static TestSite FiveReports { get; } = Load(Path.Combine(Transcription.Repository.Root, "tests/Roadmap.Site.Tests/Sites/five-reports"));

    // Files that tests leave as they are need to be read only once.
    private static readonly SiteReader Reader = new(["az", "en"], remembers: true);

    /// <summary>The real site as it was published for 2017, which editors do not change.</summary>
    public static TestSite Real { get; } = Load(Transcription.Repository.Site2017);

    /// <summary>The site that this repository publishes now: for <see cref="RepositorySiteTests"/> alone.</summary>
    public static TestSite Repository => Load(Transcription.Repository.Root);

    public TestSite Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TestSite Write(string path, byte[] bytes) => new(new SiteInput(Input.Files.SetItem(path, new(path, bytes))));

    public TestSite Delete(string path)
    {
        Input.Files.ShouldContainKey(path);
        return new(new SiteInput(Input.Files.Remove(path)));
    }

    /// <summary>The site with one text, which stands there exactly once, replaced.</summary>
    public TestSite Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        text.AsSpan().Count(old).ShouldBe(1, $"“{old}” in {path}");
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public string Read(string path) => Encoding.UTF8.GetString(Input[path].ShouldNotBeNull().Bytes.Span);

    /// <summary>Every problem line, in the order in which it is printed.</summary>
    public string[] AllProblems() => [.. Build().Problems.Select(p => p.ToString())];

    /// <summary>Every problem line but missing translations, and that nobody wrote down what was published of the reports of a small site.</summary>
    public string[] Problems() => [.. Build().Problems.Where(p => p.Rule.Code is not ("RS401" or "RS323")).Select(p => p.ToString())];

    /// <summary>The site, which has no errors.</summary>
    public Site Site() => Build() is ({ } site, _) ? site : throw new ShouldAssertException(string.Join('\n', AllProblems()));

    public (Site? Site, IReadOnlyList<Diagnostic> Problems) Build()
    {
        var problems = new DiagnosticList();
        var config = ConfigReader.Read(Input, problems);
        var site = config is null ? null : SiteBuild.Read(Input, config, config.Languages.SequenceEqual(["az", "en"]) && !HasOwnStatuses ? Reader : new(config.Languages), problems);
        return (site, problems.Sorted());
    }

    // The words of status files are those of the plan that was read last: a reader that tests share at once reads only plans without words of their own.
    private bool HasOwnStatuses => Input.Files.TryGetValue(SmallSite.Roadmap, out var roadmap) && roadmap.Bytes.Span.IndexOf("statuses:"u8) >= 0;

    private static TestSite Load(string folder)
    {
        var problems = new DiagnosticList();
        SiteInput[] parts =
        [
            new SiteFolder(folder).ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems),
            new SiteFolder(folder).Read(ConfigReader.DefaultFileSizeLimit, problems),
            new SiteFolder(Transcription.Repository.Root).Read(ConfigReader.DefaultFileSizeLimit, problems),
        ];
        problems.Sorted().ShouldBeEmpty();
        return new(SiteInput.Of(parts[0].Files.Values.Concat(parts[1].Files.Values).Concat(parts[2].Under("theme/")).DistinctBy(f => f.Path)));
    }
}
