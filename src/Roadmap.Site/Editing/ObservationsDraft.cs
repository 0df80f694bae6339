namespace RoadmapSite.Editing;

/// <summary>A year's <c>indicators.yml</c> with a line for each indicator of which something was to be reached by then. Nobody may know the values yet, so every line is a comment.</summary>
internal static class ObservationsDraft
{
    /// <summary>The file; null when nothing was to be reached.</summary>
    public static string? Write(Roadmap roadmap, CalendarUnit unit, DraftWords words)
    {
        var indicators = roadmap.Indicators.Where(i => i.Targets.Any(t => IsReachedBy(t.When, unit))).ToArray();
        if (indicators.Length == 0) return null;
        var file = new StringBuilder("# yaml-language-server: $schema=../../.schema/observations.schema.json\n").Append(words.Advice("draft.observations", unit));
        foreach (var indicator in indicators)
            file.Append("\n# ").Append(words.Title(indicator.Title)).Append(" (").Append(words.Title(UnitName.Alone(roadmap.Units[indicator.Unit]))).Append(")\n#").Append(indicator.Id).Append(":\n");
        return file.ToString();
    }

    // A target for a span of years can be looked at from its first year on, one for the time after a year from the next.
    private static bool IsReachedBy(TargetYear when, CalendarUnit unit) => when.Span is { } span && (when.After ? span.LastDay < unit.First : span.FirstDay <= unit.Last);
}
