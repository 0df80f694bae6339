namespace RoadmapSite.Pages.Views;

/// <summary>Something that was otherwise before.</summary>
/// <param name="Text">What was, what is now and since when, in a sentence.</param>
/// <param name="Reason">Why; null where that is not told.</param>
/// <param name="Source">https address of what decided it; null where there is none.</param>
internal sealed record PastView(string Text, TextView? Reason, string? Source);
