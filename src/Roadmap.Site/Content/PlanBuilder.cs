using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content;

/// <summary>One plan as written, without errors → the model.</summary>
internal sealed class PlanBuilder
{
    private readonly SiteDocuments _site;
    private readonly PlanDocument _plan;
    private readonly CalendarUnit? _at;
    private readonly FrozenDictionary<string, Agency> _agencies;

    /// <param name="at">The report that it was in force at; null for the present one.</param>
    public PlanBuilder(SiteDocuments site, PlanDocument plan, CalendarUnit? at)
    {
        (_site, _plan, _at) = (site, plan, at);
        // What something was may name an agency that is not in this plan any more.
        _agencies = (plan.Agencies ?? []).Concat(site.Plan.Agencies ?? []).DistinctBy(a => a.Id.Value).ToFrozenDictionary(a => a.Id.Value, Agency, StringComparer.Ordinal);
    }

    /// <summary>The plan.</summary>
    public Roadmap Build()
    {
        var roadmap = _plan.Roadmap!;
        return new(
            roadmap.Title.Value, roadmap.Years.Value, roadmap.Coordinator is { } coordinator ? _agencies[coordinator.Value] : null, roadmap.Scoring.Rules.Value,
            [.. roadmap.Goals.Select(Goal)],
            [.. (_plan.Agencies ?? []).Select(a => _agencies[a.Id.Value])],
            [.. (_site.Indicators?.Indicators ?? []).Select(Indicator)],
            (_site.Indicators?.Units ?? []).ToFrozenDictionary(u => u.Id.Value, u => u.Name.Value, StringComparer.Ordinal))
        {
            Terms = Terms(roadmap.Terms),
            Synonyms = roadmap.Synonyms,
            Vocabularies = [.. (_site.Vocabularies ?? []).Select(v => new Vocabulary(v.Id.Value, v.Name.Value, [.. v.Terms.Select(t => new Term(t.Id.Value, t.Name.Value))]))],
        };
    }

    private static PlanTerms Terms(ImmutableArray<TermDocument> terms)
    {
        var words = terms.SelectMany(t => t.Words, (t, w) => (Term: t.Name, Language: w.Language.Value, w.Language.At, w.Forms)).ToArray();
        return new(
            words.GroupBy(w => w.Language).ToImmutableDictionary(l => l.Key, l => l.ToImmutableDictionary(w => w.Term, w => w.Forms.ToFrozenDictionary(StringComparer.Ordinal))),
            words.ToImmutableDictionary(w => (w.Language, w.Term), w => w.At));
    }

    private Agency Agency(AgencyDocument agency) => new(agency.Id.Value, agency.Name.Value, agency.ShortName?.Value ?? agency.Name.Value, agency.IsGroup)
    {
        Revisions = Revisions(agency, agency.History, (later, earlier, change) => new Revision(change) { Title = Differs(earlier.Name, later.Name), ShortName = Differs(earlier.ShortName ?? earlier.Name, later.ShortName ?? later.Name) }),
        Became = agency.Became is { } became && HasHappened(became.Event) ? new(became.Agency.Value, Change(became.Event)) : null,
    };

    private Goal Goal(GoalDocument goal)
    {
        var made = new Goal(goal.Id.Value, goal.Title.Value, [.. goal.Priorities.Select(p => Priority(_plan.Priorities[p.Value], goal.Details))]) { Key = goal.Key };
        return Described(made, goal.Details, goal, goal.History, (later, earlier, change) => new(change) { Id = Differs(earlier.Id, later.Id), Title = Differs(earlier.Title, later.Title) });
    }

    private Priority Priority(PriorityDocument priority, DetailsDocument goal)
    {
        var details = priority.Details.Within(goal);
        var made = new Priority(priority.Id.Value, priority.Title.Value, ImmutableArray.CreateRange(priority.Measures, m => Measure(m, details)), priority.At)
        {
            Key = priority.Key,
            WithdrawnMeasures = ImmutableArray.CreateRange(priority.Withdrawn, m => Measure(m, details)),
        };
        return Described(made, details, priority, priority.History, (later, earlier, change) => new(change) { Id = Differs(earlier.Id, later.Id), Title = Differs(earlier.Title, later.Title) });
    }

    private Measure Measure(MeasureDocument measure, DetailsDocument priority)
    {
        var assignment = Assignment(measure.Assignment, null);
        var details = measure.Details.Within(priority);
        var made = new Measure(
            measure.Id.Value, measure.Title.Value, assignment, measure.Period?.Value, ImmutableArray.CreateRange(measure.Steps, s => Step(s, assignment, details)))
        {
            Key = measure.Key,
            IsImplicit = measure.IsImplicit,
            Group = measure.Group is { } group ? new(group.Id.Value, group.Title.Value) { Code = group.Details.Code?.Value, Text = group.Details.Text?.Value } : null,
            WithdrawnSteps = ImmutableArray.CreateRange(measure.Withdrawn, s => Step(s, assignment, details) with { IsWithdrawn = true }),
        };
        return Described(made, details, measure, measure.History, (later, earlier, change) => new(change)
        {
            Id = Differs(earlier.Id, later.Id),
            Title = Differs(earlier.Title, later.Title),
            Period = Differs(earlier.Period, later.Period),
            Assignment = Differs(Assignment(earlier.Assignment, null), Assignment(later.Assignment, null)),
        });
    }

