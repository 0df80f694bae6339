using AngleSharp.Html.Dom;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Tables say what they show, and which cells are headers of what.</summary>
internal static class TableCheck
{
    private static readonly Rule Rule = new("RS805", Severity.Warning, "A table cannot be read aloud",
        "Every table has a caption, and every header cell says with scope whether it heads its column or its row; else a screen reader reads numbers without what they are of.");

    public static IEnumerable<Diagnostic> Of(CheckedPage page)
    {
        foreach (var table in page.Document.QuerySelectorAll("table").Where(t => t.Attribute("role") is not ("presentation" or "none")))
        {
            if ((((IHtmlTableElement)table).Caption?.Words() ?? "").Length == 0)
                yield return Rule.At(page.At, $"the table {table.Tag()} has no caption");
            var headers = table.QuerySelectorAll("th");
            if (headers.Length == 0) yield return Rule.At(page.At, $"the table {table.Tag()} has no header cells (th)");
            foreach (var header in headers.Where(h => h.Attribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
                yield return Rule.At(page.At, $"the header cell “{header.Words()}” of the table {table.Tag()} has no scope");
        }
    }
}
