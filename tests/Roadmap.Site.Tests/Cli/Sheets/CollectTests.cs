using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Tests.Cli.Sheets;

public sealed class CollectTests : IDisposable
{
    private readonly SheetSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_agency_gets_a_workbook_with_the_steps_that_are_due_or_late()
    {
        var files = Directory.EnumerateFiles(Path.Combine(_site.Folder, "sheets")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToArray();

        files.ShouldBe(
        [
            "central-bank", "health-insurance-agency", "ministry-of-economy", "ministry-of-education", "ministry-of-foreign-affairs", "ministry-of-health",
            "ministry-of-justice", "ministry-of-transport", "public-service-agency", "state-property-committee",
        ]);
        files.Sum(f => _site.Sheet(f!).Steps.Length).ShouldBe(109);
        _site.Sheet("ministry-of-justice").Steps.ShouldBe(["1.1.2.1", "1.1.2.2"], "the first is late, the second is due");
    }

    [Fact]
    public void A_row_tells_what_the_step_is_and_what_was_found_before()
    {
        var sheet = _site.Sheet("ministry-of-justice");

        sheet.Text("1.1.2.1", "title_az").ShouldBe("Beynəlxalq təcrübənin öyrənilməsi");
        sheet.Text("1.1.2.1", "title_en").ShouldBe("Study of international experience");
        sheet.Text("1.1.2.1", "measure").ShouldStartWith("1.1.2. Preparation and approval of normative legal acts");
        sheet.Text("1.1.2.1", "period").ShouldBe("2017\nperiod has ended");
        sheet.Text("1.1.2.1", "last").ShouldBe("not implemented in 2017");
        sheet.Text("1.1.2.2", "period").ShouldBe("2018");
        sheet.Text("1.1.2.2", "last").ShouldBe("not assessed before");
        sheet.Text("1.1.2.2", "status").ShouldBe("");
    }

    [Fact]
    public void What_the_report_says_already_is_filled_in()
    {
        _site.Replace("content/status/2018/1.1.yml", "1.1.2.2:\n", "1.1.2.2:\n  status: partial\n  note: {en: A draft is there.}\n  evidence: [https://example.org/a, https://example.org/b]\n");

        _site.Collect();

        var sheet = _site.Sheet("ministry-of-justice");
        sheet.Text("1.1.2.2", "status").ShouldBe("partially implemented");
        sheet.Text("1.1.2.2", "note_en").ShouldBe("A draft is there.");
        sheet.Text("1.1.2.2", "evidence").ShouldBe("https://example.org/a\nhttps://example.org/b");
    }

    [Fact]
    public void Only_yellow_cells_can_be_written_in_and_a_status_is_chosen_from_a_list()
    {
        _site.Sheet("ministry-of-justice").Edit(document =>
        {
            var sheet = Worksheets(document)[0];
            sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value.ShouldBeTrue();
            var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
            var open = sheet.Descendants<Cell>().Where(c => !formats[(int)c.StyleIndex!.Value].Protection!.Locked!.Value).Select(c => c.CellReference!.Value!).ToArray();
            open.ShouldBe(["G5", "H5", "I5", "J5", "K5", "L5", "G6", "H6", "I6", "J6", "K6", "L6"]);
            sheet.Descendants<Cell>().Select(c => formats[(int)c.StyleIndex!.Value].NumberFormatId!.Value).Distinct().ShouldBe([49u], "all of it is text, whatever it looks like");

            var list = sheet.Descendants<DataValidation>().Single();
            (list.SequenceOfReferences!.InnerText, list.Formula1!.Text).ShouldBe(("G5:G6", "'lists'!$A$1:$A$4"));
            Worksheets(document)[2].Descendants<Cell>().Select(c => c.InnerText).ShouldBe(["implemented", "partially implemented", "not implemented", "not assessed"]);
        });
    }

    [Fact]
    public void A_sheet_says_how_it_is_filled_in_in_the_language_of_its_reader()
    {
        _site.Run("collect", "2018", "--language", "az", "--agency", "central-bank", "--overwrite").Code.ShouldBe(0);

        var read = WorkbookReader.Read(File.ReadAllBytes(_site.PathOf("central-bank")));
        read.Sheets.Select(s => s.Name).ShouldBe(["İcra vəziyyəti", "Necə doldurmalı", "lists"]);
        read.Sheets[1].Rows.Select(r => r[1].Text).ShouldContain(t => t.StartsWith("2. İcra vəziyyəti – xanada açılan siyahıdan bir söz seçin.", StringComparison.Ordinal));
        read.Sheets[2].Rows.Select(r => r[1].Text).ShouldBe(["icra edilmişdir", "qismən icra edilmişdir", "icra edilməmişdir", "qiymətləndirilmir"]);
    }

    [Fact]
    public void A_workbook_is_as_the_format_wants_it()
    {
        _site.Sheet("ministry-of-transport").Edit(document =>
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty());
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var first = File.ReadAllBytes(_site.PathOf("ministry-of-health"));

        _site.Run("collect", "2018", "--language", "en").Code.ShouldBe(0, "nothing differs, so nothing is overwritten");
        _site.Run("collect", "2018", "--language", "en", "--output", "again").Code.ShouldBe(0);

        File.ReadAllBytes(Path.Combine(_site.Folder, "again", "ministry-of-health.xlsx")).ShouldBe(first);
    }

    [Fact]
    public void A_workbook_that_came_back_is_not_written_over()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented");
        var filled = File.ReadAllBytes(_site.PathOf("central-bank"));

        var run = _site.Run("collect", "2018", "--language", "en");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"roadmap: {Path.Combine("sheets", "central-bank.xlsx")} is there already and says something else\n");
        File.ReadAllBytes(_site.PathOf("central-bank")).ShouldBe(filled);
    }

    [Fact]
    public void What_was_written_is_told_in_the_language_that_was_asked_for()
    {
        var run = _site.Run("collect", "2018", "--language", "az", "--output", "az");

        run.Lines.ShouldContain($"yazıldı  {Path.Combine("az", "central-bank.xlsx")}  2 addım  Azərbaycan Respublikasının Mərkəzi Bankı");
        run.Lines[^1].ShouldStartWith("10 cədvəldə 109 addım. Geri gələndə: roadmap import ");
        _site.Run("collect", "2018", "--language", "en", "--output", "en").Lines[^1].ShouldStartWith("109 steps in 10 workbooks. When they are back: roadmap import ");
    }

    [Theory]
    [InlineData("roadmap: there is no agency “central-bnk” (did you mean “central-bank”?)", "2018", "--agency", "central-bnk")]
    [InlineData("roadmap: there is no report 2019; start it with “roadmap new-year 2019”, or mend its report.yml", "2019")]
    [InlineData("roadmap: --language cannot be “de”; the site has az, en", "2018", "--language", "de")]
    public void What_is_not_there_is_said(string message, params string[] arguments)
    {
        var run = _site.Run(["collect", .. arguments]);

        (run.Code, run.ErrorLines[0]).ShouldBe((2, message));
    }

    private static Worksheet[] Worksheets(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => ((WorksheetPart)document.WorkbookPart.GetPartById(s.Id!.Value!)).Worksheet!)];
}
