using RoadmapSite.Workbooks;

namespace RoadmapSite.Tests.Output.Data;

public class DataWorkbookTests
{
    public static TheoryData<string> Tables => DataPackageTests.Tables;

    [Theory, MemberData(nameof(Tables))]
    public void A_workbook_holds_what_the_CSV_holds(string name)
    {
        var csv = CsvTableText.Of(PublishedSite.Real, name);
        var sheet = WorkbookReader.Read(PublishedSite.Data(PublishedSite.Real).Bytes($"data/{name}.xlsx")).Sheets.ShouldHaveSingleItem();

        sheet.Name.ShouldBe(name);
        string[] Row(int row) => [.. Enumerable.Range(1, csv.Header.Length).Select(column => sheet.Rows[row][column].Text)];
        Row(0).ShouldBe(csv.Header);
        sheet.Rows.Length.ShouldBe(csv.Rows.Count + 1);
        foreach (var (row, i) in csv.Rows.Select((row, i) => (row, i + 1))) Row(i).ShouldBe(csv.Header.Select(c => row[c]));
    }

    [Fact]
    public void Numbers_of_the_plan_are_texts_and_counts_are_numbers()
    {
        var sheet = WorkbookReader.Read(PublishedSite.Data(PublishedSite.Real).Bytes("data/priorities.xlsx")).Sheets[0];

        sheet.Rows[1][2].ShouldBe(new(CellKind.Text, "1.1"));
        sheet.Rows[1][5].ShouldBe(new(CellKind.Number, "10"));
    }
}
