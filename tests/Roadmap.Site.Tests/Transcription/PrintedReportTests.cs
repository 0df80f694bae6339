namespace RoadmapSite.Tests.Transcription;

public class PrintedReportTests
{
    private static readonly PrintedReport Report = PrintedReport.Read();

    [Fact]
    public void The_report_prints_ten_priorities_under_three_goals()
    {
        Report.Front.Goals.Keys.ShouldBe(["1", "2", "3"]);
        Report.Priorities.Select(priority => priority.Id)
            .ShouldBe(["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2"]);
    }

    [Fact]
    public void The_report_prints_37_measures_and_152_steps()
    {
        Report.Measures.Count().ShouldBe(37);
        Report.Steps.Count().ShouldBe(152);
        Report.Rows.Select(row => row.Id).ShouldBeUnique();
    }

    [Fact]
    public void The_ticks_of_the_steps_add_up_to_27_16_14_and_95() =>
        Report.Steps.CountBy(step => step.Status).ToDictionary().ShouldBe(
            new Dictionary<string, int> { ["implemented"] = 27, ["partial"] = 16, ["not-implemented"] = 14, ["not-assessed"] = 95 },
            ignoreOrder: true);

    [Fact]
    public void The_unnumbered_row_under_2_4_6_is_its_only_step()
    {
        var step = Report.Steps.Where(row => row.Id.StartsWith("2.4.6.", StringComparison.Ordinal)).ShouldHaveSingleItem();

        step.Text.ShouldStartWith("Elektron imzanın, o cümlədən “Asan imza”nın");
        step.Status.ShouldBe("partial");
    }

    [Fact]
    public void A_step_is_assessed_exactly_when_its_period_starts_by_2017() =>
        Report.Steps.ShouldAllBe(step => (step.Status != "not-assessed") == step.Period.StartsWith("2017", StringComparison.Ordinal));

    [Fact]
    public void No_word_of_a_status_cell_is_left_in_a_row() =>
        Report.Rows.ShouldAllBe(row => !row.Text.Any(character => character >= '\uE000' && character <= '\uF8FF')
            && !row.Text.Contains("qiymətləndirilmir", StringComparison.Ordinal));

    [Fact]
    public void The_measures_a_note_leaves_out_are_those_its_table_lacks() =>
        Report.Priorities.Where(priority => priority.Table.Planned is not null)
            .Select(priority => (priority.Id, priority.Table.Planned, priority.Table.Of, priority.Table.LeftOut))
            .ShouldBe([("1.1", "3", "2", 1), ("1.2", "6", "5", 1), ("2.1", "3", "2", 1), ("3.2", "4", "2", 2)]);
}
