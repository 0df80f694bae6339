namespace RoadmapSite.Serve;

/// <summary>Media types of the files that a site holds.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    public const string JavaScript = "text/javascript; charset=utf-8";

    /// <summary>By the ending of the path.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" => JavaScript,
        ".svg" => "image/svg+xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
