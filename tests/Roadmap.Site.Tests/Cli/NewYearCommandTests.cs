namespace RoadmapSite.Tests.Cli;

public sealed class NewYearCommandTests : IDisposable
{
    private const string Report = "content/status/2026/report.yml";

    private readonly StartedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_step_that_waits_for_a_status_gets_an_empty_line_under_its_title()
    {
        _site.Run("new-year", "2026").Code.ShouldBe(0);

        Lines("content/status/2026/1.1.yml").ShouldBe(
        [
            "# 1.1.1 tədbiri: Vahid xidmət portalının yaradılması",
            "# Portalın işə salınması (2025-2026; 2025-ci ildə qismən icra edilmişdir)",
            "1.1.1.2:",
        ]);
        Lines("content/status/2026/1.2.yml").ShouldBe(
        [
            "# 1.2.1 tədbiri: Təlimlərin təşkili",
            "# MÜDDƏTİ 2025-ci ilin sonunda BİTİB: icra vəziyyətini yazın; addım 2026-cı ildə yenidən qiymətləndirilməyibsə, sətri silin.",
            "# Təlim proqramının hazırlanması (2025; 2025-ci ildə icra edilməmişdir)",
            "1.2.1.1:",
            "# Təlimlərin keçirilməsi (2026-2027, mütəmadi; əvvəllər qiymətləndirilməyib)",
            "1.2.1.2:",
        ]);

        string[] Lines(string path) => [.. _site.Read(path).Split('\n').Skip(4).Where(l => l.Length > 0)];
    }

