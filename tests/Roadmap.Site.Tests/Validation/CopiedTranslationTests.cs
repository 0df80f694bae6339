namespace RoadmapSite.Tests.Validation;

public class CopiedTranslationTests
{
    private const string Agencies = "content/roadmap/agencies.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData("content/roadmap/roadmap.yml", "en: Roadmap for the digitalisation of libraries", "Kitabxanaların rəqəmsallaşdırılmasına dair Yol Xəritəsi", 4, 7)]
    [InlineData(Agencies, "en: City Council", "Şəhər Şurası", 20, 9)]
    [InlineData(Agencies, "en: Audit Service", "Audit Xidməti", 35, 9)]
    [InlineData("content/roadmap/priorities/1.1.yml", "en: Establishment of a single electronic catalogue", "Vahid elektron kataloqun yaradılması", 4, 7)]
    [InlineData("content/roadmap/indicators.yml", "    en: level\n", "səviyyə", 11, 9)]
    [InlineData("content/roadmap/indicators.yml", "en: average level of the neighbouring countries", "qonşu ölkələrin orta səviyyəsi", 58, 15)]
    [InlineData("content/status/2022/1.2.yml", "en: Internet access was interrupted in two districts.", "İki rayonda internet xidməti dayandırılıb.", 6, 9)]
    public void A_copy_is_a_warning_at_its_place(string path, string old, string copied, int line, int column) =>
        Site.Edit(path, old, old[..(old.IndexOf(':', StringComparison.Ordinal) + 2)] + copied + (old[^1] == '\n' ? "\n" : "")).Problems().ShouldBe(
            [$"{path}:{line}:{column}: warning RS402: “en:” repeats “az:” letter by letter (“{copied}”); translate it, or delete the line until then"]);

    [Fact]
    public void A_copy_of_the_English_text_is_as_suspicious() =>
        Site.Edit("content/roadmap/roadmap.yml", "az: Kitabxanaların rəqəmsallaşdırılmasına dair Yol Xəritəsi", "az: Roadmap for the digitalisation of libraries").Problems()
            .ShouldHaveSingleItem().ShouldStartWith("content/roadmap/roadmap.yml:4:7: warning RS402: ");

    [Theory]
    [InlineData("ASAN")]
    [InlineData("AZƏRTAC")]
    [InlineData("Mobile ID")]
    [InlineData("e-Gov")]
    [InlineData("ICT")]
    [InlineData("2020")]
    [InlineData("Mbit/s")]
    [InlineData("%")]
    [InlineData("World Wide Web")]
    [InlineData("Internet of Things")]
    [InlineData("Azərenerji")]
    [InlineData("operator")]
    [InlineData("4G/LTE, 5G (NR), Wi-Fi 6")]
    public void Names_abbreviations_numbers_and_units_may_be_the_same(string text) =>
        Site.Edit(Agencies, "az: Şəhər Şurası", $"az: \"{text}\"").Edit(Agencies, "en: City Council", $"en: \"{text}\"").Problems().ShouldBeEmpty();

    [Fact]
    public void A_long_text_that_is_a_copy_is_a_warning_of_its_file()
    {
        const string Path = "content/status/2022/summary.en.md";
        var copy = Site.Read("content/status/2022/summary.az.md");
        Site.Write(Path, copy + "\n").Problems().ShouldBe(
            [$"{Path}: warning RS402: the text repeats that of summary.az.md letter by letter; translate it, or delete the file until then"]);
        Site.Write(Path, copy + "More.\n").Problems().ShouldHaveSingleItem().ShouldContain("RS409");
    }

    [Theory]
    [InlineData("az, en", "Şəhər Şurası", true)]
    [InlineData("en, az", "Şəhər Şurası", true)]
    [InlineData("az, en", "Şura", false)]
    [InlineData("az, en", "şura", true)]
    [InlineData("az, en", "AB ƏC", false)]
    [InlineData("az, en", "AB ƏBC şd", true)]
    [InlineData("az, en", "Abc Defg Hijk", false)]
    [InlineData("az, en", "Abc Defg hijk", true)]
    [InlineData("az, en", "Abc Defg hij", false)]
    [InlineData("az, en", "Abc defg", false)]
    [InlineData("az, en", "Abc defg HIJ", false)]
    public void Letters_that_English_has_not_tell_a_copy_if_one_of_the_two_is_English(string languages, string text, bool isTold)
    {
        var second = languages[4..];
        var site = SmallSite.Of("1.1.1.1 alpha 2021 implemented").Edit("site.config.yml", "languages: [az, en]", $"languages: [{languages}]");
        site.Edit(Agencies, "az: Qurum alpha, en: Agency alpha", $"{languages[..2]}: \"{text}\", {second}: \"{text}\"").AllProblems().Count(p => p.Contains("RS402", StringComparison.Ordinal)).ShouldBe(isTold ? 1 : 0);
        site.Write($"content/pages/about.{languages[..2]}.md", text).Write($"content/pages/about.{second}.md", text).AllProblems().Count(p => p.Contains("RS402", StringComparison.Ordinal)).ShouldBe(isTold ? 1 : 0);
    }

    [Theory]
    [InlineData("kk", "ru", "Şəhər Şurası", false)]
    [InlineData("kk", "en", "Şəhər Şurası", true)]
    [InlineData("kk", "ru", "Şəhərin böyük şurası", true)]
    public void Without_English_only_a_phrase_tells_a_copy(string first, string second, string text, bool isTold)
    {
        var site = TestSite.Case("goals");
        foreach (var language in new[] { first, second })
            site = site.Edit("content/roadmap/roadmap.yml", language switch { "kk" => "kk: Денсаулық", "ru" => "ru: Здоровье", _ => "en: Good health" }, $"{language}: {text}");
        site.AllProblems().Count(p => p.Contains("RS402", StringComparison.Ordinal)).ShouldBe(isTold ? 1 : 0);
    }
}
