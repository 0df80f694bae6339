using System.Collections.Immutable;

namespace RoadmapSite.Cli.Diff;

/// <summary>Changes of one kind, as people read them.</summary>
/// <param name="Heading">What kind.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">A cell for each column.</param>
internal sealed record DiffTable(string Heading, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>A comment on a code host has room for 65 536 letters.</summary>
    private const int Limit = 100;

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<ImmutableArray<string>> Shown => Rows.Take(Limit);

    /// <summary>How many are not; the JSON has all.</summary>
    public int Hidden => Math.Max(0, Rows.Length - Limit);
}
