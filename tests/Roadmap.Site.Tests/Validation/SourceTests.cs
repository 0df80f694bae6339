namespace RoadmapSite.Tests.Validation;

/// <summary>Whatever leads readers to another site is a web address, wherever in the content it stands.</summary>
public sealed class SourceTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";
    private const string Address = "https://e-qanun.az/act";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial partial\n1.1.1.2 beta 2021-2022 partial -")
        .Write("content/status/2021/corrections.yml", Entry("- {date: 2022-05-02, step: 1.1.1.1, was: implemented, now: partial, reason: {az: Səhv idi, en: A slip}, source: 1} "))
        .Edit(SmallSite.Roadmap, "    title: {az: Hədəf 1, en: Goal 1}", Entry("    title: {az: Hədəf 1, en: Goal 1}\n    was: [{before: 2022, title: {az: Köhnə hədəf, en: Old goal}, source: 2}]"))
        .Edit(Priority, "        lead: beta", Entry("        was: [{before: 2022, period: 2021, source: 3}]\n        dropped: {from: 2022, reason: {az: Ləğv edilib, en: By decree}, source: 4}\n        lead: beta"))
        .Edit(SmallSite.Agencies, "alpha: {", Entry("gamma: {name: {az: Qurum gamma, en: Agency gamma}, became: {agency: alpha, from: 2022, source: 5} }\nalpha: {was: [{before: 2022, name: {az: Köhnə ad, en: Old name}, source: 6}], "))
        .Edit("content/status/2021/1.1.yml", "1.1.1.1: partial", Entry("1.1.1.1: {status: partial, evidence: [7, {url: 8, title: {az: Qərarın adı, en: The act} }]}"))
        .Write("content/status/2021/indicators.yml", Entry("made: {value: 3, source: 9}\n"))
        .Write(SmallSite.Indicators, Entry("""
            units: {jobs: {az: iş yeri, en: new jobs} }
            indicators:
              - id: made
                title: {az: Görülən iş, en: Work made}
                was: [{before: 2022, title: {az: Köhnə başlıq, en: Old title}, reason: {az: Aydın deyildi, en: Was unclear}, source: 10}]
                series: {2019: {value: 1, source: {url: 11, title: {az: Köhnə kitab, en: Old book} }}}
                unit: jobs
                targets: [{year: 2022, value: 4}]
            """));

    [Fact]
    public void Addresses_are_sources() => Site.Problems().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Places))]
    public void Nothing_else_is_one(string path, string address)
    {
        Site.Edit(path, address, "javascript:alert(1)").Problems().ShouldHaveSingleItem().ShouldContain("RS311: “javascript:alert(1)” is not a web address");
        Site.Edit(path, address, "gov.az/act").Problems().ShouldHaveSingleItem().ShouldContain("RS311: “gov.az/act” is not a web address");
        Site.Edit(path, address, "https://192.168.1.5/act").Problems().ShouldHaveSingleItem().ShouldContain("warning RS319");
    }

    public static TheoryData<string, string> Places()
    {
        var places = new TheoryData<string, string>();
        foreach (var file in Site.Input.Under("content/"))
            foreach (var address in Site.Read(file.Path).Split(' ', ',', '[', ']', '}', '\n').Where(w => w.StartsWith(Address, StringComparison.Ordinal))) places.Add(file.Path, address);
        places.Count.ShouldBe(11);
        return places;
    }

    // Each number after “source:” or in “evidence:” as an address of its own.
    private static string Entry(string yaml) => System.Text.RegularExpressions.Regex.Replace(yaml, @"(?<=source: |url: |evidence: \[)(\d+)", $"{Address}$1");
}
