using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>All indicators with their targets.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Intro">How many they are, in a sentence.</param>
/// <param name="NotObserved">That no value was published for the latest report; null where there are values.</param>
/// <param name="Kinds">Outcome and impact, apart; empty on the page that leads to the parts.</param>
/// <param name="Parts">The pages, where there are too many indicators for one; else empty.</param>
internal sealed record IndicatorsView(
    Frame Frame, string Intro, string? NotObserved, ImmutableArray<IndicatorKindView> Kinds, ImmutableArray<LinkView> Parts) : PageView(Frame)
{
    /// <summary>Some are drawn, so marks need their key.</summary>
    public bool HasPlots => Kinds.SelectMany(k => k.Indicators).SelectMany(i => i.Scales).Any(s => s.Plot is not null);

    /// <summary>Some have been observed, so that their mark is shown.</summary>
    public bool HasObserved => Kinds.SelectMany(k => k.Indicators).SelectMany(i => i.Scales).SelectMany(s => s.Points).Any(p => p.Token == "observed");

    /// <summary>Some are judged, so the rule is told.</summary>
    public bool HasVerdicts => Kinds.SelectMany(k => k.Indicators).Any(i => i.Verdict is not null);
}

/// <summary>Indicators of one kind.</summary>
/// <param name="Id"><c>outcome</c>, <c>impact</c>, or <c>all</c> where the plan does not tell them apart.</param>
/// <param name="Title">With their number; null where the plan does not tell them apart.</param>
/// <param name="Text">What the kind means.</param>
/// <param name="Assessed">When all of them will be assessed; null where that is not said or they are already.</param>
/// <param name="Indicators">In order.</param>
internal sealed record IndicatorKindView(string Id, string? Title, string? Text, string? Assessed, ImmutableArray<IndicatorView> Indicators);

/// <summary>An indicator.</summary>
/// <param name="Id">Also its anchor.</param>
/// <param name="Link">Its short name, or else its title, with its page.</param>
/// <param name="Sentence">Its official title, where there is a shorter name.</param>
/// <param name="Of">What it belongs to; null for the whole plan.</param>
/// <param name="Verdict">How it stands; null where that is not to be judged.</param>
/// <param name="Status">That there is no value, where others have one; else null.</param>
/// <param name="Scales">Its values, a list a unit.</param>
internal sealed record IndicatorView(
    string Id, LinkView Link, TextView? Sentence, LinkView? Of, VerdictView? Verdict, string? Status, ImmutableArray<ScaleView> Scales);

/// <summary>How an indicator stands against its target.</summary>
/// <param name="Token"><c>reached</c>, <c>on-course</c>, <c>behind</c>, <c>missed</c> or <c>unjudged</c>.</param>
/// <param name="Word">In words.</param>
/// <param name="Sums">What it follows from, written out.</param>
internal sealed record VerdictView(string Token, string Word, ImmutableArray<string> Sums)
{
    /// <summary>The symbol that stands for it.</summary>
    public string Symbol => Token switch { "reached" => "implemented", "on-course" => "better", "behind" => "worse", "missed" => "not-implemented", _ => "none" };
}

/// <summary>Values in one unit that can be compared.</summary>
/// <param name="Before">That they were measured otherwise, until when; null for those of now.</param>
/// <param name="Caption">The unit.</param>
/// <param name="Plot">Drawn on one scale; null where there are not two to compare.</param>
/// <param name="Points">In order of time: where it stood, what was observed, what is to be reached.</param>
internal sealed record ScaleView(string? Before, string Caption, PlotView? Plot, ImmutableArray<PointView> Points);

/// <summary>A value or target.</summary>
/// <param name="Token"><c>baseline</c>, <c>observed</c> or <c>target</c>.</param>
/// <param name="Kind">In words.</param>
/// <param name="When">The year in words; null where the plan gives none.</param>
/// <param name="Value">In words.</param>
internal sealed record PointView(string Token, string Kind, string? When, TextView Value);

