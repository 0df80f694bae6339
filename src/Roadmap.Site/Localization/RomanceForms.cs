namespace RoadmapSite.Localization;

/// <summary>
/// Forms of a noun that French, Spanish and Italian make from its given ones. Beside the noun itself (<c>one</c>, <c>other</c>) its articles are given, which
/// nothing else tells: <c>a</c> (<c>un ente</c>) shows the gender, <c>the</c> (<c>l’ente</c>) whether the noun elides. In Spanish <c>a</c> gives <c>the</c> too.
/// Made are <c>of</c>, <c>of-other</c>, <c>the-other</c>, <c>of-the</c> and <c>of-the-other</c>, as far as the language needs them, and <c>ending</c> and
/// <c>ending-other</c>: how a participle ends beside the noun (<c>évalué</c>+<c>es</c>, <c>cumplid</c>+<c>as</c>, <c>attuat</c>+<c>e</c>).
/// </summary>
internal sealed class RomanceForms
{
    private static readonly RomanceForms French = new(
        new("of-the", "the", "le →du |la →de la |l’→de l’|les →des "),
        new("of", "the", "le →de |la →de |l’→d’"),
        new("of-other", "the", "le →de |la →de |l’→d’", "other"),
        new("ending", "a", "un →|une →e", ""),
        new("ending-other", "a", "un →s|une →es", ""));

    private static readonly RomanceForms Spanish = new(
        new("the", "a", "un →el |una →la "),
        new("the-other", "a", "un →los |una →las ", "other"),
        new("of-the", "the", "el →del |la →de la |los →de los |las →de las "),
        new("ending", "a", "un →o|una →a", ""),
        new("ending-other", "a", "un →os|una →as", ""));

    private static readonly RomanceForms Italian = new(
        new("the-other", "the", "il →i |lo →gli |la →le ", "other"),
        new("the-other", "a", "un →gli |una →le |un’→le ", "other"),
        new("of-the", "the", "il →del |lo →dello |la →della |l’→dell’|i →dei |gli →degli |le →delle "),
        new("of-the-other", "the-other", "i →dei |gli →degli |le →delle "),
        new("ending", "a", "un →o|uno →o|una →a|un’→a", ""),
        new("ending-other", "a", "un →i|uno →i|una →e|un’→e", ""));

    private readonly FrozenDictionary<string, Rule[]> _rules;

    private RomanceForms(params Rule[] rules) => _rules = rules.GroupBy(r => r.Form).ToFrozenDictionary(r => r.Key, r => r.ToArray(), StringComparer.Ordinal);

    /// <summary>Those of a language; null where it is none of the three.</summary>
    public static RomanceForms? Of(string language) => language switch { "fr" => French, "es" => Spanish, "it" => Italian, _ => null };

    /// <summary>A form; null where it is not made, or not from these.</summary>
    /// <param name="find">Another form of the noun, given or made.</param>
    public string? Make(string form, Func<string, string?> find) => Rules(form).Select(r => r.Apply(find)).FirstOrDefault(f => f is not null);

    /// <summary>The forms that one is made from.</summary>
    public IEnumerable<string> Sources(string form) => Rules(form).SelectMany(r => r.Noun is "" or null ? [r.Source] : new[] { r.Source, r.Noun }).Distinct();

    private Rule[] Rules(string form) => _rules.GetValueOrDefault(form, []);

    /// <summary>How a form is made from another that begins with an article.</summary>
    /// <param name="Form">What is made.</param>
    /// <param name="Source">The form whose article decides.</param>
    /// <param name="Articles">What stands instead of each.</param>
    /// <param name="Noun">The form of the noun that follows; the rest of the source when null, none when empty.</param>
    private sealed record Rule(string Form, string Source, string Articles, string? Noun = null)
    {
        private readonly (string Article, string Instead)[] _articles = [.. Articles.Split('|').Select(a => a.Split('→')).Select(a => (a[0], a[1]))];

        public string? Apply(Func<string, string?> find)
        {
            if (find(Source)?.Replace('\'', '’') is not { } source) return null;
            foreach (var (article, instead) in _articles.Where(a => source.StartsWith(a.Article, StringComparison.Ordinal)))
                return (Noun is null ? source[article.Length..] : Noun.Length == 0 ? "" : find(Noun)) is { } noun ? instead + noun : null;
            return null;
        }
    }
}
