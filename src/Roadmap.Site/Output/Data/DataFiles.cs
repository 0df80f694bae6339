using System.Collections.Immutable;
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
            StepTable.File(site),
            MeasureTable.File(site),
            PartTable.Priorities(site),
            PartTable.Goals(site),
            AgencyTable.File(site),
            IndicatorTable.File(site),
            .. BreakTable.IsNeeded(site) ? [BreakTable.File(site)] : Array.Empty<TableFiles>(),
            .. site.Reports.Any(r => !r.Report.Corrections.IsEmpty) ? [CorrectionTable.File(site)] : Array.Empty<TableFiles>(),
        ];
        ImmutableArray<DataFile> files = [.. tables.Select(t => t.Csv), .. tables.Select(t => t.Workbook), RoadmapJson.File(site)];

        // The package comes last: by then the others have been made and their checksums are known.
        return [.. files, DataPackage.File(site, files)];
    }
}
