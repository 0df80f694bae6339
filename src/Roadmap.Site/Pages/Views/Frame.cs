using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>What the layout needs around every page. Each answer is made when a template asks.</summary>
/// <param name="page">What the page says of itself.</param>
/// <param name="structuredData">Its JSON-LD, besides the breadcrumbs.</param>
internal sealed class Frame(PageContext context, PageIdentity page, Func<HtmlText>? structuredData = null)
{
    /// <summary>Code of the page's language.</summary>
    public string Language => context.Code;

    /// <summary>The language is written from right to left.</summary>
    public bool IsRightToLeft => context.Words.IsRightToLeft;

    /// <summary>The language as social networks write it: <c>az_AZ</c>.</summary>
    public string Locale => context.Words.Locale;

    /// <summary>Name of the site.</summary>
    public string SiteTitle => context.Text(Site.Config.Title).Text;

    /// <summary>Title of the page.</summary>
    public string Title => page.Title;

    /// <summary>Title of the browser's tab: unique on the site.</summary>
    public string DocumentTitle => Headline == SiteTitle ? SiteTitle : $"{Headline} – {SiteTitle}";

    /// <summary>What the page answers, or its title.</summary>
    public string Headline => page.Headline ?? Title;

    /// <summary>One or two sentences for search engines and shared links.</summary>
    public string Description => page.Description;

    /// <summary>Absolute address of the page; null for the 404 page.</summary>
    public string? Canonical => page.IsNowhere ? null : Address;

    /// <summary>Absolute addresses of the page in all languages and <c>x-default</c>, by hreflang.</summary>
    public ImmutableArray<AlternateView> Alternates => page.IsNowhere ? []
        : [.. Site.Config.Languages.Append("x-default").Select(l => new AlternateView(l, context.Addresses.Absolute(page.Address, l == "x-default" ? Site.Config.DefaultLanguage : l)))];

    /// <summary>The same page in each language, by the language's own name; the overview for the 404 page.</summary>
    public ImmutableArray<LanguageView> Languages => ImmutableArray.CreateRange(Site.Config.Languages, l => new LanguageView(
        l, Site.Words[l]["language.name"], context.Addresses.Page(page.IsNowhere ? Addresses.Overview : page.Address, l), l == context.Code));

    /// <summary>Main parts of the site.</summary>
    public ImmutableArray<LinkView> Navigation => ImmutableArray.CreateRange(context.Navigation, l => l with { IsCurrent = l.Href == context.Href(page.Address) });

    /// <summary>Way from the overview to this page; empty on the overview.</summary>
    public ImmutableArray<LinkView> Breadcrumbs => !field.IsDefault ? field
        : field = page.Address == Addresses.Overview || page.IsNowhere ? []
        : [context.Navigation[0], .. page.Breadcrumbs.IsDefault ? [] : page.Breadcrumbs, new(PageContext.Plain(page.Title), context.Href(page.Address), true)];

    /// <summary>Reports, those up to its own on the page of one, and free pages.</summary>
    public ImmutableArray<LinkView> FooterLinks => [.. Reports(), .. Corrections(), .. FreePages()];

    /// <summary>Whether the plan names agencies, which can then be looked for.</summary>
    public bool HasAgencies => !Site.Roadmap.Agencies.IsEmpty;

    /// <summary>As-of date in words; null on a page that shows no results.</summary>
    public string? AsOf => Report is { } report ? context.Words["frame.as-of", ("day", context.Day(report.AsOf))] : null;

    /// <summary>Where the results come from.</summary>
    public TextView? Source => Report is { } report ? context.Text(report.Title) : null;

    /// <summary>In words, how far a report has got that is in progress; null when there is none, and on the pages of other reports.</summary>
    public string? Provisional => InProgress is not { } progress ? null : string.Join(' ',
        context.Words["headline.progress", ("report", context.Words.Name(progress.Report.Unit))] + ".",
        context.Words["coverage.covered", ("assessed", progress.Whole.Coverage.Assessed), ("due", progress.Whole.Coverage.Due)]);

    /// <summary>The page of the report in progress; null where nothing is said of it, and on that page.</summary>
    public string? ProvisionalHref => InProgress is { } progress && page.Report is null ? context.Href(Addresses.Report(progress.Id)) : null;

    /// <summary>That this language is an unofficial translation; null in the official one.</summary>
    public string? TranslationNote => context.Code == Site.Config.Official ? null
        : context.Words["frame.unofficial", ("language", context.Words.NameOf(Site.Words[Site.Config.Official]))];

    /// <summary>How to cite the page; empty for the 404 page.</summary>
    public string Citation => page.IsNowhere ? "" : string.Join(". ", new[]
    {
        Publisher?.Text.Text, page.Address == Addresses.Overview ? null : Title, context.Text(Site.Roadmap.Title).Text, AsOf, context.Words.Language.Isolated(Address),
    }.OfType<string>().Distinct().Select(part => part.TrimEnd('.')));

    /// <summary>Whose site it is, with the publisher's page, if there is one; null when that is not said.</summary>
    public LinkView? Publisher => Site.Config.Publisher is { } publisher ? new(context.Text(publisher.Name), publisher.Url?.AbsoluteUri ?? "") : null;

    /// <summary>How to reach the publisher; null when that is not said.</summary>
    public LinkView? Contact => Site.Config.Contact is { } contact
        ? new(PageContext.Plain(contact), Configuration.ConfigReader.IsMail(contact) ? $"mailto:{contact}" : contact) : null;

