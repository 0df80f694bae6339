using RoadmapSite.Localization;
using RoadmapSite.Model;
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
            [.. figures.GroupBy(f => f.Figure.Subject).Select(g => new ReconciledSubject(Subject(context, g.Key), [.. g.Select(f => Row(context, f, scores.Roadmap.Scoring.Statuses))]))]);
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

    private static TextView Subject(PageContext context, string? id)
    {
        if (id is null) return PageContext.Plain(context.Words["methodology.subject-roadmap"]);
        var roadmap = context.Site.Roadmap;
        var title = roadmap.Goals.FirstOrDefault(g => g.Id == id)?.Title ?? roadmap.Priorities.First(p => p.Id == id).Title;
        return context.Text(title) is var text ? text with { Text = $"{id}. {text.Text}" } : text;
    }

    private static string Spaced(PageContext context, string figures) => context.Words.Language.Figures(figures).Replace("/", " / ", StringComparison.Ordinal);
}
