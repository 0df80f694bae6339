using System.Collections.Immutable;
using RoadmapSite.Localization;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>
/// A table of the open data. This one description makes the CSV file's header, its schema in
/// <c>datapackage.json</c>, and the data dictionary that readers see.
/// </summary>
/// <param name="Name">Its id: <c>steps</c>.</param>
/// <param name="Columns">In the order of the file.</param>
/// <param name="Key">Columns that tell its rows apart; empty when some of those can be empty.</param>
/// <param name="References">Columns that lead to rows of other tables.</param>
public abstract record DataTable(
    string Name, ImmutableArray<DataColumn> Columns, ImmutableArray<string> Key, ImmutableArray<DataReference> References)
{
    /// <summary>Name of its file in the data folder.</summary>
    public string FileName => Name + ".csv";

    /// <summary>Its file on the site.</summary>
    public string Path => Addresses.Data + FileName;

    /// <summary>Its name for people.</summary>
    public string Title(Words words) => words[$"data.table.{Name}.title"];

    /// <summary>What one row is.</summary>
    public string Description(Words words) => words[$"data.table.{Name}.description"];

    /// <summary>The whole file as bytes: RFC 4180, UTF-8 without a byte order mark.</summary>
    public abstract ReadOnlyMemory<byte> ToCsv(Site site);
}

/// <summary>Columns that name a row of another table.</summary>
/// <param name="Columns">Here.</param>
/// <param name="Table">The other table.</param>
/// <param name="Targets">There.</param>
public sealed record DataReference(ImmutableArray<string> Columns, string Table, ImmutableArray<string> Targets)
{
    /// <summary>Columns that are called the same in both tables.</summary>
    public static DataReference To(string table, params ImmutableArray<string> columns) => new(columns, table, columns);
}
