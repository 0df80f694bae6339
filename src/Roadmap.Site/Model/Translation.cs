namespace RoadmapSite.Model;

/// <summary>A text in the language that a reader gets it in.</summary>
/// <param name="Language">Code of the language that the text is really in.</param>
/// <param name="IsFallback">The text is missing in the language asked for, and this is another one.</param>
public readonly record struct Translation(string Language, string Text, bool IsFallback)
{
    /// <summary>It with a capital letter, by the rules of the language that it is in.</summary>
    public string AsHeading => Localization.Language.Of(Language).Capitalise(Text);
}
