using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>A page as a browser reads it.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="Document">Its elements.</param>
internal sealed record CheckedPage(string Path, Uri Address, IHtmlDocument Document) : IDisposable
{
    public static CheckedPage Parse(CheckedFile file, CheckedSite site) =>
        new(file.Path, site.AddressOf(file.Path), new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)));

    public SourceSpan At => new(Path);

    public void Dispose() => Document.Dispose();
}

/// <summary>Small questions about elements.</summary>
internal static class Elements
{
    /// <summary>Its text on one line, without doubled spaces.</summary>
    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An attribute; empty when it is not there.</summary>
    public static string Attribute(this IElement element, string name) => element.GetAttribute(name) ?? "";

    /// <summary>How the element begins, to find it by: <c>&lt;table class="counts"&gt;</c>.</summary>
    public static string Tag(this IElement element)
    {
        var id = element.Id is { Length: > 0 } own ? $" id=\"{own}\"" : "";
        var name = element.ClassName is { Length: > 0 } classes ? $" class=\"{classes}\"" : "";
        return $"<{element.LocalName}{id}{name}>";
    }
}
