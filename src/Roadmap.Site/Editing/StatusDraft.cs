using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Editing;

/// <summary>A priority's status file with an empty line for each step that waits for a status, under a comment that says what the step is.</summary>
internal static class StatusDraft
{
    public static string Of(Priority priority, int year, string language, FrozenDictionary<string, StepHistory> histories)
    {
        string Title(LocalizedText text) => text.In(language).Text.ReplaceLineEndings(" ");
        var file = new StringBuilder();
        void Line(FormattableString line) => file.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        Line($"# yaml-language-server: $schema=../../.schema/status.schema.json");
        Line($"# {year}, priority {priority.Id}: {Title(priority.Title)}");
        Line($"# Write a status after each colon: {StatusWords.All[0]}, {StatusWords.All[1]} or {StatusWords.All[2]}. “roadmap check” names the lines that are still empty.");
        foreach (var measure in priority.Measures)
        {
            var steps = measure.Steps.Select(s => histories[s.Id]).Where(h => h.IsDueIn(year) || h.IsOverdueAt(year - 1)).ToArray();
            if (steps.Length > 0) Line($"\n# Measure {measure.Id}: {Title(measure.Title)}");
            foreach (var step in steps)
            {
                if (!step.IsDueIn(year)) Line($"# OVERDUE since the end of {step.Step.Period.End}: write its status, or delete its line if it was not assessed again in {year}.");
                Line($"# {Title(step.Step.Title)} ({Facts(step, year)})");
                Line($"{step.Step.Id}:");
            }
        }

        return file.ToString();
    }

    private static string Facts(StepHistory history, int year)
    {
        var ongoing = history.Step.Ongoing ? ", ongoing" : "";
        return history.LatestAt(year - 1) is { } latest
            ? $"{history.Step.Period}{ongoing}; {latest.Status.Word()} in {latest.Year}"
            : $"{history.Step.Period}{ongoing}; not assessed before";
    }
}
