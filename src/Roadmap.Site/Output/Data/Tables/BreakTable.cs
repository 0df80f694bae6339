using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>breaks.csv</c>: a row for every change of an indicator after which its values are not comparable with earlier ones.</summary>
internal static class BreakTable
{
    /// <summary>Whether there is any.</summary>
    public static bool IsNeeded(Site site) => site.Roadmap.Indicators.Any(i => i.LastSeries > 1);

    public static TableFiles File(Site site) => new Table<(string Indicator, IndicatorRevision Break)>(
        "breaks",
        new ColumnList<(string Indicator, IndicatorRevision Break)>(site)
            .Id("indicator", r => r.Indicator)
            .Unit("from", r => r.Break.Change.From)
            .OptionalText("unit_before", r => r.Break.Unit)
            .Texts("title_before", r => r.Break.Title)
            .Texts("reason", r => r.Break.Change.Reason)
            .OptionalText("source", r => r.Break.Change.Source)
            .ToImmutable(),
        []).Files(site.Roadmap.Indicators.SelectMany(i => i.Revisions.Where(r => r.IsBreak), (i, r) => (i.Id, r)));
}
