namespace RoadmapSite.Diagnostics;

/// <summary>One kind of problem: the unit of the catalogue, of <c>roadmap explain</c> and of the documentation. Its words stand under its code in <see cref="ToolWords"/>.</summary>
/// <param name="Code">Stable: <c>RS</c> and three digits, never used again for something else.</param>
/// <param name="Severity">Whether it stops a build.</param>
internal sealed record Rule(string Code, Severity Severity)
{
    /// <summary>A problem of this kind at a place. Its message, one line that says what is wrong and what to do, stands under <paramref name="key"/> beneath the code.</summary>
    public Diagnostic At(SourceSpan at, string key, params ReadOnlySpan<PhraseArgument> arguments) =>
        At(at, Phrase.Of($"{Code}.{key}", arguments));

    /// <summary>A problem of a kind that has only one message.</summary>
    public Diagnostic At(SourceSpan at, params ReadOnlySpan<PhraseArgument> arguments) => At(at, "message", arguments);

    /// <summary>A problem of this kind at a place.</summary>
    public Diagnostic At(SourceSpan at, Phrase message) => new(this, at, message);
}
