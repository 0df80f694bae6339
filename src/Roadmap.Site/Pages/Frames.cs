using System.Collections.Immutable;
using RoadmapSite.Pages.Views;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages;

/// <summary>What a page says of itself to its frame.</summary>
/// <param name="Address">Language-neutral address: <c>priorities/1.1/</c>.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Description">For search engines and shared links.</param>
/// <param name="Breadcrumbs">Pages between the overview and this one.</param>
/// <param name="SourcePath">The content file to edit; null for none.</param>
public sealed record PageIdentity(
    string Address, string Title, string Description, ImmutableArray<LinkView> Breadcrumbs = default, string? SourcePath = null);

/// <summary>Makes frames in one language.</summary>
/// <param name="context">The language.</param>
public sealed class Frames(PageContext context)
{
    private readonly Site _site = context.Site;

    /// <summary>The frame of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="structuredData">Its JSON-LD, besides the breadcrumbs.</param>
    public Frame Of(PageIdentity page, HtmlText? structuredData = null)
    {
        var (words, report) = (context.Words, _site.Latest.Results.Report);
        var canonical = context.Addresses.Absolute(page.Address, context.Code);
        var asOf = context.Day(report.AsOf);
        ImmutableArray<LinkView> breadcrumbs = page.Address == Addresses.Overview ? []
            : [new(PageContext.Plain(words["nav.home"]), context.Href(Addresses.Overview)), .. page.Breadcrumbs.IsDefault ? [] : page.Breadcrumbs, new(PageContext.Plain(page.Title), context.Href(page.Address), true)];
        return new(
            context.Code, context.Text(_site.Config.Title).Text, page.Title, page.Description, canonical,
            [.. _site.Config.Languages.Append("x-default").Select(l => new AlternateView(l, context.Addresses.Absolute(page.Address, l == "x-default" ? _site.Config.DefaultLanguage : l)))],
            [.. _site.Config.Languages.Select(l => new LanguageView(l, _site.Words[l]["language.name"], context.Addresses.Page(page.Address, l), l == context.Code))],
            [.. Navigation(page.Address)],
            breadcrumbs,
            [.. FooterLinks(page.Address)],
            words["frame.as-of", ("day", asOf)],
            context.Text(report.Title),
            report.Provisional ? words["frame.provisional", ("year", _site.Latest.Year)] : null,
            context.Code == _site.Config.DefaultLanguage ? null : words["frame.unofficial"],
            words["frame.citation", ("title", page.Title), ("site", context.Text(_site.Config.Title).Text), ("day", asOf), ("address", canonical)],
            Repository(page.SourcePath is null ? null : $"edit/{Escaped(_site.Config.Branch)}/{Escaped(page.SourcePath)}"),
            Repository($"issues/new?template=wrong-figure.yml&title={Uri.EscapeDataString(page.Title)}&page={Uri.EscapeDataString(canonical)}"),
            new(PageContext.Plain(_site.Config.License), _site.Config.LicenseUrl.AbsoluteUri),
            Links(),
            StructuredData.Together(StructuredData.Breadcrumbs(context, breadcrumbs), structuredData));
    }

    /// <summary>The frame of the page for addresses that lead nowhere: it has no address of its own, so there is nothing to cite or to translate.</summary>
    public Frame NotFound(string title, string description) => Of(new(Addresses.NotFound, title, description)) with
    {
        Canonical = null,
        Alternates = [],
        Breadcrumbs = [],
        Citation = "",
        StructuredData = HtmlText.None,
        Languages = [.. _site.Config.Languages.Select(l => new LanguageView(l, _site.Words[l]["language.name"], context.Addresses.Page(Addresses.Overview, l), l == context.Code))],
    };

    private IEnumerable<LinkView> Navigation(string address)
    {
        foreach (var (page, key) in new[]
                 {
                     (Addresses.Overview, "home"), (Addresses.Measures, "measures"), (Addresses.Agencies, "agencies"),
                     (Addresses.Indicators, "indicators"), (Addresses.Methodology, "methodology"), (Addresses.Data, "data"),
                 })
            yield return new(PageContext.Plain(context.Words[$"nav.{key}"]), context.Href(page), page == address);
    }

    private IEnumerable<LinkView> FooterLinks(string address)
    {
        foreach (var year in _site.Years)
            yield return new(PageContext.Plain(context.Words["nav.report", ("year", year.Year)]), context.Href(Addresses.Year(year.Year)), Addresses.Year(year.Year) == address);
        foreach (var (name, text) in FreePage.OfTheirOwn(_site))
            yield return new(PageContext.Plain(FreePage.Title(text.In(context.Code).Text)), context.Href(name + "/"), name + "/" == address);
    }

    private FrameLinks Links() => new(
        context.Href(Addresses.Overview), context.Href(Addresses.Measures), context.Href(Addresses.Agencies), context.Href(Addresses.Indicators), context.Href("feed.xml"), context.Href(Addresses.Methodology),
        context.Addresses.Shared(context.Assets["site.css"]), context.Addresses.Shared(context.Assets["site.js"]),
        context.Addresses.Shared(context.Assets["icon.svg"]), context.Assets.Card(context.Code) is { } card ? context.Addresses.AbsoluteShared(card) : null);

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private string? Repository(string? path) => path is null || _site.Config.Repository is not { } repository ? null : repository.AbsoluteUri + path;
}
