using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>All indicators with their targets.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Intro">What they are, in a sentence.</param>
/// <param name="Kinds">Outcome and impact, apart; empty on the page that leads to the parts.</param>
/// <param name="Parts">The pages, where there are too many indicators for one; else empty.</param>
/// <param name="DownloadHref">The same as a data file.</param>
internal sealed record IndicatorsView(
    Frame Frame, string Intro, ImmutableArray<IndicatorKindView> Kinds, ImmutableArray<LinkView> Parts, string DownloadHref) : PageView(Frame);

/// <summary>Indicators of one kind.</summary>
/// <param name="Id"><c>outcome</c> or <c>impact</c>.</param>
/// <param name="Title">With their number.</param>
/// <param name="Text">What the kind means.</param>
/// <param name="Indicators">In order.</param>
internal sealed record IndicatorKindView(string Id, string Title, string Text, ImmutableArray<IndicatorView> Indicators);

/// <summary>An indicator.</summary>
/// <param name="Id">Also its anchor.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Whether it is assessed yet, and when.</param>
/// <param name="IsObserved">Whether a value was observed.</param>
/// <param name="Scales">Its values, a table a unit.</param>
internal sealed record IndicatorView(string Id, TextView Title, string Status, bool IsObserved, ImmutableArray<ScaleView> Scales);

/// <summary>Values in one unit, drawn on one scale.</summary>
/// <param name="Caption">The unit.</param>
/// <param name="Points">In order of time: where it stood, what was observed, what is to be reached.</param>
internal sealed record ScaleView(string Caption, ImmutableArray<PointView> Points);

/// <summary>A value or target.</summary>
/// <param name="Token"><c>baseline</c>, <c>observed</c> or <c>target</c>.</param>
/// <param name="Kind">In words.</param>
/// <param name="When">The year in words.</param>
/// <param name="Value">In words.</param>
/// <param name="Bar">Drawn; null for a target in words.</param>
internal sealed record PointView(string Token, string Kind, string When, TextView Value, BarView? Bar);

/// <summary>A bar, in whole percent of its scale.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">What is reached in any case.</param>
/// <param name="End">Where that ends, and a range or an arrow begins.</param>
/// <param name="Range">Length of the range; 0 for none.</param>
/// <param name="IsOpen">There is no upper bound.</param>
internal sealed record BarView(int Start, int Length, int End, int Range, bool IsOpen);
