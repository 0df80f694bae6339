using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>The search page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="IndexHref">The index that its script asks.</param>
/// <param name="ScriptHref">The script.</param>
/// <param name="Groups">Kinds of what can be found.</param>
/// <param name="Statuses">Statuses of steps.</param>
/// <param name="Priorities">For who searches without a script; empty where there are too many.</param>
/// <param name="Ways">Main parts of the site, likewise.</param>
internal sealed record SearchView(
    Frame Frame, string IndexHref, string ScriptHref, ImmutableArray<OptionView> Groups, ImmutableArray<OptionView> Statuses,
    ImmutableArray<LinkView> Priorities, ImmutableArray<LinkView> Ways) : PageView(Frame);
