using System.Collections.Immutable;
using CsvHelper;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>A table with what makes its rows.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Cells">Its columns.</param>
/// <param name="Rows">Its rows, in the order of the file.</param>
/// <param name="Key">Columns that tell its rows apart.</param>
/// <param name="References">Columns that lead to other tables.</param>
internal sealed record CsvTable<TRow>(
    string Name,
    ImmutableArray<Column<TRow>> Cells,
    Func<Site, IEnumerable<TRow>> Rows,
    ImmutableArray<string> Key,
    params ImmutableArray<DataReference> References)
    : DataTable(Name, [.. Cells.Select(c => c.Description)], Key, References)
{
    // A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection);
    // roadmap.json has it unchanged.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    public override ReadOnlyMemory<byte> ToCsv(Site site)
    {
        var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, Options, leaveOpen: true))
        {
            csv.WriteHeader([.. Columns.Select(c => c.Name)]);
            foreach (var row in Rows(site))
            {
                foreach (var cell in Cells) cell.Write(csv, row);
                csv.EndRecord();
            }
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
