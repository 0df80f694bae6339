using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>What the layout needs around every page.</summary>
/// <param name="Language">Code of the page's language.</param>
/// <param name="SiteTitle">Name of the site.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Description">One or two sentences for search engines and shared links.</param>
/// <param name="Canonical">Absolute address of the page; null for the 404 page.</param>
/// <param name="Alternates">Absolute addresses of the page in all languages and <c>x-default</c>, by hreflang.</param>
/// <param name="Languages">The same page in each language, by the language's own name.</param>
/// <param name="Navigation">Main parts of the site.</param>
/// <param name="Breadcrumbs">Way from the overview to this page; empty on the overview.</param>
/// <param name="FooterLinks">Free pages and data.</param>
/// <param name="AsOf">As-of date in words.</param>
/// <param name="Source">Where the results come from.</param>
/// <param name="Provisional">In words, when the year is published as provisional.</param>
/// <param name="TranslationNote">That this language is an unofficial translation; null in the default language.</param>
/// <param name="Citation">How to cite the page.</param>
/// <param name="EditHref">Where the page's content can be edited; null without a repository.</param>
/// <param name="ReportHref">Where an error can be reported; null without a repository.</param>
/// <param name="License">Name and address of the data's licence.</param>
/// <param name="Links">Addresses that every page needs.</param>
/// <param name="StructuredData">JSON-LD as text that is safe inside a script element.</param>
public sealed record Frame(
    string Language,
    string SiteTitle,
    string Title,
    string Description,
    string? Canonical,
    ImmutableArray<AlternateView> Alternates,
    ImmutableArray<LanguageView> Languages,
    ImmutableArray<LinkView> Navigation,
    ImmutableArray<LinkView> Breadcrumbs,
    ImmutableArray<LinkView> FooterLinks,
    string AsOf,
    TextView Source,
    string? Provisional,
    string? TranslationNote,
    string Citation,
    string? EditHref,
    string? ReportHref,
    LinkView License,
    FrameLinks Links,
    Rendering.HtmlText StructuredData)
{
    /// <summary>Title of the browser's tab: unique on the site.</summary>
    public string DocumentTitle => Title == SiteTitle ? SiteTitle : $"{Title} – {SiteTitle}";
}

/// <summary>The page in a language.</summary>
/// <param name="Hreflang">Code, or <c>x-default</c>.</param>
/// <param name="Href">Absolute address.</param>
public sealed record AlternateView(string Hreflang, string Href);

/// <summary>A language to switch to.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Href">The same page in it.</param>
/// <param name="IsCurrent">The page is in it.</param>
public sealed record LanguageView(string Code, string Name, string Href, bool IsCurrent);

/// <summary>Addresses that every page needs.</summary>
/// <param name="Home">Overview.</param>
/// <param name="Search">The explorer, which the search box leads to.</param>
/// <param name="Agencies">Leaderboard.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="Feed">Atom feed.</param>
/// <param name="Methodology">How scores are made.</param>
/// <param name="Stylesheet">Fingerprinted.</param>
/// <param name="Script">Fingerprinted.</param>
/// <param name="Icon">Fingerprinted.</param>
/// <param name="Card">Absolute address of the picture for shared links; null without one.</param>
public sealed record FrameLinks(
    string Home, string Search, string Agencies, string Indicators, string Feed, string Methodology, string Stylesheet, string Script, string Icon, string? Card);

/// <summary>A page: its frame and, in the derived records, its own matter.</summary>
/// <param name="Frame">What the layout needs.</param>
public abstract record PageView(Frame Frame);
