namespace RoadmapSite.Localization;

/// <summary>Why a message cannot be read, before it is said in a language.</summary>
/// <param name="Kind">Such as <c>not-closed</c>.</param>
/// <param name="Values">What the sentence names: texts and numbers.</param>
internal sealed record MessageError(string Kind, ImmutableArray<(string Name, object Value)> Values)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Values.Select(v => $"{v.Name} {v.Value}").Prepend(Kind));
}
