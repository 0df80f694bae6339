namespace RoadmapSite.Model;

/// <summary>How a plan calls itself and its parts, where it does not leave that to the interface.</summary>
/// <param name="Forms">By language, and by term such as <c>step</c>: each form of the word, by name.</param>
/// <param name="Places">Where each stands, by language and term.</param>
internal sealed record PlanTerms(
    ImmutableDictionary<string, ImmutableDictionary<string, FrozenDictionary<string, string>>> Forms,
    ImmutableDictionary<(string Language, string Term), SourceSpan> Places)
{
    /// <summary>A plan that leaves all to the interface.</summary>
    public static PlanTerms None { get; } = new(
        ImmutableDictionary<string, ImmutableDictionary<string, FrozenDictionary<string, string>>>.Empty, ImmutableDictionary<(string, string), SourceSpan>.Empty);

    /// <summary>The plan's own terms in a language.</summary>
    public IReadOnlyDictionary<string, FrozenDictionary<string, string>> In(string language) =>
        Forms.GetValueOrDefault(language) ?? ImmutableDictionary<string, FrozenDictionary<string, string>>.Empty;

    /// <summary>Where a term stands.</summary>
    public SourceSpan PlaceOf(string language, string term) => Places.GetValueOrDefault((language, term), new("content/roadmap/roadmap.yml"));
}
