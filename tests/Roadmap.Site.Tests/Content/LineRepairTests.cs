using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Tests.Content;

/// <summary>Slips of every kind that break a file: one message each, at the line on which the slip was made.</summary>
public class LineRepairTests
{
    private const string Statuses = """
        # yaml-language-server: $schema=../../.schema/status.schema.json
        # What the step is (2017)

        1.1.1.1: implemented
        # What the step is (2017)
        1.1.1.2: partial
        1.1.1.3:
          status: partial
          note:
            az: Layihə hazırlanmışdır.
            en: A draft was written.
          evidence:
            - https://gov.az/plan.pdf
        1.1.2.1: partial
        """;

    [Fact]
    public void A_file_without_any_key_is_looked_through_once() =>
        LineRepair.Run("content/status/2017/1.1.yml", string.Concat(Enumerable.Repeat("a b\n", 200_000)), null).Problems.ShouldBeEmpty();

    private const string Priority = """
        title:
          az: Qurumun yaradılması
          en: Establishment of a body
        measures:
          - id: 1.1.1
            title:
              az: Tədbir
              en: A measure
            lead: ministry-of-transport
            partners: [ministry-of-economy]
            period: 2017
            steps:
              - id: 1.1.1.1
                title:
                  az: Addım
                  en: A step
                period: 2017
              - id: 1.1.1.2
                title:
                  az: Addım iki
                  en: A second step
                period: 2017
        """;

    [Theory]
    [InlineData(4, "1.1.1.1:implemented", 8, "a space is missing after the colon")]
    [InlineData(4, "1.1.1.1:\u00A0implemented", 9, "a no-break space (U+00A0) stands after the colon of 1.1.1.1")]
    [InlineData(4, "1.1.1.1 implemented", 1, "a colon is missing after 1.1.1.1")]
    [InlineData(4, "1.1.1.1 = implemented", 9, "“=” stands where a colon and a space are expected")]
    [InlineData(4, "1.1.1.1 – implemented", 9, "an en dash “–” (U+2013) stands where a colon")]
    [InlineData(4, "1.1.1.1\uFF1A implemented", 8, "a wide colon")]
    [InlineData(4, "\t1.1.1.1: implemented", 1, "indented with a tab")]
    [InlineData(4, "\u00A0\u00A01.1.1.1: implemented", 1, "begins with a no-break space (U+00A0)")]
    [InlineData(4, "  1.1.1.1: implemented", 3, "delete the spaces before 1.1.1.1")]
    [InlineData(4, "- 1.1.1.1: implemented", 1, "delete the hyphen before 1.1.1.1")]
    [InlineData(4, "implemented", 1, "“implemented” stands on a line without a key")]
    [InlineData(6, "implemented", 1, "“implemented” stands on a line without a key")]
    [InlineData(4, "1.1.1.1: **implemented**", 10, "without signs of emphasis")]
    [InlineData(6, "1.1.1.2: -", 10, "“-” alone means something else")]
    [InlineData(6, "1.1.1.2: status: partial", 10, "“status:” needs a line of its own")]
    [InlineData(10, "    az: **Layihə** hazırlanmışdır.", 9, "without signs of emphasis")]
    [InlineData(4, "**1.1.1.1**: implemented", 1, "without signs of emphasis")]
    [InlineData(4, "• 1.1.1.1: implemented", 1, "a bullet “•” (U+2022)")]
    [InlineData(6, "    1.1.1.2: partial", 5, "delete the spaces before 1.1.1.2")]
    [InlineData(6, "- 1.1.1.2: partial", 1, "delete the hyphen before 1.1.1.2")]
    [InlineData(6, "1.1.1.2: partial 1.1.1.4: partial", 18, "a second step, 1.1.1.4, stands on this line")]
    [InlineData(6, "=======", 1, "a merge conflict was left here")]
    [InlineData(8, "status: partial", 1, "“status:” must begin in column 3; add 2 spaces")]
    [InlineData(10, "    az: Layihə hazırlanmışdır və\nqurumlara göndərilmişdir.", 1, "a text stays on one line; put this line at the end of line 10", 1)]
    [InlineData(10, "    az: [Layihə] hazırlanmışdır.", 9, "must stand in quotes")]
    [InlineData(10, "    az: - Layihə", 9, "must stand in quotes")]
    [InlineData(13, "    - [Plan](https://gov.az/plan.pdf)", 7, "holds addresses alone")]
    [InlineData(13, "    • https://gov.az/plan.pdf", 5, "begin it with “- ”")]
    [InlineData(13, "    – https://gov.az/plan.pdf", 5, "begin it with “- ”")]
    [InlineData(13, "    -https://gov.az/plan.pdf", 5, "a space is missing after the hyphen")]
    [InlineData(6, "1.1.1.2:\npartial", 1, "“partial” belongs to line 6; put it there", 1)]
    [InlineData(13, "  https://gov.az/plan.pdf", 3, "a hyphen is missing here: each item of the list begins with one")]
    [InlineData(13, "   - https://gov.az/plan.pdf\n    - https://gov.az/act.pdf", 5, "the hyphen must begin in column 4, as those of the other items; delete a space", 1)]
    [InlineData(13, "    - https://gov.az/plan.pdf\n   - https://gov.az/act.pdf", 4, "the hyphen must begin in column 5, as those of the other items; add a space", 1)]
    [InlineData(10, "    az: Layihə hazırlanmışdır və\n      - qurumlara göndərilmişdir.", 7, "a text stays on one line; put this line at the end of line 10", 1)]
    [InlineData(10, "    az: Layihə hazırlanmışdır və\n    göndərilmişdir.", 5, "a text stays on one line", 1)]
    [InlineData(10, "    az: 'Layihə' hazırlanmışdır.", 18, "put the whole text in double quotes")]
    [InlineData(10, "    az: 'Layihə'si hazırlanmışdır.", 17, "must be written twice")]
    public void A_slip_in_a_status_file_is_told_at_its_line(int line, string written, int column, string words, int below = 0) =>
        Read(Statuses, new ContentFormats(["az", "en"]).Status(RoadmapSite.Model.StatusScale.Default), (line, written)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.ShouldStartWith($"f.yml:{line + below}:{column}: error "), p => p.ShouldContain(words));

