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
        f.Figure.Source,
        $"{Name(f.Figure.Kind)} of {Subject(f.Figure, scores)} published as {f.Figure.Printed}, but {Found(f, scores)}; correct the status or the figure that is wrong"));

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

    // With the key of report.yml where it says something else.
    private static string Name(FigureKind kind) => kind switch
    {
        FigureKind.Score => "the score",
        FigureKind.Steps => "the shares of steps (“steps:”)",
        FigureKind.Measures => "the numbers of measures (“measures:”)",
        FigureKind.Percent => "the shares of measures (“percent:”)",
        FigureKind.Of => "the number of assessed measures (“of:”)",
        _ => "the number of planned measures (“planned:”)",
    };

    private static string Subject(PublishedFigure figure, ReportScores scores)
    {
        var subject = figure.Subject is null ? "the roadmap" : scores.Priorities.ContainsKey(figure.Subject) ? $"priority {figure.Subject}" : $"goal {figure.Subject}";
        return $"{subject} {(figure.Kind is FigureKind.Steps or FigureKind.Measures or FigureKind.Percent ? "were" : "was")}";
    }

    private static string Found(ReconciledFigure figure, ReportScores scores) => figure.Computed.Length == 0
        ? $"by its statuses nothing of it was assessed in {scores.Id}"
        : $"the statuses of {scores.Id} give {figure.Computed}";
}
