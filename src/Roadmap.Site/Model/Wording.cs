namespace RoadmapSite.Model;

/// <summary>A text in one of its languages.</summary>
/// <param name="Language">Code of the language.</param>
public readonly record struct Wording(string Language, string Text)
{
    /// <summary>Lets a list of texts be written <c>[("az", "…"), ("en", "…")]</c>.</summary>
    public static implicit operator Wording((string Language, string Text) pair) => new(pair.Language, pair.Text);
}
