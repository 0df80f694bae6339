namespace RoadmapSite.Tests.Diagnostics;

/// <summary>Every kind of problem that the product knows.</summary>
public class RuleCatalogueTests
{
    private static readonly ImmutableArray<Rule> Rules = Catalogue.Read();
    private static readonly ToolWords Words = ToolWords.English;

    [Fact]
    public void There_are_rules() => Rules.Length.ShouldBeGreaterThan(40);

    [Fact]
    public void Codes_are_RS_and_three_digits() => Rules.Where(r => !Regex.IsMatch(r.Code, "^RS[0-9]{3}$")).ShouldBeEmpty();

    [Fact]
    public void No_code_is_given_twice() => Rules.GroupBy(r => r.Code).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Every_rule_has_a_title_and_an_explanation_of_its_own()
    {
        Rules.Where(r => Words.TitleOf(r).Length is < 5 or > 70 || Words.TitleOf(r).EndsWith('.') || Words.TitleOf(r).Any(char.IsControl)).Select(r => r.Code).ShouldBeEmpty();
        Rules.Where(r => Words.ExplanationOf(r).Length < 40 || Words.ExplanationOf(r).Any(char.IsControl) || !Words.ExplanationOf(r).EndsWith('.')).Select(r => r.Code).ShouldBeEmpty();
        Rules.Select(r => Words.ExplanationOf(r)).ShouldBeUnique();
    }
}
