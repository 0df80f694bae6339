using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Every agency that is named stands in agencies.yml.</summary>
internal static class AgenciesExist
{
    private static readonly Rule Rule = new("RS206", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Agencies is not { } agencies) return [];
        var known = agencies.Select(a => a.Id.Value).ToHashSet(StringComparer.Ordinal);
        Located<string>[] successors = [.. agencies.Where(a => a.Became is not null).Select(a => a.Became!.Agency)];
        Located<string>[] named = [.. site.Plans.SelectMany(Named), .. successors];
        // What an agency is said to have become is told there, and not wherever the agency was named.
        var unknown = named.Where(a => !known.Contains(a.Value) && !(successors.Any(s => s.Value == a.Value) && !successors.Contains(a))).DistinctBy(a => a.At).ToLookup(a => a.Value, StringComparer.Ordinal);
        var unused = agencies.Where(a => named.All(n => n.Value != a.Id.Value)).ToArray();
        return unknown.SelectMany(uses => uses.Count() > 1 && Renamed(uses.Key, unused) is { } renamed
            ? [Rule.At(renamed.Id.At, "renamed", ("id", renamed.Id.Value), ("old", uses.Key), ("count", uses.Count()))]
            : uses.Select(a => Rule.At(a.At, ("agency", Excerpt.Of(a.Value)), ("file", ContentPaths.Agencies), ("suggestion", Meant(a.Value, agencies, known)))))
            .Concat(agencies.SelectMany(a => NotInForce(site, a)));
    }

    private static IEnumerable<Located<string>> Named(PlanDocument plan) =>
        plan.Rows.SelectMany(r => r.Assignment.Named).Concat(plan.Roadmap?.Coordinator is { } coordinator ? [coordinator] : []);

    // An agency that a plan names before it came, or after it was dropped.
    private static IEnumerable<Diagnostic> NotInForce(SiteDocuments site, AgencyDocument agency)
    {
        int Places(PlanEvent what, bool isAfter) => site.PlansInForce.Where(p => what.HasHappened(p.Report) == isAfter)
            .SelectMany(p => Named(p.Plan)).Where(n => n.Value == agency.Id.Value).Select(n => n.At).Distinct().Count();

        if (agency.History.Added is { } added && Places(added, isAfter: false) is > 0 and var before)
            yield return Rule.At(added.From.At, "added", ("agency", agency.Id.Value), ("time", $"{added.From.Value}"), ("count", before));
        if (agency.History.Dropped is { } dropped && Places(dropped, isAfter: true) is > 0 and var after)
            yield return Rule.At(dropped.From.At, "dropped", ("agency", agency.Id.Value), ("time", $"{dropped.From.Value}"), ("count", after));
    }

    // The one agency that nothing names, where many places name one that is not there.
    private static AgencyDocument? Renamed(string old, AgencyDocument[] unused) =>
        unused is [var only] ? only : unused.FirstOrDefault(a => Suggestion.Nearest(old, [a.Id.Value]) is not null);

    // People write names where ids are expected, and forget a comma between two.
    private static Phrase Meant(string written, ImmutableArray<AgencyDocument> agencies, HashSet<string> known)
    {
        var parts = written.Split([' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && parts.All(known.Contains))
            return Phrase.Of(written.Contains(',', StringComparison.Ordinal) ? "RS206.brackets" : "RS206.comma", ("words", string.Join(", ", parts)));
        if (SignNames.IndexOfForeign(written) is >= 0 and var sign && known.Contains(SignNames.Plain(written)))
            return Phrase.Of("meant.sign", ("sign", SignPhrase.Of(written[sign])), ("place", sign + 1), ("word", SignNames.Plain(written)));
        var name = SearchFolding.Fold(written);
        var named = agencies.Where(a => Names(a).Contains(name)).Select(a => a.Id.Value).FirstOrDefault()
            ?? (known.Contains(name.Replace(' ', '-')) ? name.Replace(' ', '-') : null)
            ?? Suggestion.Nearest(written, known)
            ?? (Suggestion.Nearest(name, agencies.SelectMany(Names)) is { } near ? agencies.First(a => Names(a).Contains(near)).Id.Value : null);
        return named is null ? Phrase.Of("RS206.advice") : Suggestion.Of(named);
    }

    private static IEnumerable<string> Names(AgencyDocument agency) =>
        new[] { agency.Name, agency.ShortName }.OfType<LocatedText>().SelectMany(t => t.Value.Texts).Select(t => SearchFolding.Fold(t.Text));
}
