using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>corrections.csv</c>: a row for everything that was put right after it was published.</summary>
internal static class CorrectionTable
{
    public static TableFiles File(Site site) => new Table<(CalendarUnit Report, Correction Correction)>(
        "corrections",
        new ColumnList<(CalendarUnit Report, Correction Correction)>(site)
            .Unit("year", r => r.Report)
            .Id("date", r => r.Correction.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .OptionalText("step", r => r.Correction.Step)
            .OptionalText("figure", r => r.Correction.Figure)
            .Id("was", r => r.Correction.Was)
            .Id("now", r => r.Correction.Now)
            .Texts("reason", r => r.Correction.Reason)
            .OptionalText("source", r => r.Correction.Source)
            .ToImmutable(),
        []).Files(site.Reports.SelectMany(r => r.Report.Corrections, (r, c) => (r.Report.Unit, c)));
}
