using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>What is said of the past changes something, and does not contradict itself.</summary>
internal static class HistoryIsSound
{
    private static readonly Rule Nothing = new("RS220", Severity.Error);

    private static readonly Rule Contradiction = new("RS217", Severity.Error);

    private static readonly Rule NoReason = new("RS218", Severity.Warning);

    private static readonly Rule Circle = new("RS219", Severity.Error);

    private static readonly Rule NoShortName = new("RS231", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var plan = site.Plan;
        return
        [
            .. plan.Roadmap is { } roadmap ? Of(roadmap.Scoring, roadmap.Scoring.History, s => $"{s.Rules.Value with { Statuses = Model.StatusScale.Default }} {string.Join(' ', s.Rules.Value.Statuses.All)}", Phrase.Of("subject.scoring")) : [],
            .. (plan.Roadmap?.Goals ?? []).SelectMany(g => Of(g, g.History, x => Say(x.Id, x.Title, string.Join(' ', x.Priorities.Select(p => p.Value))), Phrase.Of("subject.goal", ("number", g.Key)))),
            .. (plan.Agencies ?? []).SelectMany(a => Of(a, a.History, x => Say(x.Id, x.Name, Words(x.ShortName)), Phrase.Of("subject.agency", ("id", a.Id.Value)))),
            .. from agency in plan.Agencies ?? []
               where agency.ShortName is not null
               from entry in agency.History.Was
               where entry.Keys.Contains("name") && !entry.Keys.Contains("short")
               select NoShortName.At(entry.At, ("agency", agency.Id.Value), ("time", $"{entry.Before.Value}")),
            .. plan.Priorities.Values.SelectMany(p => Of(p, p.History, x => Say(x.Id, x.Title, ""), Phrase.Of("subject.priority", ("number", p.Key)))),
            .. plan.Rows.Where(r => r.Step is null).SelectMany(r => Of(
                r.Measure, r.Measure.History, x => Say(x.Id, x.Title, $"{Say(x.Assignment)} {x.Period?.Value} {Say(x.Details)}"), Phrase.Of("subject.measure", ("number", r.Measure.Key)))),
            .. plan.Rows.SelectMany(r => r.Step is { } step ? Of(
                step, step.History, x => Say(x.Id, x.Title, $"{Say(x.Assignment)} {x.Period?.Value} {x.Ongoing} {x.Weight?.Value} {Say(x.Details)}"), Phrase.Of("subject.step", ("number", step.Key))) : []),
            .. (site.Indicators?.Indicators ?? []).SelectMany(Of),
            .. Circles(plan),
        ];
    }

    private static IEnumerable<Diagnostic> Of(IndicatorDocument indicator)
    {
        var name = Phrase.Of("subject.indicator", ("id", indicator.Id.Value));
        // An entry that only says when breaks the series.
        foreach (var problem in Of(
            indicator, indicator.History, x => $"{Say(x.Id, x.Title, Words(x.Name))} {x.Unit.Value} {x.Baseline} {string.Join(' ', x.Targets.Select(t => Say(t, x.Unit)))} {Say(x.Details)}", name, isTimeEnough: true))
            yield return problem;
        foreach (var entry in indicator.History.Was)
        {
            var earlier = entry.Restore(indicator);
            if (earlier.IsBeforeBreak && entry.Reason is null) yield return NoReason.At(entry.At, "break", ("subject", name), ("time", $"{entry.Before.Value}"));
            if (!earlier.IsBeforeBreak && entry.Keys.Contains("unit")) yield return Contradiction.At(entry.At, "comparable", ("subject", name), ("time", $"{entry.Before.Value}"));
        }
    }

    private static string Say(TargetDocument t, Content.Located<string> unit) => $"{t.When} {t.Value} {t.Min} {t.Max} {Words(t.Text)} {(t.Unit ?? unit).Value}";

    // In the order of time backwards, because each entry is to be compared with what followed it.
    private static IEnumerable<Diagnostic> Of<T>(T present, History<T> history, Func<T, string> say, Phrase name, bool isTimeEnough = false)
    {
        var later = present;
        foreach (var time in history.Was.GroupBy(w => w.Before.Value).OrderByDescending(g => g.Key))
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in time)
            {
                var earlier = entry.Restore(later);
                if (entry.Keys.IsEmpty ? !isTimeEnough : say(earlier) == say(later)) yield return Nothing.At(entry.At, ("subject", name), ("time", $"{time.Key}"));
                if (entry.Keys.FirstOrDefault(k => !keys.Add(k)) is { } twice) yield return Contradiction.At(entry.At, "twice", ("key", twice), ("subject", name), ("time", $"{time.Key}"));
                if (history.Added is { } added && entry.Before.Value.First <= added.From.Value.First)
                    yield return Contradiction.At(entry.At, "before-added", ("subject", name), ("added", $"{added.From.Value}"), ("time", $"{time.Key}"));
                if (history.Dropped is { } gone && gone.From.Value.First < entry.Before.Value.First)
                    yield return Contradiction.At(entry.At, "after-dropped", ("subject", name), ("dropped", $"{gone.From.Value}"), ("time", $"{time.Key}"));
                later = earlier;
            }
        }

        if (history.Dropped is not { } dropped) yield break;
        if (history.Added is { } first && dropped.From.Value.First <= first.From.Value.First)
            yield return Contradiction.At(dropped.From.At, "dropped-before-added", ("subject", name), ("dropped", $"{dropped.From.Value}"), ("added", $"{first.From.Value}"));
        if (dropped.Reason is null) yield return NoReason.At(dropped.From.At, ("subject", name), ("time", $"{dropped.From.Value}"));
    }

    private static IEnumerable<Diagnostic> Circles(PlanDocument plan)
    {
        var successors = (plan.Agencies ?? []).Where(a => a.Became is not null).ToDictionary(a => a.Id.Value, a => a.Became!, StringComparer.Ordinal);
        foreach (var (agency, successor) in successors)
        {
            // Told once, at the first of them.
            var (next, isFirst) = (successor.Agency.Value, true);
            for (var steps = 0; steps < successors.Count && next != agency && successors.TryGetValue(next, out var further); steps++)
                (next, isFirst) = (further.Agency.Value, isFirst && string.CompareOrdinal(agency, next) < 0);
            if (next == agency && isFirst) yield return Circle.At(successor.Agency.At, ("agency", agency));
        }
    }

    private static string Say(Content.Located<string> id, Content.LocatedText title, string rest) => $"{id.Value}|{Words(title)}|{rest}";

    private static string Words(Content.LocatedText? text) => text is null ? "" : string.Join('|', text.Value.Texts.Select(t => $"{t.Language}:{t.Text}"));

    private static string Say(AssignmentDocument a) => string.Join('|', new[] { a.Leads, a.Partners, a.Recommended }.Select(l => l is { } named ? string.Join(' ', named.Select(n => n.Value)) : "-"));

    private static string Say(DetailsDocument d) => $"{d.Code?.Value}|{Words(d.Text)}|{string.Join(' ', d.Tags.Select(t => $"{t.Vocabulary.Value}={string.Join(',', t.Terms.Select(x => x.Value))}"))}";
}
