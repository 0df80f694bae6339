using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Documentation;

/// <summary>The examples of the editors' guide, done as it says, give what it says, in both languages.</summary>
public sealed class GuideTests : IDisposable
{
    private const string Statuses = "content/status/2017/1.1.yml";
    private const string Priority = "content/roadmap/priorities/1.1.yml";
    private const string Agencies = "content/roadmap/agencies.yml";

    private const string Evidence = """
        1.1.1.3:
          status: partial
          note:
            az: Çərçivə planının layihəsi razılaşdırılır.
            en: The draft framework plan is being agreed.
          evidence:
            - https://example.org/plan.pdf
        """;

    private const string NewAgency = """
        digital-development-agency:
          name:
            az: İnnovasiya və Rəqəmsal İnkişaf Agentliyi
            en: Innovation and Digital Development Agency
          short:
            az: İRİA
            en: IDDA
        """;

    private const string Report = """
        # yaml-language-server: $schema=../../.schema/report.schema.json
        title:
          az: 2018-ci il üzrə illik monitorinq və qiymətləndirmə hesabatı
          en: Annual monitoring and evaluation report for 2018
        as-of: 2018-12-31
        provisional: true
        """;

    private const string NewStatuses = """
        # yaml-language-server: $schema=../../.schema/status.schema.json
        1.1.2.2: partial
        1.1.3.1: not-implemented
        """;

    private static readonly string[] Languages = ["az", "en"];

    private static readonly string Guide = Pages("*.md");

    private static string Pages(string names) => string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github/guide"), names).Where(f => Path.GetFileName(f).Split('.')[0] != "correct").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private readonly TemporarySite _site = new();

    [Fact]
    public void A_changed_status_is_compared_with_the_printed_figures()
    {
        Change(Statuses, "1.1.1.1: implemented\n1.1.1.2: partial\n1.1.1.3: partial", "1.1.1.1: implemented\n1.1.1.2: implemented\n1.1.1.3: partial");

        Told(expected: 1).ShouldBe([(4, 4), (4, 4)]);
    }

    [Fact]
    public void Evidence_is_accepted_as_written()
    {
        Change(Statuses, "1.1.1.2: partial\n1.1.1.3: partial\n1.1.1.4: partial", $"1.1.1.2: partial\n{Evidence}\n1.1.1.4: partial");

        Check(expected: 0).ShouldHaveSingleItem().ShouldContain("RS319"); // The address of the example.
    }

    [Fact]
    public void Evidence_after_the_word_is_refused()
    {
        _site.Replace(Statuses, "1.1.1.3: partial", "1.1.1.3: partial\n  evidence:\n    - https://example.org/plan.pdf");

        Told(expected: 1).ShouldAllBe(t => t.Quoted == 1);
    }

