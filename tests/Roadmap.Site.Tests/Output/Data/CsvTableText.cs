using CsvHelper;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Output.Data;

/// <summary>A CSV file of the site, read again.</summary>
internal sealed record CsvTableText(string[] Header, IReadOnlyList<CsvRow> Rows)
{
    public static CsvTableText Of(Site site, string name)
    {
        using var csv = CsvReader.Create(PublishedSite.Data(site).Bytes($"data/{name}.csv"));
        csv.ReadHeader();
        string[] header = [.. csv.Headers!];
        var rows = new List<CsvRow>();
        while (csv.Read())
            rows.Add(new(header.Zip(Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)).ToDictionary(c => c.First, c => c.Second)));
        return new(header, rows);
    }

    public string[] Column(string name) => [.. Rows.Select(r => r[name])];
}

/// <summary>A row by column names.</summary>
internal sealed record CsvRow(Dictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public string Of(params string[] columns) => string.Join('|', columns.Select(c => Cells[c]));
}