    [Theory]
    [InlineData(2, "az: Qurumun yaradılması", 1, "“az:” must begin in column 3")]
    [InlineData(3, "  en: [Draft] Establishment", 7, "must stand in quotes")]
    [InlineData(3, "  en: {Establishment", 7, "must stand in quotes")]
    [InlineData(3, "  en: ? Establishment", 7, "must stand in quotes")]
    [InlineData(3, "  en: **Establishment**", 7, "without signs of emphasis")]
    [InlineData(3, "  en: \"Establishment", 7, "is opened and not closed")]
    [InlineData(3, "  en: Body: establishment", 11, "holds another “: ”")]
    [InlineData(9, "lead: ministry-of-transport", 1, "“lead:” must begin in column 5; add 4 spaces")]
    [InlineData(5, "      - id: 1.1.1", 7, "must begin in column 3; delete 4 spaces before it")]
    [InlineData(13, "            - id: 1.1.1.1", 13, "must begin in column 7; delete 6 spaces before it")]
    [InlineData(10, "partners: [ministry-of-economy]", 1, "“partners:” must begin in column 5; add 4 spaces")]
    [InlineData(10, "    partners: [ministry-of-economy", 15, "a bracket is opened here")]
    [InlineData(11, "     period: 2017", 6, "“period:” must begin in column 5; delete a space")]
    [InlineData(13, "        id: 1.1.1.1", 9, "a hyphen is missing here")]
    [InlineData(18, "        id: 1.1.1.2", 9, "a hyphen is missing here")]
    [InlineData(18, "      id: 1.1.1.2", 7, "a hyphen is missing here")]
    [InlineData(18, "      -id: 1.1.1.2", 7, "a space is missing after the hyphen")]
    [InlineData(18, "      - 1.1.1.2", 9, "“id:” is missing here; write “- id: 1.1.1.2”")]
    [InlineData(18, "      - number: 1.1.1.2", 9, "“number” is not known here (did you mean “id”?)")]
    [InlineData(10, "    partners: [ministry-of-economy],", 36, "“,” stands after the closing bracket; delete it")]
    [InlineData(10, "    partners: [\"ministry-of-economy\" \"central-bank\"]", 37, "a comma is missing between two items")]
    [InlineData(10, "    partners: \"ministry-of-economy\", \"central-bank\"", 15, "the items of a list stand in brackets")]
    [InlineData(10, "    partners:\n      - ministry-of-economy\n        - central-bank", 9, "the hyphen must begin in column 7", 2)]
    public void A_slip_in_a_plan_is_told_at_its_line(int line, string written, int column, string words, int below = 0) =>
        Read(Priority, new ContentFormats(["az", "en"]).Priority, (line, written)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.ShouldStartWith($"f.yml:{line + below}:{column}: error "), p => p.ShouldContain(words));

