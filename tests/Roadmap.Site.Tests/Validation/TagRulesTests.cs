namespace RoadmapSite.Tests.Validation;

/// <summary>What carries a tag or belongs to something, and the vocabularies and numbers that there are.</summary>
public sealed class TagRulesTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";
    private const string Tags = "content/roadmap/tags.yml";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021 implemented").Write(Tags, """
        region:
          name: {az: Region, en: Regions}
          terms:
            baku: {az: Bakı, en: Baku}
            ganja: {az: Gəncə, en: Ganja}
        topic:
          name: {az: Mövzu, en: Topic}
          terms:
            health: {az: Səhiyyə, en: Health}
        """);

    [Theory]
    [InlineData(SmallSite.Roadmap, "    title: {az: Hədəf 1, en: Goal 1}", "    ")]
    [InlineData(Priority, "title: {az: Prioritet 1.1, en: Priority 1.1}", "")]
    [InlineData(Priority, "    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}", "    ")]
    [InlineData(Priority, "        title: {az: Addım 1.1.1.1, en: Step 1.1.1.1}", "        ")]
    public void A_tag_stands_in_its_vocabulary_whatever_carries_it(string path, string title, string indent)
    {
        TestSite Tagged(string tags) => Site.Edit(path, title, $"{title}\n{indent}tags: {{{tags}}}");
        Tagged("region: [baku, ganja], topic: [health]").Problems().ShouldBeEmpty();
        Tagged("region: [baku, ganje]").Problems().ShouldHaveSingleItem().ShouldEndWith($": error RS225: “region” has no term “ganje” in {Tags} (did you mean “ganja”?)");
        Tagged("region: [health]").Problems().ShouldHaveSingleItem().ShouldEndWith($": error RS225: “region” has no term “health” in {Tags}; correct it, or add the term there");
        Tagged("regio: [baku]").Problems().ShouldHaveSingleItem().ShouldEndWith($": error RS225: there is no vocabulary “regio” in {Tags} (did you mean “region”?)");
        Tagged("xyz: [baku]").Problems().ShouldHaveSingleItem().ShouldEndWith($": error RS225: there is no vocabulary “xyz” in {Tags}; correct it, or add it there");
    }

    [Fact]
    public void An_indicator_carries_tags_too() => Indicator("tags: {topic: [wealth]}").Problems().ShouldHaveSingleItem()
        .ShouldEndWith($": error RS225: “topic” has no term “wealth” in {Tags} (did you mean “health”?)");

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"1.1\"")]
    [InlineData("1.1.1")]
    [InlineData("1.1.1.1")]
    public void An_indicator_belongs_to_something_of_the_plan(string number) => Indicator($"of: {number}").Problems().ShouldBeEmpty();

    [Fact]
    public void An_indicator_of_nothing_is_refused() => Indicator("of: 1.1.2").Problems().ShouldHaveSingleItem()
        .ShouldContain("error RS226: there is no goal, priority, measure or step 1.1.2");

    [Theory]
    [InlineData("dimension: region", "{value: 40, by: {baku: 50, ganja: 30}}", null)]
    [InlineData("dimension: regions", "40", "error RS225: there is no vocabulary “regions” in content/roadmap/tags.yml (did you mean “region”?)")]
    [InlineData("dimension: region", "{value: 40, by: {bako: 50}}", "error RS225: “region” has no term “bako” in content/roadmap/tags.yml (did you mean “baku”?)")]
    [InlineData("better: higher", "{value: 40, by: {baku: 50}}", "error RS227: indicator losses has no “dimension:” whose terms could stand here; add it in content/roadmap/indicators.yml")]
    public void Parts_of_a_value_are_terms_of_the_dimension(string key, string observed, string? problem)
    {
        string[] expected = problem is null ? [] : [problem];
        Shown(Indicator(key, $"    series: {{2021: {observed}}}\n")).ShouldBe(expected);
        Shown(Indicator(key).Write("content/status/2021/indicators.yml", $"losses: {observed}\n")).ShouldBe(expected);

        static string[] Shown(TestSite site) => [.. site.Problems().Select(p => p[(p.IndexOf(": ", StringComparison.Ordinal) + 2)..])];
    }

    [Fact]
    public void What_carries_a_tag_is_not_held_to_vocabularies_that_could_not_be_read() =>
        Site.Edit(Priority, "title: {az: Prioritet 1.1, en: Priority 1.1}", "title: {az: Prioritet 1.1, en: Priority 1.1}\ntags: {region: [baku]}").Write(Tags, "region: [").Problems()
            .ShouldAllBe(p => p.StartsWith(Tags, StringComparison.Ordinal));

    private static TestSite Indicator(string key, string series = "") => Site.Write(SmallSite.Indicators, $$"""
        units: {percent: {az: faiz, en: percent} }
        indicators:
          - id: losses
            title: {az: İtkilər, en: Losses}
            unit: percent
            {{key}}
        {{series}}    targets: [{year: 2022, value: 50}]
        """);
}
