using System.Collections.Immutable;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>All tables of the open data.</summary>
public static class DataTables
{
    /// <summary>The tables, from the finest to the coarsest, with columns for these languages.</summary>
    public static ImmutableArray<DataTable> Of(ImmutableArray<string> languages) =>
    [
        StepTable.Of(languages),
        MeasureTable.Of(languages),
        PartTable.Priorities(languages),
        PartTable.Goals(languages),
        AgencyTable.Of(languages),
        IndicatorTable.Of(languages),
    ];
}
