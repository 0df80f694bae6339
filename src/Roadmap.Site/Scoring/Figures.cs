namespace RoadmapSite.Scoring;

/// <summary>The figures of a report by the names under which they are printed, kept and corrected: <c>roadmap.score</c>, <c>priorities.1.1.score</c>.</summary>
internal static class Figures
{
    private static readonly ImmutableArray<string> Kinds = [.. Enum.GetValues<FigureKind>().Select(k => k.ToString().ToLowerInvariant())];

    /// <summary>The name of a figure.</summary>
    public static string Name(string? subject, FigureKind kind, Roadmap roadmap) =>
        $"{(subject is null ? "roadmap" : roadmap.Goals.Any(g => g.Id == subject) ? $"goals.{subject}" : $"priorities.{subject}")}.{Kinds[(int)kind]}";

    /// <summary>What a name is of; null when it is of nothing.</summary>
    public static (string? Subject, FigureKind Kind)? Find(string name, Roadmap roadmap)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0 || Kinds.IndexOf(name[(dot + 1)..]) is not (>= 0 and var kind)) return null;
        var part = name[..dot];
        if (part == "roadmap") return (null, (FigureKind)kind);
        var found = part.Split('.', 2) switch
        {
            ["goals", var id] => roadmap.Goals.Any(g => g.Id == id) ? id : null,
            ["priorities", var id] => roadmap.Priorities.Any(p => p.Id == id) ? id : null,
            _ => null,
        };
        return found is null ? null : (found, (FigureKind)kind);
    }

    /// <summary>What is kept of a report when it is published: the scores and the shares of steps that its pages show.</summary>
    public static IEnumerable<(string Name, string Value)> ToKeep(ReportScores scores) =>
        from subject in scores.Roadmap.Goals.SelectMany(g => g.Priorities.Select(p => p.Id).Prepend(g.Id)).Prepend(null)
        from kind in new[] { FigureKind.Score, FigureKind.Steps }
        let value = Compute(subject, kind, scores)
        where value.Length > 0
        select (Name(subject, kind, scores.Roadmap), value);

    /// <summary>A figure as the statuses give it; empty when nothing was assessed.</summary>
    /// <param name="subject">Number of a goal or priority; null for the whole roadmap.</param>
    /// <param name="kind">Which figure.</param>
    /// <param name="decimals">As many as are printed, 0–4.</param>
    /// <param name="ordinary">Each share rounded by itself, half up, instead of all so that they add to 100.</param>
    public static string Compute(string? subject, FigureKind kind, ReportScores scores, int decimals = 0, bool ordinary = false)
    {
        var part = PartOf(subject, scores);
        int[] Counts(Tally tally) => [.. tally.In(scores.Roadmap.Scoring.Statuses).Select(c => c.Count)];
        return kind switch
        {
            FigureKind.Score => Written((part.Score with { IsWithheld = false }).RoundedToDecimals(decimals), decimals),
            FigureKind.Steps => Shares(Counts(part.Steps), decimals, ordinary),
            FigureKind.Measures => string.Join('/', Counts(part.Measures)),
            FigureKind.Percent => Shares(Counts(part.Measures), decimals, ordinary),
            FigureKind.Of => $"{part.Measures.Assessed}",
            _ => $"{part.Measures.Total}",
        };
    }

    /// <summary>Whether a step's status is part of a figure.</summary>
    public static bool Concerns(string? subject, Step step, Roadmap roadmap) => subject is null
        || (roadmap.Goals.FirstOrDefault(g => g.Id == subject)?.Priorities.SelectMany(p => p.Steps) ?? roadmap.Priorities.First(p => p.Id == subject).Steps).Any(s => s.Key == step.Key);

    private static ScoredPart PartOf(string? subject, ReportScores scores) => subject is null ? scores.Whole
        : scores.Roadmap.Goals.FirstOrDefault(g => g.Id == subject) is { } goal ? scores.Goals[goal.Key]
        : scores.Priorities[scores.Roadmap.Priorities.First(p => p.Id == subject).Key];

    private static string Shares(int[] counts, int decimals, bool ordinary)
    {
        var (unit, all) = ((int)Math.Pow(10, decimals), counts.Sum());
        var shares = new long[counts.Length];
        if (!ordinary) Distribution.Shares(counts, 100L * unit, shares);
        else
            for (var i = 0; i < counts.Length; i++) shares[i] = all == 0 ? 0 : (200L * unit * counts[i] + all) / (2L * all);
        return string.Join('/', shares.Select(s => Written((decimal)s / unit, decimals)));
    }

    private static string Written(decimal? number, int decimals) => number?.ToString("F" + decimals, CultureInfo.InvariantCulture) ?? "";
}
