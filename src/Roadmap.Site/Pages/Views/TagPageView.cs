using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>All that carries a term.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Intro">What is here, in a sentence.</param>
/// <param name="Terms">The terms of the same vocabulary, with their pages.</param>
/// <param name="Groups">Its steps by priority.</param>
/// <param name="Indicators">Its indicators.</param>
internal sealed record TagPageView(
    Frame Frame, string Intro, ImmutableArray<LinkView> Terms, ImmutableArray<TaggedGroup> Groups, ImmutableArray<IndicatorView> Indicators) : PageView(Frame);

/// <summary>Steps of one priority that carry a term.</summary>
/// <param name="Priority">Number, title and link.</param>
/// <param name="Steps">In order.</param>
internal sealed record TaggedGroup(LinkView Priority, ImmutableArray<TaggedStep> Steps);

/// <summary>A step that carries a term.</summary>
/// <param name="Link">Number, title and link.</param>
/// <param name="Status">What is known of it.</param>
internal sealed record TaggedStep(LinkView Link, StatusView Status);
