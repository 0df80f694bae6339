using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>What changed since the report before, in words.</summary>
internal static class ChangeViews
{
    /// <summary>How many steps of a kind are told by name.</summary>
    public const int Listed = 20;

    /// <summary>Null for the first report, and while one is in progress.</summary>
    /// <param name="steps">The steps to tell of, in order; null for all.</param>
    public static ChangesView? Of(PlanViews plan, IEnumerable<Step>? steps = null)
    {
        if (plan.Scores is not { HasScore: true, Changes: { } changes }) return null;
        var words = plan.Context.Words;
        var ever = plan.Scores.Steps.Ever;
        PlacedStep[] placed = steps is null ? [.. ever.Values] : [.. steps.Select(s => ever.GetValueOrDefault(s.Key)).OfType<PlacedStep>()];
        return new(
            words["changes.title", ("report", words.Name(changes.Before.Report.Unit))],
            changes.Matched(placed.Select(s => s.Step)) is not { } matched ? null : words[matched.HasSameSteps ? "changes.matched-same" : "changes.matched",
                ("steps", matched.Steps), ("old", matched.Old.Rounded!.Value), ("new", matched.New.Rounded!.Value)],
            [.. placed.SelectMany(s => changes.Of(s.Step), (step, change) => (change.Kind, Step: step)).GroupBy(c => c.Kind, c => c.Step).OrderBy(g => g.Key).Select(g => Kind(plan, g.Key, [.. g]))]);
    }

    /// <summary>How many steps it happened to: «56 newly implemented».</summary>
    public static string Count(Words words, StatusScale scale, StepChangeKind kind, int count) => kind == StepChangeKind.NewlyImplemented && scale.HasOwnNames
        ? words["changes.own-implemented", ("count", count), ("status", scale.Of(StatusClass.Done) is { Name: not null } done ? words.Name(done) : words.Counted(StatusClass.Done))]
        : words[$"changes.{Key(kind)}", ("count", count)];

    private static ChangeKindView Kind(PlanViews plan, StepChangeKind kind, ImmutableArray<PlacedStep> steps) => new(
        Count(plan.Context.Words, plan.Scores.Roadmap.Scoring.Statuses, kind, steps.Length),
        [.. steps.Take(Listed).Select(plan.Line)],
        steps.Length > Listed ? plan.Context.Words["changes.more", ("count", steps.Length - Listed)] : null);

    private static string Key(StepChangeKind kind) => kind switch
    {
        StepChangeKind.NewlyImplemented => "implemented",
        StepChangeKind.Better => "better",
        StepChangeKind.Worse => "worse",
        StepChangeKind.Other => "other",
        StepChangeKind.NewlyLate => "late",
        StepChangeKind.NewlyDue => "due",
        StepChangeKind.Withdrawn => "withdrawn",
        _ => "added",
    };
}
