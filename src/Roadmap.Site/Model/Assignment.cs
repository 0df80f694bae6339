using System.Collections.Immutable;

namespace RoadmapSite.Model;

/// <summary>Who carries a measure or step.</summary>
/// <param name="Lead">«Əsas icraçı qurum»: the one that it counts for.</param>
/// <param name="Partners">«Digər icraçı qurumlar», in printed order.</param>
/// <param name="Recommended">«Tövsiyə olunur», in printed order.</param>
public sealed record Assignment(Agency Lead, ImmutableArray<Agency> Partners, ImmutableArray<Agency> Recommended);
