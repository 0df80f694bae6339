namespace RoadmapSite.Serve;

/// <summary>What a request gets.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Type">Media type of the body.</param>
/// <param name="Body">All of it.</param>
/// <param name="Location">Where to go instead, for a redirection.</param>
internal sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body, string? Location = null)
{
    public static Answer Redirect(string location) => new(302, "text/plain; charset=utf-8", default, location);
}
