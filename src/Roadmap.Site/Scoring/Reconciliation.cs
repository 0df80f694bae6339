namespace RoadmapSite.Scoring;

/// <summary>A printed figure beside the computed one.</summary>
/// <param name="Figure">As report.yml declares it.</param>
/// <param name="Name">As corrections name it: <c>roadmap.score</c>.</param>
/// <param name="Computed">As the build computes it, written the same way and to as many decimals.</param>
/// <param name="IsRoundedByItself">The shares agree only if each is rounded by itself, so that they need not add to 100.</param>
/// <param name="Correction">What was put right since it was printed; null when nothing was.</param>
internal sealed record ReconciledFigure(PublishedFigure Figure, string Name, string Computed, bool IsRoundedByItself, Correction? Correction)
{
    /// <summary>Whether the printed figure is reproduced.</summary>
    public bool Agrees => Figure.Printed == Computed;

    /// <summary>Whether it is reproduced, or a correction says why it is another one now.</summary>
    public bool IsExplained => Agrees || Correction is not null;
}

/// <summary>Proves or refutes every figure that a printed report published.</summary>
internal static class Reconciliation
{
    private static readonly Rule Rule = new("RS320", Severity.Error);

    /// <summary>Every declared figure of a report with its computed counterpart.</summary>
    public static ImmutableArray<ReconciledFigure> Of(ReportScores scores) => [.. scores.Report.Published.Select(f => Of(f, scores))];

    /// <summary>A problem for every figure that is not reproduced. Where a published status has changed without a word, that is told instead.</summary>
    public static IEnumerable<Diagnostic> Check(ReportScores scores)
    {
        var open = Of(scores).Where(f => !f.IsExplained).ToArray();
        if (open is []) return [];
        var changed = Corrections.StepsOf(Corrections.UnsaidStatuses(scores), scores);
        return open.Where(f => !changed.Any(s => Figures.Concerns(f.Figure.Subject, s, scores.Roadmap))).Select(f => Problem(f, scores));
    }

    private static Diagnostic Problem(ReconciledFigure f, ReportScores scores) => Rule.At(
        f.Figure.Source, f.Computed.Length == 0 ? "nothing-assessed" : "differs",
        ("figure", Phrase.Of($"RS320.{f.Figure.Kind.ToString().ToLowerInvariant()}", ("subject", Subject(f.Figure, scores)))),
        ("printed", f.Figure.Printed), ("computed", f.Computed), ("report", scores.Id));

    private static ReconciledFigure Of(PublishedFigure figure, ReportScores scores)
    {
        string Computed(bool ordinary) => Figures.Compute(figure.Subject, figure.Kind, scores, Decimals(figure.Printed), ordinary);
        var name = Figures.Name(figure.Subject, figure.Kind, scores.Roadmap);
        var (exact, single) = (Computed(ordinary: false), Computed(ordinary: true));
        var isSingle = exact != figure.Printed && single == figure.Printed;
        return new(figure, name, isSingle ? single : exact, isSingle, isSingle || exact == figure.Printed ? null : Corrections.Of(name, figure.Printed, exact, scores));
    }

    private static Phrase Subject(PublishedFigure figure, ReportScores scores) =>
        figure.Subject is null ? Phrase.Of("subject.roadmap")
        : Phrase.Of(scores.Priorities.ContainsKey(figure.Subject) ? "subject.priority" : "subject.goal", ("number", figure.Subject));

    // As many as the most precise of its numbers has.
    private static int Decimals(string printed) => Math.Min(4, printed.Split('/').Max(n => n.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? n.Length - point - 1 : 0));
}
