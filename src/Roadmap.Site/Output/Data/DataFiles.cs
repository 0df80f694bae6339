using RoadmapSite.Output.Data.Tables;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>The open data: everything below <c>data/</c> but the page that explains it. Each file is a line here.</summary>
internal static class DataFiles
{
    /// <summary>The files in the order in which readers find them.</summary>
    public static ImmutableArray<DataFile> Of(Site site)
    {
        TableFiles[] tables =
        [
            .. If(site.HasSteps, StepTable.File),
            .. If(site.HasMeasures, MeasureTable.File),
            .. If(site.HasSteps, PartTable.Priorities),
            .. If(site.HasSteps, PartTable.Goals),
            .. If(site.HasAgencies, AgencyTable.File),
            .. If(!site.Roadmap.Indicators.IsEmpty, IndicatorTable.File),
            .. If(ObservationTable.IsNeeded(site), ObservationTable.File),
            .. If(BreakTable.IsNeeded(site), BreakTable.File),
            .. If(site.Reports.Any(r => !r.Report.Corrections.IsEmpty), CorrectionTable.File),
        ];
        ImmutableArray<DataFile> files = [.. tables.Select(t => t.Csv), .. tables.Select(t => t.Workbook), RoadmapJson.File(site)];

        IEnumerable<TableFiles> If(bool isThere, Func<Site, TableFiles> table) => isThere ? [table(site)] : [];

        // The package comes last: by then the others have been made and their checksums are known.
        return [.. files, DataPackage.File(site, files)];
    }
}