    [Fact]
    public void What_an_editor_has_to_do_is_told_in_every_language_of_the_site()
    {
        _site.Run("new-year", "2026").Code.ShouldBe(0);

        _site.Read("content/status/2026/1.1.yml").Split('\n')[..4].ShouldBe(
        [
            "# yaml-language-server: $schema=../../.schema/status.schema.json",
            "# 2026-cı il, 1.1 prioriteti: Xidmətlərin elektronlaşdırılması",
            "# Hər iki nöqtədən sonra boşluq qoyub bir söz yazın: implemented – icra edilmişdir, partial – qismən icra edilmişdir, not-implemented – icra edilməmişdir. Hələ boş qalan sətirləri “roadmap check” göstərir.",
            "# Write a space and a word after each colon: implemented, partial or not-implemented. “roadmap check” names the lines that are still empty.",
        ]);
        _site.Read(Report).ShouldContain(
            """
            # İlin nəticələri “ilkin” qeydi ilə dərc olunur, bəzi addımların icra vəziyyəti hələ yazılmamış ola bilər. 2026-cı ilin nəticələri yekunlaşanda növbəti sətri silin.
            # The year is marked as provisional and can be published while steps still wait for their status. Delete the next line when the results of 2026 are final.
            provisional: true

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_first_language_of_the_site_comes_first()
    {
        _site.Replace("site.config.yml", "languages: [az, en]", "languages: [en, az]");
        _site.Run("new-year", "2026").Code.ShouldBe(0);

        var lines = _site.Read("content/status/2026/1.2.yml").Split('\n');
        lines[1..4].ShouldBe(
        [
            "# 2026, priority 1.2: Improvement of digital skills",
            "# Write a space and a word after each colon: implemented, partial or not-implemented. “roadmap check” names the lines that are still empty.",
            "# Hər iki nöqtədən sonra boşluq qoyub bir söz yazın: implemented – icra edilmişdir, partial – qismən icra edilmişdir, not-implemented – icra edilməmişdir. Hələ boş qalan sətirləri “roadmap check” göstərir.",
        ]);
        lines.ShouldContain("# OVERDUE since the end of 2025: write its status, or delete its line if it was not assessed again in 2026.");
        lines[4..].ShouldNotContain(l => l.Contains('ə', StringComparison.Ordinal));
    }

    [Fact]
    public void Indicators_of_which_something_was_to_be_reached_get_a_line_that_waits_for_a_value()
    {
        const string Observed = "content/status/2027/indicators.yml";
        _site.Run("new-year", "2026").Output.ShouldNotContain("indicators.yml");
        File.Exists(_site.At("content/status/2026/indicators.yml")).ShouldBeFalse("the first target is for 2027");

        var told = _site.Run("new-year", "2027").Output;
        told.ShouldContain($"written  {Observed}\n");
        told.ShouldContain("  4. Where values of indicators were observed, write them into indicators.yml.\n  5. Run");

        var lines = _site.Read(Observed).Split('\n');
        lines[1].ShouldStartWith("# Göstəricilərin 2027-ci ildəki faktiki səviyyəsi. ");
        lines[2].ShouldStartWith("# Observed values of 2027. ");
        lines[3..].ShouldBe(["", "# Elektron formada göstərilən xidmətlərin payı (faiz)", "#services-online:", ""]);
        _site.Run("check").Output.ShouldNotContain(Observed);
        _site.Replace(Observed, "#services-online:", "services-online: 75.5");
        _site.Run("check").Output.ShouldNotContain(Observed);
    }

    [Theory]
    [InlineData("2027", "2027", true)]
    [InlineData("2026-2027", "2026", true)]
    [InlineData("after 2025", "2026", true)]
    [InlineData("after 2026", "2026", false)]
    [InlineData("2027", "2026", false)]
    public void A_target_counts_from_its_first_year(string target, string year, bool isThere)
    {
        _site.Replace("content/roadmap/indicators.yml", "year: 2027", $"year: {target}");

        _site.Run("new-year", year).Code.ShouldBe(0);

        File.Exists(_site.At($"content/status/{year}/indicators.yml")).ShouldBe(isThere);
    }

    [Fact]
    public void The_report_is_modelled_on_the_year_before_and_provisional()
    {
        _site.Run("new-year", "2026");

        _site.Read(Report).ShouldContain("  az: 2026-cı il üzrə illik hesabat\n  en: Annual report for 2026\n");
        _site.Read(Report).ShouldContain("\nas-of: 2026-12-31\n");
        _site.Read(Report).ShouldContain("\nprovisional: true\n");
    }

    [Fact]
    public void A_check_points_at_every_line_and_text_that_is_still_empty_and_a_provisional_year_can_be_published()
    {
        _site.Run("new-year", "2026");

        var check = _site.Run("check");
        check.Code.ShouldBe(0);
        check.Lines.Where(l => l.Contains("RS308", StringComparison.Ordinal)).ShouldBe(
        [
            "content/status/2026/1.1.yml:8:1: warning RS308: step 1.1.1.2 (2025-2026) is due in 2026 and has no status yet; write it after the colon",
            "content/status/2026/1.2.yml:9:1: warning RS308: step 1.2.1.1 has no status here yet; write it after the colon, or delete the line if the step is not assessed in 2026",
            "content/status/2026/1.2.yml:11:1: warning RS308: step 1.2.1.2 (2026-2027) is due in 2026 and has no status yet; write it after the colon",
        ]);
        check.Lines.Count(l => Regex.IsMatch(l, @"^content/status/2026/(1\.1|1\.2|summary)\.(az|en)\.md: warning RS113: ")).ShouldBe(6);
        check.Lines.Length.ShouldBe(9);
        _site.Run("build").Code.ShouldBe(0);
    }

    [Fact]
    public void A_year_that_is_not_provisional_waits_until_it_is_complete()
    {
        _site.Run("new-year", "2026");
        _site.Replace(Report, "provisional: true\n", "");

        var check = _site.Run("check");
        check.Code.ShouldBe(1);
        check.Lines.Count(l => l.Contains(": error RS307: ", StringComparison.Ordinal)).ShouldBe(3);
        check.Output.ShouldContain("content/status/2026/1.1.yml:8:1: error RS307: step 1.1.1.2 (2025-2026) is due in 2026 and has no status yet");
    }

    [Fact]
    public void A_year_that_was_filled_in_passes()
    {
        _site.Run("new-year", "2026");
        _site.Replace(Report, "provisional: true\n", "");
        _site.Replace("content/status/2026/1.1.yml", "1.1.1.2:", "1.1.1.2: implemented");
        _site.Replace("content/status/2026/1.2.yml", "1.2.1.1:\n", "");
        _site.Replace("content/status/2026/1.2.yml", "1.2.1.2:", "1.2.1.2: partial");
        foreach (var text in Directory.EnumerateFiles(_site.At("content/status/2026"), "*.md")) File.WriteAllText(text, "Done.\n");

        var check = _site.Run("check", "--strict");
        check.Code.ShouldBe(0, check.Output);
    }

    [Fact]
    public void A_report_on_half_a_year_is_called_so_and_not_like_that_on_the_year()
    {
        _site.Run("new-report", "2026-H1").Code.ShouldBe(0);
        var report = _site.Read("content/status/2026-H1/report.yml");
        report.ShouldContain(", the first half of 2026\n");
        report.ShouldContain("as-of: 2026-06-30\n");
        report.ShouldContain("when the results of 1st half of 2026 are final");
        _site.Read("content/status/2026-H1/1.1.yml").ShouldContain("1-ci yarımil 2026");

        _site.Replace("content/status/2026-H1/report.yml", ", the first half of 2026", " for half a year, 2026");
        _site.Run("new-report", "2027-H1").Code.ShouldBe(0);
        _site.Read("content/status/2027-H1/report.yml").ShouldContain(" for half a year, 2027\n");
    }

    [Fact]
    public void What_the_report_before_published_is_kept()
    {
        _site.Run("new-year", "2026", "--language", "en").Output.ShouldContain("written  content/status/2025/published.yml");
        _site.Replace("content/status/2025/1.1.yml", "1.1.1.2: partial", "1.1.1.2: implemented");
        _site.Run("check").Lines.ShouldContain(l => l.Contains("RS322: step 1.1.1.2 was published as partial", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_was_left_empty_is_due_again_in_the_year_after()
    {
        _site.Run("new-year", "2026");
        _site.Run("new-year", "2027").Code.ShouldBe(0);

        _site.Read("content/status/2027/1.1.yml").ShouldContain("# MÜDDƏTİ 2026-cı ilin sonunda BİTİB: ");
        _site.Read("content/status/2027/1.2.yml").ShouldContain("(2026-2027, mütəmadi; əvvəllər qiymətləndirilməyib)\n1.2.1.2:\n");
    }

    [Fact]
    public void What_is_there_already_is_kept_and_named()
    {
        _site.Write(Report, "title:\n  en: Mine\nas-of: 2026-06-30\n");
        _site.Write("content/status/2026/1.1.en.md", "Mine.\n");

        var run = _site.Run("new-year", "2026");

        run.Code.ShouldBe(0);
        run.Lines.ShouldContain("kept     content/status/2026/report.yml");
        run.Lines.ShouldContain("kept     content/status/2026/1.1.en.md");
        run.Lines.ShouldContain("written  content/status/2026/1.1.yml");
        run.Output.ShouldContain("2 steps are due in 2026; 1 more is overdue and not implemented.");
        _site.Read(Report).ShouldContain("Mine");
        _site.Read("content/status/2026/1.1.en.md").ShouldBe("Mine.\n");
    }

    [Fact]
    public void A_year_that_has_all_its_files_is_left_alone()
    {
        _site.Run("new-year", "2026");
        _site.Replace("content/status/2026/1.1.yml", "1.1.1.2:", "1.1.1.2: implemented");
        var before = _site.Everything();

        var run = _site.Run("new-year", "2026");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("has all its files already; nothing was written");
        _site.Everything().ShouldBe(before);
    }

    [Fact]
    public void The_first_year_of_a_site_can_be_started()
    {
        Directory.Delete(_site.At("content/status"), recursive: true);

        _site.Run("new-year", "2025").Code.ShouldBe(0);
        _site.Read("content/status/2025/report.yml").ShouldContain("en: Roadmap for the Development of Digital Services, 2025");
        _site.Run("check").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("2031", "roadmap: 2031 is not inside the roadmap's years 2025-2027; nothing was written")]
    [InlineData("next", "roadmap: “next” is not a year or a part of one; write one such as 2018, 2018-H1 or 2018-Q3")]
    [InlineData("26", "roadmap: “26” is not a year or a part of one; write one such as 2018, 2018-H1 or 2018-Q3")]
    [InlineData("2025-2026", "roadmap: “2025-2026” is not a year or a part of one; write one such as 2018, 2018-H1 or 2018-Q3")]
    public void A_year_that_cannot_be_is_wrong_usage(string year, string message)
    {
        var before = _site.Everything();

        var run = _site.Run("new-year", year);

        run.Code.ShouldBe(2);
        run.ErrorLines[0].ShouldBe(message);
        _site.Everything().ShouldBe(before);
    }

    [Fact]
    public void Mistakes_in_the_plan_or_in_earlier_years_come_first()
    {
        _site.Replace("content/status/2025/1.1.yml", "partial", "partal");
        var before = _site.Everything();

        var run = _site.Run("new-year", "2026");

        run.Code.ShouldBe(1);
        run.ErrorLines[0].ShouldStartWith("content/status/2025/1.1.yml:3:10: error RS123: ");
        run.ErrorLines[^1].ShouldBe("Nothing was written; mend these problems first.");
        _site.Everything().ShouldBe(before);
    }

    [Fact]
    public void Nothing_is_half_written_when_the_folder_cannot_be_made()
    {
        _site.Write("content/status/2026", "a file where the folder belongs");
        var before = _site.Everything();

        var run = _site.Run("new-year", "2026");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("error RS709: ");
        _site.Everything().ShouldBe(before);
    }

    [Fact]
    public void Nothing_is_written_through_a_symbolic_link()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_site.Parent, "elsewhere"));
        Directory.CreateSymbolicLink(_site.At("content/status/2026"), elsewhere.FullName);

        var run = _site.Run("new-year", "2026");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("content/status/2026: error RS111: ");
        elsewhere.EnumerateFileSystemInfos().ShouldBeEmpty();
    }
}
