using RoadmapSite.Validation;

namespace RoadmapSite.Tests.Validation;

/// <summary>What only follows from another problem is not told: the second of two, or just not.</summary>
public sealed class ConsequencesTests
{
    private const string Status = "content/status/2021/";

    [Theory]
    [InlineData("RS104 a.yml:4", "RS401 a.yml:5", true)]
    [InlineData("RS104 a.yml:3", "RS401 a.yml:5", false)]
    [InlineData("RS105 a.yml:13", "RS306 a.yml:5", true)]
    [InlineData("RS105 a.yml:14", "RS306 a.yml:5", false)]
    [InlineData("RS120 b.yml:5", "RS401 a.yml:5", false)]
    [InlineData("RS106 a.yml:5", "RS401 a.yml:5", false)]
    [InlineData("RS123 a.yml:5", "RS402 a.yml:5", false)]
    public void A_text_that_is_written_wrongly_is_not_missing_as_well(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData($"RS110 {Status}1.l.yml", $"RS307 {Status}1.1.yml", true)]
    [InlineData($"RS110 {Status}1.l.yml", $"RS308 {Status}1.1.yml", true)]
    [InlineData($"RS110 {Status}1.l.yml", $"RS307 {Status}1.1.yml:2", false)]
    [InlineData($"RS110 {Status}1.l.yml", $"RS308 {Status}1.1.yml:2", false)]
    [InlineData($"RS110 {Status}1.l.yml", "RS307 content/status/2022/1.1.yml", false)]
    [InlineData("RS110 content/status/1.1.yml", $"RS308 {Status}1.1.yml", true)]
    [InlineData($"RS110 {Status}1.l.yml", $"RS304 {Status}1.1.yml", false)]
    public void A_file_of_a_wrong_name_is_not_missing_as_well(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS104 a.yml:5", "RS308 a.yml:5", true)]
    [InlineData("RS104 a.yml:6", "RS308 a.yml:5", false)]
    [InlineData("RS120 a.yml:5", "RS309 a.yml:5", true)]
    public void A_line_that_is_written_wrongly_is_one_problem(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData($"RS315 {Status}1.1.yml:3", $"RS307 {Status}1.1.yml", true)]
    [InlineData($"RS315 {Status}1.2.yml:3", $"RS307 {Status}1.1.yml", false)]
    public void A_step_that_got_another_number_is_one_problem(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS302 content/status/2026/", "RS307 content/status/2026/1.1.yml", true)]
    [InlineData("RS302 content/status/2026/", "RS307 content/status/2021/1.1.yml", false)]
    [InlineData("RS302 content/status/2026/", "RS302 content/status/2026/", false)]
    public void A_folder_that_is_no_report_is_one_problem(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS123 content/roadmap/roadmap.yml:4", $"RS305 {Status}1.1.yml:2", true)]
    [InlineData("RS123 content/roadmap/roadmap.yml:4", $"RS307 {Status}1.1.yml", true)]
    [InlineData("RS123 content/roadmap/roadmap.yml:4", $"RS304 {Status}1.1.yml:2", false)]
    [InlineData("RS123 content/roadmap/agencies.yml:4", $"RS305 {Status}1.1.yml:2", false)]
    public void What_is_due_by_a_plan_that_could_not_be_read_is_not_told(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS304", true)]
    [InlineData("RS305", true)]
    [InlineData("RS307", true)]
    [InlineData("RS308", true)]
    [InlineData("RS314", true)]
    [InlineData("RS315", true)]
    [InlineData("RS306", false)]
    public void What_follows_from_a_number_that_was_changed_is_not_told(string code, bool follows)
    {
        foreach (var first in new[] { "RS201", "RS202" })
        {
            Check($"{first} content/roadmap/priorities/1.1.yml:3", $"{code} {Status}1.1.yml:2", follows);
            Check($"{first} content/roadmap/priorities/1.1.yml:3", $"{code} {Status}1.2.yml:2", false);
            Check($"{first} content/roadmap/roadmap.yml:3", $"{code} {Status}roadmap.yml:2", false);
        }
    }

    [Theory]
    [InlineData("RS201 content/roadmap/priorities/1.1.yml:3", "RS202 content/roadmap/priorities/1.1.yml:5", true)]
    [InlineData("RS201 content/roadmap/priorities/1.2.yml:3", "RS202 content/roadmap/priorities/1.1.yml:5", false)]
    [InlineData("RS204 content/roadmap/priorities/1.1.yml:3", "RS202 content/roadmap/priorities/1.1.yml:5", false)]
    public void A_number_that_does_not_fit_is_not_there_twice_as_well(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS110 content/roadmap/priorities/1.l.yml", "RS203 content/roadmap/roadmap.yml:4", true)]
    [InlineData("RS110 content/pages/1.l.yml", "RS203 content/roadmap/roadmap.yml:4", false)]
    [InlineData("RS110 content/roadmap/1.1.yml", "RS204 content/roadmap/priorities/1.2.yml", false)]
    public void A_priority_under_another_name_is_not_missing_as_well(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS110 content/kards/az.png", "RS109 content/cards/az.png", true)]
    [InlineData("RS110 content/cards/azz.png", "RS109 content/cards/az.png", true)]
    [InlineData("RS110 content/kards/azz.png", "RS109 content/cards/az.png", false)]
    [InlineData("RS110 content/status/REPORT.yml", $"RS109 {Status}report.yml", true)]
    [InlineData("RS110 content/cards/az.png", "RS111 content/cards/az.png", false)]
    public void A_file_that_is_there_under_another_name_is_not_missing(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS110 content/status/1.1.en.md", $"RS401 {Status}1.1.az.md", true)]
    [InlineData($"RS110 {Status}1.l.en.md", $"RS401 {Status}1.1.az.md", true)]
    [InlineData($"RS110 {Status}old/1.l.en.md", $"RS401 {Status}1.1.az.md", true)]
    [InlineData($"RS110 {Status}1.l.yml", $"RS401 {Status}1.1.az.md", false)]
    [InlineData("RS110 content/status/2022/1.l.en.md", $"RS401 {Status}1.1.az.md", false)]
    [InlineData("RS110 content/status/1.1.en.md", $"RS401 {Status}1.1.az.md:2", false)]
    public void A_translation_under_another_name_is_not_missing(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS402 a.yml:5", "RS409 a.yml:5", true)]
    [InlineData("RS402 a.yml:6", "RS409 a.yml:5", true)]
    [InlineData("RS402 a.yml:4", "RS409 a.yml:5", true)]
    [InlineData("RS402 a.yml:7", "RS409 a.yml:5", false)]
    [InlineData("RS402 a.yml:3", "RS409 a.yml:5", false)]
    [InlineData("RS402 b.yml:5", "RS409 a.yml:5", false)]
    [InlineData("RS401 a.yml:5", "RS409 a.yml:5", false)]
    [InlineData($"RS402 {Status}1.1.en.md", $"RS409 {Status}1.1.az.md:1", true)]
    [InlineData($"RS402 {Status}1.1.en.md:1", $"RS409 {Status}1.1.az.md", true)]
    [InlineData($"RS402 {Status}1.1.en.md:2", $"RS409 {Status}1.1.az.md:1", false)]
    [InlineData($"RS402 {Status}1.1.en.md:1", $"RS409 {Status}1.1.az.md:2", false)]
    [InlineData($"RS402 {Status}1.2.en.md", $"RS409 {Status}1.1.az.md:1", false)]
    [InlineData("RS402 content/status/2022/1.1.en.md", $"RS409 {Status}1.1.az.md:1", false)]
    public void A_copy_is_not_a_text_of_the_wrong_language_as_well(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS202 content/roadmap/roadmap.yml:9", $"RS310 {Status}report.yml:9", true)]
    [InlineData("RS202 content/roadmap/indicators.yml:9", $"RS310 {Status}report.yml:9", false)]
    [InlineData("RS202 content/roadmap/indicators.yml:9", $"RS309 {Status}indicators.yml:9", true)]
    [InlineData("RS202 content/roadmap/roadmap.yml:9", $"RS309 {Status}indicators.yml:9", false)]
    public void What_referred_to_a_number_that_is_there_twice_is_not_told(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData("RS406 a.yml:5:3", "RS408 a.yml:5:3", true)]
    [InlineData("RS406 a.yml:5:4", "RS408 a.yml:5:3", false)]
    [InlineData("RS407 a.yml:5:3", "RS408 a.yml:5:3", false)]
    [InlineData("RS406 a.yml:5:3", "RS407 a.yml:5:3", false)]
    public void A_sign_of_a_printed_form_is_told_once(string first, string second, bool follows) => Check(first, second, follows);

    [Theory]
    [InlineData($"RS110 {Status}1.1.yml", true)]
    [InlineData("RS110 content/pages/1.1.yml", false)]
    [InlineData($"RS310 {Status}report.yml:9", true)]
    [InlineData($"RS304 {Status}1.1.yml:9", true)]
    [InlineData($"RS315 {Status}1.1.yml:9", true)]
    [InlineData($"RS305 {Status}1.1.yml:9", false)]
    [InlineData($"RS109 {Status}1.1.yml", false)]
    public void The_results_of_a_priority_whose_file_is_gone_are_not_told(string second, bool follows) =>
        Check("RS203 content/roadmap/roadmap.yml:4", second, follows);

    private static void Check(string first, string second, bool follows) => Consequences.Without([Read(first), Read("RS999 other.yml:1"), Read(second)])
        .Select(p => p.Rule.Code).ShouldBe(follows ? [first[..5], "RS999"] : [first[..5], "RS999", second[..5]], $"{first}, {second}");

    private static Diagnostic Read(string problem)
    {
        var place = problem[6..].Split(':');
        int At(int part) => place.Length > part ? int.Parse(place[part], CultureInfo.InvariantCulture) : 0;
        return new Rule(problem[..5], Severity.Error).At(new(place[0], At(1), At(2)));
    }
}
