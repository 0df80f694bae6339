using System.IO.Compression;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Tests.Workbooks;

/// <summary>Files that anybody may send: read within bounds, or refused; never a crash.</summary>
public class HostileWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly byte[] Sound = WorkbookWriter.Write(new(new Sheet("a", [new(10), new(10)], [new([new("step"), new("status")]), new([new("1.1"), new("x_x000D_y")])])));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var sheet = WorkbookReader.Read(Sound).Sheets.ShouldHaveSingleItem();

        sheet.Rows.Select(r => r.Cells.Values.Select(c => c.Text)).ShouldBe([["step", "status"], ["1.1", "x_x000D_y"]]);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked() => WorkbookReader.Read(WithEntry("xl/media/a.bin", stream =>
    {
        var zeros = new byte[1_000_000];
        for (var i = 0; i < 60; i++) stream.Write(zeros);
    })).Obstacle.ShouldBe(FileObstacle.TooLarge);

    [Fact]
    public void A_zip_of_a_thousand_entries_is_not_looked_through()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 1_001; i++) zip.CreateEntry($"{i}");

        WorkbookReader.Read(bytes.ToArray()).Obstacle.ShouldBe(FileObstacle.TooLarge);
    }

    [Fact]
    public void A_sheet_of_more_cells_than_any_of_ours_is_refused() =>
        WorkbookReader.Read(WithEntry("xl/worksheets/sheet1.xml", stream => stream.Write(Encoding.UTF8.GetBytes(
                $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(Enumerable.Repeat("<row><c><v>1</v></c><c><v>2</v></c></row>", WorkbookReader.CellLimit / 2 + 1))}</sheetData></worksheet>"))))
            .Obstacle.ShouldBe(FileObstacle.TooLarge);

    [Fact]
    public void A_workbook_with_a_password_is_called_so() => WorkbookReader.Read((byte[])
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Obstacle.ShouldBe(FileObstacle.Encrypted);

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"M\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet xmlns=\"M\"><sheetData><row r=\"1\"><c r=\"ZZZZZZZZZZ1\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet xmlns=\"M\"><sheetData><row r=\"one\"><c t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet xmlns=\"M\"><sheetData><row r=\"1\"><c r=\"A1\"")]
    [InlineData("no XML")]
    public void A_damaged_sheet_is_no_sheet(string xml) => WorkbookReader.Read(
            WithEntry("xl/worksheets/sheet1.xml", stream => stream.Write(Encoding.UTF8.GetBytes(xml.Replace("\"M\"", $"\"{Main}\"", StringComparison.Ordinal)))))
        .Obstacle.ShouldBe(FileObstacle.NotReadable);

    [Fact]
    public void Whatever_is_done_to_a_workbook_it_is_read_or_refused()
    {
        var random = new Random(1);
        for (var run = 0; run < 100; run++)
        {
            var bytes = (byte[])Sound.Clone();
            for (var i = random.Next(1, 20); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            WorkbookReader.Read(bytes);
            WorkbookReader.Read(WithEntry(random.Next(3) switch { 0 => "xl/workbook.xml", 1 => "xl/worksheets/sheet1.xml", _ => "xl/styles.xml" }, null, content =>
            {
                for (var i = random.Next(1, 6); i > 0; i--) content[random.Next(content.Length)] = (byte)random.Next(32, 127);
            }));
        }
    }

    [Fact]
    public void A_table_of_text_in_another_encoding_or_of_bytes_is_refused()
    {
        TextTable.Read((byte[])[.. "step;status\n1.1;"u8, 0xFC]).Obstacle.ShouldBe(FileObstacle.NotUtf8);
        TextTable.Read((byte[])[.. "step\0status"u8]).Obstacle.ShouldBe(FileObstacle.NotReadable);
        TextTable.Read(new byte[WorkbookReader.SizeLimit + 1]).Obstacle.ShouldBe(FileObstacle.TooLarge);
        TextTable.Read((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("step;status\r\n\"1.1\";ə")]).Sheets[0].Rows[1].Cells.Values.Select(c => c.Text).ShouldBe(["1.1", "ə"]);
    }

    private static byte[] WithEntry(string name, Action<Stream>? write, Action<byte[]>? change = null)
    {
        var bytes = new MemoryStream();
        bytes.Write(Sound);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var content = new MemoryStream();
            if (zip.GetEntry(name) is { } old)
            {
                using (var stream = old.Open()) stream.CopyTo(content);
                old.Delete();
            }

            using var entry = zip.CreateEntry(name).Open();
            write?.Invoke(entry);
            if (change is not null)
            {
                var changed = content.ToArray();
                change(changed);
                entry.Write(changed);
            }
        }

        return bytes.ToArray();
    }
}
