using YamlDotNet.RepresentationModel;

namespace RoadmapSite.Tests.Transcription;

/// <summary>What the content says of 2017 in words and figures, against the printed report.</summary>
public class PublishedFiguresTests
{
    private static readonly PrintedReport Report = PrintedReport.Read();
    private static readonly WrittenContent Content = WrittenContent.Read();
    private static readonly YamlNode Published = Content.Report["published"];

    public static TheoryData<string> Priorities => [.. Report.Priorities.Select(priority => priority.Id)];

    [Theory]
    [MemberData(nameof(Priorities))]
    public void The_narrative_of_a_priority_is_the_printed_one(string id) =>
        Content.Narrative(id).OnOneLine().ShouldBe(Printed(id).Narrative);

    [Fact]
    public void The_summary_and_its_note_are_the_printed_ones()
    {
        Content.Narrative("summary").OnOneLine().ShouldBe(Report.Front.Summary);
        Content.Report["note"].Text("az").ShouldBe(Report.Front.Note);
    }

    [Fact]
    public void The_roadmap_and_its_goals_publish_the_printed_figures()
    {
        var shares = Report.Front.StepShares;

        Published["roadmap"].Text("score").ShouldBe($"{Report.Front.RoadmapScore}");
        Published["roadmap"].Text("steps").ShouldBe(shares.Roadmap);
        Published["goals"].Entries().Select(goal => (goal.Key, goal.Value.Text("steps")))
            .ShouldBe([("1", shares.Goal1), ("2", shares.Goal2), ("3", shares.Goal3)]);
    }

    [Theory]
    [MemberData(nameof(Priorities))]
    public void A_priority_publishes_the_printed_figures(string id)
    {
        var printed = Printed(id);
        var published = Published["priorities"][id];

        published.Text("score").ShouldBe($"{Report.Front.ScoreOf(printed.Title)}");
        published.Text("measures").ShouldBe(printed.Table.Measures);
        published.Text("percent").ShouldBe(printed.Table.Percent);
        published.Text("of").ShouldBe(printed.Table.Of);
        published.Texts("planned").SingleOrDefault().ShouldBe(printed.Table.Planned);
    }

    [Fact]
    public void Fourteen_outcome_and_two_impact_indicators_have_their_printed_sentences()
    {
        Content.Indicators.Select(Title).ShouldAllBe(title => Report.Front.Prints(title));
        Content.Indicators.CountBy(indicator => indicator.Text("kind")).ToDictionary()
            .ShouldBe(new Dictionary<string, int> { ["outcome"] = 14, ["impact"] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public void Every_baseline_and_target_is_a_number_of_its_sentence() =>
        Content.Indicators.SelectMany(indicator => Figures(indicator).Where(figure => !IsPrinted(figure, Title(indicator)))
            .Select(figure => $"{indicator.Text("id")}: {figure}")).ShouldBeEmpty();

    private static PrintedPriority Printed(string id) => Report.Priorities.Single(priority => priority.Id == id);

    private static string Title(YamlNode indicator) => indicator["title"].Text("az");

    private static IEnumerable<string> Figures(YamlNode indicator)
    {
        var facts = indicator.List("targets");
        if (indicator.Has("baseline"))
            facts = [.. facts, indicator["baseline"]];
        return facts.SelectMany(fact => (string[])["value", "min", "max", "year"], (fact, key) => fact.Texts(key)).SelectMany(texts => texts)
            .Select(text => text.Replace("after ", "", StringComparison.Ordinal));
    }

    private static bool IsPrinted(string figure, string sentence)
    {
        var number = figure.Replace('.', ',');
        return Regex.IsMatch(sentence, $@"(?<![\d,]){number}(?![\d,]*\d)")
            || (decimal.TryParse(figure, NumberStyles.Number, CultureInfo.InvariantCulture, out var millions)
                && sentence.Contains($"{(millions / 1000).ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',')} milyard", StringComparison.Ordinal));
    }
}
