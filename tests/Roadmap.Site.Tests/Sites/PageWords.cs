using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Sites;

/// <summary>What a page says, a line a block, as somebody reads and approves it.</summary>
internal static class PageWords
{
    private const string Blocks = "h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption, summary";

    public static string Of(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return string.Join('\n', (page.QuerySelector("main") ?? page.Body.ShouldNotBeNull()).QuerySelectorAll(Blocks)
            .Where(e => e.QuerySelector(Blocks) is null)
            .Select(e => Regex.Replace(e.TextContent, @"\s+", " ").Trim())
            .Where(line => line.Length > 0));
    }
}
