using System.Diagnostics;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Tests.Cli.Sheets;

/// <summary>A whole year: 109 steps asked of ten agencies, filled in, saved by LibreOffice and sent back with what usually goes wrong.</summary>
[Trait("Speed", "Slow")]
public sealed class WholeYearTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[] Statuses = ["implemented", "partially implemented", "not implemented"];

    private readonly SheetSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_LibreOffice_saves_is_what_we_wrote()
    {
        var saved = Directory.CreateDirectory(Path.Combine(_site.Folder, "saved")).FullName;
        LibreOffice.SaveAsWorkbooks(saved, _site.PathOf("ministry-of-transport"));

        string[][] Texts(string path) =>
            [.. WorkbookReader.Read(File.ReadAllBytes(path)).Sheets[0].Rows.Select(r => r.Cells.Select(c => $"{WorkbookWriter.Column(c.Key)}{r.Number} {c.Value.Kind} {c.Value.Text}").ToArray())];
        Texts(Path.Combine(saved, "ministry-of-transport.xlsx")).ShouldBe(Texts(_site.PathOf("ministry-of-transport")));
        _site.Import("saved/").Lines.ShouldContain("Nothing is to be written; no status file changes.");
    }

    [Fact]
    public void A_year_comes_back_and_is_published()
    {
        var agencies = Directory.EnumerateFiles(Path.Combine(_site.Folder, "sheets")).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal).ToArray();
        var watch = Stopwatch.StartNew();
        foreach (var agency in agencies) FillIn(agency);
        Tell(watch, "filled in");

        // What usually goes wrong.
        _site.Sheet("ministry-of-transport").DeleteRow("1.2.5.2").RenameSheet("Лист1").Set("1.3.1.2", "status", "in progress").Set("1.3.1.3", "status", "");
        _site.Sheet("ministry-of-economy").DeleteColumn("key").SetNumber("2.2.2.2", "step", 37_289, 14);
        _site.Sheet("central-bank").SetNumber("2.1.3.1", "step", 37_623, 14);
        _site.Sheet("ministry-of-justice").Set("1.1.2.2", "note_en", "• The draft is ready;\r\n• „experts“ agreed\u200B on 62,5\u00A0% of it.");
        _site.Replace("content/status/2018/3.2.yml", "3.2.4.1:\n", "3.2.4.1: not-implemented # by letter of 3 March\n");
        File.Copy(_site.PathOf("health-insurance-agency"), _site.PathOf("health-insurance-agency-2"));
        _site.Sheet("health-insurance-agency-2").Set("3.2.2.1", "status", "not implemented").Set("3.2.2.1", "reason_en", "No contract was signed.");

        // Everybody saves with a program of their own, and under a name of their own.
        var back = Directory.CreateDirectory(Path.Combine(_site.Folder, "back")).FullName;
        LibreOffice.SaveAsWorkbooks(back, [.. Directory.EnumerateFiles(Path.Combine(_site.Folder, "sheets")).Where(p => !p.Contains("property", StringComparison.Ordinal))]);
        LibreOffice.SaveAsText(back, _site.PathOf("state-property-committee"));
        File.Move(Path.Combine(back, "ministry-of-transport.xlsx"), Path.Combine(back, "Cavab 2018 (son) - Kopya.xlsx"));
        Tell(watch, "saved by LibreOffice");

        var tried = _site.Import("back/", "--dry-run");
        Tell(watch, "tried");
        output.WriteLine(tried.Output);
        var run = _site.Import("back/");
        Tell(watch, "imported");

        run.Code.ShouldBe(1);
        run.Lines.Single(l => l.StartsWith("  All ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["All", "103", "–", "1", "1", "5", "2"]);
        Section(run, "The report was changed after the sheet was sent").ShouldHaveSingleItem().ShouldStartWith("ministry-of-health.xlsx, G6  3.2.4.1");
        Section(run, "Refused").ShouldBe(
        [
            "Cavab 2018 (son) - Kopya.xlsx, G23  “in progress” is not a status; choose one of implemented, partially implemented, not implemented, not assessed (did you mean “partially implemented”?)",
            "Cavab 2018 (son) - Kopya.xlsx, H24  something is filled in for 1.3.1.3, but no status; choose one, or empty the row",
            "health-insurance-agency-2.xlsx, G5  3.2.2.1 is answered differently in several places (health-insurance-agency-2.xlsx, G5; health-insurance-agency.xlsx, G5); leave one of them",
            "health-insurance-agency.xlsx, G5  3.2.2.1 is answered differently in several places (health-insurance-agency-2.xlsx, G5; health-insurance-agency.xlsx, G5); leave one of them",
            "ministry-of-economy.xlsx, A13  the plan has no step “2002-02-02” (did you mean “2.2.2.2”?)",
        ]);
        _site.Read("content/status/2018/1.1.yml").ShouldContain("    en: The draft is ready; “experts” agreed on 62,5 % of it.\n");
        _site.Lines("2.1").ShouldContain("    az: 2.1.3.1 üzrə işlər başa çatır.");

        var once = _site.Content();
        _site.Import("back/");
        _site.Content().ShouldBe(once, "importing twice changes nothing");

        _site.Run("progress", "--language", "en").Lines[0].ShouldBe("Report 2018: 82 of 87 due steps have a status");
        var check = _site.Run("check");
        check.Code.ShouldBe(0);
        check.Error.ShouldContain("82 of 87 due steps have a status; missing: ");
        _site.Run("build").Code.ShouldBe(0);
        Tell(watch, "checked and published");
    }

    private void FillIn(string agency)
    {
        var sheet = _site.Sheet(agency);
        foreach (var (step, i) in sheet.Steps.Select((step, i) => (step, i)))
        {
            sheet.Set(step, "status", Statuses[i % 3]).Set(step, "note_az", $"{step} üzrə işlər başa çatır.").Set(step, "note_en", $"Work on {step} is being finished.")
                .Set(step, "evidence", $"https://example.org/{agency}/{step}.pdf");
            if (i % 3 == 2) sheet.Set(step, "reason_az", "Vəsait ayrılmayıb.").Set(step, "reason_en", "No funds were allocated.");
        }
    }

    private static string[] Section(CommandRun run, string heading) =>
        [.. run.Output.Split('\n').SkipWhile(l => l != heading).Skip(2).TakeWhile(l => l.Length > 0).Select(l => System.Text.RegularExpressions.Regex.Replace(l.Trim(), " {2,}", "  "))];

    private void Tell(Stopwatch watch, string what) => output.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s: {what}");
}
