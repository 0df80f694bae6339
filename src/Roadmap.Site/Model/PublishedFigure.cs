namespace RoadmapSite.Model;

/// <summary>What a published figure is a figure of.</summary>
internal enum FigureKind
{
    /// <summary>A rounded score.</summary>
    Score,

    /// <summary>Steps in percent: implemented / partial / not implemented.</summary>
    Steps,

    /// <summary>Measures counted: implemented / partial / not implemented.</summary>
    Measures,

    /// <summary>Measures in percent: implemented / partial / not implemented.</summary>
    Percent,

    /// <summary>Measures assessed.</summary>
    Of,

    /// <summary>Measures in the plan.</summary>
    Planned,
}

/// <summary>A figure that the printed report gave, as <c>report.yml</c> declares it.</summary>
/// <param name="Subject">A goal's or priority's id; null for the whole roadmap.</param>
/// <param name="Kind">Which figure.</param>
/// <param name="Printed">As printed: <c>61</c> or <c>47/28/25</c>.</param>
internal sealed record PublishedFigure(string? Subject, FigureKind Kind, string Printed, SourceSpan Source);
