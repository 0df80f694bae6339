using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RoadmapSite.Content.Documents;
using RoadmapSite.Content.Formats;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>Files → documents.</summary>
/// <param name="languages">The site's languages, the default one first.</param>
/// <param name="remembers">A file that was read before and has not changed is not read again; for who reads once, all of it would only take room.</param>
internal sealed class SiteReader(ImmutableArray<string> languages, bool remembers = false)
{
    private readonly ContentFormats _formats = new(languages);
    private readonly ConditionalWeakTable<SourceFile, Memory>? _memory = remembers ? [] : null;
    private readonly ConditionalWeakTable<string, object>? _findings = remembers ? [] : null;

    /// <summary>The site's languages, the default one first.</summary>
    public ImmutableArray<string> Languages => languages;

    /// <summary>All content as written; every problem of form goes to the list.</summary>
    public SiteDocuments Read(SiteInput input, DiagnosticList problems)
    {
        var files = input.Under(ContentPaths.Priorities).Where(f => IsPriority(f.Path)).ToArray();
        problems.AddRange(input.Under(ContentPaths.Plan).Where(f => !f.IsUnread && !BelongsToPlan(f.Path)).Select(f => FileProblems.Stray(
            f.Path, $"{ContentPaths.Plan} holds roadmap.yml, agencies.yml, indicators.yml and a file such as priorities/1.1.yml for each priority")));

        return new(
            languages,
            Required(input, ContentPaths.Roadmap, _formats.Roadmap, r => r.Document with { IsWhole = r.IsWhole }, problems),
            Required(input, ContentPaths.Agencies, _formats.Agencies, r => r, problems) is { IsWhole: true } agencies ? agencies.Document : null,
            input[ContentPaths.Indicators] is { } indicators
                ? Parse(indicators, _formats.Indicators, r => r.Document with { IsWhole = r.IsWhole }, problems)
                : new IndicatorsDocument([], []) { IsWhole = true },
            files.Select(f => Priority(f, problems)).OfType<PriorityDocument>().ToFrozenDictionary(p => p.Id, StringComparer.Ordinal),
            [.. files.Select(f => Path.GetFileNameWithoutExtension(f.Path))],
            [.. Years(input, problems).OrderBy(y => y.Time)],
            TextReader.Read(input.Under(ContentPaths.Pages), ContentPaths.Pages, languages, Text, problems),
            !input.UnreadFolders.Any(f => f == "content" || f.StartsWith(ContentPaths.Plan.TrimEnd('/'), StringComparison.Ordinal) || f.StartsWith(ContentPaths.Status.TrimEnd('/'), StringComparison.Ordinal)));
    }

    /// <summary>What was found in a long text when it was looked at first; a text that has not changed is not looked at again.</summary>
    public T Remember<T>(string text, Func<T> find) where T : class =>
        _findings is null ? find() : (T)_findings.GetValue(text, _ => find());

    private string? Text(SourceFile file, DiagnosticList problems) => Remembered(file, problems, own => SourceText.Read(file, own));

    private PriorityDocument? Priority(SourceFile file, DiagnosticList problems) =>
        Parse(file, _formats.Priority, r => r.Document with { At = new(file.Path), IsWhole = r.IsWhole }, problems);

    private StatusDocument? Status(SourceFile file, DiagnosticList problems) => Parse(file, _formats.Status, r => new StatusDocument(
        new(file.Path), r.Document, [.. r.Root.Entries.Select(e => e.Key.Text).Except(r.Document.Select(l => l.Step.Value))]), problems);

    private IEnumerable<YearDocument> Years(SiteInput input, DiagnosticList problems)
    {
        var folders = input.Under(ContentPaths.Status).Where(f => !f.IsFolder).GroupBy(f => f.Path[ContentPaths.Status.Length..].Split('/')[0]);
        foreach (var folder in folders)
            if (Model.CalendarUnit.TryParse(folder.Key, out var unit) && folder.First().Path.Length > ContentPaths.Status.Length + folder.Key.Length)
                yield return Year(unit, ContentPaths.Status + folder.Key + "/", [.. folder], problems);
            else
                problems.AddRange(folder.Select(f => FileProblems.Stray(f.Path, "folders of content/status/ are named after a year or a part of one, such as 2017, 2017-H1, 2017-Q3 or 2017-06")));
    }

    private YearDocument Year(Model.CalendarUnit unit, string folder, ImmutableArray<SourceFile> files, DiagnosticList problems)
    {
        SourceFile? Named(string name) => files.FirstOrDefault(f => f.Path == folder + name);
        var report = Named("report.yml");
        if (report is null)
            problems.Add(FileProblems.Missing(new(folder + "report.yml"), "the file is missing; each year needs a report.yml with at least “title:” and “as-of:”"));
        var statusFiles = files.Where(f => IsDirect(f.Path, folder, ".yml") && f.Path != folder + "report.yml" && f.Path != folder + "indicators.yml")
            .ToArray();
        return new(
            unit, new(folder),
            report is null ? null : Parse(report, _formats.Report, r => r.Document, problems),
            statusFiles.Select(f => Status(f, problems)).OfType<StatusDocument>().ToImmutableSortedDictionary(s => s.Priority, s => s, StringComparer.Ordinal),
            [.. statusFiles.Select(f => Path.GetFileNameWithoutExtension(f.Path))],
            TextReader.Read(files.Where(f => !IsDirect(f.Path, folder, ".yml")), folder, languages, Text, problems),
            Named("indicators.yml") is { } observed ? Parse(observed, _formats.Observations, r => r, problems)?.Document ?? [] : []);
    }

    private TDocument? Required<T, TDocument>(
        SiteInput input, string path, Format<T> format, Func<Parsed<T>, TDocument> make, DiagnosticList problems) where TDocument : class
    {
        if (!input.MayHold(path)) problems.Add(FileProblems.Missing(new(path), "the file is missing; a site needs it"));
        return input[path] is { } file ? Parse(file, format, make, problems) : null;
    }

    private TDocument? Parse<T, TDocument>(SourceFile file, Format<T> format, Func<Parsed<T>, TDocument> make, DiagnosticList problems) where TDocument : class =>
        Remembered(file, problems, own =>
            YamlText.Read(file, own) is { } root && format.TryReadFile(root, own, out var document) && root is YamlMapping map
                ? make(new(document, !own.HasErrors, map))
                : null);

    private T? Remembered<T>(SourceFile file, DiagnosticList problems, Func<DiagnosticList, T?> read) where T : class
    {
        Memory Read()
        {
            var own = new DiagnosticList();
            return new(read(own), own.Sorted());
        }

        var known = _memory is null ? Read() : _memory.GetValue(file, _ => Read());
        problems.AddRange(known.Problems);
        return (T?)known.Read;
    }

    private static bool BelongsToPlan(string path) =>
        path is ContentPaths.Roadmap or ContentPaths.Agencies or ContentPaths.Indicators
        || path.StartsWith(ContentPaths.Priorities, StringComparison.Ordinal) && IsPriority(path);

    private static bool IsPriority(string path) =>
        IsDirect(path, ContentPaths.Priorities, ".yml") && Scalars.IsNumber(Path.GetFileNameWithoutExtension(path));

    private static bool IsDirect(string path, string folder, string ending) =>
        path.EndsWith(ending, StringComparison.Ordinal) && path.IndexOf('/', folder.Length) < 0;

    // What a file holds, whether nothing had to be left out, and all that was written.
    private sealed record Parsed<T>(T Document, bool IsWhole, YamlMapping Root);

    private sealed record Memory(object? Read, IReadOnlyList<Diagnostic> Problems);
}
