namespace RoadmapSite.Tests.Content;

/// <summary>Keys that begin in the wrong column, yet where YAML allows it.</summary>
public class AlignmentTests
{
    private const string Roadmap = "content/roadmap/roadmap.yml";
    private const string Agencies = "content/roadmap/agencies.yml";
    private const string Priority = "content/roadmap/priorities/2.1.yml";
    private const string Status = "content/status/2023/2.1.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData(Priority, "    lead: digital-agency\n", "      lead: digital-agency\n", "10:7", "“lead” stands inside “title”; let it begin further left, in column 5")]
    [InlineData(Priority, "measures:\n  - id: 2.1.1\n", "  measures:\n  - id: 2.1.1\n", "5:3", "“measures” stands inside “title”; let it begin further left, in column 1")]
    [InlineData(Roadmap, "  bands:\n    low: 10\n    high: 90", "    bands:\n      low: 10\n      high: 90", "25:5", "“bands” stands inside “points”; let it begin further left, in column 3")]
    [InlineData(Priority, "  en: Opening of library data\n", "en: Opening of library data\n", "4:1", "“en” belongs inside “title” above it; let it begin further right, in column 3")]
    [InlineData(Agencies, "    en: Library Services Agency\n", "    en: Library Services Agency\n    kind: group\n", "6:5", "“kind” stands inside “name”; let it begin further left, in column 3")]
    [InlineData(Agencies, "    en: Library Agency\ndigital-agency:\n  name:\n    az: Rəqəmsal Xidmətlər Agentliyi\n    en:", "    en: Library Agency\n  digital-agency:\n   name:\n    az: Rəqəmsal Xidmətlər Agentliyi\n    en:", "9:3", "“digital-agency” stands inside “library-agency”; let it begin further left, in column 1")]
    [InlineData(Status, "2.1.1.2: implemented\n", "2.1.1.2:\nstatus: implemented\n", "3:1", "“status” belongs inside “2.1.1.2” above it; let it begin further right, in column 3")]
    [InlineData(Status, "2.1.1.2: implemented\n", "2.1.1.2:\n  status: implemented\nnote:\n  az: Bir\n  en: One\n", "4:1", "“note” belongs inside “2.1.1.2” above it; let it begin further right, in column 3")]
    [InlineData(Status, "2.1.1.2: implemented\n", "2.1.1.2:\n  note:\n    az: Bir\n    en: One\n    status: implemented\n", "6:5", "“status” stands inside “note”; let it begin further left, in column 3")]
    public void A_key_is_told_its_column(string path, string old, string changed, string place, string problem) =>
        Site.Edit(path, old, changed).Problems().ShouldBe([$"{path}:{place}: error RS120: {problem}"]);

    [Fact]
    public void Every_key_of_a_text_that_stands_too_far_left_is_told() =>
        Site.Edit(Priority, "  az: Kitabxana məlumatlarının açılması\n  en: Opening", "az: Kitabxana məlumatlarının açılması\nen: Opening").Problems().ShouldBe(
        [
            $"{Priority}:3:1: error RS120: “az” belongs inside “title” above it; let it begin further right, in column 3",
            $"{Priority}:4:1: error RS120: “en” belongs inside “title” above it; let it begin further right, in column 3",
        ]);

    [Fact]
    public void A_step_that_stands_inside_another_is_not_missed()
    {
        const string Other = "content/status/2023/1.1.yml";

        Site.Edit(Other, "1.1.2.2: implemented", "  1.1.2.2: implemented").Problems().ShouldBe(
            [$"{Other}:8:3: error RS120: “1.1.2.2” stands inside “1.1.2.1”; let it begin further left, in column 1"]);
    }

    [Theory]
    [InlineData("    name: x\n", "“name” is not known here; possible keys: az, en")] // An agency could be called so, but it would not be a text.
    [InlineData("    kind: x\n", "“kind” is not known here; possible keys: az, en")] // It could be a kind, but of another name.
    public void A_key_that_would_not_fit_elsewhere_either_stays_where_it_is(string line, string problem) =>
        Site.Edit(Agencies, "    en: Library Services Agency\n", "    en: Library Services Agency\n" + line).Problems()
            .ShouldBe([$"{Agencies}:6:5: error RS120: {problem}"]);
}
