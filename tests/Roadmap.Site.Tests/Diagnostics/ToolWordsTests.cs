using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Diagnostics;

/// <summary>What the tool says, in every language that it speaks.</summary>
public partial class ToolWordsTests
{
    private static readonly string Source = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Roadmap.Site"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));

    public static TheoryData<string> Languages => [.. ToolWords.Languages];

    [Fact]
    public void The_tool_speaks_Azerbaijani_and_English() => ToolWords.Languages.ShouldBe(["az", "en"]);

    [Theory, MemberData(nameof(Languages))]
    public void No_message_lacks_a_language(string language) =>
        ToolWords.Of(language).Keys.Order(StringComparer.Ordinal).ShouldBe(ToolWords.English.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Languages))]
    public void Every_rule_has_a_title_and_an_explanation(string language)
    {
        var words = ToolWords.Of(language);
        foreach (var rule in Catalogue.Read())
        {
            words.TitleOf(rule).ShouldNotBeEmpty();
            words.ExplanationOf(rule).ShouldEndWith(".");
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_message_needs_the_same_in_every_language(string language)
    {
        var words = ToolWords.Of(language);
        foreach (var key in words.Keys.Where(IsMessage))
            words.MessageOf(key).Placeholders.Order(StringComparer.Ordinal).ShouldBe(ToolWords.English.MessageOf(key).Placeholders.Order(StringComparer.Ordinal), key);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_group_of_rules_exists(string language) =>
        ToolWords.Of(language).Keys.Select(k => k.Split('.')[0]).Where(g => Code().IsMatch(g)).Except(Catalogue.Read().Select(r => r.Code)).ShouldBeEmpty();

    [Fact]
    public void Every_message_is_used() => ToolWords.English.Keys.Where(k => IsMessage(k) && !IsUsed(k)).ShouldBeEmpty();

    [Fact]
    public void Every_key_that_is_used_is_there()
    {
        var keys = ToolWords.English.Keys.ToHashSet();
        Key().Matches(Source).Select(m => m.Groups["key"].Value).Where(k => !keys.Contains(k)).ShouldBeEmpty();
    }

    [Fact]
    public void No_problem_holds_a_sentence_instead_of_a_key() => Sentence().Matches(Source).Select(m => m.Value).ShouldBeEmpty();

    [Fact]
    public void Azerbaijani_is_written_with_its_own_letters()
    {
        var words = ToolWords.Of("az");
        Catalogue.Read().Where(r => !words.ExplanationOf(r).Contains('ə', StringComparison.Ordinal)).Select(r => r.Code).ShouldBeEmpty();
    }

    [Fact]
    public void A_language_without_words_is_told_in_English() => ToolWords.Of("fr").ShouldBe(ToolWords.English);

    [Fact]
    public void A_script_or_region_does_not_matter() => ToolWords.Of("az-Latn").ShouldBe(ToolWords.Of("az"));

    [Theory]
    [InlineData("az", "səhifələr")]
    [InlineData("en", "pages")]
    public void A_site_is_told_of_in_its_first_language(string language, string row)
    {
        var other = language == "az" ? "en" : "az";
        using var site = new TemporarySite();
        site.Write("site.config.yml", FirstLanguages().Replace(site.Read("site.config.yml"), $"languages: [{language}, {other}]"));
        Spoken(site.Folder, "", "check").ErrorLines[0].ShouldStartWith(row);
        Spoken(site.Folder, "", "check", "--language", other).ErrorLines[0].ShouldNotStartWith(row);
        Spoken(site.Folder, other, "check").ErrorLines[0].ShouldNotStartWith(row);
    }

    private static CommandRun Spoken(string folder, string variable, params string[] arguments) =>
        CommandRun.With(folder, w => new(w), name => name == "ROADMAP_LANGUAGE" ? variable : null, default, arguments);

    private static bool IsMessage(string key) => !(Code().IsMatch(key.Split('.')[0]) && key.Split('.')[1] is "title" or "explanation");

    // By its name, or as one of a group that is chosen from at run time.
    private static bool IsUsed(string key)
    {
        var (group, name) = (key.Split('.')[0], key.Split('.')[^1]);
        return Source.Contains($"\"{key}\"", StringComparison.Ordinal) || Regex.IsMatch(Source, $"\\$\"{group}\\.[a-z-]*\\{{")
            || Code().IsMatch(group) && (name == "message" || Source.Contains($"\"{name}\"", StringComparison.Ordinal));
    }

    [GeneratedRegex("""\w\.At\([^"\n]*, \$?"[^"\n]* [^"\n]*"[,)]""")]
    private static partial Regex Sentence();

    [GeneratedRegex("^RS[0-9]{3}$")]
    private static partial Regex Code();

    [GeneratedRegex("""Phrase\.Of\("(?<key>[^"{]+)"[,)]""")]
    private static partial Regex Key();

    [GeneratedRegex("^languages:.*$", RegexOptions.Multiline)]
    private static partial Regex FirstLanguages();
}
