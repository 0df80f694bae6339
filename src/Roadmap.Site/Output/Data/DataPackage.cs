using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RoadmapSite.Localization;
using RoadmapSite.Output.Data.Tables;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary><c>datapackage.json</c>: what the data are, where they come from and what every column means (Data Package, version 2).</summary>
/// <param name="site">The site.</param>
/// <param name="tables">The CSV files.</param>
/// <param name="document">The JSON document.</param>
internal sealed class DataPackage(
    Site site, ImmutableArray<(DataTable Table, PackagedFile File)> tables, PackagedFile document)
{
    public const string FileName = "datapackage.json";

    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    private readonly Addresses _addresses = new(site.Config);

    // A package is described in one language: English where the site has it.
    private readonly Words _words = site.Words.GetValueOrDefault("en") ?? site.Words[site.Config.DefaultLanguage];

    private string Language => _words.Language.Code;

    public ReadOnlyMemory<byte> ToJson() => JsonText.Of(json =>
    {
        json.WriteString("$schema", Profile);
        json.WriteString("name", "roadmap");
        json.WriteString("title", site.Roadmap.Title.In(Language).Text);
        json.WriteString("description", _words["data.package.description", ("language", site.Config.DefaultLanguage)]);
        json.WriteString("homepage", _addresses.Absolute(Addresses.Data, Language));
        json.WriteString("version", site.Latest.Report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Objects("licenses", [site.Config], c =>
        {
            json.WriteString("name", c.License);
            json.WriteString("path", c.LicenseUrl.AbsoluteUri);
        });
        json.Objects("sources", site.Reports, y =>
        {
            json.WriteString("title", y.Report.Title.In(Language).Text);
            json.WriteString("path", _addresses.Absolute(Addresses.Report(y.Id), Language));
        });
        json.WriteStartArray("resources");
        foreach (var (table, file) in tables) Table(json, table, file);
        Document(json);
        json.WriteEndArray();
    });

    private void Table(Utf8JsonWriter json, DataTable table, PackagedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("type", "table");
        json.WriteString("title", table.Title(_words));
        json.WriteString("description", table.Description(_words));
        File(json, table.FileName, "csv", "text/csv", file.Digest);
        TableSchemaJson.Write(json, table, _words);
        json.WriteEndObject();
    }

    private void Document(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "roadmap");
        json.WriteString("title", _words["data.document.title"]);
        json.WriteString("description", _words["data.document.description"]);
        File(json, RoadmapJson.FileName, "json", "application/json", document.Digest);
        json.WriteEndObject();
    }

    private static void File(Utf8JsonWriter json, string path, string format, string mediaType, Digest digest)
    {
        json.WriteString("path", path);
        json.WriteString("format", format);
        json.WriteString("mediatype", mediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", digest.Bytes);
        json.WriteString("hash", "sha256:" + digest.Hash);
    }
}
