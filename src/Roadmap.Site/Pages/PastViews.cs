using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>What was otherwise before, in words: changes of the plan, and corrections of what was published.</summary>
internal static class PastViews
{
    /// <summary>How a step came to be planned as it is, the first change first.</summary>
    public static ImmutableArray<PastView> OfPlan(PageContext context, Step step)
    {
        var words = context.Words;
        var changes = ImmutableArray.CreateBuilder<PastView>();
        void Add(PlanChange change, string key, string was, string now) => changes.Add(new(
            words[$"past.{key}", ("from", words.Name(change.From)), ("was", was), ("now", now)], context.TextOrNull(change.Reason), change.Source));

        string Leads(Assignment assignment) => string.Join(words["list.separator"], assignment.Leads.Select(a => context.Text(a.ShortName).Text));
        if (step.Added is { } added) Add(added, "added", "", "");
        for (var i = 0; i < step.Revisions.Length; i++)
        {
            var (was, later) = (step.Revisions[i], step.Revisions[(i + 1)..]);
            if (was.Period is { } before && (later.Select(r => r.Period).FirstOrDefault(p => p is not null) ?? step.Period) is { } period && before != period)
                Add(was.Change, "period", words.Name(before), words.Name(period));
            if (was.Assignment is { } carried && (later.Select(r => r.Assignment).FirstOrDefault(a => a is not null) ?? step.Assignment) is var next && !carried.Leads.SequenceEqual(next.Leads))
                Add(was.Change, "lead", Leads(carried), Leads(next));
            if (was.Title is { } title) Add(was.Change, "title", context.Text(title).Text, "");
            if (was.Id is { } id) Add(was.Change, "id", id, "");
        }

        return changes.DrainToImmutable();
    }

    /// <summary>Steps, and measures as a whole, that are in the plan no more, with the reason.</summary>
    public static ImmutableArray<PastView> Withdrawn(PageContext context, IEnumerable<Measure> withdrawn, IEnumerable<Measure> measures)
    {
        PastView Past(string id, LocalizedText title, PlanChange? change) => new(
            change is null ? $"{id}. {context.Text(title).Text}" : context.Words["past.dropped", ("was", $"{id}. {context.Text(title).Text}"), ("from", context.Words.Name(change.From))],
            context.TextOrNull(change?.Reason), change?.Source);
        return
        [
            .. withdrawn.Where(m => !m.IsImplicit).Select(m => Past(m.Id, m.Title, m.Withdrawal)),
            .. measures.SelectMany(m => m.WithdrawnSteps).Select(s => Past(s.Id, s.Title, s.Withdrawal)),
        ];
    }

    /// <summary>What an agency was called before, what became of it, and whose work it took over.</summary>
    public static ImmutableArray<PastView> OfAgency(PageContext context, Agency agency)
    {
        var (words, all) = (context.Words, context.Roadmap.Agencies);
        PastView Past(PlanChange change, string key, LocalizedText name) => new(
            words[$"past.{key}", ("from", words.Name(change.From)), ("was", context.Text(name).Text), ("now", context.Text(name).Text)], context.TextOrNull(change.Reason), change.Source);
        return
        [
            .. from revision in agency.Revisions where revision.Title is not null select Past(revision.Change, "title", revision.Title!),
            .. from other in all where other.Became?.Agency == agency.Id select Past(other.Became!.Change, "merged", other.Name),
            .. from other in all where other.Id == agency.Became?.Agency select Past(agency.Became!.Change, "became", other.Name),
        ];
    }

