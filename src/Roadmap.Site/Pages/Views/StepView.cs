using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>A step with everything that a reader may ask of it. Each answer is made when a template asks.</summary>
/// <param name="placed">The step and its place.</param>
internal sealed class StepView(PlanViews plan, PlacedStep placed)
{
    /// <summary>Its number, also its anchor.</summary>
    public string Id => Step.Id;

    /// <summary>Numbers that it had in reports and that nothing has now: anchors for links of that time.</summary>
    public ImmutableArray<string> FormerIds =>
        [.. placed.History.Records.Select(r => r.Step?.Id).OfType<string>().Distinct().Where(id => id != Step.Id && !plan.IsNumber(id))];

    /// <summary>Its title.</summary>
    public TextView Title => Context.Text(Step.Title);

    /// <summary>Status of the report that is shown; where it says nothing, the last one that is known, with its report.</summary>
    public StatusView Status => field ??= plan.StatusOf(Step);

    /// <summary>What is known of it with the report that it comes from, «implemented (2017)», or that nothing is.</summary>
    public StatusView Known => field ??= plan.Known(Step);

    /// <summary>How it came to be planned as it is: «planned for 2018, now 2020».</summary>
    public ImmutableArray<PastView> Past => field.IsDefault ? field = PastViews.OfPlan(Context, Step) : field;

    /// <summary>Corrections of what was published of it.</summary>
    public ImmutableArray<PastView> Corrections => field.IsDefault ? field = PastViews.OfStatus(Context, placed.History) : field;

    /// <summary>Number, title and page of its measure.</summary>
    public LinkView Measure => plan.Link(placed.Priority, placed.Measure);

    /// <summary>Whether it stands under a measure, and not under its priority itself.</summary>
    public bool HasMeasure => !placed.Measure.IsImplicit;

    /// <summary>Its official code; null where it has none.</summary>
    public string? Code => Step.Code;

    /// <summary>A longer text on it.</summary>
    public ProseView? Text => field ??= Context.Prose(Step.Text, 4, $"{Step.Id}-");

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags => TagViews.Of(Context, Step.Tags);

    /// <summary>Indicators that belong to it.</summary>
    public ImmutableArray<IndicatorView> Indicators => IndicatorViews.Of(Context, Step.Id);

    /// <summary>Where an error in it can be reported; null where nothing is said.</summary>
    public string? ReportHref => Context.ReportHref(Step.Id, new Uri(Context.Site.Config.Url, Href).AbsoluteUri);

    /// <summary>Who is responsible, or the first of several; null where the plan names nobody.</summary>
    public AgencyView? Lead => Step.Assignment.Lead is { } lead ? Context.Agency(lead) : null;

    /// <summary>All who are responsible.</summary>
    public ImmutableArray<AgencyView> Leads => Context.Agencies(Step.Assignment.Leads);

    /// <summary>With whom.</summary>
    public ImmutableArray<AgencyView> Partners => Context.Agencies(Step.Assignment.Partners);

    /// <summary>Who is recommended to take part.</summary>
    public ImmutableArray<AgencyView> Recommended => Context.Agencies(Step.Assignment.Recommended);

    /// <summary>Whether anybody else takes part.</summary>
    public bool HasOthers => Step.Assignment.HasOthers;

    /// <summary>When; null where the plan does not say.</summary>
    public PeriodView? Period => field ??= Context.Period(Step.Period, Step.Ongoing);

    /// <summary>Whether the plan says of any step when.</summary>
    public bool HasPeriods => plan.HasPeriods;

    /// <summary>In words, when it is overdue; a step that was given more time since is not.</summary>
    public string? Overdue => plan.Scores.IsLate(Step) && Step.Period?.LastDay <= plan.Scores.Report.AsOf ? Ended(Step.Period!.Value.End) : null;

    /// <summary>Remark.</summary>
    public TextView? Note => Context.TextOrNull(Result?.Note);

    /// <summary>Why it was not done or not assessed.</summary>
    public TextView? Reason => Context.TextOrNull(Result?.Reason);

    /// <summary>Web pages that show it.</summary>
    public ImmutableArray<LinkView> Evidence => Result is { Evidence.IsEmpty: false }
        ? [.. Result.Evidence.Select(e => new LinkView(e.Title is { } title ? Context.Text(title) : PageContext.Plain(e.Address), e.Address))] : [];

    /// <summary>The same agencies carry it as its measure.</summary>
    public bool IsCarriedAsMeasure => Step.Assignment.IsSame(placed.Measure.Assignment);

    /// <summary>All years with results, latest first, when there are several; else empty.</summary>
    public ImmutableArray<YearStatusView> History => field.IsDefault ? field = plan.History(placed.History) : field;

    /// <summary>The years in which it was assessed, on the timeline.</summary>
    public ImmutableArray<MarkView> Marks => Context.Timeline.Marks(Context, placed.History, plan.Scores.Report);

    /// <summary>The step on its priority's page.</summary>
    public string Href => Context.Href(placed.Priority, placed.Measure, Step);

    private string Ended(CalendarUnit end) =>
        plan.Scores.Roadmap.Scoring.Statuses.HasOwnNames ? Context.Words["step.overdue-own", ("when", Context.Words.In(end))]
        : end.Length == UnitLength.Year ? Context.Words["step.overdue", Context.Words.Year(end)]
        : Context.Words["step.overdue-general", ("when", Context.Words.In(end))];

    private Step Step => placed.Step;

    private PageContext Context => plan.Context;

    private Assessment? Result => placed.History.In(plan.Scores.Report).Assessment;
}
