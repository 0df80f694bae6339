namespace RoadmapSite.Output.SiteChecks;

/// <summary>An address as a page writes it.</summary>
/// <param name="Written">As it stands in the page.</param>
/// <param name="Target">Where it leads, without fragment and query; null when it cannot be read.</param>
/// <param name="Fragment">The part after <c>#</c>; empty for none.</param>
internal sealed record Reference(string Written, Uri? Target, string Fragment)
{
    public static Reference Of(Uri page, string written) =>
        Uri.TryCreate(page, written, out var target)
            ? new(written, target, Uri.UnescapeDataString(target.Fragment.TrimStart('#')))
            : new(written, null, "");

    /// <summary>Whether it names its own server: <c>https://…</c>, <c>mailto:…</c>, <c>//…</c>.</summary>
    public bool IsAbsolute => Written.StartsWith("//", StringComparison.Ordinal)
        || (Written.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Written.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0);
}
