namespace RoadmapSite.Tests.Cli.Sheets;

/// <summary>The real site with a second year begun, and the sheets that were sent for it.</summary>
internal sealed class SheetSite : IDisposable
{
    private readonly TemporarySite _site = new();

    public SheetSite()
    {
        Run("new-year", "2018", "-v", "quiet");
        Collect();
    }

    public string Folder => _site.Folder;

    public void Dispose() => _site.Dispose();

    public CommandRun Run(params string[] arguments) => CommandRun.In(Folder, arguments);

    public CommandRun Collect(params string[] more) => Run(["collect", "2018", "--language", "en", "--overwrite", .. more]);

    /// <summary>Imports, with messages in English.</summary>
    public CommandRun Import(params string[] more) => Run(["import", "--language", "en", .. more]);

    public string PathOf(string agency) => Path.Combine(Folder, "sheets", $"{agency}.xlsx");

    public FilledWorkbook Sheet(string agency) => new(PathOf(agency));

    public string Read(string path) => _site.Read(path);

    public void Write(string path, string text) => _site.Write(path, text);

    public void Replace(string path, string old, string replacement) => _site.Replace(path, old, replacement);

    /// <summary>What a status file of 2018 says, without its comments and empty lines.</summary>
    public string[] Lines(string priority) =>
        [.. _site.Read($"content/status/2018/{priority}.yml").Split('\n').Where(l => l.Length > 0 && !l.TrimStart().StartsWith('#') && !l.EndsWith(':') || l.StartsWith(' '))];

    /// <summary>Every file of the content, to see that nothing was changed.</summary>
    public Dictionary<string, string> Content() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "content"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(Folder, f), File.ReadAllText);
}
