namespace RoadmapSite.Content;

/// <summary>Where the content files are, relative to the site folder.</summary>
public static class ContentPaths
{
    /// <summary>The plan.</summary>
    public const string Plan = "content/roadmap/";

    /// <summary>The roadmap itself.</summary>
    public const string Roadmap = "content/roadmap/roadmap.yml";

    /// <summary>Agencies.</summary>
    public const string Agencies = "content/roadmap/agencies.yml";

    /// <summary>Indicators.</summary>
    public const string Indicators = "content/roadmap/indicators.yml";

    /// <summary>One file a priority.</summary>
    public const string Priorities = "content/roadmap/priorities/";

    /// <summary>One folder a year.</summary>
    public const string Status = "content/status/";

    /// <summary>Free pages.</summary>
    public const string Pages = "content/pages/";

    /// <summary>JSON Schemas for editors; not content.</summary>
    public const string Schemas = "content/.schema/";

    /// <summary>The file of a priority.</summary>
    public static string Priority(string id) => $"{Priorities}{id}.yml";
}
