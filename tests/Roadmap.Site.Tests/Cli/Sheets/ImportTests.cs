namespace RoadmapSite.Tests.Cli.Sheets;

public sealed class ImportTests : IDisposable
{
    private readonly SheetSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_was_filled_in_stands_in_the_status_files_and_the_comments_stay()
    {
        var before = _site.Read("content/status/2018/1.1.yml");
        _site.Sheet("ministry-of-justice")
            .Set("1.1.2.1", "status", "implemented")
            .Set("1.1.2.2", "status", "partially implemented").Set("1.1.2.2", "note_az", "Layihə hazırdır.").Set("1.1.2.2", "note_en", "A draft is ready.")
            .Set("1.1.2.2", "evidence", "https://example.org/a\nhttps://example.org/b");

        var run = _site.Import("sheets/ministry-of-justice.xlsx");

        run.Code.ShouldBe(0);
        run.Lines.ShouldContain("written: content/status/2018/1.1.yml");
        _site.Read("content/status/2018/1.1.yml").ShouldBe(before
            .Replace("1.1.2.1:\n", "1.1.2.1: implemented\n", StringComparison.Ordinal)
            .Replace("1.1.2.2:\n", """
                1.1.2.2:
                  status: partial
                  note:
                    az: Layihə hazırdır.
                    en: A draft is ready.
                  evidence:
                    - https://example.org/a
                    - https://example.org/b

                """.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        _site.Run("check").Code.ShouldBe(0);
    }

    [Fact]
    public void A_sheet_that_nobody_touched_changes_nothing()
    {
        _site.Replace("content/status/2018/1.1.yml", "1.1.2.2:\n", "1.1.2.2:   # asked again\n  status: partial # draft\n  note: {en: \"A  „draft“ is there.\"}\n  evidence: [https://example.org/a]\n");
        _site.Collect();
        var before = _site.Content();

        var run = _site.Import("sheets/");

        run.Code.ShouldBe(0);
        run.Lines.ShouldContain("Nothing is to be written; no status file changes.");
        run.Lines.First(l => l.StartsWith("  All ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["All", "–", "–", "1", "–", "–", "108"]);
        _site.Content().ShouldBe(before);
    }

    [Fact]
    public void Importing_twice_changes_nothing_more()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").Set("2.1.3.2", "status", "partially implemented").Set("2.1.3.2", "note_en", "Begun");
        _site.Import("sheets/").Code.ShouldBe(0);
        var once = _site.Content();

        var again = _site.Import("sheets/");

        again.Code.ShouldBe(0);
        _site.Content().ShouldBe(once);
    }

    [Fact]
    public void A_dry_run_tells_and_writes_nothing()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented");
        var before = _site.Content();

        var run = _site.Import("sheets/central-bank.xlsx", "--dry-run");

        run.Lines.ShouldContain("would be written: content/status/2018/2.1.yml");
        _site.Content().ShouldBe(before);
    }

    [Fact]
    public void A_renamed_file_and_a_renamed_sheet_are_imported()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "icra edilmişdir").RenameSheet("Sheet1");
        File.Move(_site.PathOf("central-bank"), Path.Combine(_site.Folder, "cavab (1).XLSX"));

        _site.Import("cavab (1).XLSX").Code.ShouldBe(0);

        _site.Lines("2.1").ShouldContain("2.1.3.1: implemented");
    }

