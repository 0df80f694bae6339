using CsvHelper;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>A column with what makes its cells.</summary>
/// <param name="Description">As readers know it.</param>
/// <param name="Write">Writes the cell of a row.</param>
internal sealed record Column<TRow>(DataColumn Description, Action<CsvWriter, TRow> Write);
