using System.Text.Json.Nodes;
using RoadmapSite.Content;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;

namespace RoadmapSite.Output.Search;

/// <summary>
/// The index that the search page asks, one a language: <c>search/index.json</c> names the parts, <c>words-N.json</c> leads from words to documents, and
/// <c>documents-N.json</c> says what these are. Words are in order and cut into parts of a size that a phone can afford, so that a search loads the one part in
/// which its words stand, however large the plan is.
/// </summary>
internal static class SearchIndex
{
    private const int PartSize = 64 * 1024;

    /// <summary>The files; none where the theme has no page for them.</summary>
    public static IEnumerable<OutputFile> Of(Publication publication) =>
        publication.Site.LeftOut.Contains("search") ? [] : SeveralCores.Select(publication.Site.Config.Languages, language => Of(publication, language).ToArray()).SelectMany(files => files);

    private static IEnumerable<OutputFile> Of(Publication publication, string language)
    {
        var site = publication.Site;
        var context = new PageContext(site, publication.Assets, site.Words[language], []);
        SearchDocument[] documents = [.. SearchDocument.All(context).OrderBy(d => Array.IndexOf(SearchPage.Groups, d.Group))];
        var words = Parts(Words(documents), w => w.Key.Length + 6 * (w.Value.Count + 1));
        var texts = Parts(documents, d => 2 * (d.Href.Length + d.Title.Length + d.Detail.Length) + 16);
        OutputFile File(string name, Func<JsonNode> json) =>
            new(context.Addresses.File($"{Addresses.Search}{name}", language), () => json().ToUtf8(Json.Compact));

        yield return File("index.json", () => Index(context, documents.Length, words, texts));
        foreach (var (i, part) in words.Index())
            yield return File($"words-{i}.json", () => new JsonObject(part.Select(w => KeyValuePair.Create<string, JsonNode?>(w.Key, Json.List(w.Value, n => n)))));
        foreach (var (i, part) in texts.Index())
            yield return File($"documents-{i}.json", () => Json.List(part, d => Json.Strings(d.Icon.Length == 0 ? [d.Group, d.Href, d.Title, d.Detail, d.Status] : [d.Group, d.Href, d.Title, d.Detail, d.Status, d.Icon])));
    }

    private static JsonObject Index(
        PageContext context, int count, ImmutableArray<ImmutableArray<KeyValuePair<string, List<int>>>> words, ImmutableArray<ImmutableArray<SearchDocument>> texts) => new()
        {
            ["documents"] = Json.List(Enumerable.Range(0, texts.Length), i => texts[..i].Sum(p => p.Length)),
            ["count"] = count,
            ["words"] = Json.Strings(words.Select(p => p[0].Key)),
            ["endings"] = Json.Strings(SearchEndings.Of(context.Words.Language)),
            ["synonyms"] = Json.List(context.Site.Roadmap.Synonyms, group => Json.Strings(group.Select(SearchFolding.Fold).Distinct())),
            ["groups"] = new JsonObject(SearchPage.Groups.Select(g => KeyValuePair.Create<string, JsonNode?>(g, context.Words[$"search.group-{g}"]))),
        };

    // In order. A word leads to the numbers of documents, doubled; one more where it stands in the text alone.
    private static IEnumerable<KeyValuePair<string, List<int>>> Words(SearchDocument[] documents)
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var folded = new Dictionary<string, string[]>(StringComparer.Ordinal);
        void Add(string text, int number)
        {
            foreach (var written in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!folded.TryGetValue(written, out var known)) folded.Add(written, known = Folded(written));
                foreach (var word in known)
                {
                    if (!words.TryGetValue(word, out var found)) words.Add(word, found = []);
                    if (found.Count == 0 || found[^1] < (number & ~1)) found.Add(number);
                }
            }
        }

        for (var i = 0; i < documents.Length; i++)
        {
            Add($"{documents[i].Title} {documents[i].Names}", i * 2);
            Add(documents[i].Text, i * 2 + 1);
        }

        return words.OrderBy(w => w.Key, StringComparer.Ordinal);
    }

    // Numbers such as 2.4.6.1 stay whole.
    private static string[] Folded(string word) =>
        word.TrimEnd('.') is var number && number.Contains('.', StringComparison.Ordinal) && number.All(c => char.IsAsciiDigit(c) || c == '.')
            ? [number]
            : SearchFolding.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<ImmutableArray<T>> Parts<T>(IEnumerable<T> items, Func<T, int> size)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<T>>();
        var part = ImmutableArray.CreateBuilder<T>();
        var sum = 0;
        foreach (var item in items)
        {
            if (sum > 0 && sum + size(item) > PartSize)
            {
                parts.Add(part.DrainToImmutable());
                sum = 0;
            }

            part.Add(item);
            sum += size(item);
        }

        if (part.Count > 0) parts.Add(part.DrainToImmutable());
        return parts.DrainToImmutable();
    }
}
