using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>Everything that was put right after it was published.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Lead">What is told here.</param>
/// <param name="Reports">The latest first.</param>
internal sealed record CorrectionsView(Frame Frame, string Lead, ImmutableArray<CorrectedReport> Reports) : PageView(Frame);

/// <summary>A report with what was put right in it.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Report">Its title and page.</param>
/// <param name="Corrections">Figures first, each in order of time.</param>
internal sealed record CorrectedReport(string Id, LinkView Report, ImmutableArray<PastView> Corrections);
