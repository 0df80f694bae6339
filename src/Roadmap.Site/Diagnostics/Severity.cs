namespace RoadmapSite.Diagnostics;

/// <summary>How much a problem matters: an error stops a build, a warning does not.</summary>
internal enum Severity
{
    /// <summary>Nothing is published until it is mended.</summary>
    Error,

    /// <summary>Worth mending; the site is published all the same (unless warnings are made to fail).</summary>
    Warning,
}
