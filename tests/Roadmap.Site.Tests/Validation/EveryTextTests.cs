namespace RoadmapSite.Tests.Validation;

/// <summary>The rules of texts see each text, whatever it belongs to.</summary>
public sealed class EveryTextTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";
    private const string Tags = "content/roadmap/tags.yml";
    private const string Corrections = "content/status/2021/corrections.yml";
    private const string Statuses = "content/status/2021/1.1.yml";
    private const string Observations = "content/status/2021/indicators.yml";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial partial\n1.1.1.2 beta 2021-2022 partial -")
        .Write(Tags, "region: {name: {az: Regionlar, en: All regions}, terms: {baku: {az: Bakı şəhəri, en: Baku city} }}\n")
        .Write(Corrections, "- {date: 2022-05-02, step: 1.1.1.1, was: implemented, now: partial, reason: {az: Səhv idi, en: A slip} }\n")
        .Edit(SmallSite.Roadmap, "    title: {az: Hədəf 1, en: Goal 1}", "    title: {az: Hədəf 1, en: Goal 1}\n    text: {az: Hədəfin mətni, en: About goal} ")
        .Edit(Priority, "title: {az: Prioritet 1.1, en: Priority 1.1}", "title: {az: Prioritet 1.1, en: Priority 1.1}\ntext: {az: Prioritetin mətni, en: About priority} ")
        .Edit(Priority, "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}", "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}\n    text: {az: Tədbirin mətni, en: About measure} ")
        .Edit(Priority, "        lead: beta", "        text: {az: Addımın mətni, en: About step}\n        was: [{before: 2022, period: 2021, reason: {az: Köçürülüb, en: Moved then} }]\n"
            + "        dropped: {from: 2022, reason: {az: Ləğv edilib, en: By decree} }\n        lead: beta")
        .Edit(SmallSite.Agencies, "alpha: {name: {az: Qurum alpha, en: Agency alpha}", "alpha: {short: {az: Al fa, en: Al pha}, was: [{before: 2022, short: {az: Kö hnə, en: Ol d}, name: {az: Köhnə ad, en: Old name}, reason: {az: Adı dəyişib, en: New name} }], name: {az: Qurum alpha, en: Agency alpha}")
        .Edit(Statuses, "1.1.1.1: partial", "1.1.1.1: {status: partial, evidence: [{url: https://e-qanun.az/act, title: {az: Qərarın adı, en: The act} }]}")
        .Write(Observations, "made: {value: 3, note: {az: İlkin rəqəm, en: First figure}, source: {title: {az: Statistika kitabı, en: The yearbook} }}\n")
        .Write(SmallSite.Indicators, """
            units: {jobs: {az: iş yeri, en: new jobs} }
            indicators:
              - id: made
                title: {az: Görülən iş, en: Work made}
                name: {az: Görü lən, en: Ma de}
                text: {az: Göstərici haqqında, en: About indicator}
                was: [{before: 2022, title: {az: Köhnə başlıq, en: Old title}, reason: {az: Aydın deyildi, en: Was unclear} }]
                series: {2019: {value: 1, note: {az: Köhnə rəqəm, en: Old figure}, source: {title: {az: Köhnə kitab, en: Old book} }}}
                unit: jobs
                targets: [{year: 2022, text: {az: daha çox, en: many more} }]
            """);

    [Fact]
    public void The_texts_are_in_order() => Site.Problems().ShouldBeEmpty();

    [Theory]
    [InlineData(Tags, "All regions")]
    [InlineData(Tags, "Baku city")]
    [InlineData(Corrections, "A slip")]
    [InlineData(SmallSite.Roadmap, "Goal 1")]
    [InlineData(SmallSite.Roadmap, "About goal")]
    [InlineData(Priority, "Priority 1.1")]
    [InlineData(Priority, "About priority")]
    [InlineData(Priority, "Measure 1.1.1")]
    [InlineData(Priority, "About measure")]
    [InlineData(Priority, "Step 1.1.1.1")]
    [InlineData(Priority, "About step")]
    [InlineData(Priority, "Moved then")]
    [InlineData(Priority, "By decree")]
    [InlineData(SmallSite.Agencies, "Agency alpha")]
    [InlineData(SmallSite.Agencies, "Al pha")]
    [InlineData(SmallSite.Indicators, "new jobs")]
    [InlineData(SmallSite.Indicators, "Work made")]
    [InlineData(SmallSite.Indicators, "Ma de")]
    [InlineData(SmallSite.Indicators, "About indicator")]
    [InlineData(SmallSite.Indicators, "many more")]
    [InlineData("content/status/2021/report.yml", "Report 2021")]
    [InlineData(SmallSite.Agencies, "New name")]
    [InlineData(SmallSite.Indicators, "Was unclear")]
    [InlineData(SmallSite.Indicators, "Old figure")]
    [InlineData(SmallSite.Indicators, "Old book")]
    [InlineData(Statuses, "The act")]
    [InlineData(Observations, "First figure")]
    [InlineData(Observations, "The yearbook")]
    public void A_text_is_read_whatever_it_belongs_to(string path, string text) =>
        Site.Edit(path, $"en: {text}", $"en: {text.Replace(" ", "  ", StringComparison.Ordinal)}").Problems().ShouldHaveSingleItem().ShouldStartWith($"{path}:");

    [Fact]
    public void A_reason_of_what_came_into_the_plan_is_read() =>
        Site.Edit(Priority, "dropped: {from: 2022, reason: {az: Ləğv edilib, en: By decree} }", "added: {from: 2021, reason: {az: Əlavə edilib, en: By  decree} }").Problems().ShouldContain(p => p.Contains("RS404", StringComparison.Ordinal));

    [Fact]
    public void Texts_beside_agencies_that_could_not_be_read_are_read() =>
        Site.Write(SmallSite.Agencies, "alpha: [\n").Edit(Tags, "en: All regions", "en: All  regions").Problems().Select(p => p.Split(':')[0]).Distinct().ShouldBe([SmallSite.Agencies, Tags], ignoreOrder: true);

    [Fact]
    public void The_texts_of_a_measure_made_of_measures_are_read_too() =>
        TestSite.Case("recovery").Edit("content/roadmap/priorities/M1C1.yml", "it: Infrastrutture digitali", "it: Infrastrutture  digitali").Problems().Where(p => p.Contains("RS404", StringComparison.Ordinal)).ShouldHaveSingleItem();
}
