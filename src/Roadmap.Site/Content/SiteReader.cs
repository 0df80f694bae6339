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
public sealed class SiteReader(ImmutableArray<string> languages, bool remembers = false)
{
    private readonly ContentFormats _formats = new(languages);
    private readonly ConditionalWeakTable<SourceFile, Parsed>? _memory = remembers ? [] : null;
    private readonly ConditionalWeakTable<string, object>? _findings = remembers ? [] : null;

    /// <summary>The site's languages, the default one first.</summary>
    public ImmutableArray<string> Languages => languages;

    /// <summary>All content as written; every problem of form goes to the list.</summary>
    public SiteDocuments Read(SiteInput input, DiagnosticList problems)
    {
        var files = input.Under(ContentPaths.Priorities).Where(f => IsPriority(f.Path)).ToArray();
        problems.AddRange(input.Under(ContentPaths.Plan).Where(f => !f.IsUnread && !BelongsToPlan(f.Path)).Select(f => FileProblems.Stray(
            f.Path, $"{ContentPaths.Plan} holds roadmap.yml, agencies.yml, indicators.yml and a file such as priorities/1.1.yml for each priority")));

        RoadmapDocument? roadmap = null;
        ImmutableArray<AgencyDocument> agencies = default;
        IndicatorsDocument? indicators = null;
        PriorityDocument?[] priorities = [];
        ImmutableArray<YearDocument> years = [];
        Parallel.Invoke(
            () => roadmap = Required(input, ContentPaths.Roadmap, _formats.Roadmap, (m, _, isWhole) => RoadmapReader.Roadmap(m, isWhole), problems),
            () => agencies = Required(input, ContentPaths.Agencies, _formats.Agencies, (m, _, isWhole) => isWhole ? RoadmapReader.Agencies(m) : default, problems),
            () => indicators = input[ContentPaths.Indicators] is null
                ? new IndicatorsDocument([], [], true)
                : Optional(input, ContentPaths.Indicators, _formats.Indicators, (m, _, isWhole) => RoadmapReader.Indicators(m, isWhole), problems),
            () => priorities = InParallel(files, f => Priority(f, problems)),
            () => years = [.. Years(input, problems).OrderBy(y => y.Time)]);
        return new(
            languages, roadmap, agencies.IsDefault ? null : agencies, indicators,
            priorities.OfType<PriorityDocument>().ToFrozenDictionary(p => p.Id, StringComparer.Ordinal),
            [.. files.Select(f => Path.GetFileNameWithoutExtension(f.Path))],
            years,
            TextReader.Read(input.Under(ContentPaths.Pages), ContentPaths.Pages, languages, Text, problems),
            !input.UnreadFolders.Any(f => f == "content" || f.StartsWith(ContentPaths.Plan.TrimEnd('/'), StringComparison.Ordinal) || f.StartsWith(ContentPaths.Status.TrimEnd('/'), StringComparison.Ordinal)));
    }

    /// <summary>What was found in a long text when it was looked at first; a text that has not changed is not looked at again.</summary>
    public T Remember<T>(string text, Func<T> find) where T : class =>
        _findings is null ? find() : (T)_findings.GetValue(text, _ => find());

    private string? Text(SourceFile file, DiagnosticList problems) => Remembered(file, problems, own => SourceText.Read(file, own));

    private PriorityDocument? Priority(SourceFile file, DiagnosticList problems) =>
        Parse(file, _formats.Priority, (map, _, isWhole) => RoadmapReader.Priority(Path.GetFileNameWithoutExtension(file.Path), map, isWhole), problems);

    private StatusDocument? Status(SourceFile file, DiagnosticList problems) =>
        Parse(file, _formats.Status, (map, written, _) => YearReader.Status(Path.GetFileNameWithoutExtension(file.Path), written, map), problems);

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
            report is null ? null : Parse(report, _formats.Report, (m, _, _) => YearReader.Report(m), problems),
            InParallel(statusFiles, f => Status(f, problems)).OfType<StatusDocument>().ToSorted(s => s.Priority, s => s),
            [.. statusFiles.Select(f => Path.GetFileNameWithoutExtension(f.Path))],
            TextReader.Read(files.Where(f => !IsDirect(f.Path, folder, ".yml")), folder, languages, Text, problems),
            Named("indicators.yml") is { } observed ? Observations(observed, problems) : []);
    }

    private ImmutableArray<ObservationDocument> Observations(SourceFile file, DiagnosticList problems) =>
        Parse(file, _formats.Observations, (m, _, _) => YearReader.Observations(m), problems) is { IsDefault: false } read ? read : [];

    private T? Required<T>(SiteInput input, string path, Shape shape, Func<YamlMapping, YamlMapping, bool, T> read, DiagnosticList problems)
    {
        if (!input.MayHold(path)) problems.Add(FileProblems.Missing(new(path), "the file is missing; a site needs it"));
        return Optional(input, path, shape, read, problems);
    }

    private T? Optional<T>(SiteInput input, string path, Shape shape, Func<YamlMapping, YamlMapping, bool, T> read, DiagnosticList problems) =>
        input[path] is { } file ? Parse(file, shape, read, problems) : default;

    private T? Parse<T>(SourceFile file, Shape shape, Func<YamlMapping, YamlMapping, bool, T> read, DiagnosticList problems)
    {
        T? Parse(DiagnosticList own) => YamlText.Read(file, own) is { } written && shape.CheckFile(written, own) is YamlMapping map
            ? read(map, (YamlMapping)written, !own.HasErrors)
            : default;
        return Remembered(file, problems, Parse);
    }

    private T? Remembered<T>(SourceFile file, DiagnosticList problems, Func<DiagnosticList, T?> read)
    {
        Parsed Read()
        {
            var own = new DiagnosticList();
            return new(read(own), own.Sorted());
        }

        var parsed = _memory is null ? Read() : _memory.GetValue(file, _ => Read());
        problems.AddRange(parsed.Problems);
        return (T?)parsed.Document;
    }

    /// <summary>What each file holds, in their order; null for those that hold nothing usable.</summary>
    internal static T?[] InParallel<T>(SourceFile[] files, Func<SourceFile, T?> read) where T : class
    {
        var documents = new T?[files.Length];
        Parallel.For(0, files.Length, i => documents[i] = read(files[i]));
        return documents;
    }

    private static bool BelongsToPlan(string path) =>
        path is ContentPaths.Roadmap or ContentPaths.Agencies or ContentPaths.Indicators
        || path.StartsWith(ContentPaths.Priorities, StringComparison.Ordinal) && IsPriority(path);

    private static bool IsPriority(string path) =>
        IsDirect(path, ContentPaths.Priorities, ".yml") && Scalars.IsNumber(Path.GetFileNameWithoutExtension(path));

    private static bool IsDirect(string path, string folder, string ending) =>
        path.EndsWith(ending, StringComparison.Ordinal) && path.IndexOf('/', folder.Length) < 0;

    private sealed record Parsed(object? Document, IReadOnlyList<Diagnostic> Problems);
}
