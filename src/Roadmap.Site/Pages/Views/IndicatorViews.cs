namespace RoadmapSite.Pages.Views;

/// <summary>An indicator as it stands in lists. Each answer is made when a template asks.</summary>
/// <param name="isShort">Of a long series, only the first and the latest value.</param>
internal sealed class IndicatorView(PageContext context, Indicator indicator, bool isShort = true)
{
    private readonly ImmutableArray<Observation> _values = IndicatorViews.Values(context, indicator);

    public string Id => indicator.Id;

    /// <summary>Its short name, or else its title, with its page.</summary>
    public LinkView Link => field ??= IndicatorViews.Link(context, indicator);

    /// <summary>Its official title, where there is a shorter name.</summary>
    public TextView? Sentence => indicator.Name is null ? null : context.Heading(indicator.Title);

    /// <summary>What it belongs to; null for the whole plan.</summary>
    public LinkView? Of => indicator.Of is { } part ? context.PartsOfPlan.GetValueOrDefault(part) : null;

    /// <summary>How it stands; null where that is not to be judged.</summary>
    public VerdictView? Verdict => field ??= IndicatorViews.Verdict(context, indicator, _values);

    /// <summary>That there is no value, where others have one; else null.</summary>
    public string? Status => _values.IsEmpty && context.HasObservations ? context.Words["indicator.not-observed"] : null;

    /// <summary>Its values, a list a unit.</summary>
    public ImmutableArray<ScaleView> Scales => field.IsDefault ? field = new IndicatorScales(context, indicator, _values).Views(isShort) : field;
}

/// <summary>How an indicator stands against its target.</summary>
/// <param name="Token"><c>reached</c>, <c>on-course</c>, <c>behind</c>, <c>missed</c> or <c>unjudged</c>.</param>
/// <param name="Sums">What it follows from, written out.</param>
internal sealed record VerdictView(string Token, string Word, ImmutableArray<string> Sums)
{
    /// <summary>The symbol that stands for it.</summary>
    public string Symbol => Token switch { "reached" => "implemented", "on-course" => "better", "behind" => "worse", "missed" => "not-implemented", _ => "none" };
}

/// <summary>Values in one unit that can be compared. They are drawn when a template asks.</summary>
/// <param name="plot">Draws them.</param>
internal sealed class ScaleView(string? before, string caption, ImmutableArray<PointView> points, Func<PlotView?> plot)
{
    /// <summary>That they were measured otherwise, until when; null for those of now.</summary>
    public string? Before => before;

    public string Caption => caption;

    /// <summary>Drawn on one scale; null where there are not two to compare.</summary>
    public PlotView? Plot => field ??= plot();

    /// <summary>In order of time: where it stood, what was observed, what is to be reached.</summary>
    public ImmutableArray<PointView> Points => points;
}

/// <summary>A value or target.</summary>
/// <param name="Token"><c>baseline</c>, <c>observed</c> or <c>target</c>.</param>
/// <param name="When">The year in words; null where the plan gives none.</param>
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
/// <param name="Y">Its place from above, where values stand over time.</param>
/// <param name="End">Where its range ends; null for a single value.</param>
/// <param name="Open"><c>up</c> or <c>down</c> where there is no other bound; else null.</param>
internal sealed record PlotMark(string Token, string X, string Y, string? End, string? Open);

/// <summary>Terms of one vocabulary that something carries.</summary>
/// <param name="Name">Name of the vocabulary.</param>
/// <param name="Terms">With their pages.</param>
internal sealed record TagGroupView(TextView Name, ImmutableArray<LinkView> Terms);

/// <summary>An indicator in a line.</summary>
/// <param name="Next">Its next target in words; null where there is none.</param>
/// <param name="Status">Its latest value in words; null where there is none.</param>
/// <param name="Plot">Its values and targets, drawn; null where there are not two.</param>
/// <param name="Verdict">How it stands against its target; null where that is not to be judged.</param>
internal sealed record IndicatorGlance(LinkView Link, string? Next, string? Status, PlotView? Plot, VerdictView? Verdict);
