using System.Collections.Concurrent;
using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Tests.Configuration;

/// <summary>Every word of every language that the tool carries.</summary>
public partial class ShippedWordsTests
{
    private static readonly string[] Carried = [.. typeof(DefaultTheme).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("theme/strings/", StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n)).Order(StringComparer.Ordinal)];

    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Read = new(StringComparer.Ordinal);

    public static TheoryData<string> Languages => [.. Carried];

    [Fact]
    public void Ten_languages_are_carried() => Carried.ShouldBe(["ar", "az", "en", "es", "fr", "he", "it", "kk", "ru", "tr"]);

    [Theory, MemberData(nameof(Languages))]
    public void Each_has_every_word_with_its_placeholders_and_every_form_of_its_terms(string code)
    {
        // As a site's own file, differing from the carried one by a remark, so that it is checked as strictly as one.
        var problems = new DiagnosticList();
        var own = new SourceFile($"theme/strings/{code}.yml", Encoding.UTF8.GetBytes("# own\n" + Text(code)));
        WordsReader.Read(DefaultTheme.Under(SiteInput.Of([own])), [code], problems).ShouldNotBeNull();
        problems.Sorted().Select(p => p.ToString()).ShouldBeEmpty();
        Keys(code).ShouldBe(Keys("en"), "the same words in the same order");
    }

    [Theory, MemberData(nameof(Languages))]
    public void None_is_a_copy_of_another_languages(string code)
    {
        var words = Words(code);
        foreach (var (other, others) in Carried.Where(c => c != code).Select(c => (c, Words(c))))
            foreach (var (key, text) in words)
                if (others.TryGetValue(key, out var twin) && Sentence().IsMatch(Placeholder().Replace(text, "")))
                    text.ShouldNotBe(twin, $"{key} in {code} and {other}");
    }

    [Theory, MemberData(nameof(Languages))]
    public void None_names_this_plan(string code)
    {
        foreach (var (key, text) in Words(code).Where(w => !w.Key.StartsWith("language", StringComparison.Ordinal)))
            OfThisPlan().IsMatch(text).ShouldBeFalse($"{key}: {text}");
    }

    [Theory, MemberData(nameof(Languages))]
    public void None_names_a_level_of_a_plan_but_as_a_term(string code)
    {
        var levels = code switch
        {
            "ar" => "خطو|إجراء|أولوي|جه(ة|ات)|درج(ة|ات)",
            "az" => "addım|tədbir|prioritet|qurum",
            "en" => @"\bsteps?\b|\bmeasures?\b|\bpriorit(y|ies)\b|\bgoals?\b|\bagenc(y|ies)\b|\bscores?\b",
            "es" => @"\bacci(ón|ones)\b|\bmedidas?\b|\bprioridad(es)?\b|\bobjetivos?\b|\borganismos?\b|\bpuntuaci(ón|ones)\b",
            "fr" => @"\bactions?\b|\bmesures?\b|\bpriorités?\b|\bobjectifs?\b|\borganismes?\b|\bscores?\b",
            "he" => "צעד|משימ|עדיפו|גופ|גוף|ציון|ציוני",
            "it" => @"\bazion[ei]\b|\bmisur[ae]\b|\bpriorità\b|\bobiettiv[oi]\b|\bent[ei]\b|\bpunteggi[oi]?\b",
            "kk" => "қадам|іс-шара|басымды|мақсат|орган|баға(?![лн])",
            "ru" => @"\bшаг|\bмероприяти|\bприоритет|\bведомств",
            "tr" => @"\badım|\btedbir|\böncelik|\bkurum",
            _ => throw new NotSupportedException($"what {code} calls the levels of a plan"),
        };
        foreach (var (key, text) in Words(code).Where(w => !w.Key.StartsWith("terms.", StringComparison.Ordinal) && w.Key is not ("indicators.outcome-text" or "indicators.impact-text" or "data.column.kind.description")))
            Regex.IsMatch(Files().Replace(Placeholder().Replace(text, ""), ""), levels, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).ShouldBeFalse($"{key}: {text}");
    }

    [Theory, MemberData(nameof(Languages))]
    public void Each_names_all_languages_that_are_carried(string code) => Carried.Select(c => $"languages.{c}").Except(Words(code).Keys).ShouldBeEmpty();

    [Fact]
    public void French_signs_stand_behind_a_space_that_no_line_breaks_at()
    {
        foreach (var (key, text) in Words("fr"))
            Regex.IsMatch(Placeholder().Replace(text, "0"), "[^\u202F][;!?]|[^\u00A0]:( |$)|«[^\u00A0]|[^\u00A0]»|'", RegexOptions.CultureInvariant).ShouldBeFalse($"{key}: {text}");
    }

    private static string Text(string code) => Encoding.UTF8.GetString(DefaultTheme.File($"theme/strings/{code}.yml")!.Bytes.Span);

    private static IEnumerable<string> Keys(string code) => Words(code).Keys.Where(k => !k.StartsWith("terms.", StringComparison.Ordinal) && k != "language.direction");

    private static Dictionary<string, string> Words(string code) => Read.GetOrAdd(code, ReadWords);

    private static Dictionary<string, string> ReadWords(string code)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect("", YamlText.Read(DefaultTheme.File($"theme/strings/{code}.yml")!, new DiagnosticList())!);
        return words;

        void Collect(string prefix, YamlNode node)
        {
            if (node is YamlScalar scalar) words.Add(prefix, scalar.Text);
            else foreach (var (key, value) in ((YamlMapping)node).Entries) Collect(prefix.Length == 0 ? key.Text : $"{prefix}.{key.Text}", value);
        }
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{L}+\P{L}+\p{L}+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b[a-z]+\.(csv|json)\b")]
    private static partial Regex Files();

    [GeneratedRegex("strateji|strategic|стратегич|استراتيج|אסטרטג|azərb|azerba|азербайдж|әзербайж|أذربيج|אזרבייג|telekom|telecom|телеком|الاتصالات|תקשורת", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThisPlan();
}
