using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>A measure with its steps. Each answer is made when a template asks.</summary>
internal sealed class MeasureView(PlanViews plan, Priority priority, Measure measure)
{
    /// <summary>Its number, also its anchor.</summary>
    public string Id => measure.Id;

    /// <summary>Its title.</summary>
    public TextView Title => Context.Text(measure.Title);

    /// <summary>Its official code; null where it has none.</summary>
    public string? Code => measure.Code;

    /// <summary>A longer text on it.</summary>
    public ProseView? Text => field ??= Context.Prose(measure.Text, 2, $"{measure.Id}-");

    /// <summary>What stands between the priority and it, by number and title; null where nothing does.</summary>
    public TextView? Group => measure.Group is { } group ? Context.Numbered(group.Id, group.Title) : null;

    /// <summary>The official code of that; null where it has none.</summary>
    public string? GroupCode => measure.Group?.Code;

    /// <summary>A longer text on that.</summary>
    public ProseView? GroupText => field ??= Context.Prose(measure.Group?.Text, 3, $"{measure.Group?.Id}-");

    /// <summary>It is the first of its group.</summary>
    public bool BeginsGroup => measure.Group is { } group && priority.Measures.First(m => m.Group?.Id == group.Id).Id == measure.Id;

    /// <summary>Its steps that are in the plan no more.</summary>
    public ImmutableArray<PastView> Withdrawn => PastViews.Withdrawn(Context, [], [measure]);

    /// <summary>By what is known of its steps.</summary>
    public StatusView Status => Context.Status(plan.Scores.KnownStatusOf(measure));

    /// <summary>How it stands, in a sentence.</summary>
    public string Answer => field ??= StepsAnswer.Of(Context.Words, plan.Scores, measure);

    /// <summary>Its page, or its place on its priority's page.</summary>
    public string Href => Context.Href(priority, measure);

    /// <summary>Whether it has a page of its own.</summary>
    public bool HasPage => Context.HasPage(measure);

    /// <summary>It only holds the steps of its priority, and is not shown itself.</summary>
    public bool IsImplicit => measure.IsImplicit;

    /// <summary>Its steps are too many to be read one after the other, so that each is a row to open.</summary>
    public bool IsLong => measure.Steps.Length > 12;

    /// <summary>Its steps by status, in words.</summary>
    public string Counts => Tally.Assessed == 0
        ? Context.Words["measure.counts-none", ("steps", Tally.Total)]
        : plan.Scores.Roadmap.Scoring.Statuses is { HasOwnNames: true } scale
        ? Context.Words["measure.counts-own", ("steps", Tally.Total), ("assessed", Tally.Assessed), ("counts", Headline.Counted(Context.Words, scale, Tally))]
        : Context.Words["measure.counts", ("steps", Tally.Total), ("assessed", Tally.Assessed), ("implemented", Tally.Implemented), ("partial", Tally.Partial), ("not", Tally.NotImplemented)];

    /// <summary>Who is responsible, or the first of several; null where the plan names nobody.</summary>
    public AgencyView? Lead => measure.Assignment.Lead is { } lead ? Context.Agency(lead) : null;

    /// <summary>All who are responsible.</summary>
    public ImmutableArray<AgencyView> Leads => Context.Agencies(measure.Assignment.Leads);

    /// <summary>With whom.</summary>
    public ImmutableArray<AgencyView> Partners => Context.Agencies(measure.Assignment.Partners);

    /// <summary>Who is recommended to take part.</summary>
    public ImmutableArray<AgencyView> Recommended => Context.Agencies(measure.Assignment.Recommended);

    /// <summary>Whether anybody else takes part.</summary>
    public bool HasOthers => measure.Assignment.HasOthers;

    /// <summary>When; null where the plan does not say.</summary>
    public PeriodView? Period => field ??= Context.Period(measure.Period, false);

    /// <summary>Whether the plan says of any step when.</summary>
    public bool HasPeriods => plan.HasPeriods;

    /// <summary>In order.</summary>
    public ImmutableArray<StepView> Steps => field.IsDefault ? field = ImmutableArray.CreateRange(measure.Steps, s => new StepView(plan, new(priority, measure, s, Context.Site.Histories[s.Key]))) : field;

    /// <summary>The years that have a column, latest first; empty when there is only one.</summary>
    public ImmutableArray<string> Years => plan.Years;

    /// <summary>Whether steps have a column a year.</summary>
    public bool HasHistory => !Years.IsEmpty;

    private PageContext Context => plan.Context;

    private Tally Tally => plan.Scores.TallyOf(measure);
}
