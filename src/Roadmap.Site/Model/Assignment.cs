using System.Collections.Immutable;

namespace RoadmapSite.Model;

/// <summary>Who carries a measure or step.</summary>
/// <param name="Lead">«Əsas icraçı qurum»: the one that it counts for.</param>
/// <param name="Partners">«Digər icraçı qurumlar», in printed order.</param>
/// <param name="Recommended">«Tövsiyə olunur», in printed order.</param>
public sealed record Assignment(Agency Lead, ImmutableArray<Agency> Partners, ImmutableArray<Agency> Recommended)
{
    /// <summary>Whether anybody but the lead takes part.</summary>
    public bool HasOthers => !Partners.IsEmpty || !Recommended.IsEmpty;

    /// <summary>Whether the same agencies carry both, in the same order.</summary>
    public bool IsSame(Assignment other) =>
        Lead == other.Lead && Partners.SequenceEqual(other.Partners) && Recommended.SequenceEqual(other.Recommended);
}
