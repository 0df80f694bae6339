using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A part of the plan that can be had by itself, as rows, as a document, as news and as a small page for other sites: a priority, a measure or an agency.</summary>
/// <param name="Kind"><c>priority</c>, <c>measure</c> or <c>agency</c>; also the template of its page.</param>
/// <param name="Id">Its number or id.</param>
/// <param name="Address">Of its page.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Steps">Its steps in the plan of a report; those that it leads, of an agency.</param>
/// <param name="Score">Its score in a report; null where it had none then.</param>
internal sealed record Slice(string Kind, string Id, string Address, LocalizedText Title, Func<ReportScores, IEnumerable<PlacedStep>> Steps, Func<ReportScores, Score?> Score)
{
    /// <summary>Its rows.</summary>
    public string Data => Address + "data.csv";

    /// <summary>It as a document.</summary>
    public string Document => Address + "index.json";

    /// <summary>A small page of it for other sites.</summary>
    public string Embed => Address + "embed/";

    /// <summary>Its news; null where there are none of its own, or the site offers no data of parts.</summary>
    public string? Feed { get; private init; }

    /// <summary>Every part whose page the site has.</summary>
    public static IEnumerable<Slice> All(Site site)
    {
        var roadmap = site.Roadmap;
        return roadmap.Priorities.Select(Of).Concat(roadmap.Measures.Where(m => !m.IsImplicit).Select(Of)).Concat(roadmap.Agencies.Select(Of))
            .Where(s => !site.LeftOut.Contains(s.Kind))
            .Select(s => s.Kind == "measure" || !site.HasData ? s : s with { Feed = s.Address + Addresses.Feed });
    }

    private static Slice Of(Priority priority) => new(
        "priority", priority.Id, Addresses.Priority(priority.Id), priority.Title,
        report => report.Steps.ByPriority[priority.Key], report => report.Priorities.GetValueOrDefault(priority.Key)?.Score);

    private static Slice Of(Measure measure) => new(
        "measure", measure.Id, Addresses.Measure(measure.Id), measure.Title,
        report => report.Steps.ByMeasure[measure.Key], report => report.Measures.GetValueOrDefault(measure.Key)?.Score);

    private static Slice Of(Agency agency) => new(
        "agency", agency.Id, Addresses.Agency(agency.Id), agency.Name,
        report => report.Steps.ByLead[agency.Key], report => report.Agencies.FirstOrDefault(a => a.Agency.Key == agency.Key)?.Score);
}
