using CsvHelper;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>A column with what makes its cells.</summary>
/// <param name="Description">As readers know it.</param>
/// <param name="Text">The text in a row; null for none, and in a column of numbers.</param>
/// <param name="Number">The number in a row; null for none, and in a column of texts.</param>
internal sealed record Column<TRow>(DataColumn Description, Func<TRow, string?> Text, Func<TRow, decimal?>? Number = null);

/// <summary>A table of the open data: as a CSV file for programs (RFC 4180, UTF-8 without a byte order mark), and as a workbook for people.</summary>
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

    private const string NumberFormat = "0.############################";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Rows that a sheet can hold, without its header.
    private const int SheetRows = 1_048_575;

    /// <summary>The table's files in the data folder.</summary>
    /// <param name="rows">In the order of the file; enumerated whenever one is made.</param>
    public TableFiles Files(IEnumerable<TRow> rows) => new(
        new(Name + ".csv", "CSV", "text/csv", Title, Description, () => ToCsv(rows)) { Schema = new([.. Columns.Select(c => c.Description)], Key, References) },
        new(Name + ".xlsx", "XLSX", WorkbookType, Title, Description, () => WorkbookWriter.Write(ToWorkbook(rows))));

    private string Title(Words words) => words[$"data.table.{Name}.title"];

    /// <summary>Whether its description speaks of reports, because not all of them are years.</summary>
    public bool IsGeneral { get; init; }

    private string Description(Words words) => words[$"data.table.{Name}.description{(IsGeneral ? "-general" : "")}"];

    /// <summary>These rows under the table's header.</summary>
    public ReadOnlyMemory<byte> ToCsv(IEnumerable<TRow> rows)
    {
        var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, Options, leaveOpen: true))
        {
            csv.WriteHeader([.. Columns.Select(c => c.Description.Name)]);
            foreach (var row in rows)
            {
                foreach (var column in Columns)
                    // Numbers go to the writer as numbers: only texts can be formulas, and -5 stays -5.
                    if (column.Number is { } number) csv.WriteField(number(row), NumberFormat);
                    else csv.WriteField(column.Text(row));
                csv.EndRecord();
            }
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private Workbook ToWorkbook(IEnumerable<TRow> rows) => new([.. rows.Chunk(SheetRows).DefaultIfEmpty([]).Select((part, i) => new Sheet(
        i == 0 ? Name : $"{Name} {i + 1}",
        [.. Columns.Select(c => new SheetColumn(c.Description.Language.Length > 0 ? 60 : Math.Max(12, c.Description.Name.Length + 2)))],
        part.Select(row => new SheetRow([.. Columns.Select(c => Cell(c, row))]))
            .Prepend(new([.. Columns.Select(c => new SheetCell(c.Description.Name, CellStyle.Heading))])))
        {
            Frozen = (1, 0),
        })]);

    private static SheetCell Cell(Column<TRow> column, TRow row) => column.Number is { } number
        ? new(number(row)?.ToString(NumberFormat, CultureInfo.InvariantCulture) ?? "", CellStyle.Number, IsNumber: true)
        : new(column.Text(row) ?? "", CellStyle.Line);
}

/// <summary>A table in the formats that readers get.</summary>
/// <param name="Csv">For programs.</param>
/// <param name="Workbook">For Excel and LibreOffice, with texts that stay texts and numbers that are numbers, in every country.</param>
internal sealed record TableFiles(DataFile Csv, DataFile Workbook);
