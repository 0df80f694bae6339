namespace RoadmapSite.Model;

/// <summary>Who carries a measure or step.</summary>
/// <param name="Leads">«Əsas icraçı qurum»: those that it counts for; none where the plan names nobody.</param>
/// <param name="Partners">«Digər icraçı qurumlar», in printed order.</param>
/// <param name="Recommended">«Tövsiyə olunur», in printed order.</param>
internal sealed record Assignment(ImmutableArray<Agency> Leads, ImmutableArray<Agency> Partners, ImmutableArray<Agency> Recommended)
{
    /// <summary>The lead, or the first of several.</summary>
    public Agency? Lead => Leads.IsEmpty ? null : Leads[0];

    /// <summary>Everybody, each in their role.</summary>
    public IEnumerable<Agency> All => Leads.Concat(Partners).Concat(Recommended);

    /// <summary>Whether anybody but the leads takes part.</summary>
    public bool HasOthers => !Partners.IsEmpty || !Recommended.IsEmpty;

    /// <summary>Whether the same agencies carry both, in the same order.</summary>
    public bool IsSame(Assignment other) =>
        Leads.SequenceEqual(other.Leads) && Partners.SequenceEqual(other.Partners) && Recommended.SequenceEqual(other.Recommended);
}
