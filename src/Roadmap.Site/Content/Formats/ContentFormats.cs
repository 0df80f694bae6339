using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content.Formats;

/// <summary>The format of every content file, for a site's languages.</summary>
internal sealed class ContentFormats
{
    private readonly TextFormats _texts;

    /// <summary>The formats of a site in these languages.</summary>
    public ContentFormats(ImmutableArray<string> languages)
    {
        _texts = new(languages);
        var plan = new PlanFormats(_texts, languages);
        Roadmap = plan.Roadmap();
        Agencies = plan.Agencies();
        Priority = plan.Priority();
        Tags = plan.Tags();
        var indicators = new IndicatorFormats(_texts);
        Indicators = indicators.Indicators();
        Observations = indicators.Observations();
        var reports = new ReportFormats(_texts);
        Report = reports.Report();
        Corrections = reports.Corrections();
        PublishedRecord = ReportFormats.PublishedRecord();
    }

    /// <summary><c>roadmap/roadmap.yml</c>.</summary>
    public Format<RoadmapDocument> Roadmap { get; }

    /// <summary><c>roadmap/agencies.yml</c>.</summary>
    public Format<ImmutableArray<AgencyDocument>> Agencies { get; }

    /// <summary><c>roadmap/tags.yml</c>.</summary>
    public Format<ImmutableArray<VocabularyDocument>> Tags { get; }

    /// <summary><c>roadmap/indicators.yml</c>.</summary>
    public Format<IndicatorsDocument> Indicators { get; }

    /// <summary><c>roadmap/priorities/1.1.yml</c>.</summary>
    public Format<PriorityDocument> Priority { get; }

    /// <summary><c>status/2017/report.yml</c>.</summary>
    public Format<ReportDocument> Report { get; }

    /// <summary><c>status/2017/indicators.yml</c>.</summary>
    public Format<ImmutableArray<ObservationDocument>> Observations { get; }

    /// <summary><c>status/2017/corrections.yml</c>.</summary>
    public Format<ImmutableArray<CorrectionDocument>> Corrections { get; }

    /// <summary><c>status/2017/published.yml</c>.</summary>
    public Format<PublishedRecordDocument> PublishedRecord { get; }

    /// <summary><c>status/2017/1.1.yml</c>.</summary>
    /// <param name="scale">The statuses that the plan has, or had.</param>
    public Format<ImmutableArray<StatusLine>> Status(StatusScale scale) => new ReportFormats(_texts).Status(scale);
}
