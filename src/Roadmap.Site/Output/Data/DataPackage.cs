using System.Text.Json;
using System.Text.Json.Nodes;
using RoadmapSite.Configuration;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;

namespace RoadmapSite.Output.Data;

/// <summary><c>datapackage.json</c>: what the data are, where they come from and what every column means (datapackage.org: Data Package, Table Dialect and Table Schema, version 2).</summary>
internal static class DataPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>How the data folder's JSON is laid out.</summary>
    public static JsonWriterOptions Style { get; } = Json.Readable with { IndentSize = 1 };

    public static DataFile File(Site site, ImmutableArray<DataFile> files) => new(
        "datapackage.json", "JSON", "application/json", w => w["data.package.title"], w => w["data.package.short"],
        () => Describe(site, files).ToUtf8(Style));

    private static JsonObject Describe(Site site, ImmutableArray<DataFile> files)
    {
        // A package is described in one language: English where the site has it.
        var words = site.Words.GetValueOrDefault("en") ?? site.Words[site.Config.DefaultLanguage];
        var (addresses, language) = (new Addresses(site.Config), words.Language.Code);
        var package = new JsonObject
        {
            ["$schema"] = Profile,
            ["name"] = "roadmap",
            ["title"] = site.Roadmap.Title.In(language).Text,
            ["description"] = words[site.IsUsual ? "data.package.description" : "data.package.description-general", ("language", site.Config.DefaultLanguage)],
            ["homepage"] = addresses.Absolute(Addresses.Data, language),
            ["version"] = (site.HasReports ? site.Reports.Max(r => r.Dates.Modified) : site.Roadmap.Years.FirstDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["licenses"] = new JsonArray(new JsonObject { ["name"] = site.Config.License, ["path"] = site.Config.LicenseUrl.AbsoluteUri }),
            ["sources"] = Json.List(site.Reports, r => new JsonObject
            {
                ["title"] = r.Report.Title.In(language).Text,
                ["path"] = addresses.Absolute(Addresses.Report(r.Id), language),
            }),
            ["resources"] = Json.List(files, f => Resource(f, words)),
        };
        if (site.Config.Publisher is { } publisher) package.Insert(package.IndexOf("sources"), "contributors", new JsonArray(Contributor(publisher, language)));
        return package;
    }

    private static JsonObject Contributor(Publisher publisher, string language)
    {
        var contributor = new JsonObject { ["title"] = publisher.Name.In(language).Text, ["roles"] = new JsonArray("publisher") };
        if (publisher.Url is { } url) contributor["path"] = url.AbsoluteUri;
        return contributor;
    }

    private static JsonObject Resource(DataFile file, Words words)
    {
        // Names are told apart by the format where a table is there in two.
        var resource = new JsonObject { ["name"] = file.Format == "XLSX" ? $"{file.Id}-xlsx" : file.Id };
        if (file.Schema is not null) resource["type"] = "table";
        resource["title"] = file.Title(words);
        resource["description"] = file.Description(words);
        resource["path"] = file.Name;
        resource["format"] = file.Format.ToLowerInvariant();
        resource["mediatype"] = file.MediaType;
        if (file.Format != "XLSX") resource["encoding"] = "utf-8";
        resource["bytes"] = file.Digest.Bytes;
        resource["hash"] = "sha256:" + file.Digest.Hash;
        if (file.Schema is not { } schema) return resource;

        resource["dialect"] = new JsonObject
        {
            ["delimiter"] = ",",
            ["lineTerminator"] = "\r\n",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["header"] = true,
        };
        resource["schema"] = Schema(schema, words);
        return resource;
    }

    private static JsonObject Schema(TableSchema schema, Words words)
    {
        var json = new JsonObject { ["fields"] = Json.List(schema.Columns, c => Field(c, words)) };
        if (!schema.Key.IsEmpty) json["primaryKey"] = Json.Strings(schema.Key);
        if (!schema.References.IsEmpty) json["foreignKeys"] = Json.List(schema.References, r => new JsonObject
        {
            ["fields"] = Json.Strings(r.Columns),
            ["reference"] = new JsonObject { ["resource"] = r.Table, ["fields"] = Json.Strings(r.Targets) },
        });
        return json;
    }

    private static JsonObject Field(DataColumn column, Words words)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type.Word(),
            ["title"] = column.Title(words),
            ["description"] = column.Description(words),
        };
        var constraints = new JsonObject();
        if (column.IsRequired) constraints["required"] = true;
        if (column.HasPercent) constraints["pattern"] = $"^({string.Join('|', column.Tokens)}|{StatusScale.PercentPattern})$";
        else if (!column.Tokens.IsEmpty) constraints["enum"] = Json.Strings(column.Tokens);
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }
}
