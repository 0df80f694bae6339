namespace RoadmapSite.Tests.Validation;

/// <summary>Summaries beside the statuses of their report.</summary>
public class SummaryTests
{
    private const string Folder = "content/status/2017/";

    [Theory]
    [InlineData("summary.az.md", "Tədbirlərin 74 faizi icra edilmiş, 28 faizi qismən icra edilmiş, 25 faizi isə icra edilməmişdir.", "1:13", "74")]
    [InlineData("summary.az.md", "İcra edilmişdir: 47%, qismən: 28%, icra edilməmişdir: 52%.", "1:55", "52")]
    [InlineData("summary.en.md", "Of the steps 47% were implemented and 53% were not implemented.", "1:39", "53")]
    [InlineData("summary.en.md", "So far 90 per cent of the planned measures have been implemented.", "1:8", "90")]
    [InlineData("1.2.az.md", "Tədbirlərin 40 faizi icra edilmişdir.", "1:13", "40")]
    [InlineData("1.2.en.md", "Half a year later 12.5 per cent of steps were partially implemented.", "1:19", "12.5")]
    public void A_percentage_that_the_statuses_contradict_is_told(string file, string text, string place, string said) =>
        TestSite.Real.Write(Folder + file, text).Problems().Where(p => p.Contains("RS324")).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.ShouldStartWith($"{Folder}{file}:{place}: warning RS324: "), p => p.ShouldContain($"that {said} per cent"));

    [Theory]
    [InlineData("summary.en.md", "47.4% of the steps were implemented, 28% partially implemented, 24.6% not implemented.")]
    [InlineData("summary.en.md", "In priority 2.1, 100 per cent of the measures were implemented.")]
    [InlineData("summary.en.md", "The share of cashless payments rose from 8 to 30 per cent. 70 per cent of schools were equipped, 20 per cent of them partially.")]
    [InlineData("summary.az.md", "Nağdsız ödənişlərin payı 30 faizə çatdırılmışdır. Məktəblərin 40 faizində işlər tamamlanmışdır. Tədbirlərin icrası üçün vəsaitin 55 faizi ayrılmışdır.")]
    [InlineData("2.4.az.md", "Tədbirlərin 83 faizi icra edilmiş, 17 faizi qismən icra edilmişdir.")]
    [InlineData("2.4.en.md", "83 per cent of the measures were implemented; over the whole roadmap 47 per cent of the steps were implemented.")]
    public void What_is_true_or_of_something_else_is_left_alone(string file, string text) =>
        TestSite.Real.Write(Folder + file, text).Problems().Where(p => p.Contains("RS324")).ShouldBeEmpty();

    [Fact]
    public void A_summary_that_is_gone_in_every_language_is_told_once()
    {
        TestSite.Real.Delete(Folder + "2.1.az.md").Delete(Folder + "2.1.en.md").Problems()
            .ShouldBe([$"{Folder}report.yml:1:1: warning RS325: priority 2.1 has no summary in 2017, though nearly all others have one; put 2.1.az.md back or write it"]);
        TestSite.Real.Delete(Folder + "summary.az.md").Delete(Folder + "summary.en.md").Problems()
            .ShouldBe([$"{Folder}report.yml:1:1: warning RS325: the report has no summary of its own, though its priorities have theirs; put summary.az.md back or write it"]);
    }

    [Theory]
    [InlineData("İcra edilməmişdir: 52%, qismən: 28%, icra edilmişdir: 47%.", "52")]
    [InlineData("Tədbirlərin 100 faizi icra edilmişdir.", "100")]
    public void Percentages_after_their_words_are_read_in_any_order(string text, string said) =>
        TestSite.Real.Write(Folder + "summary.az.md", text).Problems().Where(p => p.Contains("RS324")).ShouldHaveSingleItem().ShouldContain($" {said} ");

    [Theory]
    [InlineData("Of the steps 62.5% were implemented and 25% were not implemented.", null)]
    [InlineData("100 per cent of the steps were implemented.", "100")]
    [InlineData("100 per cent of the steps of Alpha Works were implemented.", null)]
    [InlineData("100 per cent of the steps of AW were implemented.", null)]
    [InlineData("75 per cent of the steps of Beta Works were implemented.", null)]
    [InlineData("80 per cent of the steps of Alpha Works were implemented.", "80")]
    [InlineData("75 per cent of the steps were implemented.", "75")]
    [InlineData("In 1.1 and there alone 50 per cent of the steps were implemented.", null)]
    [InlineData("In one priority 50 per cent of the steps were implemented.", null)]
    [InlineData("In one priority 80 per cent of the steps were implemented.", "80")]
    public void A_sentence_may_speak_of_the_parts_that_it_names(string text, string? said) => Contradicted(text).ShouldBe(said is null ? [] : [said]);

    [Theory]
    [InlineData("69 per cent of the steps were implemented.", null)]
    [InlineData("69 per cent of the steps were partially implemented.", "69")]
    [InlineData("13.4 per cent of the steps were partially implemented.", null)]
    [InlineData("13.5 per cent of the steps were partially implemented.", "13.5")]
    [InlineData("11.5 per cent of the steps were partially implemented.", "11.5")]
    [InlineData("100 per cent of the measures were partially implemented.", null)]
    public void A_percentage_may_be_rounded_and_what_is_done_may_be_the_score(string text, string? said) => Contradicted(text).ShouldBe(said is null ? [] : [said]);

    [Theory]
    [InlineData("Implemented were 10% and 90% of the steps.")]
    [InlineData("Completed were 10%, 20%, 30% and 90% of the steps.")]
    public void Percentages_without_a_word_each_are_left_alone(string text) => Contradicted(text).ShouldBeEmpty();

    [Fact]
    public void A_priority_of_which_nothing_was_assessed_contradicts_nothing() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.2.1.1 beta 2021 -").Write("content/status/2021/1.2.yml", "1.2.1.1: {status: not-assessed, reason: {az: Səbəb, en: A reason}}\n")
            .Write("content/status/2021/1.2.az.md", "Mətn.").Write("content/status/2021/1.2.en.md", "90 per cent of the steps were implemented.").Problems().ShouldBeEmpty();

    [Fact]
    public void A_report_in_progress_is_not_held_to_its_summary() =>
        Small("100 per cent of the steps were implemented.").Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:").Problems().ShouldHaveSingleItem().ShouldContain("RS313");

    [Theory]
    [InlineData("published: {roadmap: {steps: 62/13/25}}\n", false)]
    [InlineData("", true)]
    public void What_was_printed_or_kept_stays_true_of_its_day_when_it_was_corrected_since(string printed, bool isKept)
    {
        const string Folder = "content/status/2021/";
        var site = Small("13 per cent of the steps were partially implemented.").Edit(Folder + "1.1.yml", "1.1.1.4: not-implemented", "1.1.1.4: partial").Edit(Folder + "report.yml", "as-of:", $"{printed}as-of:")
            .Write(Folder + "corrections.yml", "- {date: 2022-03-01, step: 1.1.1.4, was: not-implemented, now: partial, reason: {az: Səhv, en: A slip}}\n");
        if (isKept)
        {
            var statuses = string.Concat(new[] { "1.1", "1.2" }.Select(p => site.Read($"{Folder}{p}.yml"))).Replace("1.1.1.4: partial", "1.1.1.4: not-implemented", StringComparison.Ordinal).Trim().Replace("\n", ", ", StringComparison.Ordinal);
            site = site.Write(Folder + "published.yml", $"on: 2022-02-01\nstatuses: {{{statuses}}}\nfigures: {{roadmap.steps: 62/13/25}}\n");
        }

        site.Problems().ShouldBeEmpty();
        site.Write(Folder + "summary.en.md", "14 per cent of the steps were partially implemented.").Problems().ShouldHaveSingleItem().ShouldContain("RS324");
    }

    [Fact]
    public void A_figure_that_was_printed_of_something_else_excuses_nothing() =>
        Small("25 per cent of the steps were implemented.").Edit("content/status/2021/report.yml", "as-of:", "published: {priorities: {\"1.1\": {steps: 50/25/25}}}\nas-of:")
            .Problems().ShouldHaveSingleItem().ShouldContain("RS324");

    [Fact]
    public void A_summary_is_no_copy_of_another()
    {
        var text = string.Join(' ', Enumerable.Repeat("Much was done for readers.", 5));
        var site = Small("Text.").Write("content/status/2021/1.1.en.md", text[..119]).Write("content/status/2021/1.1.az.md", "Mətn.").Write("content/status/2021/1.2.az.md", "Başqa mətn.");
        site.Write("content/status/2021/1.2.en.md", text[..119]).Problems().ShouldBeEmpty("it is short");
        var longer = site.Write("content/status/2021/1.1.en.md", text[..120] + "\n").Write("content/status/2021/1.2.en.md", text[..120].Replace(". ", ".\n", StringComparison.Ordinal));
        longer.Problems().ShouldHaveSingleItem().ShouldStartWith("content/status/2021/1.2.en.md:1:1: warning RS508: ");
        longer.Write("content/status/2021/1.2.en.md", text[..120] + "!").Problems().ShouldBeEmpty();
        site.Write("content/status/2021/1.1.en.md", "Another.").Write("content/status/2021/1.2.en.md", text).Write("content/status/2021/1.2.az.md", text).Problems().ShouldAllBe(p => !p.Contains("RS508"), "the copy is in another language");
    }

    [Fact]
    public void A_priority_of_which_only_a_part_was_assessed_is_asked_for_its_summary_too()
    {
        var site = SmallSite.Of(string.Join('\n', Enumerable.Range(1, 4).Select(p => $"1.{p}.1.1 alpha 2021 partial"))).Write("content/status/2021/1.4.yml", "1.4.1.1: partial\n1.4.1.2: not-assessed\n")
            .Edit("content/roadmap/priorities/1.4.yml", "        period: 2021", "        period: 2021\n      - {id: 1.4.1.2, title: {az: a, en: b}, lead: alpha, period: 2022}");
        foreach (var name in new[] { "summary", "1.1", "1.2", "1.3" })
            site = site.Write($"content/status/2021/{name}.az.md", $"Mətn {name}.").Write($"content/status/2021/{name}.en.md", $"Text {name}.");
        site.Problems().Where(p => p.Contains("RS325", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("priority 1.4 has no summary in 2021");
    }

    private static string[] Contradicted(string text) =>
        [.. Small(text).Problems().Select(p => p.Contains("RS324", StringComparison.Ordinal) ? p.Split(" per cent")[0].Split(' ')[^1] : p)];

    // Of the steps 62.5, 12.5 and 25 per cent, which are 68.75 points; both measures are partial.
    private static TestSite Small(string summary) => SmallSite.Of("""
        1.1.1.1 alpha 2021 implemented
        1.1.1.2 alpha 2021 implemented
        1.1.1.3 gamma 2021 partial
        1.1.1.4 gamma 2021 not-implemented
        1.2.1.1 beta  2021 implemented
        1.2.1.2 beta  2021 implemented
        1.2.1.3 beta  2021 implemented
        1.2.1.4 beta  2021 not-implemented
        """).Write(SmallSite.Agencies, """
        alpha: {name: {az: Alfa işləri, en: Alpha Works}, short: {az: Aİ, en: AW}}
        beta: {name: {az: Beta işləri, en: Beta Works}}
        gamma: {name: {az: Qamma işləri, en: Gamma Works}}
        """).Write("content/status/2021/summary.en.md", summary).Write("content/status/2021/summary.az.md", "Mətn.");
}
