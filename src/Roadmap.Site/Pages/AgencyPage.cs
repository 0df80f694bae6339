using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>An agency's page: what it did of what it leads in a sentence, then what is late, due next, done and later.</summary>
internal static class AgencyPage
{
    /// <summary>The view.</summary>
    /// <param name="agencies">Steps and places of all agencies.</param>
    public static AgencyPageView View(PageContext context, PlanViews plan, AgencyIndex agencies, Agency agency)
    {
        var (words, roles) = (context.Words, agencies.Roles(agency));
        var (name, shortName) = (context.Text(agency.Name), context.Text(agency.ShortName));
        var title = context.Words.Language.Capitalise(name.Text);
        var result = agencies.Place(plan.Scores, agency) is { } place ? Result(context, plan, agencies, place) : null;
        // What moved to it after the latest report is its work, though it had none then.
        var leads = !roles.Lead.IsEmpty;
        var noScore = leads ? words["agencies.leads-since", ("count", roles.Lead.Length), ("report", words.Name(plan.Scores.Report.Unit))] : words[agency.IsGroup ? "agencies.no-score-group" : "agencies.no-score"];
        var work = new WorkLists(plan, roles.Lead, $"agency={agency.Id}&role=lead&");
        return new(new(context, new(
            Addresses.Agency(agency.Id), title,
            words["agency.description", ("agency", title), ("answer", result?.Answer ?? words["agency.part", ("count", roles.Count)])],
            [new(PageContext.Plain(words["nav.agencies"]), context.Href(Addresses.Agencies))], Content.ContentPaths.Agencies)))
        {
            Id = agency.Id,
            Name = name with { Text = title },
            ShortName = shortName.Text == name.Text ? null : shortName,
            Result = result,
            NoScore = result is null ? noScore : null,
            Work = result is null && !leads ? [] : [.. Lists(context, work)],
            Changes = result is null ? null : ChangeViews.Of(plan, plan.Scores.Steps.Ever.Values.Select(s => s.Step).Where(s => s.Assignment.Leads.Any(a => a.Key == agency.Key))),
            Others = Others(plan, agency, roles),
            ExplorerHref = $"{context.Href(Addresses.Measures)}?agency={agency.Id}",
            LeaderboardHref = context.Href(Addresses.Agencies),
            Past = [
                .. PastViews.OfAgency(context, agency),
                .. context.Site.Reports.SelectMany(r => PastViews.Of(context, r, name => r.Roadmap.Steps.Any(s => s.Id == name && s.Assignment.Leads.Any(a => a.Key == agency.Key)))),
            ],
        };
    }

    private static IEnumerable<AgencyWorkView> Lists(PageContext context, WorkLists work)
    {
        if (context.Site.HasReports) yield return new("late", work.Late(), IsOpen: true);
        yield return new("due", work.Due(), IsOpen: true);
        if (context.Site.HasReports) yield return new("done", work.Done(), IsOpen: false);
        yield return new("later", work.Later(), IsOpen: false);
    }

    private static AgencyResult Result(PageContext context, PlanViews plan, AgencyIndex agencies, RankedAgency place)
    {
        var row = AgencyRows.Row(context, place);
        var ranked = plan.Scores.Agencies.Count(a => a.Rank is not null);
        var progress = context.Site.InProgress is { } next && !ReferenceEquals(next, plan.Scores) ? agencies.Place(next, place.Agency) : null;
        return new()
        {
            Answer = AgencyRows.Answer(context, plan.Scores, place, agencies.Led(place.Agency)),
            Standing = plan.IsToDate ? Headline.Standing(context.Words, plan.Scores.Roadmap.Scoring.Statuses, place.Standing) : null,
            Progress = progress is { Coverage.Due: > 0 } ? $"{context.Words.Column(context.Site.InProgress!.Report.Unit)}{context.Words["list.label"]}{Headline.Covered(context.Words, progress.Coverage)}" : null,
            Place = place.Rank is { } rank ? context.Words[plan.Scores.Roadmap.Scoring.Unit == ScoringUnit.Step ? "agencies.place" : "agencies.place-measures",
                ("rank", rank), ("count", ranked), ("least", plan.Scores.Roadmap.Scoring.RankFrom)] : null,
            Moved = AgencyRows.Moved(context, agencies, plan.Scores, place),
            Caution = row.Caution,
            Score = row.Score,
            Distribution = row.Distribution,
            Arithmetic = place.Score.Exists ? context.Arithmetic(place.Score) : null,
            Trend = context.Site.Scored.Length > 1 ? [.. AgencyRows.Places(context, agencies, place.Agency)] : [],
        };
    }

