using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>What becomes a folder of the site has a name that every computer takes.</summary>
internal static class NamesSuitAllSystems
{
    private static readonly Rule Rule = new("RS214", Severity.Error);

    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        site.Plan.Priorities.Values.Select(p => (Name: p.Key, p.At))
            .Concat((site.Plan.Agencies ?? []).Select(a => (Name: a.Id.Value, a.Id.At)))
            .Concat(site.Pages.Values.SelectMany(p => p.Files, (p, f) => (p.Name, At: new SourceSpan(f.Path))))
            .Where(n => IsDevice(n.Name))
            .Select(n => Rule.At(n.At, ("name", n.Name)));

    /// <summary>Whether Windows, which looks at a name up to its first dot, takes it for a device.</summary>
    public static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0]);
}
