using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>An agency's page: what it did of what it leads in a sentence, then what is late, due next, done and later.</summary>
/// <param name="plan">The latest year.</param>
/// <param name="agencies">Steps and places of all agencies.</param>
internal sealed class AgencyPageView(PlanViews plan, AgencyIndex agencies, Agency agency) : IPageView
{
    private readonly AgencyRoles _roles = agencies.Roles(agency);

    public Frame Frame => field ??= new(Context, new(
        Addresses.Agency(Id), Name.Text, Words["agency.description", ("agency", Name.Text), ("answer", Result?.Answer ?? Words["agency.part", ("count", _roles.Count)])],
        [new(PageContext.Plain(Words["nav.agencies"]), LeaderboardHref)], Content.ContentPaths.Agencies));

    public string Id => agency.Id;

    public TextView Name => field ??= Context.Heading(agency.Name);

    /// <summary>Short name; null when it is the same.</summary>
    public TextView? ShortName => Context.Text(agency.ShortName) is var name && name.Text != Context.Text(agency.Name).Text ? name : null;

    /// <summary>What it did; null when it leads nothing.</summary>
    public AgencyResult? Result => field ??= agencies.Place(plan.Scores, agency) is { } place ? new(plan, agencies, place) : null;

    /// <summary>Why there is no score; null when it leads something.</summary>
    public string? NoScore => Result is not null ? null
        : Leads ? Words["agencies.leads-since", ("count", _roles.Lead.Length), ("report", Words.Name(plan.Scores.Report.Unit))]
        : Words[agency.IsGroup ? "agencies.no-score-group" : "agencies.no-score"];

    /// <summary>The steps that it leads: late, due next, done, later.</summary>
    public ImmutableArray<AgencyWorkView> Work => !field.IsDefault ? field : field = Result is null && !Leads ? [] : [.. Lists(new(plan, _roles.Lead, $"agency={Id}&role=lead&"))];

    /// <summary>What changed of them since the report before.</summary>
    public ChangesView? Changes => field ??= Result is null ? null
        : ChangeViews.Of(plan, plan.Scores.Steps.EverByLead[agency.Key].Select(s => s.Step));

    /// <summary>The steps in which it takes part; null where there are none.</summary>
    public PartnerWorkView? Others => field ??= OtherWork();

    /// <summary>All its steps in the explorer.</summary>
    public string ExplorerHref => $"{Context.Href(Addresses.Measures)}?agency={Id}";

    public string LeaderboardHref => Context.Href(Addresses.Agencies);

    /// <summary>Its former names, and what it became.</summary>
    public ImmutableArray<PastView> Past => !field.IsDefault ? field : field =
    [
        .. PastViews.OfAgency(Context, agency),
        .. Context.Site.Reports.SelectMany(r => PastViews.Of(Context, r, name => r.Roadmap.Steps.Any(s => s.Id == name && s.Assignment.Leads.Any(a => a.Key == agency.Key)))),
    ];

    // What moved to it after the latest report is its work, though it had none then.
    private bool Leads => !_roles.Lead.IsEmpty;

    private PageContext Context => plan.Context;

    private Words Words => Context.Words;

    private IEnumerable<AgencyWorkView> Lists(WorkLists work)
    {
        if (Context.Site.HasReports) yield return new("late", work.Late(), IsOpen: true);
        yield return new("due", work.Due(), IsOpen: true);
        if (Context.Site.HasReports) yield return new("done", work.Done(), IsOpen: false);
        yield return new("later", work.Later(), IsOpen: false);
    }

    private PartnerWorkView? OtherWork()
    {
        if (_roles.Partner.IsEmpty && _roles.Recommended.IsEmpty) return null;
        var (partner, recommended) = (_roles.Partner.ToLookup(s => s.Priority.Key), _roles.Recommended.ToLookup(s => s.Priority.Key));
        string Number(int count) => count == 0 ? "" : Context.Number(count);
        PartnerWorkRow Row(Priority priority) => new(
            plan.Link(priority) with { Href = $"{Context.Href(Addresses.Measures)}?agency={Id}&priority={priority.Id}" },
            Number(partner[priority.Key].Count()), Number(recommended[priority.Key].Count()));
        var areTooMany = partner.Concat(recommended).DistinctBy(p => p.Key).Count() > Context.Site.Config.PageSteps;
        return new(
            Words["agency.others", ("count", _roles.Partner.Length + _roles.Recommended.Length)], !_roles.Partner.IsEmpty, !_roles.Recommended.IsEmpty,
            areTooMany ? [] : [.. Context.Site.Roadmap.Priorities.Where(p => partner.Contains(p.Key) || recommended.Contains(p.Key)).Select(Row)]);
    }
}

