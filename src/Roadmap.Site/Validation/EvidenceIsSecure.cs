using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Evidence is an https address.</summary>
internal static class EvidenceIsSecure
{
    private static readonly Rule NoAddress = new("RS311", Severity.Error);

    private static readonly Rule NotSecure = new("RS312", Severity.Warning);

    private static readonly Rule NotForReaders = new("RS319", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => Addresses(site).Concat(Twice(site));

    private static IEnumerable<Diagnostic> Twice(SiteDocuments site) =>
        from year in site.Years
        from status in year.Statuses.Values
        from finding in status.Findings
        from same in finding.Found.Evidence.GroupBy(e => e.Url.Value.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)
        from again in same.Skip(1)
        select NotForReaders.At(again.Url.At, "twice", ("address", Excerpt.Of(again.Url.Value)), ("step", finding.Step.Value));

    private static IEnumerable<Diagnostic> Addresses(SiteDocuments site) =>
        from year in site.Years
        from status in year.Statuses.Values
        from finding in status.Findings
        from link in finding.Found.Evidence.Select(e => e.Url)
        let problem = Problem(link.Value)
        where problem is not null
        select problem.Value.Rule.At(link.At, ("address", Excerpt.Of(link.Value)), ("problem", problem.Value.Message));

    private static (Rule Rule, Phrase Message)? Problem(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") ? (NoAddress, Phrase.Of("RS311.no-address"))
        : address.Contains(' ', StringComparison.Ordinal) ? (NoAddress, Phrase.Of("RS311.space"))
        : address[^1] is ',' or ';' ? (NoAddress, Phrase.Of("RS311.end", ("sign", $"{address[^1]}")))
        : WebAddress.Deception(address) is { } deception ? (NoAddress, deception)
        : WebAddress.NotForReaders(uri) is { } why ? (NotForReaders, why)
        : uri.Scheme == "http" ? (NotSecure, Phrase.Of("RS312.not-https"))
        : null;
}
