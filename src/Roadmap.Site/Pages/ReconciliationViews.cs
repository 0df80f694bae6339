using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Printed figures beside computed ones, in words.</summary>
internal static class ReconciliationViews
{
    public static ReconciliationView Of(PageContext context, ReportScores scores)
    {
        var (words, report) = (context.Words, scores.Report);
        var figures = Reconciliation.Of(scores);
        return new(
            $"figures-{scores.Id}", context.Text(report.Title),
            figures.IsEmpty
                ? words["methodology.no-figures", context.Words.Year(scores.Report.Unit)]
                : words["methodology.figures-agree", context.Words.Year(scores.Report.Unit), ("count", figures.Length), ("agree", figures.Count(f => f.Agrees))],
            context.TextOrNull(report.Note),
            [.. figures.GroupBy(f => f.Figure.Subject).Select(g => new ReconciledSubject(Subject(context, scores.Roadmap, g.Key), [.. g.Select(f => Row(context, f, scores.Roadmap.Scoring.Statuses))]))]);
    }

    /// <summary>What a figure says, with the statuses whose shares it gives.</summary>
    public static string Kind(Words words, FigureKind kind, StatusScale scale)
    {
        var key = $"methodology.figure-{kind.ToString().ToLowerInvariant()}";
        return scale.HasOwnNames && kind is (FigureKind.Steps or FigureKind.Measures or FigureKind.Percent)
            ? words[$"{key}-own", ("statuses", string.Join(" / ", scale.Counted.Select(words.Name)))]
            : words[key];
    }

    private static FigureRow Row(PageContext context, ReconciledFigure figure, StatusScale scale) => new(
        Kind(context.Words, figure.Figure.Kind, scale),
        Spaced(context, figure.Figure.Printed), Spaced(context, figure.Computed),
        figure.Agrees
            ? new(Status.Implemented.Token, context.Words[figure.IsRoundedByItself ? "methodology.agrees-single" : "methodology.agrees"])
            : figure.Correction is { } correction
            ? new(Status.Partial.Token, context.Words["methodology.corrected", ("day", context.Day(correction.Date)), ("reason", context.Text(correction.Reason).Text)])
            : new(Status.NotImplemented.Token, context.Words["methodology.differs"]));

    private static TextView Subject(PageContext context, Roadmap roadmap, string? id)
    {
        if (id is null) return PageContext.Plain(context.Words["methodology.subject-roadmap"]);
        var title = roadmap.Goals.FirstOrDefault(g => g.Id == id)?.Title ?? roadmap.Priorities.First(p => p.Id == id).Title;
        return context.Numbered(id, title);
    }

    private static string Spaced(PageContext context, string figures) => context.Words.Language.Figures(figures).Replace("/", " / ", StringComparison.Ordinal);
}

/// <summary>A year's printed figures beside the computed ones.</summary>
/// <param name="Title">The year's report.</param>
/// <param name="Caption">How many agree; says so when none were printed.</param>
/// <param name="Note">How the report was made, in its own words.</param>
/// <param name="Subjects">Roadmap, goals and priorities with their figures.</param>
internal sealed record ReconciliationView(
    string Id, TextView Title, string Caption, TextView? Note, ImmutableArray<ReconciledSubject> Subjects);

/// <summary>The figures of a part of the roadmap.</summary>
/// <param name="Title">Number and title.</param>
/// <param name="Figures">In the order of the report.</param>
internal sealed record ReconciledSubject(TextView Title, ImmutableArray<FigureRow> Figures);

/// <summary>A printed figure and the computed one.</summary>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Printed">As the report prints it.</param>
/// <param name="Computed">As the statuses give it.</param>
/// <param name="Verdict">In words, with the shape of a status.</param>
internal sealed record FigureRow(string Kind, string Printed, string Computed, StatusView Verdict);