    private Step Step(StepDocument step, Assignment measure, DetailsDocument details)
    {
        var made = new Step(step.Id.Value, step.Title.Value, Assignment(step.Assignment, measure), step.Period?.Value, step.Ongoing)
        {
            Key = step.Key,
            Weight = step.Weight?.Value ?? 1,
        };
        return Described(made, step.Details.Within(details), step, step.History, (later, earlier, change) => new(change)
        {
            Id = Differs(earlier.Id, later.Id),
            Title = Differs(earlier.Title, later.Title),
            Period = Differs(earlier.Period, later.Period),
            Assignment = Differs(Assignment(earlier.Assignment, measure), Assignment(later.Assignment, measure)),
        });
    }

    private T Described<T, TDocument>(T made, DetailsDocument details, TDocument present, History<TDocument> history, Func<TDocument, TDocument, PlanChange, Revision> revise)
        where T : PlanElement => details == DetailsDocument.None && history.IsNone ? made : made with
        {
            Code = details.Code?.Value,
            Text = details.Text?.Value,
            Tags = Tags(details),
            Added = history.Added is { } added && HasHappened(added) ? Change(added) : null,
            Withdrawal = history.Dropped is { } dropped && HasHappened(dropped) ? Change(dropped) : null,
            Revisions = Revisions(present, history, revise),
        };

    // In order of time; from the state in force backwards, so that each entry says what it changed.
    private ImmutableArray<TRevision> Revisions<T, TRevision>(T inForce, History<T> history, Func<T, T, PlanChange, TRevision> revise)
    {
        var revisions = new List<TRevision>();
        var later = inForce;
        foreach (var past in history.Was.Where(w => _at is not { } report || w.Before.Value.First <= report.Last).OrderByDescending(w => w.Before.Value))
        {
            var earlier = past.Restore(later);
            revisions.Add(revise(later, earlier, new(past.Before.Value, past.Reason?.Value, past.Source?.Value)));
            later = earlier;
        }

        revisions.Reverse();
        return [.. revisions];
    }

    private bool HasHappened(PlanEvent what) => _at is not { } report || what.HasHappened(report);

    private static PlanChange Change(PlanEvent what) => new(what.From.Value, what.Reason?.Value, what.Source?.Value);

    private Assignment Assignment(AssignmentDocument written, Assignment? inherited)
    {
        ImmutableArray<Agency> Named(ImmutableArray<Located<string>>? own, ImmutableArray<Agency>? outer) =>
            own is { } ids ? ImmutableArray.CreateRange(ids, id => _agencies[id.Value]) : outer ?? [];

        if (inherited is not null && written is { Leads: null, Partners: null, Recommended: null }) return inherited;
        return new(Named(written.Leads, inherited?.Leads), Named(written.Partners, inherited?.Partners), Named(written.Recommended, inherited?.Recommended));
    }

    private Indicator Indicator(IndicatorDocument indicator)
    {
        var then = _at is { } report ? indicator.At(report) : indicator;
        return Plain(then) with
        {
            Revisions = Revisions(then, indicator.History, (later, earlier, change) => new IndicatorRevision(change, earlier.IsBeforeBreak)
            {
                Title = Differs(earlier.Title, later.Title),
                Unit = Differs(earlier.Unit, later.Unit),
                Targets = Targets(earlier) is var targets && targets.SequenceEqual(Targets(later)) ? null : targets,
            }),
        };
    }

    private static Indicator Plain(IndicatorDocument i) => new(
        i.Id.Value, i.Kind, i.Title.Value, i.Unit.Value, i.Baseline, i.Assessed, Targets(i))
    {
        Name = i.Name?.Value,
        Of = i.Of?.Value,
        Better = i.Better,
        Dimension = i.Dimension?.Value,
        Series = [.. i.Series.Select(s => s.Observed.ToModel(s.At.Value)).OrderBy(o => o.At)],
        Code = i.Details.Code?.Value,
        Text = i.Details.Text?.Value,
        Tags = Tags(i.Details),
    };

    private static ImmutableArray<Target> Targets(IndicatorDocument i) => [.. i.Targets.Select(t => new Target(t.When, t.Value ?? t.Min, t.Value ?? t.Max, t.Text?.Value, t.Unit?.Value ?? i.Unit.Value))];

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Tags(DetailsDocument details) => details.Tags.ToImmutableSortedDictionary(
        t => t.Vocabulary.Value, t => ImmutableArray.CreateRange(t.Terms, term => term.Value), StringComparer.Ordinal);

    private static string? Differs(Located<string> earlier, Located<string> later) => earlier.Value == later.Value ? null : earlier.Value;

    private static LocalizedText? Differs(LocatedText earlier, LocatedText later) => earlier.Value == later.Value ? null : earlier.Value;

    private static Period? Differs(Located<Period>? earlier, Located<Period>? later) => earlier?.Value == later?.Value ? null : earlier?.Value;

    private static Assignment? Differs(Assignment earlier, Assignment later) => earlier.IsSame(later) ? null : earlier;
}
