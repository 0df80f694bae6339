using System.Text.Json;
using RoadmapSite.Localization;
using RoadmapSite.Output.Data.Tables;

namespace RoadmapSite.Output.Data;

/// <summary>How a CSV file is written and what its columns mean (datapackage.org: Table Dialect and Table Schema, version 2).</summary>
internal static class TableSchemaJson
{
    public static void Write(Utf8JsonWriter json, DataTable table, Words words)
    {
        json.Object("dialect", () =>
        {
            json.WriteString("delimiter", ",");
            json.WriteString("lineTerminator", "\r\n");
            json.WriteString("quoteChar", "\"");
            json.WriteBoolean("doubleQuote", true);
            json.WriteBoolean("header", true);
        });
        json.Object("schema", () =>
        {
            json.Objects("fields", table.Columns, c => Field(json, c, words));
            if (!table.Key.IsEmpty) json.Strings("primaryKey", table.Key);
            if (!table.References.IsEmpty) json.Objects("foreignKeys", table.References, r =>
            {
                json.Strings("fields", r.Columns);
                json.Object("reference", () =>
                {
                    json.WriteString("resource", r.Table);
                    json.Strings("fields", r.Targets);
                });
            });
        });
    }

    private static void Field(Utf8JsonWriter json, DataColumn column, Words words)
    {
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type.Word());
        json.WriteString("title", column.Title(words));
        json.WriteString("description", column.Description(words));
        if (column.IsRequired || !column.Tokens.IsEmpty) json.Object("constraints", () =>
        {
            if (column.IsRequired) json.WriteBoolean("required", true);
            if (!column.Tokens.IsEmpty) json.Strings("enum", column.Tokens);
        });
    }
}