    [Theory]
    [InlineData("status", "done", "G5", "“done” is not a status; choose one of implemented, partially implemented, not implemented, not assessed (did you mean “implemented”?)")]
    [InlineData("status", "implmented", "G5", "“implmented” is not a status; choose one of implemented, partially implemented, not implemented, not assessed (did you mean “implemented”?)")]
    [InlineData("note_en", "Begun", "I5", "something is filled in for 2.1.3.1, but no status; choose one, or empty the row")]
    [InlineData("step", "2.1.3.9", "A5", "the plan has no step “2.1.3.9” (did you mean “2.1.3.1”?)")]
    [InlineData("step", "1.1.2.1", "A5", "the title is not that of 1.1.2.1 but that of 2.1.3.1; put the row back together, or ask for a new sheet")]
    [InlineData("title_en", "Something else", "A5", "the title is not that of 2.1.3.1 (“Preparation, in accordance with this Strategic Roadmap, o…”); if the plan has changed since, ask for a new sheet")]
    public void A_row_that_cannot_be_used_is_refused_by_its_cell_and_the_others_go_on(string column, string text, string cell, string message)
    {
        var sheet = _site.Sheet("central-bank").Set("2.1.3.2", "status", "implemented");
        if (column != "note_en") sheet.Set("2.1.3.1", "status", "implemented");
        sheet.Set("2.1.3.1", column, text);

        var run = _site.Import("sheets/central-bank.xlsx");

        run.Code.ShouldBe(1);
        run.Lines.ShouldContain($"  central-bank.xlsx, {cell}  {message}");
        _site.Lines("2.1").ShouldBe(["2.1.3.2: implemented"]);
    }

    [Theory]
    [InlineData("en", "in progress", "Refused", "  central-bank.xlsx, G5  “in progress” is not a status;")]
    [InlineData("az", "davam edir", "Qəbul edilməyib", "  central-bank.xlsx, G5  “davam edir” icra vəziyyəti deyil;")]
    public void The_guide_shows_a_refusal_as_it_is_told(string language, string status, string heading, string beginning)
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", status);
        var guide = File.ReadAllText(Path.Combine(Transcription.Repository.Root, $".github/guide/import.{language}.md"));

        var run = _site.Run("import", "--language", language, "sheets/central-bank.xlsx", "--dry-run");

