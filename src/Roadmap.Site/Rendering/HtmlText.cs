namespace RoadmapSite.Rendering;

/// <summary>Finished HTML: the only thing that a template writes without escaping it.</summary>
/// <param name="Html">Safe as it stands.</param>
internal sealed record HtmlText(string Html)
{
    /// <summary>No HTML; false in an <c>{{ if }}</c>.</summary>
    public static HtmlText None { get; } = new("");

    /// <inheritdoc/>
    public override string ToString() => Html;
}
