namespace RoadmapSite.Output.Data;

/// <summary>What a table promises. This one description makes the CSV file's header, the schema in <c>datapackage.json</c>, and the data dictionary that readers see.</summary>
/// <param name="Columns">In the order of the file.</param>
/// <param name="Key">Columns that tell its rows apart; empty when some of those can be empty.</param>
/// <param name="References">Columns that lead to rows of other tables.</param>
internal sealed record TableSchema(ImmutableArray<DataColumn> Columns, ImmutableArray<string> Key, ImmutableArray<DataReference> References);

/// <summary>A column as readers of the data know it.</summary>
/// <param name="Name">As in the header row: <c>title_az</c>.</param>
/// <param name="Type">What stands in its cells.</param>
/// <param name="Key">Where theme/strings explains it: below <c>data.column</c>.</param>
/// <param name="IsRequired">No cell is empty.</param>
internal sealed record DataColumn(string Name, ColumnType Type, string Key, bool IsRequired)
{
    /// <summary>Code of the language that its texts are in; empty for all other columns.</summary>
    public string Language { get; init; } = "";

    /// <summary>The words that can stand in it; empty when there are too many to list.</summary>
    public ImmutableArray<string> Tokens { get; init; } = [];

    /// <summary>Besides the tokens, per cent done can stand in it: <c>60%</c>.</summary>
    public bool HasPercent { get; init; }

    /// <summary>The vocabulary whose terms stand in it; null in all other columns.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>What readers are told of its tokens.</summary>
    public ImmutableArray<string> ToldTokens => HasPercent ? Tokens.Add("0%–100%") : Tokens;

    public string Title(Words words) => words[$"data.column.{Key}.title", ("language", Language), ("vocabulary", Named(words))];

    public string Description(Words words) => words[$"data.column.{Key}.description", ("language", Language), ("vocabulary", Named(words))];

    private string Named(Words words) => Vocabulary?.Name.In(words.Language.Code).Text ?? "";

    /// <summary>Its type for people.</summary>
    public string TypeName(Words words) => words[$"data.type.{Type.Word()}"];
}

/// <summary>Columns that name a row of another table.</summary>
/// <param name="Columns">Here.</param>
/// <param name="Table">The other table.</param>
/// <param name="Targets">There.</param>
internal sealed record DataReference(ImmutableArray<string> Columns, string Table, ImmutableArray<string> Targets)
{
    /// <summary>Columns that are called the same in both tables.</summary>
    public static DataReference To(string table, params ImmutableArray<string> columns) => new(columns, table, columns);
}

/// <summary>What stands in the cells of a column.</summary>
internal enum ColumnType
{
    /// <summary>Text, ids and tokens.</summary>
    Text,

    Integer,

    /// <summary>With a decimal point.</summary>
    Number,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}

/// <summary>The words that data files use.</summary>
internal static class DataWords
{
    private static readonly string[] Types = ["string", "integer", "number", "year", "boolean"];

    /// <summary>The type's name in a Table Schema (datapackage.org, field types).</summary>
    public static string Word(this ColumnType type) => Types[(int)type];

    public static ImmutableArray<string> Bands { get; } = ["low", "middle", "high"];

    public static string Word(this Scoring.Band band) => Bands[(int)band];

    public static ImmutableArray<string> IndicatorKinds { get; } = ["outcome", "impact"];

    public static string Word(this Model.IndicatorKind kind) => IndicatorKinds[(int)kind];
}
