namespace RoadmapSite.Tests.Validation;

/// <summary>Leads and periods that stand at all rows or at none, and steps that stand in one place.</summary>
public sealed class WholeRowTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";
    private const string Measure = "    lead: alpha\n    period: 2021-2021\n", Second = "        lead: beta\n        period: 2021\n";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 beta 2021 implemented");

    [Theory]
    [InlineData(Measure, "    lead: alpha\n", "")]
    [InlineData(Measure, "    period: 2021-2021\n", "")]
    [InlineData(Measure, "", "")]
    [InlineData(Second, "        lead: beta\n", "period 12:9")]
    [InlineData(Second, "        period: 2021\n", "")]
    public void A_measure_need_not_say_what_all_its_steps_say(string old, string now, string missing) => Missing(Site.Edit(Priority, old, now)).ShouldBe(missing);

    [Theory]
    [InlineData("        lead: beta\n", "period 3:5, period 10:9")]
    [InlineData("        period: 2021\n", "lead 3:5")]
    public void Where_one_step_says_nothing_the_measure_is_asked(string now, string missing) =>
        Missing(Site.Edit(Priority, Measure, "").Edit(Priority, Second, now)).ShouldBe(missing);

    [Fact]
    public void Of_steps_without_a_measure_each_is_asked()
    {
        const string Steps = "title: {az: Prioritet, en: Priority}\nsteps:\n  - {id: 1.1.1, title: {az: a, en: b}, lead: alpha, period: 2021}\n  - {id: 1.1.2, title: {az: c, en: d}, period: 2021}\n";
        Missing(Site.Write(Priority, Steps).Write("content/status/2021/1.1.yml", "1.1.1: implemented\n1.1.2: implemented\n")).ShouldBe("lead 4:5");
    }

    [Fact]
    public void A_plan_without_leads_is_another_kind_of_plan() => TestSite.Case("promises").Problems().ShouldBeEmpty();

    [Fact]
    public void A_priority_holds_steps_or_measures() =>
        Site.Write(Priority, Site.Read(Priority) + "steps:\n  - {id: 1.1.9, title: {az: a, en: b}, lead: alpha, period: 2022}\n").Problems().ShouldHaveSingleItem()
            .ShouldEndWith("error RS224: priority 1.1 holds both “measures:” and “steps:”; move the steps into a measure");

    // Which key is asked for, and where.
    private static string Missing(TestSite site) => string.Join(", ", site.Problems().Select(p => p.Contains("“lead", StringComparison.Ordinal) ? $"lead {Place(p)}" : p.Contains("“period", StringComparison.Ordinal) ? $"period {Place(p)}" : p));

    private static string Place(string problem) => string.Join(':', problem.Split(':')[1..3]);
}