    /// <summary>Where the page's content can be edited; null without a repository.</summary>
    public string? EditHref => Repository(page.SourcePath is null ? null : $"edit/{Escaped(Site.Config.Branch)}/{Escaped(page.SourcePath)}");

    /// <summary>Where an error can be reported; null when nobody is named who would read it.</summary>
    public string? ReportHref => page.IsNowhere ? null : context.ReportHref(page.Title, Address);

    /// <summary>How what the page shows can be had; null where it shows nothing of the plan, or nothing of that can be had.</summary>
    public ReuseView? Reuse => field ??= Reusable();

    /// <summary>Name and address of the data's licence.</summary>
    public LinkView License => new(PageContext.Plain(Site.Config.License), Site.Config.LicenseUrl.AbsoluteUri);

    /// <summary>Addresses that every page needs.</summary>
    public FrameLinks Links => context.Links;

    /// <summary>JSON-LD as text that is safe inside a script element; nothing for the 404 page.</summary>
    public HtmlText StructuredData => page.IsNowhere ? HtmlText.None
        : Pages.StructuredData.Together(Pages.StructuredData.Breadcrumbs(context, Breadcrumbs), structuredData?.Invoke());

    private ReuseView? Reusable()
    {
        var slice = context.Slices.GetValueOrDefault(page.Address);
        var isData = Site.HasData && !page.IsNowhere && page.Address != Addresses.Data && (page.ShowsResults || page.Table is not null);
        var feed = slice?.Feed is { } news ? context.Href(news) : null;
        var embed = slice is null || Site.LeftOut.Contains("embed") ? null : EmbedCode(context.Addresses.Absolute(slice.Embed, context.Code));
        return !isData && feed is null && embed is null ? null : new(
            !isData ? [] : slice is null ? [.. Tables()] : [File(slice.Data), File(slice.Document)], isData ? context.Href(Addresses.Data) : null, feed, embed);
    }

    private Site Site => context.Site;

    // Of a report's own page, of the one that pages show, or none where no results are shown.
    private Report? Report => page.Report?.Report ?? (page.ShowsResults && Site.HasReports ? Site.Latest.Report : null);

    private ReportScores? InProgress => page.Report is { } own ? (own.HasScore ? null : own) : Site.InProgress ?? (Site.HasReports && !Site.Latest.HasScore ? Site.Latest : null);

    private string Address => context.Addresses.Absolute(page.Address, context.Code);

    private IEnumerable<LinkView> Reports() => Site.Reports.Where(r => page.Report is null || r.Report.Time <= page.Report.Report.Time).Select(y => new LinkView(
        PageContext.Plain(context.Words["nav.report", ("report", context.Words.Name(y.Report.Unit))]), context.Href(Addresses.Report(y.Id)), Addresses.Report(y.Id) == page.Address));

    // The page of a report stays what it was when a later one is corrected.
    private IEnumerable<LinkView> Corrections() => !CorrectionsPage.IsNeeded(Site, page.Report) ? []
        : [new(PageContext.Plain(context.Words["past.corrections"]), context.Href(Addresses.Corrections), Addresses.Corrections == page.Address)];

    private IEnumerable<LinkView> FreePages() => FreePage.OfTheirOwn(Site).Select(p => new LinkView(
        PageContext.Plain(FreePage.Title(p.Value.In(context.Code).Text)), context.Href(p.Key + "/"), p.Key + "/" == page.Address));

    private IEnumerable<ReuseFile> Tables() =>
        from file in context.Downloads
        where page.Table is not null && Path.GetFileNameWithoutExtension(file.Path) == page.Table
        select File(file.Path);

    private ReuseFile File(string path) => new(context.Addresses.Shared(path), Path.GetExtension(path)[1..]);

    private string EmbedCode(string address) =>
        $"<iframe src=\"{address}\" title=\"{Title.Replace("\"", "&quot;", StringComparison.Ordinal)}\" width=\"100%\" height=\"280\" loading=\"lazy\"></iframe>";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private string? Repository(string? path) => path is null || Site.Config.Repository is not { } repository ? null : repository.AbsoluteUri + path;
}

/// <summary>The page in a language.</summary>
/// <param name="Hreflang">Code, or <c>x-default</c>.</param>
/// <param name="Href">Absolute address.</param>
internal sealed record AlternateView(string Hreflang, string Href);

/// <summary>A language to switch to.</summary>
/// <param name="Href">The same page in it.</param>
/// <param name="IsCurrent">The page is in it.</param>
internal sealed record LanguageView(string Code, string Name, string Href, bool IsCurrent);

/// <summary>Addresses that every page needs.</summary>
internal sealed record FrameLinks
{
    public required string Home { get; init; }

    /// <summary>Where the search box leads.</summary>
    public required string Search { get; init; }

    public required string Explorer { get; init; }

    public required string Agencies { get; init; }

    public required string Indicators { get; init; }

    public required string Feed { get; init; }

    /// <summary>How scores are made; null where there are none.</summary>
    public required string? Methodology { get; init; }

    public required string Stylesheet { get; init; }

    public required string Script { get; init; }

    public required string Icon { get; init; }

    /// <summary>Absolute address of the picture for shared links; null without one.</summary>
    public required string? Card { get; init; }
}

/// <summary>A page: its frame and its own matter.</summary>
internal interface IPageView
{
    /// <summary>What the layout needs.</summary>
    public Frame Frame { get; }
}
