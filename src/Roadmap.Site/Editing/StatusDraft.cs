using RoadmapSite.Scoring;

namespace RoadmapSite.Editing;

/// <summary>A priority's status file with an empty line for each step that waits for a status, under a comment that says what the step is.</summary>
internal static class StatusDraft
{
    public static string Write(Priority priority, CalendarUnit unit, DraftWords words, IReadOnlyDictionary<string, StepHistory> histories)
    {
        var file = new StringBuilder("# yaml-language-server: $schema=../../.schema/status.schema.json\n");
        void Comment(string text) => file.Append("# ").Append(text).Append('\n');

        Comment(words["draft.year", words.Year(unit), ("id", priority.Id), ("title", words.Title(priority.Title))]);
        file.Append(words.Advice("draft.fill-in", ("implemented", Status.Implemented.Token), ("partial", Status.Partial.Token), ("not", Status.NotImplemented.Token)));
        foreach (var measure in priority.Measures)
        {
            var steps = measure.Steps.Select(s => histories[s.Id]).Where(h => h.IsDueAt(new(unit)) || h.IsLateBefore(new(unit))).ToArray();
            if (steps.Length == 0) continue;
            file.Append('\n');
            Comment(words["draft.measure", ("id", measure.Id), ("title", words.Title(measure.Title))]);
            foreach (var step in steps)
            {
                if (!step.IsDueAt(new(unit))) Comment(words["draft.overdue", ("end", step.Step.Period!.Value.LastYear), words.Year(unit)]);
                Comment($"{words.Title(step.Step.Title)} ({Facts(step, unit, words)})");
                file.Append(step.Step.Id).Append(":\n");
            }
        }

        return file.ToString();
    }

    private static string Facts(StepHistory history, CalendarUnit unit, DraftWords words)
    {
        var ongoing = history.Step.Ongoing ? $", {words["step.ongoing"]}" : "";
        var before = history.KnownBefore(new(unit)) is { } latest
            ? words["draft.status-in", ("status", Word(latest.Status, words)), words.Year(latest.Report.Unit)]
            : words["draft.not-assessed-before"];
        return $"{history.Step.Period}{ongoing}; {before}";
    }

    private static string Word(Status status, DraftWords words) =>
        status.Name is { } name ? words.Title(name) : status.Percent is null ? words[$"status.{status.Token}"] : status.Token;
}