    [Theory]
    [InlineData(1, "1:3", "“az:” stands below “title:”")]
    [InlineData(4, "4:3", "“id:” stands below “measures:”")]
    [InlineData(6, "6:7", "“az:” stands below “title:”")]
    [InlineData(12, "12:7", "“id:” stands below “steps:”")]
    [InlineData(19, "19:11", "“az:” stands below “title:”")]
    public void A_line_that_is_missing_is_told_once(int line, string place, string words) => IsMissed(Priority, line, new ContentFormats(["az", "en"]).Priority, place, words);

    [Theory]
    [InlineData(2, "2:5", "“az:” stands below “name:”, two columns further right; add the line “name:”")]
    [InlineData(5, "5:3", "“name:” stands a second time, so something new begins here")]
    [InlineData(6, "6:5", "“az:” stands below “name:”")]
    public void The_same_holds_for_agencies(int line, string place, string words) => IsMissed(Agencies, line, new ContentFormats(["az", "en"]).Agencies, place, words);

    [Fact]
    public void A_name_without_its_colon_is_one_slip() =>
        Read(Agencies.Replace("bank:", "bank", StringComparison.Ordinal), new ContentFormats(["az", "en"]).Agencies).ShouldHaveSingleItem().ShouldStartWith("f.yml:1:1: error RS104: a colon is missing after bank");

    [Fact]
    public void All_slips_of_a_file_are_told_in_one_run() =>
        Read(Statuses, new ContentFormats(["az", "en"]).Status(RoadmapSite.Model.StatusScale.Default), (4, "1.1.1.1:implemented"), (6, "\t1.1.1.2: partial"), (8, "  status = partial"), (13, "    • https://gov.az"), (14, " 1.1.2.1: partail"))
            .Select(p => p.Split(':')[1]).ShouldBe(["4", "6", "8", "13", "14"]);

    [Fact]
    public void What_else_is_wrong_on_a_line_that_was_moved_is_told_where_it_is_written() =>
        Read(
            Priority, new ContentFormats(["az", "en"]).Priority,
            (18, "    - id: 1.1.1.2"), (19, "      title:"), (20, "        az: Addım iki"), (21, "        en: A second step"), (22, "      period: [2017]"))
            .Select(p => string.Join(':', p.Split(':')[1..3])).ShouldBe(["18:5", "22:15"]);

    [Fact]
    public void A_whole_file_has_no_slips()
    {
        Read(Statuses, new ContentFormats(["az", "en"]).Status(RoadmapSite.Model.StatusScale.Default)).ShouldBeEmpty();
        Read(Priority, new ContentFormats(["az", "en"]).Priority).ShouldBeEmpty();
        LineRepair.Run("f.yml", Statuses, new ContentFormats(["az", "en"]).Status(RoadmapSite.Model.StatusScale.Default)).Problems.ShouldBeEmpty();
        LineRepair.Run("f.yml", Priority, new ContentFormats(["az", "en"]).Priority).Problems.ShouldBeEmpty();
    }

    private const string Agencies = """
        bank:
          name:
            az: Mərkəzi Bank
            en: Central Bank
        ministry-of-economy:
          name:
            az: İqtisadiyyat Nazirliyi
            en: Ministry of Economy
        """;

    private static void IsMissed<T>(string text, int line, Format<T> format, string place, string words)
    {
        List<string> lines = [.. text.ReplaceLineEndings("\n").Split('\n')];
        lines.RemoveAt(line - 1);
        Read(string.Join('\n', lines), format).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.ShouldStartWith($"f.yml:{place}: error RS104: a line is missing above: "), p => p.ShouldContain(words));
    }

    private static string[] Read<T>(string text, Format<T> format, params (int Line, string Written)[] edits)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var (line, written) in edits) lines[line - 1] = written;
        var problems = new DiagnosticList();
        ContentFile.TryRead(new("f.yml", Encoding.UTF8.GetBytes(string.Join('\n', lines))), format, problems, out _, out _);
        return [.. problems.Sorted().Select(p => p.ToString())];
    }
}
