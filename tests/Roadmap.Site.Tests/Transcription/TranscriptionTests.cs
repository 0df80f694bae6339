namespace RoadmapSite.Tests.Transcription;

/// <summary>The plan and its results in 2017, row by row, against the printed rows.</summary>
public class TranscriptionTests
{
    private static readonly PrintedReport Report = PrintedReport.Read();
    private static readonly WrittenContent Content = WrittenContent.Read();

    [Fact]
    public void Goals_and_priorities_have_their_printed_titles()
    {
        Content.Roadmap["title"].Text("az").ShouldBe(Report.Front.Title);
        Content.Roadmap.List("goals").ToDictionary(goal => goal.Text("id"), goal => goal["title"].Text("az")).ShouldBe(Report.Front.Goals);
        Content.PriorityTitles.ShouldBe(Report.Priorities.ToDictionary(priority => priority.Id, priority => priority.Title));
    }

    [Fact]
    public void Each_priority_belongs_to_the_goal_its_number_begins_with() =>
        Content.Roadmap.List("goals").ShouldAllBe(goal => goal.Texts("priorities").All(id => id.StartsWith(goal.Text("id") + ".", StringComparison.Ordinal)));

    [Fact]
    public void The_same_measures_and_steps_stand_in_the_same_order() =>
        Content.Rows.Select(row => row.Id).ShouldBe(Report.Rows.Select(row => row.Id));

    [Fact]
    public void Every_step_has_the_status_that_is_ticked() =>
        Differences(steps: true, row => row.Status, printed => printed.Status).ShouldBeEmpty();

    [Fact]
    public void Only_the_steps_that_are_assessed_have_a_line_in_a_status_file() =>
        Content.Statuses.Select(line => line.Step).ShouldBe(Report.Steps.Where(step => step.Status != "not-assessed").Select(step => step.Id));

    [Fact]
    public void Every_measure_has_the_status_that_follows_from_its_steps() =>
        Differences(steps: false, row => row.Status, printed => printed.Status).ShouldBeEmpty();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_row_has_its_printed_period(bool steps) =>
        Differences(steps, row => (row.Period, row.Ongoing), printed => (printed.Period, printed.Ongoing)).ShouldBeEmpty();

    /// <summary>Title, lead, partners and recommended participants, in this order, use up the words of the printed row.</summary>
    [Fact]
    public void Every_row_holds_its_title_and_its_agencies_and_not_a_word_more() =>
        Pairs().Where(pair => !pair.Row.OthersAsPrinted().Any(others => pair.Printed.Holds(pair.Row.Title, pair.Row.Lead, others)))
            .Select(pair => $"{pair.Row.Id}: «{pair.Row.Title} {pair.Row.Lead} {pair.Row.OthersAsPrinted().First()}», but «{pair.Printed.Text}» is printed")
            .ShouldBeEmpty();

    private static IEnumerable<string> Differences<T>(bool steps, Func<WrittenRow, T> written, Func<PrintedRow, T> printed) =>
        Pairs().Where(pair => pair.Printed.IsMeasure != steps && !Equals(written(pair.Row), printed(pair.Printed)))
            .Select(pair => $"{pair.Row.Id}: {written(pair.Row)}, but {printed(pair.Printed)} is printed");

    private static IEnumerable<(WrittenRow Row, PrintedRow Printed)> Pairs() =>
        Content.Rows.Join(Report.Rows, row => row.Id, printed => printed.Id, (row, printed) => (row, printed));
}