    /// <summary>What an indicator was before, and from when on its values cannot be compared with earlier ones; the first change first.</summary>
    public static ImmutableArray<PastView> OfIndicator(PageContext context, Indicator indicator)
    {
        var words = context.Words;
        return [.. indicator.Revisions.Select(r => new PastView(string.Join(' ', Sentences(r)), context.TextOrNull(r.Change.Reason), r.Change.Source))];

        IEnumerable<string> Sentences(IndicatorRevision revision)
        {
            var from = words.Name(revision.Change.From);
            if (revision.IsBreak) yield return words["past.break", ("from", from)];
            if (revision.Title is { } title) yield return words["past.title", ("was", context.Text(title).Text), ("from", from)];
            if (revision.Unit is { } unit) yield return words["past.unit", ("was", context.Text(UnitName.Alone(context.Site.Roadmap.Units[unit])).Text), ("from", from)];
            if (revision.Targets is { Length: > 0 } targets)
                yield return words["past.targets", ("was", IndicatorViews.Targets(context, targets)), ("from", from)];
            if (revision is { IsBreak: false, Title: null, Unit: null, Targets: null or { Length: 0 } }) yield return words["past.changed", ("from", from)];
        }
    }

    /// <summary>Corrections of the status of a step, in any report.</summary>
    public static ImmutableArray<PastView> OfStatus(PageContext context, StepHistory history) =>
    [
        .. from record in history.Records
           from correction in record.Report.Corrections
           where record.Step is { } step && correction.Step == step.Id
           orderby correction.Date
           select View(context, record.Report, correction),
    ];

    /// <summary>Corrections of one report, those of its figures first.</summary>
    /// <param name="concerns">Numbers of steps, and names of figures, to tell of; null for all.</param>
    public static ImmutableArray<PastView> Of(PageContext context, ReportScores scores, Func<string, bool>? concerns = null) =>
    [
        .. scores.Report.Corrections.Where(c => concerns is null || concerns(c.Step ?? c.Figure ?? ""))
            .OrderBy(c => c.Step is not null).ThenBy(c => c.Date).Select(c => View(context, scores.Report, c)),
        .. Figures(context, scores, concerns),
    ];

    /// <summary>Printed figures that became others because a status was corrected.</summary>
    public static IEnumerable<PastView> Figures(PageContext context, ReportScores scores, Func<string, bool>? concerns = null) =>
        Followed(scores).Where(c => concerns?.Invoke(c.Figure!) != false).Select(c => View(context, scores.Report, c));

    /// <summary>The corrections of printed figures that follow from corrected statuses.</summary>
    public static IEnumerable<Correction> Followed(ReportScores scores) => scores.Report.Corrections.IsEmpty ? [] :
        from figure in Reconciliation.Of(scores)
        where figure.Correction is { Figure: null }
        select figure.Correction! with { Step = null, Figure = figure.Name, Was = figure.Figure.Printed, Now = figure.Computed };

    /// <summary>A correction in a sentence.</summary>
    public static string Sentence(Words words, Report report, Correction correction)
    {
        string Status(string token) => report.Roadmap.Scoring.Statuses.Find(token) is { } status ? words.Name(status) : token;
        return correction.Step is { } step
            ? words["past.status", ("step", step), ("report", words.Short(report.Unit)), ("was", Status(correction.Was)), ("now", Status(correction.Now)), ("day", words.Day(correction.Date))]
            : words["past.figure", ("figure", Figure(words, report, correction.Figure!)), ("report", words.Short(report.Unit)), ("was", words.Language.Figures(correction.Was)), ("now", words.Language.Figures(correction.Now)), ("day", words.Day(correction.Date))];
    }

    private static PastView View(PageContext context, Report report, Correction correction) =>
        new(Sentence(context.Words, report, correction), context.Text(correction.Reason), correction.Source);

    /// <summary>A figure by its name in words.</summary>
    public static string Figure(Words words, Report report, string name)
    {
        if (Scoring.Figures.Find(name, report.Roadmap) is not var (subject, kind)) return name;
        var part = subject is null ? words["methodology.subject-roadmap"]
            : words[report.Roadmap.Goals.Any(g => g.Id == subject) ? "methodology.part-goal" : "methodology.part-priority", ("id", subject)];
        return $"{words.Language.Capitalise(part)}, {(kind == FigureKind.Score ? words["score.label"] : ReconciliationViews.Kind(words, kind, report.Roadmap.Scoring.Statuses))}";
    }
}
