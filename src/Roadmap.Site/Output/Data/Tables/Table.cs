using System.Collections.Immutable;
using CsvHelper;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>A column with what makes its cells.</summary>
/// <param name="Description">As readers know it.</param>
/// <param name="Write">Writes the cell of a row.</param>
internal sealed record Column<TRow>(DataColumn Description, Action<CsvWriter, TRow> Write);

/// <summary>A table of the open data as a CSV file: RFC 4180, UTF-8 without a byte order mark.</summary>
/// <param name="Name">Its id, and where theme/strings names it: <c>steps</c>.</param>
/// <param name="Columns">In the order of the file.</param>
/// <param name="Key">Columns that tell its rows apart; empty when some of those can be empty.</param>
/// <param name="References">Columns that lead to rows of other tables.</param>
internal sealed record Table<TRow>(
    string Name, ImmutableArray<Column<TRow>> Columns, ImmutableArray<string> Key, params ImmutableArray<DataReference> References)
{
    // A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection);
    // roadmap.json has it unchanged.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>The file in the data folder.</summary>
    /// <param name="rows">In the order of the file; enumerated whenever it is made.</param>
    public DataFile File(IEnumerable<TRow> rows) => new(
        Name + ".csv", "CSV", "text/csv", w => w[$"data.table.{Name}.title"], w => w[$"data.table.{Name}.description"], () => ToCsv(rows))
    {
        Schema = new([.. Columns.Select(c => c.Description)], Key, References),
    };

    /// <summary>These rows under the table's header.</summary>
    public ReadOnlyMemory<byte> ToCsv(IEnumerable<TRow> rows)
    {
        var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, Options, leaveOpen: true))
        {
            csv.WriteHeader([.. Columns.Select(c => c.Description.Name)]);
            foreach (var row in rows)
            {
                foreach (var column in Columns) column.Write(csv, row);
                csv.EndRecord();
            }
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
