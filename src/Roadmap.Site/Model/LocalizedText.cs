namespace RoadmapSite.Model;

/// <summary>The same text in one or more languages, in the order of the site's languages.</summary>
/// <param name="Texts">At least one.</param>
public sealed record LocalizedText(ImmutableArray<Wording> Texts)
{
    /// <summary>The text in a language, or in the first language that has it, marked as a fallback.</summary>
    public Translation In(string language)
    {
        foreach (var (code, text) in Texts)
            if (code == language) return new(code, text, false);
        return new(Texts[0].Language, Texts[0].Text, true);
    }

    /// <summary>Whether there is a text in this language.</summary>
    public bool Has(string language)
    {
        foreach (var (code, _) in Texts)
            if (code == language) return true;
        return false;
    }

    /// <summary>Two are the same when they say the same in the same languages.</summary>
    public bool Equals(LocalizedText? other) => other is not null && Texts.SequenceEqual(other.Texts);

    /// <inheritdoc/>
    public override int GetHashCode() => Texts.Length == 0 ? 0 : Texts[0].GetHashCode();
}