    private static PartnerWorkView? Others(PlanViews plan, Agency agency, AgencyRoles roles)
    {
        var context = plan.Context;
        if (roles.Partner.IsEmpty && roles.Recommended.IsEmpty) return null;
        var (partner, recommended) = (roles.Partner.ToLookup(s => s.Priority.Key), roles.Recommended.ToLookup(s => s.Priority.Key));
        string Number(int count) => count == 0 ? "" : context.Number(count);
        PartnerWorkRow Row(Priority priority) => new(
            plan.Link(priority) with { Href = $"{context.Href(Addresses.Measures)}?agency={agency.Id}&priority={priority.Id}" },
            Number(partner[priority.Key].Count()), Number(recommended[priority.Key].Count()));
        var areTooMany = partner.Concat(recommended).DistinctBy(p => p.Key).Count() > context.Site.Config.PageSteps;
        return new(
            context.Words["agency.others", ("count", roles.Partner.Length + roles.Recommended.Length)], !roles.Partner.IsEmpty, !roles.Recommended.IsEmpty,
            areTooMany ? [] : [.. context.Site.Roadmap.Priorities.Where(p => partner.Contains(p.Key) || recommended.Contains(p.Key)).Select(Row)]);
    }
}

/// <summary>An agency's page.</summary>
internal sealed record AgencyPageView(Frame Frame) : PageView(Frame)
{
    public required string Id { get; init; }

    public required TextView Name { get; init; }

    /// <summary>Short name; null when it is the same.</summary>
    public required TextView? ShortName { get; init; }

    /// <summary>What it did; null when it leads nothing.</summary>
    public required AgencyResult? Result { get; init; }

    /// <summary>Why there is no score; null when it leads something.</summary>
    public required string? NoScore { get; init; }

    /// <summary>The steps that it leads: late, due next, done, later.</summary>
    public required ImmutableArray<AgencyWorkView> Work { get; init; }

    /// <summary>What changed of them since the report before.</summary>
    public required ChangesView? Changes { get; init; }

    /// <summary>The steps in which it takes part; null where there are none.</summary>
    public required PartnerWorkView? Others { get; init; }

    /// <summary>All its steps in the explorer.</summary>
    public required string ExplorerHref { get; init; }

    public required string LeaderboardHref { get; init; }

    /// <summary>Its former names, and what it became.</summary>
    public required ImmutableArray<PastView> Past { get; init; }
}

/// <summary>What an agency achieved with the steps that it leads.</summary>
internal sealed record AgencyResult
{
    /// <summary>How many were done, in a sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>How they stand to date, in a sentence; null while there is only one report.</summary>
    public required string? Standing { get; init; }

    /// <summary>How far the report in progress has got with them; null when there is none.</summary>
    public required string? Progress { get; init; }

    /// <summary>Its rank among how many, in words; null when too little was assessed.</summary>
    public required string? Place { get; init; }

    /// <summary>How its rank moved since the report before, in words; null where these ranks cannot be compared.</summary>
    public required string? Moved { get; init; }

    /// <summary>A plain note where very few steps stand behind the score.</summary>
    public required string? Caution { get; init; }

    public required ScoreView Score { get; init; }

    /// <summary>Its steps by status.</summary>
    public required DistributionView Distribution { get; init; }

    /// <summary>How the score comes about; null where there is none.</summary>
    public required ArithmeticView? Arithmetic { get; init; }

    /// <summary>Rank and score in every report, latest first; empty when there is only one.</summary>
    public required ImmutableArray<YearPlace> Trend { get; init; }
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
