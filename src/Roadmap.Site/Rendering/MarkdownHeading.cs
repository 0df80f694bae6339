namespace RoadmapSite.Rendering;

/// <summary>A heading of a Markdown text.</summary>
/// <param name="Level">From 1, as written.</param>
/// <param name="Id">Its anchor, once in a text.</param>
internal sealed record MarkdownHeading(int Level, string Id, string Text)
{
    /// <param name="level">From 1.</param>
    /// <param name="taken">How often each anchor has been asked for, the new one added.</param>
    internal static MarkdownHeading Of(int level, string text, Dictionary<string, int> taken)
    {
        var (slug, id) = (Slug(text), Slug(text));
        while (!taken.TryAdd(id, 1)) id = string.Create(null, $"{slug}-{++taken[slug]}");
        return new(level, id, text);
    }

    // Letters of any alphabet are fine in an anchor; İ and I are one letter of it, so that links survive a change of case.
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) slug.Append(c == 'İ' ? 'i' : char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().TrimEnd('-') is { Length: > 0 } some ? some : "section";
    }
}
