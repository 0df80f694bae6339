using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>A printed figure beside the computed one.</summary>
/// <param name="Figure">As report.yml declares it.</param>
/// <param name="Computed">As the build computes it, written the same way.</param>
internal sealed record ReconciledFigure(PublishedFigure Figure, string Computed)
{
    /// <summary>Whether the printed figure is reproduced.</summary>
    public bool Agrees => Figure.Printed == Computed;
}

/// <summary>Proves or refutes every figure that a printed report published.</summary>
internal static class Reconciliation
{
    private static readonly Rule Rule = new("RS320", Severity.Error);

    /// <summary>Every declared figure of a year with its computed counterpart.</summary>
    public static ImmutableArray<ReconciledFigure> Of(ReportScores scores) =>
        [.. scores.Report.Published.Select(f => new ReconciledFigure(f, Compute(f, scores)))];

    /// <summary>A problem for every figure that is not reproduced.</summary>
    public static IEnumerable<Diagnostic> Check(ReportScores scores) => Of(scores).Where(f => !f.Agrees).Select(f => Rule.At(
        f.Figure.Source, f.Computed.Length == 0 ? "nothing-assessed" : "differs",
        ("figure", Phrase.Of($"RS320.{f.Figure.Kind.ToString().ToLowerInvariant()}", ("subject", Subject(f.Figure, scores)))),
        ("printed", f.Figure.Printed), ("computed", f.Computed), ("report", scores.Id)));

    private static string Compute(PublishedFigure figure, ReportScores scores)
    {
        var part = figure.Subject is null ? scores.Whole
            : scores.Priorities.GetValueOrDefault(figure.Subject) ?? scores.Goals[figure.Subject];
        return figure.Kind switch
        {
            FigureKind.Score => (part.Score with { IsWithheld = false }).Rounded?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            FigureKind.Steps => Distribution.Of(part.Steps).ToString(),
            FigureKind.Measures => $"{part.Measures.Implemented}/{part.Measures.Partial}/{part.Measures.NotImplemented}",
            FigureKind.Percent => Distribution.Of(part.Measures).ToString(),
            FigureKind.Of => $"{part.Measures.Assessed}",
            _ => $"{part.Measures.Total}",
        };
    }

    private static Phrase Subject(PublishedFigure figure, ReportScores scores) =>
        figure.Subject is null ? Phrase.Of("subject.roadmap")
        : Phrase.Of(scores.Priorities.ContainsKey(figure.Subject) ? "subject.priority" : "subject.goal", ("number", figure.Subject));
}
