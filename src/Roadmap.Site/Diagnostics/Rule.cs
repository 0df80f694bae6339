namespace RoadmapSite.Diagnostics;

/// <summary>One kind of problem: the unit of the catalogue, of <c>roadmap explain</c> and of the documentation.</summary>
/// <param name="Code">Stable: <c>RS</c> and three digits, never used again for something else.</param>
/// <param name="Severity">Whether it stops a build.</param>
/// <param name="Title">A few words, as a heading.</param>
/// <param name="Explanation">What it means and how to mend it, for somebody who is not a programmer.</param>
internal sealed record Rule(string Code, Severity Severity, string Title, string Explanation)
{
    /// <summary>A problem of this kind at a place, in one line: what is wrong and what to do.</summary>
    public Diagnostic At(SourceSpan at, string message) => new(this, at, message);
}