    [Theory]
    [InlineData("az",
        "Azərbaycanda telekommunikasiya sektorunun inkişafına dair Çərçivə Planının layihəsi hazırlanmışdır.",
        "Azərbaycanda telekommunikasiya sektorunun inkişafına dair Çərçivə Planının layihəsi hazırlanmış və [ictimai müzakirəyə](https://example.org/consultation) təqdim edilmişdir.")]
    [InlineData("en",
        "A draft Framework Plan for the development of the telecommunications sector in Azerbaijan has been prepared.",
        "A draft Framework Plan for the development of the telecommunications sector in Azerbaijan has been prepared and submitted for [public discussion](https://example.org/consultation).")]
    public void A_summary_is_accepted_as_written(string language, string before, string after)
    {
        Change($"content/status/2017/1.1.{language}.md", before, after, sections: 1);

        Check(expected: 0).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_without_https_is_refused()
    {
        _site.Replace("content/status/2017/1.1.az.md", "Telekommunikasiya sektorunda", "[Telekommunikasiya](www.example.org) sektorunda");

        Told(expected: 1).ShouldBe([(1, 1), (1, 1)]);
    }

    [Fact]
    public void A_missing_translation_is_a_warning()
    {
        _site.DropTranslation();

        Told(expected: 0).ShouldBe([(1, 1), (1, 1)]);
    }

    [Fact]
    public void A_translation_is_accepted_as_written()
    {
        Change(Priority,
            "title:\n  az: Müstəqil tənzimləyici qurumun yaradılması\n  en: Establishment of an independent regulatory body",
            "title:\n  az: Müstəqil tənzimləyici qurumun yaradılması\n  en: Establishment of an independent regulator");

        Check(expected: 0).ShouldBeEmpty();
    }

    [Fact]
    public void A_colon_in_a_title_needs_quotes()
    {
        _site.Replace(Priority, "en: Establishment of an independent regulatory body", "en: Regulatory body: establishment");
        Told(expected: 1).ShouldBe([(1, 1), (1, 1)]);

        _site.Replace(Priority, "en: Regulatory body: establishment", "en: \"Regulatory body: establishment\"");
        Check(expected: 0).ShouldBeEmpty();
    }

    [Fact]
    public void An_agency_is_added_and_used()
    {
        Quotes(NewAgency).ShouldBe(2);
        _site.Write(Agencies, _site.Read(Agencies) + NewAgency + "\n");
        Change(Priority,
            "    lead: ministry-of-transport\n    partners: [ministry-of-economy, ministry-of-justice]\n    period: 2017",
            "    lead: ministry-of-transport\n    partners: [ministry-of-economy, ministry-of-justice, digital-development-agency]\n    period: 2017");

        Check(expected: 0).ShouldBeEmpty();
    }

    [Fact]
    public void A_misspelled_agency_gets_a_suggestion()
    {
        _site.Replace(Priority, "partners: [ministry-of-economy, ministry-of-justice]", "partners: [ministry-of-econmy, ministry-of-justice]");

        Told(expected: 1).ShouldBe([(1, 1), (1, 1)]);
    }

    [Fact]
    public void A_new_year_tells_what_is_missing()
    {
        Quotes(Report).ShouldBe(2);
        _site.Write("content/status/2018/report.yml", Report + "\n");
        var before = Check(expected: 0);
        Told(expected: 0).ShouldAllBe(t => t.Quoted == 1);

        Quotes(NewStatuses).ShouldBe(2);
        _site.Write("content/status/2018/1.1.yml", NewStatuses + "\n");
        Check(expected: 0).Length.ShouldBe(before.Length - 1);
    }

    [Fact]
    public void Changes_of_the_plan_are_accepted_as_written()
    {
        string[] plan = Blocks("plan");
        string Block(string beginning) => plan.Single(b => b.StartsWith(beginning, StringComparison.Ordinal));
        var step = Block("      - id: 1.1.2.1\n");
        _site.Replace(Priority, step[..step.IndexOf("        period: ", StringComparison.Ordinal)] + "        period: 2017\n", step);
        const string Next = "      - id: 1.1.2.2\n";
        _site.Replace(Priority, Next, Next + Block("        lead: ministry-of-finance\n"));
        const string Dropped = "      - id: 1.1.2.3\n";
        _site.Replace(Priority, Dropped, Dropped + Block("        dropped:\n"));
        _site.Replace(Agencies, "ministry-of-taxes:\n  name:\n    az: Vergilər Nazirliyi\n    en: Ministry of Taxes\n  short:\n    az: Vergilər Nazirliyi\n    en: Ministry of Taxes\n", Block("ministry-of-taxes:\n"));
        _site.Replace(Agencies, "ministry-of-transport:\n  name:\n    az: Nəqliyyat, Rabitə və Yüksək Texnologiyalar Nazirliyi\n    en: Ministry of Transport, Communications and High Technologies\n  short:\n    az: NRYTN\n    en: MTCHT\n", Block("ministry-of-transport:\n"));
        const string Targets = "      - year: after 2025\n        text:\n          az: inkişaf etmiş ölkələr səviyyəsi\n          en: level of developed countries\n  - id: e-government-level\n";
        _site.Replace("content/roadmap/indicators.yml", Targets, Targets.Replace("  - id: ", Blocks("observed").Single(b => b.StartsWith("    was:\n", StringComparison.Ordinal)) + "  - id: ", StringComparison.Ordinal));

        Check(expected: 0).ShouldBeEmpty();
        _site.Read(Priority).ShouldContain("by decree", Case.Insensitive);
        _site.Read(Agencies).ShouldContain("became:");
    }

    [Fact]
    public void A_renumbered_measure_an_added_and_a_dropped_step_are_accepted_as_written()
    {
        var plan = Blocks("plan");
        var text = _site.Read(Priority).Replace("  - id: 1.1.2\n", plan.Single(b => b.StartsWith("  - id: 1.1.5\n", StringComparison.Ordinal)), StringComparison.Ordinal).Replace("- id: 1.1.2.", "- id: 1.1.5.", StringComparison.Ordinal);
        _site.Write(Priority, text
            .Replace("      - id: 1.1.5.2\n", "      - id: 1.1.5.2\n" + plan.Single(b => b == "        added: 2019\n"), StringComparison.Ordinal)
            .Replace("      - id: 1.1.5.3\n", "      - id: 1.1.5.3\n" + plan.Single(b => b == "        dropped: 2019\n"), StringComparison.Ordinal));

        Check(expected: 0).ShouldHaveSingleItem().ShouldContain("RS218"); // The reason is in the example after it.
    }

    [Fact]
    public void A_report_on_half_a_year_is_accepted_as_written_and_says_how_far_it_has_got()
    {
        _site.Write("content/status/2018-H1/report.yml", Blocks("new-year").Single(b => b.Contains("as-of: 2018-06-30", StringComparison.Ordinal)));

        Check(expected: 0).ShouldAllBe(p => p.Contains("RS308", StringComparison.Ordinal) || p.Contains("RS323", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_is_accepted_as_written()
    {
        var (lines, entry) = Blocks("correct") is [var first, var second] ? (first, second) : default;
        _site.Replace(Statuses, "1.1.1.1: implemented\n1.1.1.2: partial\n1.1.1.3: partial\n", lines);
        _site.Write("content/status/2017/corrections.yml", entry);

        // Printed figures that follow from it need no entries of their own.
        Check(expected: 0).ShouldHaveSingleItem().ShouldContain("RS323");
    }

    public void Dispose() => _site.Dispose();

    // What a page shows as YAML, which is the same in both languages.
    private static string[] Blocks(string page)
    {
        string[] Of(string language) => [.. File.ReadAllText(Path.Combine(Repository.Root, $".github/guide/{page}.{language}.md")).Split("```yaml\n").Skip(1).Select(b => b.Split("```")[0])];
        var blocks = Of("en");
        Of("az").ShouldBe(blocks);
        return blocks;
    }

    // How often the guide shows this, once in each language.
    private static int Quotes(string text) => Guide.Split($"\n{text}\n").Length - 1;

    private void Change(string path, string before, string after, int sections = 2)
    {
        Quotes(before).ShouldBeGreaterThanOrEqualTo(sections, before);
        Quotes(after).ShouldBe(sections, after);
        _site.Read(path).ShouldContain(before);
        _site.Replace(path, before, after);
    }

    // How many problems the check tells in each language, and how many of them the guide quotes in that language, word for word.
    private (int All, int Quoted)[] Told(int expected) =>
    [
        .. from language in Languages
           let problems = Check(expected, language)
           let pages = Pages($"*.{language}.md")
           select (problems.Length, problems.Count(p => pages.Contains($"\n{p}\n", StringComparison.Ordinal))),
    ];

    private string[] Check(int expected, string language = "en")
    {
        var run = CommandRun.In(_site.Folder, "check", "--language", language);
        run.Code.ShouldBe(expected, run.Output + run.Error);
        return run.Lines;
    }
}
