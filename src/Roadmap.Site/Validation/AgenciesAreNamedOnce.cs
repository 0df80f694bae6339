using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A row names an agency once.</summary>
internal static class AgenciesAreNamedOnce
{
    private static readonly Rule Rule = new("RS207", Severity.Error);

    private const int FewNames = 16;

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from plan in site.Plans
        from row in plan.Rows
        let carried = row.Assignment.Or(row.Measure.Assignment).Named
        where MayRepeat(carried)
        from agency in carried.GroupBy(a => a.Value)
        where agency.Count() > 1
        let own = agency.Intersect(row.Assignment.Named).ToArray()
        where own.Length > 0
        select Rule.At(own[^1].At, own.Length > 1 ? "here" : "by-measure", ("agency", agency.Key), ("row", row.Id.Value));

    // To group the names of every row would take longer than all the rest of the rule.
    private static bool MayRepeat(ImmutableArray<Located<string>> named)
    {
        for (var i = 1; i < named.Length; i++)
            for (var j = 0; j < i; j++)
                if (i >= FewNames || named[i].Value == named[j].Value) return true;
        return false;
    }
}
