using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Content;
using RoadmapSite.Output.SiteChecks;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Pages;

/// <summary>A whole site, rendered in memory with the repository's theme.</summary>
internal sealed class HtmlSite
{
    private static readonly Lazy<HtmlSite> real = new(() => new(TestSite.Real));
    private static readonly Lazy<HtmlSite> threeYears = new(() => new(TestSite.ThreeYears));

    private static readonly Lazy<HtmlSite> arabic = new(() => new(TestSite.Arabic));

    private readonly SiteInput _input;

    private HtmlSite(TestSite source)
    {
        var problems = new DiagnosticList();
        (_input, Site) = (source.Input, source.Site());
        problems.AddRange(source.Build().Problems);
        Files = [.. SiteBuild.Plan(Site, _input, problems).Select(f => new CheckedFile(f.Path, f.Render()))];
        Problems = problems.Sorted();
        Pages = Files.Where(f => f.IsPage).ToDictionary(f => f.Path, f => Parse(f.Bytes));
    }

    public static TheoryData<string> Names => ["real", "three-years"];

    public Site Site { get; }

    public CheckedFile[] Files { get; }

    public IReadOnlyList<Diagnostic> Problems { get; }

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    public static HtmlSite Named(string name) => name switch { "real" => real.Value, "arabic" => arabic.Value, _ => threeYears.Value };

    /// <summary>Everything that the check of finished pages finds in the site as it would be if something were different.</summary>
    public IReadOnlyList<Diagnostic> Checked(Func<Site, Site> change)
    {
        var (site, problems) = (change(Site), new DiagnosticList());
        CheckedFile[] files = [.. SiteBuild.Plan(site, _input, problems).AsParallel().AsOrdered().Select(f => new CheckedFile(f.Path, f.Render()))];
        problems.AddRange(SiteCheck.Check(files, CheckedSite.Of(site)));
        return problems.Sorted();
    }

    /// <summary>One page of the site as it would be if something were different.</summary>
    public IHtmlDocument Rendered(string path, Func<Site, Site> change) =>
        Parse(SiteBuild.Plan(change(Site), _input, new()).Single(f => f.Path == path).Render());

    private static IHtmlDocument Parse(ReadOnlyMemory<byte> html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html.Span));
}
