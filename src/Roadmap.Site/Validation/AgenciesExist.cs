using System.Collections.Immutable;
using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Validation;

/// <summary>Every agency that is named stands in agencies.yml.</summary>
internal static class AgenciesExist
{
    private static readonly Rule Rule = new("RS206", Severity.Error, "An unknown agency",
        "Agencies are written by their short id, such as central-bank, and each id stands in content/roadmap/agencies.yml. Correct the id, or add the agency there.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Agencies is not { } agencies) return [];
        var known = agencies.Select(a => a.Id.Value).ToHashSet(StringComparer.Ordinal);
        var named = site.Plans.SelectMany(p => p.Rows).SelectMany(r => r.Assignment.Named)
            .Concat(site.Plan.Roadmap?.Coordinator is { } coordinator ? [coordinator] : [])
            .Concat(agencies.Where(a => a.Became is not null).Select(a => a.Became!.Agency))
            .ToArray();
        var unknown = named.Where(a => !known.Contains(a.Value)).DistinctBy(a => a.At).ToLookup(a => a.Value, StringComparer.Ordinal);
        var unused = agencies.Where(a => named.All(n => n.Value != a.Id.Value)).ToArray();
        return unknown.SelectMany(uses => uses.Count() > 1 && Renamed(uses.Key, unused) is { } renamed
            ? [Rule.At(renamed.Id.At, "renamed", ("id", renamed.Id.Value), ("old", uses.Key), ("count", uses.Count()))]
            : uses.Select(a => Rule.At(a.At, $"there is no agency “{Excerpt.Of(a.Value)}” in {ContentPaths.Agencies}{Meant(a.Value, agencies, known)}")));
    }

    // The one agency that nothing names, where many places name one that is not there.
    private static AgencyDocument? Renamed(string old, AgencyDocument[] unused) =>
        unused is [var only] ? only : unused.FirstOrDefault(a => Suggestion.Nearest(old, [a.Id.Value]) is not null);

    // People write names where ids are expected, and forget a comma between two.
    private static string Meant(string written, ImmutableArray<AgencyDocument> agencies, HashSet<string> known)
    {
        var parts = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && parts.All(known.Contains)) return $"; a comma is missing: write “{string.Join(", ", parts)}”";
        if (SignNames.IndexOfForeign(written) is >= 0 and var sign && known.Contains(SignNames.Plain(written)))
            return $"; {SignNames.Of(written[sign])} is sign {sign + 1} of it; type “{SignNames.Plain(written)}” anew";
        var name = SearchFolding.Fold(written);
        var named = agencies.Where(a => Names(a).Contains(name)).Select(a => a.Id.Value).FirstOrDefault()
            ?? (known.Contains(name.Replace(' ', '-')) ? name.Replace(' ', '-') : null)
            ?? Suggestion.Nearest(written, known)
            ?? (Suggestion.Nearest(name, agencies.SelectMany(Names)) is { } near ? agencies.First(a => Names(a).Contains(near)).Id.Value : null);
        return named is null ? "; correct it, or add the agency there" : $" (did you mean “{named}”?)";
    }

    private static IEnumerable<string> Names(AgencyDocument agency) =>
        new[] { agency.Name, agency.ShortName }.OfType<LocatedText>().SelectMany(t => t.Value.Texts).Select(t => SearchFolding.Fold(t.Text));
}