        run.Lines.ShouldContain(heading);
        guide.ShouldContain($"   {heading}\n");
        guide.ShouldContain($"   {run.Lines.Single(l => l.StartsWith(beginning, StringComparison.Ordinal))}\n");
    }

    [Fact]
    public void Into_a_final_report_is_imported_with_a_word_about_corrections()
    {
        _site.Replace("content/status/2018/report.yml", "provisional: true\n", "");
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented");

        _site.Import("sheets/central-bank.xlsx").Output.ShouldContain("2018 is a final report: tell each status that changes in it");
    }

    [Fact]
    public void A_number_that_is_none_is_answered_with_the_one_that_the_title_has()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").Set("2.1.3.1", "step", "2.1");

        _site.Import("sheets/central-bank.xlsx").Lines.ShouldContain("  central-bank.xlsx, A5  the plan has no step “2.1” (did you mean “2.1.3.1”?)");
    }

    [Fact]
    public void What_the_checks_find_wrong_refuses_the_row_by_its_cell_with_their_advice()
    {
        _site.Sheet("central-bank")
            .Set("2.1.3.1", "status", "implemented").Set("2.1.3.1", "evidence", "letter no. 5")
            .Set("2.1.3.2", "status", "not assessed");

        var run = _site.Import("sheets/central-bank.xlsx");

        run.Code.ShouldBe(1);
        run.Lines.ShouldContain("  central-bank.xlsx, L5  “letter no. 5” is not a web address; write one that begins with https://");
        run.Lines.ShouldContain(l => l.StartsWith("  central-bank.xlsx, G6  step 2.1.3.2 began in 2018; give a “reason:” why it is not assessed", StringComparison.Ordinal));
        _site.Lines("2.1").ShouldBeEmpty();
    }

    [Fact]
    public void A_step_of_another_agency_is_refused()
    {
        _site.Sheet("ministry-of-justice").Set("1.1.2.1", "status", "implemented");
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").Set("2.1.3.1", "step", "1.1.2.1")
            .Set("1.1.2.1", "title_az", "Beynəlxalq təcrübənin öyrənilməsi").Set("1.1.2.1", "title_en", "Study of international experience");

        var run = _site.Import("sheets/central-bank.xlsx", "sheets/ministry-of-justice.xlsx");

        run.Lines.ShouldContain("  central-bank.xlsx, A5  1.1.2.1 is led by Ministry of Justice, and the sheet was sent to Central Bank of the Republic of Azerbaijan; only its lead reports on it");
        _site.Lines("1.1").ShouldContain("1.1.2.1: implemented");
    }

    [Fact]
    public void Two_answers_for_one_step_are_refused_unless_they_agree()
    {
        File.Copy(_site.PathOf("central-bank"), Path.Combine(_site.Folder, "sheets/second.xlsx"));
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").Set("2.1.3.2", "status", "implemented");
        _site.Sheet("second").Set("2.1.3.1", "status", "not implemented").Set("2.1.3.2", "status", "implemented");

        var run = _site.Import("sheets/central-bank.xlsx", "sheets/second.xlsx");

        run.Code.ShouldBe(1);
        run.Lines.Count(l => l.Contains("2.1.3.1 is answered differently in several places (central-bank.xlsx, G5; second.xlsx, G5); leave one of them", StringComparison.Ordinal)).ShouldBe(2);
        _site.Lines("2.1").ShouldBe(["2.1.3.2: implemented"]);
    }

    [Fact]
    public void A_step_number_that_became_a_day_or_a_number_is_known_by_what_was_sent()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").SetNumber("2.1.3.1", "step", 37_623, 14);

        _site.Import("sheets/central-bank.xlsx").Code.ShouldBe(0);

        _site.Lines("2.1").ShouldBe(["2.1.3.1: implemented"]);
    }

    [Fact]
    public void A_deleted_row_is_counted_as_unanswered()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").DeleteRow("2.1.3.2");

        var run = _site.Import("sheets/central-bank.xlsx");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Unanswered\n  Agency");
        run.Lines.ShouldContain(l => l.EndsWith("  2.1.3.2", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_report_was_changed_after_the_sheet_was_sent_it_stays_until_somebody_decides()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented");
        _site.Replace("content/status/2018/2.1.yml", "2.1.3.1:\n", "2.1.3.1: not-implemented # by letter\n");

        var run = _site.Import("sheets/central-bank.xlsx");
        run.Code.ShouldBe(1);
        run.Output.ShouldContain("The report was changed after the sheet was sent\n");
        run.Lines.ShouldContain(l => l.StartsWith("  central-bank.xlsx, G5  2.1.3.1", StringComparison.Ordinal) && l.EndsWith("not implemented  implemented", StringComparison.Ordinal));
        _site.Lines("2.1").ShouldBe(["2.1.3.1: not-implemented # by letter"]);

        _site.Import("sheets/central-bank.xlsx", "--take", "file").Code.ShouldBe(0);
        _site.Lines("2.1").ShouldBe(["2.1.3.1: not-implemented # by letter"]);

        _site.Import("sheets/central-bank.xlsx", "--take", "sheet").Code.ShouldBe(0);
        _site.Lines("2.1").ShouldBe(["2.1.3.1: implemented # by letter"]);
    }

    [Fact]
    public void An_old_sheet_that_nobody_touched_takes_nothing_back()
    {
        _site.Replace("content/status/2018/2.1.yml", "2.1.3.1:\n", "2.1.3.1: partial\n");
        _site.Collect();
        _site.Replace("content/status/2018/2.1.yml", "2.1.3.1: partial\n", "2.1.3.1: implemented\n");

        _site.Import("sheets/central-bank.xlsx").Code.ShouldBe(0);

        _site.Lines("2.1").ShouldBe(["2.1.3.1: implemented"]);
    }

    [Fact]
    public void A_changed_answer_and_a_note_that_was_taken_away_are_changes()
    {
        _site.Replace("content/status/2018/2.1.yml", "2.1.3.1:\n", "2.1.3.1:\n  # the first answer\n  status: partial\n  note:\n    az: Başlanıb indi\n    en: Begun now\n");
        _site.Collect();
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").Set("2.1.3.1", "note_en", "");

        _site.Import("sheets/central-bank.xlsx").Code.ShouldBe(0);

        _site.Read("content/status/2018/2.1.yml").ShouldContain("2.1.3.1:\n  # the first answer\n  status: implemented\n  note:\n    az: Başlanıb indi\n");
        _site.Lines("2.1").ShouldNotContain("    en: Begun now");
    }

    [Fact]
    public void A_formula_is_never_calculated()
    {
        _site.Sheet("central-bank").SetFormula("2.1.3.1", "status", "HYPERLINK(\"https://example.org\")", "implemented");

        var run = _site.Import("sheets/central-bank.xlsx");

        run.Lines.ShouldContain("  central-bank.xlsx, G5  the cell holds a formula, which is never calculated here; copy the cell and paste it as a value (Paste special → Values)");
        _site.Lines("2.1").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(";", true)]
    [InlineData(";", false)]
    [InlineData(",", true)]
    [InlineData("\t", false)]
    public void A_table_of_text_is_taken_too(string separator, bool hasMark)
    {
        var text = string.Join("\r\n", new[]
        {
            string.Join(separator, "Step", "Status", "Note (English)", "Evidence (web addresses)"),
            string.Join(separator, "2.1.3.1", "icra edilmişdir", "\"Done; all, of it\"", "https://example.org/a"),
            string.Join(separator, "1.1.2.1", "Partially Implemented", "", ""),
        });
        _site.Write("answers.csv", (hasMark ? "\uFEFF" : "") + text);

        var run = _site.Import("answers.csv");

        run.Code.ShouldBe(0);
        _site.Lines("2.1").ShouldBe(["  status: implemented", "  note:", "    en: Done; all, of it", "  evidence:", "    - https://example.org/a"]);
        _site.Lines("1.1").ShouldBe(["1.1.2.1: partial"]);
    }

    [Fact]
    public void A_report_in_Markdown_is_for_a_pull_request()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented").Set("2.1.3.2", "status", "<b>done</b>");

        var run = _site.Import("sheets/central-bank.xlsx", "--format", "markdown", "--dry-run");

        run.Output.ShouldStartWith("## Report 2018\n\n| Agency | New | Changed | Unchanged | To decide | Refused | Unanswered |\n| --- | --- |");
        run.Output.ShouldContain("\n### Refused\n\n| Cell | Why |\n| --- | --- |\n| central-bank.xlsx, G6 | “&#60;b&#62;done&#60;/b&#62;” is not a status");
    }

    [Fact]
    public void A_report_that_is_not_there_and_a_file_that_is_no_sheet_are_named()
    {
        _site.Write("notes.csv", "a;b\n1;2\n");
        _site.Write("old.csv", "step;status;report\n2.1.3.1;implemented;#2016\n");
        File.WriteAllBytes(Path.Combine(_site.Folder, "broken.xlsx"), [.. "PK\u0003\u0004 this is no zip"u8]);

        var run = _site.Import("notes.csv", "old.csv", "broken.xlsx", "missing.xlsx");

        run.Code.ShouldBe(1);
        run.Lines[2..].ShouldBe(
        [
            "  notes.csv     no sheet of the file has a column of numbers and one of statuses under their headings; use a sheet that “roadmap collect” wrote",
            "  broken.xlsx   the file is damaged or of another kind; save it as an Excel workbook (.xlsx) or as CSV",
            "  missing.xlsx  there is no such file",
            "  old.csv       the rows are for the report 2016, which this site does not have",
        ]);
    }

    [Fact]
    public void Progress_tells_what_is_received_and_what_is_missing()
    {
        _site.Sheet("central-bank").Set("2.1.3.1", "status", "implemented");
        _site.Import("sheets/");

        var run = _site.Run("progress", "--language", "en");

        run.Code.ShouldBe(0);
        run.Lines[0].ShouldBe("Report 2018: 1 of 87 due steps have a status");
        run.Lines.Single(l => l.StartsWith("  Central Bank ", StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ShouldBe(["Central Bank", "2", "1", "1", "0", "2.1.3.2"]);
    }
}
