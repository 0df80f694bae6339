namespace RoadmapSite.Output.Data.Tables;

/// <summary>What stands in the cells of a column.</summary>
public enum ColumnType
{
    /// <summary>Text, ids and tokens.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a decimal point.</summary>
    Number,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}

/// <summary>The names of column types in a Table Schema.</summary>
public static class ColumnTypeWords
{
    private static readonly string[] All = ["string", "integer", "number", "year", "boolean"];

    /// <summary>The type's name in a Table Schema (datapackage.org, field types).</summary>
    public static string Word(this ColumnType type) => All[(int)type];
}
