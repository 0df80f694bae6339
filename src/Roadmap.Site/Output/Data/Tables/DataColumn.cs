using System.Collections.Immutable;
using RoadmapSite.Localization;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>A column as readers of the data know it.</summary>
/// <param name="Name">As in the header row: <c>title_az</c>.</param>
/// <param name="Type">What stands in its cells.</param>
/// <param name="Key">Where theme/strings explains it: below <c>data.column</c>.</param>
/// <param name="IsRequired">No cell is empty.</param>
/// <param name="Language">Code of the language that its texts are in; empty for all other columns.</param>
/// <param name="Tokens">The words that can stand in it; empty when there are too many to list.</param>
public sealed record DataColumn(
    string Name, ColumnType Type, string Key, bool IsRequired, string Language, ImmutableArray<string> Tokens)
{
    /// <summary>Its name for people.</summary>
    public string Title(Words words) => words[$"data.column.{Key}.title", ("language", Language)];

    /// <summary>What it means, in a sentence or two.</summary>
    public string Description(Words words) => words[$"data.column.{Key}.description", ("language", Language)];

    /// <summary>Its type for people.</summary>
    public string TypeName(Words words) => words[$"data.type.{Type.Word()}"];
}
