namespace RoadmapSite.Configuration;

/// <summary>A site that says whose it is, or whom to tell of an error.</summary>
internal static class PublisherIsNamed
{
    private static readonly Rule Rule = new("RS132", Severity.Warning);

    /// <summary>One warning where neither is there.</summary>
    public static IEnumerable<Diagnostic> Check(SiteConfig config) => config.Publisher is null && config.Contact is null
        ? [Rule.At(new(ConfigReader.FileName))]
        : [];
}
