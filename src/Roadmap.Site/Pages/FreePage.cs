using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A page that an editor wrote: <c>content/pages/about.az.md</c>. Its first line is its title.</summary>
internal static class FreePage
{
    /// <summary>Free pages with an address of their own: a text named methodology stands at the end of that page.</summary>
    public static IEnumerable<KeyValuePair<string, LocalizedText>> OfTheirOwn(Site site) => site.FreePages.Where(p => p.Key != MethodologyView.FreePage);

    /// <summary>The view.</summary>
    public static TextPageView View(PageContext context, string name, LocalizedText text)
    {
        var translation = text.In(context.Code);
        var lang = translation.IsFallback ? translation.Language : null;
        var title = Title(translation.Text);
        var body = context.Prose(new([(translation.Language, Body(translation.Text))]), 0)!;
        return new(
            new(context, new($"{name}/", title, context.Words["page.description", ("title", title)], SourcePath: $"content/pages/{name}.{translation.Language}.md", ShowsResults: false)),
            body with { Lang = lang, Dir = context.Direction(lang) });
    }

    /// <summary>The first line, without the <c>#</c> of a heading.</summary>
    public static string Title(string markdown) => markdown.TrimStart().Split('\n', 2)[0].TrimStart('#').Trim();

    /// <summary>All but the first line.</summary>
    public static string Body(string markdown) => markdown.TrimStart().Split('\n', 2) is [_, var rest] ? rest : "";
}

/// <summary>A page that is only text: about, accessibility, and the 404 page.</summary>
internal sealed record TextPageView(Frame Frame, ProseView Body) : IPageView;
