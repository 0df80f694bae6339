using System.IO.Compression;
using RoadmapSite.Content;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Pages stay light enough for a slow telephone.</summary>
internal static class WeightCheck
{
    private const int Usual = 60 * 1024;
    private const int Large = 150 * 1024;
    private const int Script = 5 * 1024;
    private const int Requests = 6;

    private static readonly Rule Rule = new("RS815", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<PageFacts> pages, CheckedSite site, CheckedOutput output)
    {
        var loads = pages.ToDictionary(p => p.Path, p => p.Loads
            .Select(l => l.Target is { } target ? site.FileAt(target) : null).OfType<string>().Distinct().Where(f => f != p.Path && output.Files.ContainsKey(f)).ToArray());
        var sizes = SeveralCores.Select([.. loads.Values.SelectMany(l => l).Concat(loads.Keys).Distinct()], f => (File: f, Size: Compressed(output.Files[f].Bytes.Span)))
            .ToDictionary(f => f.File, f => f.Size, StringComparer.Ordinal);
        return loads.SelectMany(p => Check(p.Key, p.Value, sizes, site));
    }

    private static IEnumerable<Diagnostic> Check(string page, string[] loads, Dictionary<string, int> sizes, CheckedSite site)
    {
        if (loads.Length + 1 > Requests) yield return Rule.At(new(page), "requests", ("count", loads.Length + 1), ("most", Requests));
        var most = site.LargePages.Any(l => site.Neutral(page).StartsWith(l, StringComparison.Ordinal)) ? Large : Usual;
        if (sizes[page] + loads.Sum(l => sizes[l]) is var sum && sum > most)
            yield return Rule.At(new(page), "size", ("size", $"{sum / 1024}"), ("most", $"{most / 1024}"));
        if (loads.Where(l => l.EndsWith(".js", StringComparison.Ordinal)).Sum(l => sizes[l]) is var script && script > Script)
            yield return Rule.At(new(page), "script", ("size", $"{script / 1024}"), ("most", $"{Script / 1024}"));
    }

    private static int Compressed(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)buffer.Length;
    }
}
