namespace RoadmapSite.Tests.Validation;

public class TranslationTests
{
    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData("content/roadmap/roadmap.yml", "  en: Roadmap for the digitalisation of libraries\n", "3:3", "en")]
    [InlineData("content/roadmap/agencies.yml", "    en: City Council\n", "19:5", "en")]
    [InlineData("content/roadmap/agencies.yml", "    az: Audit Xidməti\n", "34:5", "az")]
    [InlineData("content/roadmap/priorities/1.1.yml", "  en: Establishment of a single electronic catalogue\n", "3:3", "en")]
    [InlineData("content/roadmap/priorities/1.1.yml", "          en: Testing of the portal\n", "46:11", "en")]
    [InlineData("content/roadmap/indicators.yml", "    en: libraries\n", "7:5", "en")]
    [InlineData("content/roadmap/indicators.yml", "      en: Improvement of reading habits\n", "50:7", "en")]
    [InlineData("content/roadmap/indicators.yml", "          en: average level of the neighbouring countries\n", "57:11", "en")]
    [InlineData("content/status/2021/report.yml", "  en: Annual report for 2021\n", "3:3", "en")]
    [InlineData("content/status/2021/report.yml", "  az: Qiymətləndirmə qurumların təqdim etdiyi məlumatlar əsasında aparılıb.\n", "7:3", "az")]
    [InlineData("content/status/2022/1.2.yml", "    en: Internet access was interrupted in two districts.\n", "5:5", "en")]
    [InlineData("content/status/2022/1.2.yml", "    en: No data were submitted because the training centre was being renovated.\n", "10:5", "en")]
    public void A_text_without_a_language_is_a_warning_at_its_place(string path, string line, string place, string language) =>
        Site.Edit(path, line, "").AllProblems().Except(Site.AllProblems()).ShouldBe([$"{path}:{place}: warning RS401: the text has no “{language}:”; add it"]);

    [Theory]
    [InlineData("content/status/2022/summary.az.md", "content/status/2022/summary.en.md", "summary.az.md")]
    [InlineData("content/pages/about.en.md", "content/pages/about.az.md", "about.en.md")]
    public void A_long_text_without_a_language_is_a_warning_beside_the_other(string deleted, string kept, string missing)
    {
        string[] expected = [$"{kept}: warning RS401: {missing} beside it is missing or empty; add the translation"];
        Site.Delete(deleted).AllProblems().Except(Site.AllProblems()).ShouldBe(expected);
        Site.Write(deleted, " \n").AllProblems().Except(Site.AllProblems()).ShouldBe(expected);
    }

    [Fact]
    public void The_order_in_which_an_editor_writes_languages_does_not_matter()
    {
        var swapped = Site.Edit(
            "content/roadmap/roadmap.yml",
            "  az: Kitabxanaların rəqəmsallaşdırılmasına dair Yol Xəritəsi\n  en: Roadmap for the digitalisation of libraries\n",
            "  en: Roadmap for the digitalisation of libraries\n  az: Kitabxanaların rəqəmsallaşdırılmasına dair Yol Xəritəsi\n").Site();
        swapped.Roadmap.Title.ShouldBe(Site.Site().Roadmap.Title);
        swapped.Latest.Agencies.Select(a => a.Agency.Id).ShouldBe(Site.Site().Latest.Agencies.Select(a => a.Agency.Id));
    }
}