/// <summary>Values as marks on one line.</summary>
/// <param name="Low">Where the scale begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Note">Why it does not end where one would expect; null where it does.</param>
/// <param name="From">Place of the lowest value, where the connecting line begins.</param>
/// <param name="To">Place of the highest one.</param>
/// <param name="Marks">In order of time.</param>
internal sealed record PlotView(string Low, string High, string? Note, string From, string To, ImmutableArray<PlotMark> Marks);

/// <summary>A mark of a drawing.</summary>
/// <param name="Token"><c>baseline</c>, <c>observed</c> or <c>target</c>.</param>
/// <param name="X">Its place.</param>
/// <param name="Y">Its place from above, where values stand over time.</param>
/// <param name="End">Where its range ends; null for a single value.</param>
/// <param name="Open"><c>up</c> or <c>down</c> where there is no other bound; else null.</param>
internal sealed record PlotMark(string Token, string X, string Y, string? End, string? Open);

/// <summary>Values over time.</summary>
/// <param name="Low">Where the scale begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Note">Why it does not end where one would expect; null where it does.</param>
/// <param name="First">The first time.</param>
/// <param name="Last">The last time.</param>
/// <param name="Lines">Points of the lines through the values, of 100 by 100: one for each series, which a change of what is measured has parted from the next.</param>
/// <param name="Path">Points of the line from there to the targets.</param>
/// <param name="Marks">In order of time.</param>
/// <param name="Breaks">Places between two series.</param>
internal sealed record IndicatorChartView(string Low, string High, string? Note, string First, string Last, ImmutableArray<string> Lines, string Path, ImmutableArray<PlotMark> Marks, ImmutableArray<string> Breaks);

/// <summary>An indicator's page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Indicator">Its values and targets.</param>
/// <param name="Facts">Code, unit, which way is better.</param>
/// <param name="Tags">Terms that it carries, with their pages.</param>
/// <param name="Chart">Its values over time; null where there are not two.</param>
/// <param name="Values">What was observed, in order of time.</param>
/// <param name="HasRemarks">Some value has a remark or a source.</param>
/// <param name="Breakdown">Its parts; null where it is not broken down.</param>
/// <param name="Text">Source and method.</param>
/// <param name="Past">What was otherwise before, and where values cannot be compared.</param>
internal sealed record IndicatorPageView(
    Frame Frame, IndicatorView Indicator, ImmutableArray<FactView> Facts, ImmutableArray<TagGroupView> Tags, IndicatorChartView? Chart, ImmutableArray<ObservedView> Values, bool HasRemarks,
    BreakdownView? Breakdown, ProseView? Text, ImmutableArray<PastView> Past) : PageView(Frame);

/// <summary>A fact by name.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What is so.</param>
internal sealed record FactView(string Name, TextView Value);

/// <summary>Terms of one vocabulary that something carries.</summary>
/// <param name="Name">Name of the vocabulary.</param>
/// <param name="Terms">With their pages.</param>
internal sealed record TagGroupView(TextView Name, ImmutableArray<LinkView> Terms);

/// <summary>An observed value.</summary>
/// <param name="When">Of which time.</param>
/// <param name="Value">With its unit.</param>
/// <param name="IsNewSeries">It cannot be compared with the value before it.</param>
/// <param name="IsProvisional">It may still change.</param>
/// <param name="Date">When it was published; null when that is not told.</param>
/// <param name="Note">A remark.</param>
/// <param name="Source">Where it comes from, and its address where there is one.</param>
/// <param name="SourceHref">Address of the source.</param>
internal sealed record ObservedView(string When, string Value, bool IsNewSeries, bool IsProvisional, string? Date, TextView? Note, TextView? Source, string? SourceHref);

/// <summary>An indicator by the terms of a dimension.</summary>
/// <param name="Name">The dimension.</param>
/// <param name="Times">The times for which there are parts.</param>
/// <param name="Rows">A row a term.</param>
internal sealed record BreakdownView(TextView Name, ImmutableArray<string> Times, ImmutableArray<BreakdownRow> Rows);

/// <summary>A part of an indicator.</summary>
/// <param name="Term">The term.</param>
/// <param name="Values">A value for each time; empty where there is none.</param>
internal sealed record BreakdownRow(TextView Term, ImmutableArray<string> Values);
