using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>What an agency has to do with the plan; each list in the order of the plan.</summary>
/// <param name="Lead">Steps that it leads.</param>
/// <param name="Partner">Steps in which it is a partner.</param>
/// <param name="Recommended">Steps in which it is recommended to take part.</param>
internal sealed record AgencyRoles(ImmutableArray<PlacedStep> Lead, ImmutableArray<PlacedStep> Partner, ImmutableArray<PlacedStep> Recommended)
{
    /// <summary>An agency without any step.</summary>
    public static AgencyRoles None { get; } = new([], [], []);

    /// <summary>Steps in any role.</summary>
    public int Count => Lead.Length + Partner.Length + Recommended.Length;
}

/// <summary>From an agency to its steps and places: made once a site and shared by all pages and languages.</summary>
internal sealed class AgencyIndex
{
    private readonly FrozenDictionary<string, AgencyRoles> _roles;
    private readonly FrozenDictionary<(string Report, string Agency), RankedAgency> _places;
    private readonly PlacedSteps _latest;

    /// <summary>Reads the plan and the years once.</summary>
    public AgencyIndex(Site site)
    {
        _roles = Roles(site);
        _latest = site.Latest.Steps;
        _places = site.Reports.Append(site.Latest).Distinct()
            .SelectMany(y => y.Agencies, (y, ranked) => KeyValuePair.Create((y.Id, ranked.Agency.Key), ranked))
            .ToFrozenDictionary();
    }

    /// <summary>The steps of an agency by its role in them.</summary>
    public AgencyRoles Roles(Agency agency) => _roles.GetValueOrDefault(agency.Id, AgencyRoles.None);

    /// <summary>What it led in the plan of the latest report.</summary>
    public ImmutableArray<PlacedStep> Led(Agency agency) => [.. _latest.ByLead[agency.Key]];

    /// <summary>Its place in a year's leaderboard; null when it leads nothing.</summary>
    public RankedAgency? Place(ReportScores year, Agency agency) => _places.GetValueOrDefault((year.Id, agency.Key));

    private static FrozenDictionary<string, AgencyRoles> Roles(Site site)
    {
        var lists = new Dictionary<string, ImmutableArray<PlacedStep>.Builder[]>(StringComparer.Ordinal);
        foreach (var placed in site.Steps.All)
        {
            var assignment = placed.Step.Assignment;
            foreach (var lead in assignment.Leads) Of(lead)[0].Add(placed);
            foreach (var partner in assignment.Partners) Of(partner)[1].Add(placed);
            foreach (var recommended in assignment.Recommended) Of(recommended)[2].Add(placed);
        }

        return lists.ToFrozenDictionary(
            l => l.Key, l => new AgencyRoles(l.Value[0].ToImmutable(), l.Value[1].ToImmutable(), l.Value[2].ToImmutable()), StringComparer.Ordinal);

        ImmutableArray<PlacedStep>.Builder[] Of(Agency agency)
        {
            if (!lists.TryGetValue(agency.Id, out var roles))
                lists.Add(agency.Id, roles = [ImmutableArray.CreateBuilder<PlacedStep>(), ImmutableArray.CreateBuilder<PlacedStep>(), ImmutableArray.CreateBuilder<PlacedStep>()]);
            return roles;
        }
    }
}
