using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Output.SiteChecks;
using RoadmapSite.Pages;
using RoadmapSite.Tests.Transcription;
using Xunit;

namespace RoadmapSite.Tests.Pages;

/// <summary>A whole site, rendered in memory with the repository's theme.</summary>
internal sealed class HtmlSite
{
    private static string Fixture => Path.Combine(Repository.Root, "tests/Roadmap.Site.Tests/Sites/three-years");

    private static readonly Lazy<HtmlSite> real = new(() => new(Repository.Root));
    private static readonly Lazy<HtmlSite> threeYears = new(() => new(Fixture));

    private readonly SiteInput _input;

    private HtmlSite(string folder)
    {
        var problems = new DiagnosticList();
        var own = new SiteFolder(folder);
        var config = ConfigReader.Read(own.ReadFile(ConfigReader.FileName, ConfigReader.DefaultFileSizeLimit, problems), problems)!;
        var content = own.Read(config.FileSizeLimit, problems);
        var theme = new SiteFolder(Repository.Root).Read(config.FileSizeLimit, problems).Under("theme/");
        _input = new SiteInput(content.Files.SetItems(theme.Select(f => KeyValuePair.Create(f.Path, f))));
        Site = SiteBuild.Read(_input, config, new SiteReader(config.Languages), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted()));
        Files = [.. SiteBuild.Plan(Site, _input, problems).Select(f => new CheckedFile(f.Path, f.Render()))];
        Problems = problems.Sorted();
        Pages = Files.Where(f => f.IsPage).ToDictionary(f => f.Path, f => Parse(f.Bytes));
    }

    public static TheoryData<string> Names => Directory.Exists(Fixture) ? ["real", "three-years"] : ["real"];

    public Site Site { get; }

    public CheckedFile[] Files { get; }

    public IReadOnlyList<Diagnostic> Problems { get; }

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    public static HtmlSite Named(string name) => name == "real" ? real.Value : threeYears.Value;

    /// <summary>Everything that the check of finished pages finds in the site as it would be if something were different.</summary>
    public IReadOnlyList<Diagnostic> Checked(Func<Site, Site> change)
    {
        var (site, problems) = (change(Site), new DiagnosticList());
        CheckedFile[] files = [.. SiteBuild.Plan(site, _input, problems).AsParallel().AsOrdered().Select(f => new CheckedFile(f.Path, f.Render()))];
        problems.AddRange(SiteCheck.Of(files, CheckedSite.Of(site)));
        return problems.Sorted();
    }

    /// <summary>One page of the site as it would be if something were different.</summary>
    public IHtmlDocument Rendered(string path, Func<Site, Site> change) =>
        Parse(SiteBuild.Plan(change(Site), _input, new()).Single(f => f.Path == path).Render());

    private static IHtmlDocument Parse(ReadOnlyMemory<byte> html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html.Span));
}
