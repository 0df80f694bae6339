using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Configuration;

/// <summary>A site that says whose it is, or whom to tell of an error.</summary>
internal static class PublisherIsNamed
{
    private static readonly Rule Rule = new("RS132", Severity.Warning, "Nobody is named as the publisher",
        "Readers want to know whose site it is and whom to tell of an error. Write publisher: with the name in each language, or contact: with a mail address or a web page, in site.config.yml. The publisher then stands at the foot of every page, in citations and in the open data, and every step has a link to report an error.");

    /// <summary>One warning where neither is there.</summary>
    public static IEnumerable<Diagnostic> Check(SiteConfig config) => config.Publisher is null && config.Contact is null
        ? [Rule.At(new(ConfigReader.FileName), "neither publisher: nor contact: is given; say whose site it is, and where readers can report an error")]
        : [];
}
