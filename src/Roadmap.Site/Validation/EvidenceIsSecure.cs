using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Evidence is an https address.</summary>
internal static class EvidenceIsSecure
{
    private static readonly Rule NoAddress = new("RS311", Severity.Error, "Evidence that is no web address",
        "Evidence is a list of addresses that begin with https://. Anything else is never published as a link.");

    private static readonly Rule NotSecure = new("RS312", Severity.Warning, "Evidence that is not https",
        "An http:// address can be changed on its way to the reader. Use the https:// address if there is one.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from year in site.Years
        from status in year.Statuses.Values
        from entry in status.Entries
        from link in entry.Evidence
        let rule = !Uri.TryCreate(link.Value, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") ? NoAddress
            : uri.Scheme == "http" ? NotSecure : null
        where rule is not null
        select rule.At(link.At, rule == NoAddress
            ? $"“{Excerpt.Of(link.Value)}” is not a web address; write one that begins with https://"
            : $"“{Excerpt.Of(link.Value)}” is not https; use the https:// address if there is one");
}
