namespace RoadmapSite.Model;

/// <summary>A body that carries steps, or a group that is recommended to take part.</summary>
/// <param name="Id">Its address: <c>central-bank</c>.</param>
/// <param name="ShortName">Name for narrow places.</param>
/// <param name="IsGroup">Not one body but many, such as internet providers.</param>
internal sealed record Agency(string Id, LocalizedText Name, LocalizedText ShortName, bool IsGroup)
{
    /// <summary>What it was before each change up to now, in order of time.</summary>
    public System.Collections.Immutable.ImmutableArray<Revision> Revisions { get; init; } = [];

    /// <summary>The agency that it became, or was merged into; null while it is one itself.</summary>
    internal Succession? Became { get; init; }

    /// <summary>What it is known by over time: its id now. Without renumbering it is the id.</summary>
    public string Key { get; init; } = Id;
}

/// <summary>That an agency became another one.</summary>
/// <param name="Agency">Id of the other.</param>
/// <param name="Change">Since when and why.</param>
internal sealed record Succession(string Agency, PlanChange Change);
