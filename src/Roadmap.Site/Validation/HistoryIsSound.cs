using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>What is said of the past changes something, and does not contradict itself.</summary>
internal static class HistoryIsSound
{
    private static readonly Rule Nothing = new("RS220", Severity.Error, "An earlier state that changes nothing",
        "An entry of “was:” says what was otherwise before a report. It names at least one key, with another value than the one that followed. Write what was before, or delete the entry.");

    private static readonly Rule Contradiction = new("RS217", Severity.Error, "An earlier state that contradicts another",
        "Two entries give the same key two values for the same time, or speak of a time at which the thing was not in the plan. Correct “before:”, “added:” or “dropped:”, or delete one entry.");

    private static readonly Rule NoReason = new("RS218", Severity.Warning, "Dropped without a reason",
        "Readers will ask why something does not belong to the plan any more. Say it: “dropped:” with “from:”, a “reason:” in each language and the “source:” (the decree), if there is one.");

    private static readonly Rule Circle = new("RS219", Severity.Error, "Agencies that became each other",
        "An agency counts for the one that it became, so that this must end somewhere. Correct “became:”.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var plan = site.Plan;
        return
        [
            .. plan.Roadmap is { } roadmap ? Of(roadmap.Scoring, roadmap.Scoring.History, s => $"{s.Rules.Value with { Statuses = Model.StatusScale.Default }} {string.Join(' ', s.Rules.Value.Statuses.All)}", "how results are counted") : [],
            .. (plan.Roadmap?.Goals ?? []).SelectMany(g => Of(g, g.History, x => Say(x.Id, x.Title, string.Join(' ', x.Priorities.Select(p => p.Value))), $"goal {g.Key}")),
            .. (plan.Agencies ?? []).SelectMany(a => Of(a, a.History, x => Say(x.Id, x.Name, Words(x.ShortName)), $"agency {a.Id.Value}")),
            .. plan.Priorities.Values.SelectMany(p => Of(p, p.History, x => Say(x.Id, x.Title, ""), $"priority {p.Key}")),
            .. plan.Rows.Where(r => r.Step is null).SelectMany(r => Of(
                r.Measure, r.Measure.History, x => Say(x.Id, x.Title, $"{Say(x.Assignment)} {x.Period?.Value} {Say(x.Details)}"), $"measure {r.Measure.Key}")),
            .. plan.Rows.SelectMany(r => r.Step is { } step ? Of(
                step, step.History, x => Say(x.Id, x.Title, $"{Say(x.Assignment)} {x.Period?.Value} {x.Ongoing} {x.Weight?.Value} {Say(x.Details)}"), $"step {step.Key}") : []),
            .. Circles(plan),
        ];
    }

    // In the order of time backwards, because each entry is to be compared with what followed it.
    private static IEnumerable<Diagnostic> Of<T>(T present, History<T> history, Func<T, string> say, string name)
    {
        var later = present;
        foreach (var time in history.Was.GroupBy(w => w.Before.Value).OrderByDescending(g => g.Key))
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in time)
            {
                var earlier = entry.Restore(later);
                if (entry.Keys.IsEmpty || say(earlier) == say(later)) yield return Nothing.At(entry.At, $"nothing of {name} was otherwise before {time.Key}; write what it was, or delete the entry");
                if (entry.Keys.FirstOrDefault(k => !keys.Add(k)) is { } twice) yield return Contradiction.At(entry.At, $"“{twice}” of {name} is said twice for the time before {time.Key}; delete one of the two");
                if (history.Added is { } added && entry.Before.Value.First <= added.From.Value.First)
                    yield return Contradiction.At(entry.At, $"{name} is in the plan from {added.From.Value} on, so nothing was otherwise before {time.Key}; correct “before:” or “added:”");
                if (history.Dropped is { } gone && gone.From.Value.First < entry.Before.Value.First)
                    yield return Contradiction.At(entry.At, $"{name} was dropped from the plan in {gone.From.Value}, so it did not change in {time.Key}; correct “before:” or “dropped:”");
                later = earlier;
            }
        }

        if (history.Dropped is not { } dropped) yield break;
        if (history.Added is { } first && dropped.From.Value.First <= first.From.Value.First)
            yield return Contradiction.At(dropped.From.At, $"{name} cannot be dropped in {dropped.From.Value}, as it was added in {first.From.Value}; correct one of the two");
        if (dropped.Reason is null) yield return NoReason.At(dropped.From.At, $"say why {name} was dropped: “from: {dropped.From.Value}” with a “reason:” in each language");
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
            if (next == agency && isFirst) yield return Circle.At(successor.Agency.At, $"“{agency}” would become itself at last; correct “became:”");
        }
    }

    private static string Say(Content.Located<string> id, Content.LocatedText title, string rest) => $"{id.Value}|{Words(title)}|{rest}";

    private static string Words(Content.LocatedText? text) => text is null ? "" : string.Join('|', text.Value.Texts.Select(t => $"{t.Language}:{t.Text}"));

    private static string Say(AssignmentDocument a) => string.Join('|', new[] { a.Leads, a.Partners, a.Recommended }.Select(l => l is { } named ? string.Join(' ', named.Select(n => n.Value)) : "-"));

    private static string Say(DetailsDocument d) => $"{d.Code?.Value}|{Words(d.Text)}|{string.Join(' ', d.Tags.Select(t => $"{t.Vocabulary.Value}={string.Join(',', t.Terms.Select(x => x.Value))}"))}";
}
