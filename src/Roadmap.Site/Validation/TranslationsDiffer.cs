using System.Buffers;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A translation is not a copy. Names, abbreviations, numbers and units may be the same in every language.</summary>
internal static class TranslationsDiffer
{
    private const string English = "en";

    // Shorter words without a capital are often part of a name: Internet of Things.
    private const int CommonWordLength = 4;

    private static readonly Rule Rule = new("RS402", Severity.Warning);

    private static readonly SearchValues<char> NotEnglish = SearchValues.Create("əƏıİğĞşŞçÇöÖüÜ");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var first = site.Languages[0];
        foreach (var text in Texts.Of(site))
        {
            var texts = text.Value.Texts;
            for (var i = 1; i < texts.Length; i++)
                if (texts[0].Language == first && texts[i].Text == texts[0].Text && IsSuspicious(texts[i].Text, first == English || texts[i].Language == English))
                    yield return Rule.At(text.Written[i].At, "text", ("language", texts[i].Language), ("first", first), ("text", Excerpt.Of(texts[i].Text)));
        }

        foreach (var files in Texts.Long(site).Select(t => t.Files))
            foreach (var copy in files.Skip(1))
                if (files[0].Language == first && copy.Text.AsSpan().Trim().SequenceEqual(files[0].Text.AsSpan().Trim()) && IsSuspicious(copy.Text, first == English || copy.Language == English))
                    yield return Rule.At(new(copy.Path), "file", ("file", Path.GetFileName(files[0].Path)));
    }

    // Words are counted that have a small letter, which abbreviations have not. A phrase has three of them, one of which is no name;
    // with a letter that one of the two languages does not have, two are enough, or one that does not begin like a name.
    private static bool IsSuspicious(string text, bool isEnglish)
    {
        var (words, common, foreign, foreignCommon) = (0, 0, false, false);
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetter(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            var hasSmall = false;
            for (; end < text.Length && char.IsLetter(text[end]); end++) hasSmall |= char.IsLower(text[end]);
            if (hasSmall)
            {
                var isCommon = char.IsLower(text[start]);
                var isForeign = isEnglish && text.AsSpan(start, end - start).ContainsAny(NotEnglish);
                words++;
                if (isCommon && end - start >= CommonWordLength) common++;
                foreign |= isForeign;
                foreignCommon |= isForeign && isCommon;
            }

            start = end;
        }

        return words >= 3 && common > 0 || foreign && words >= 2 || foreignCommon;
    }
}