/// <summary>What an agency achieved with the steps that it leads. Each answer is made when a template asks.</summary>
internal sealed class AgencyResult(PlanViews plan, AgencyIndex agencies, RankedAgency place)
{
    private readonly AgencyRow _row = AgencyRows.Row(plan.Context, place);

    /// <summary>How many were done, in a sentence.</summary>
    public string Answer => field ??= AgencyRows.Answer(Context, plan.Scores, place, agencies.Led(place.Agency));

    /// <summary>How they stand to date, in a sentence; null while there is only one report.</summary>
    public string? Standing => plan.IsToDate ? Headline.Standing(Words, Rules.Statuses, place.Standing) : null;

    /// <summary>How far the report in progress has got with them; null when there is none.</summary>
    public string? Progress => Context.Site.InProgress is { } next && !ReferenceEquals(next, plan.Scores) && agencies.Place(next, place.Agency) is { Coverage: { Due: > 0 } coverage }
        ? $"{Words.Column(next.Report.Unit)}{Words["list.label"]}{Headline.Covered(Words, coverage)}" : null;

    /// <summary>Its rank among how many, in words; null when too little was assessed.</summary>
    public string? Place => place.Rank is { } rank ? Words[Rules.Unit == ScoringUnit.Step ? "agencies.place" : "agencies.place-measures",
        ("rank", rank), ("count", plan.Scores.Agencies.Count(a => a.Rank is not null)), ("least", Rules.RankFrom)] : null;

    /// <summary>How its rank moved since the report before, in words; null where these ranks cannot be compared.</summary>
    public string? Moved => AgencyRows.Moved(Context, agencies, plan.Scores, place);

    /// <summary>A plain note where very few steps stand behind the score.</summary>
    public string? Caution => _row.Caution;

    public ScoreView Score => _row.Score;

    /// <summary>Its steps by status.</summary>
    public DistributionView Distribution => _row.Distribution;

    /// <summary>How the score comes about; null where there is none.</summary>
    public ArithmeticView? Arithmetic => field ??= place.Score.Exists ? Context.Arithmetic(place.Score) : null;

    /// <summary>Rank and score in every report, latest first; empty when there is only one.</summary>
    public ImmutableArray<YearPlace> Trend => !field.IsDefault ? field : field = Context.Site.Scored.Length > 1 ? [.. AgencyRows.Places(Context, agencies, place.Agency)] : [];

    private PageContext Context => plan.Context;

    private Words Words => Context.Words;

    private ScoringRules Rules => plan.Scores.Roadmap.Scoring;
}

/// <summary>Some of an agency's steps.</summary>
/// <param name="Id">Anchor: <c>late</c>, <c>due</c>, <c>done</c>, <c>later</c>.</param>
/// <param name="IsOpen">They are shown at once.</param>
internal sealed record AgencyWorkView(string Id, WorkListView List, bool IsOpen);

/// <summary>Steps in which an agency takes part, counted by priority.</summary>
/// <param name="Title">With their number.</param>
/// <param name="HasPartner">It is a partner in some.</param>
/// <param name="HasRecommended">Its taking part is recommended in some.</param>
/// <param name="Rows">In the order of the plan; empty where they are too many.</param>
internal sealed record PartnerWorkView(string Title, bool HasPartner, bool HasRecommended, ImmutableArray<PartnerWorkRow> Rows);

/// <summary>The same in one priority.</summary>
/// <param name="Priority">Number and title, with the link to these steps in the explorer.</param>
/// <param name="Partner">How many as a partner; empty for none.</param>
/// <param name="Recommended">In how many it is recommended to take part; empty for none.</param>
internal sealed record PartnerWorkRow(LinkView Priority, string Partner, string Recommended);
