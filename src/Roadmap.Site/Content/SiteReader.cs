using System.Runtime.CompilerServices;
using RoadmapSite.Content.Documents;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Content;

/// <summary>Files → documents.</summary>
/// <param name="languages">The site's languages, the default one first.</param>
/// <param name="remembers">A file that was read before and has not changed is not read again; for who reads once, all of it would only take room.</param>
internal sealed class SiteReader(ImmutableArray<string> languages, bool remembers = false)
{
    private readonly ContentFormats _formats = new(languages);
    private readonly ConditionalWeakTable<SourceFile, Memory>? _memory = remembers ? [] : null;
    private readonly ConditionalWeakTable<SourceFile, Memory>? _statusMemory = remembers ? [] : null;
    private readonly ConditionalWeakTable<string, object>? _findings = remembers ? [] : null;
    private StatusScale _scale = StatusScale.Default;
    private Format<ImmutableArray<StatusLine>>? _status;

    /// <summary>The site's languages, the default one first.</summary>
    public ImmutableArray<string> Languages => languages;

    /// <summary>All content as written; every problem of form goes to the list.</summary>
    public SiteDocuments Read(SiteInput input, DiagnosticList problems)
    {
        var files = input.Under(ContentPaths.Priorities).Where(f => IsPriority(f.Path)).ToArray();
        problems.AddRange(StrayFiles.InPlan(input.Under(ContentPaths.Plan).Where(f => !f.IsUnread && !BelongsToPlan(f.Path)), input, languages));

        var roadmap = Required(input, ContentPaths.Roadmap, _formats.Roadmap, r => r.Document with { IsWhole = r.IsWhole }, problems);
        // Files are read on all cores, which is a tenth of the time of 1,000 priorities.
        var priorities = SeveralCores.Select(files, f => Priority(f, problems)).OfType<PriorityDocument>().ToImmutableSortedDictionary(p => p.Key, p => p, StringComparer.Ordinal);
        ImmutableArray<string> names = [.. files.Select(f => Path.GetFileNameWithoutExtension(f.Path))];
        // Of a plan whose statuses cannot be read, no word is told to be none of them.
        var isUnread = roadmap is not { IsWhole: true } && input[ContentPaths.Roadmap]?.Bytes.Span.IndexOf("statuses:"u8) >= 0;
        Read(isUnread ? StatusScale.Unread : roadmap is null ? StatusScale.Default : StatusScale.Union(
            roadmap.Scoring.History.Was.Select(w => w.Restore(roadmap.Scoring)).Prepend(roadmap.Scoring).Select(s => s.Rules.Value.Statuses)));
        return new(
            languages,
            new(roadmap, Agencies(input, roadmap, priorities.Values, problems), priorities),
            Whole(input, ContentPaths.Tags, _formats.Tags, problems),
            input[ContentPaths.Indicators] is { } indicators
                ? Parse(indicators, _formats.Indicators, r => r.Document with { IsWhole = r.IsWhole }, problems)
                : new IndicatorsDocument([], []) { IsWhole = true },
            [.. names],
            [.. Years(input, names, problems).OrderBy(y => y.Time)],
            TextReader.Read(input.Under(ContentPaths.Pages), ContentPaths.Pages, languages, Text, problems),
            !input.UnreadFolders.Any(f => f == "content" || f.StartsWith(ContentPaths.Plan.TrimEnd('/'), StringComparison.Ordinal) || f.StartsWith(ContentPaths.Status.TrimEnd('/'), StringComparison.Ordinal)));
    }

    /// <summary>What was found in a long text when it was looked at first; a text that has not changed is not looked at again.</summary>
    public T Remember<T>(string text, Func<T> find) where T : class =>
        _findings is null ? find() : (T)_findings.GetValue(text, _ => find());

    private string? Text(SourceFile file, DiagnosticList problems) => Remembered(file, problems, own => SourceText.Read(file, own));

    private PriorityDocument? Priority(SourceFile file, DiagnosticList problems) => Parse(file, _formats.Priority, r =>
    {
        var priority = r.Document with { Id = new(Path.GetFileNameWithoutExtension(file.Path), new(file.Path)), At = new(file.Path), IsWhole = r.IsWhole };
        return priority.OwnSteps.IsEmpty ? priority : priority with { Measures = [.. priority.Measures, MeasureDocument.Implicit(priority)] };
    }, problems);

    // The words of status files are the plan's. When they change, what is remembered of those files is not true any more.
    private void Read(StatusScale scale)
    {
        if (_status is not null && scale != StatusScale.Unread && _scale != StatusScale.Unread && scale.All.SequenceEqual(_scale.All) && scale.All.Select(s => (s.Class, s.Name, s.Points, s.Symbol, s.Ends)).SequenceEqual(_scale.All.Select(s => (s.Class, s.Name, s.Points, s.Symbol, s.Ends)))) return;
        (_scale, _status) = (scale, _formats.Status(scale));
        _statusMemory?.Clear();
    }

    private StatusDocument? Status(SourceFile file, DiagnosticList problems) => Parse(file, _status ??= _formats.Status(_scale), r => new StatusDocument(
        new(file.Path), r.Document, [.. r.Root.Entries.Select(e => e.Key.Text).Except(r.Document.Select(l => l.Step.Value))]), problems, _statusMemory);

    private IEnumerable<YearDocument> Years(SiteInput input, ImmutableArray<string> priorities, DiagnosticList problems)
    {
        var entries = input.Under(ContentPaths.Status).Where(f => !f.IsFolder).GroupBy(f => f.Path[ContentPaths.Status.Length..].Split('/')[0])
            .ToLookup(g => Model.CalendarUnit.TryParse(g.Key, out _) && g.First().Path != ContentPaths.Status + g.Key);
        foreach (var entry in entries[false])
            problems.Add(entry.First().Path == ContentPaths.Status + entry.Key
                ? FileProblems.Misplaced(entry.First().Path, StrayFiles.InReport(entry.Key, input, entries[true].Select(e => e.Key), languages))
                : FileProblems.Stray(ContentPaths.Status + entry.Key, "report-folder", ("suggestion", MeantValue.Advice(entry.Key, [], name => Model.CalendarUnit.TryParse(name, out _)))));
        foreach (var entry in entries[true])
            if (Model.CalendarUnit.TryParse(entry.Key, out var unit)) yield return Year(unit, $"{ContentPaths.Status}{entry.Key}/", [.. entry], priorities, problems);
    }

    private YearDocument Year(Model.CalendarUnit unit, string folder, ImmutableArray<SourceFile> files, ImmutableArray<string> priorities, DiagnosticList problems)
    {
        SourceFile? Named(string name) => files.FirstOrDefault(f => f.Path == folder + name);
        var report = Named("report.yml");
        var misnamed = files.Where(f => IsDirect(f.Path, folder, Path.GetFileName(f.Path)) && Proper(f) is { } proper && (proper.EndsWith(".md", StringComparison.Ordinal) || !f.Path.EndsWith(".yml", StringComparison.Ordinal) || ContentPaths.OfReport.Contains(proper))).ToArray();
        problems.AddRange(misnamed.Select(f => FileProblems.Misnamed(f.Path, Proper(f)!)));
        files = [.. files.Except(misnamed)];
        if (report is null && !misnamed.Any(f => Proper(f) == "report.yml"))
            problems.Add(FileProblems.Missing(new(folder + "report.yml"), "report"));
        var named = files.Where(f => IsDirect(f.Path, folder, ".yml") && !ContentPaths.OfReport.Contains(f.Path[folder.Length..]))
            .ToLookup(f => Path.GetFileNameWithoutExtension(f.Path) is var name && Scalars.IsNumber(name) && (name.Any(char.IsAsciiDigit) || priorities.Contains(name)));
        problems.AddRange(named[false].Select(f => StrayFiles.OfNoPriority(f.Path, Path.GetFileNameWithoutExtension(f.Path), priorities)));
        var statusFiles = named[true].ToArray();
        return new(
            unit, new(folder),
            report is null ? null : Parse(report, _formats.Report, r => r.Document, problems),
            SeveralCores.Select(statusFiles, f => Status(f, problems)).OfType<StatusDocument>().ToImmutableSortedDictionary(s => s.Priority, s => s, StringComparer.Ordinal),
            [.. statusFiles.Select(f => Path.GetFileNameWithoutExtension(f.Path))],
            TextReader.Read(files.Where(f => !IsDirect(f.Path, folder, ".yml")), folder, languages, Text, problems),
            Named("indicators.yml") is { } observed ? Parse(observed, _formats.Observations, r => r, problems)?.Document ?? [] : [],
            Named("corrections.yml") is { } corrections ? Parse(corrections, _formats.Corrections, r => r, problems)?.Document ?? [] : [],
            Named("published.yml") is { } record ? Parse(record, _formats.PublishedRecord, r => r.Document, problems) : null);
    }

    // Another way to write the name of a file that would be read.
    private string? Proper(SourceFile file) => StrayFiles.ProperName(Path.GetFileName(file.Path), languages);

    private TDocument? Required<T, TDocument>(
        SiteInput input, string path, Format<T> format, Func<Parsed<T>, TDocument> make, DiagnosticList problems) where TDocument : class
    {
        if (!input.MayHold(path)) problems.Add(FileProblems.Missing(new(path), "needed"));
        return input[path] is { } file ? Parse(file, format, make, problems) : null;
    }

    private ImmutableArray<AgencyDocument>? Agencies(SiteInput input, RoadmapDocument? roadmap, IEnumerable<PriorityDocument> priorities, DiagnosticList problems)
    {
        if (input.MayHold(ContentPaths.Agencies) || roadmap?.Coordinator is null && priorities.SelectMany(PlanRow.Of).All(r => r.Assignment.Named.IsEmpty))
            return Whole(input, ContentPaths.Agencies, _formats.Agencies, problems);
        problems.Add(FileProblems.Missing(new(ContentPaths.Agencies), "agencies"));
        return null;
    }

    // What may be missing, and is nothing then; null when it could not be read as a whole.
    private ImmutableArray<T>? Whole<T>(SiteInput input, string path, Format<ImmutableArray<T>> format, DiagnosticList problems) =>
        input[path] is not { } file ? input.MayHold(path) ? null : [] : Parse(file, format, r => r, problems) is { IsWhole: true } read ? read.Document : null;

    private TDocument? Parse<T, TDocument>(
        SourceFile file, Format<T> format, Func<Parsed<T>, TDocument> make, DiagnosticList problems, ConditionalWeakTable<SourceFile, Memory>? memory = null)
        where TDocument : class =>
        Remembered(file, problems, own =>
            ContentFile.TryRead(file, format, own, out var document, out var root)
                ? make(new(document, !own.HasErrors, root as YamlMapping ?? new([], root.At)))
                : null, memory);

    private T? Remembered<T>(SourceFile file, DiagnosticList problems, Func<DiagnosticList, T?> read, ConditionalWeakTable<SourceFile, Memory>? memory = null) where T : class
    {
        Memory Read()
        {
            var own = new DiagnosticList();
            return new(read(own), own.Sorted());
        }

        var known = (memory ?? _memory)?.GetValue(file, _ => Read()) ?? Read();
        problems.AddRange(known.Problems);
        return (T?)known.Read;
    }

    private static bool BelongsToPlan(string path) =>
        path is ContentPaths.Roadmap or ContentPaths.Agencies or ContentPaths.Indicators or ContentPaths.Tags
        || path.StartsWith(ContentPaths.Priorities, StringComparison.Ordinal) && IsPriority(path);

    private static bool IsPriority(string path) =>
        IsDirect(path, ContentPaths.Priorities, ".yml") && Scalars.IsNumber(Path.GetFileNameWithoutExtension(path));

    private static bool IsDirect(string path, string folder, string ending) =>
        path.EndsWith(ending, StringComparison.Ordinal) && path.IndexOf('/', folder.Length) < 0;

    // What a file holds, whether nothing had to be left out, and all that was written.
    private sealed record Parsed<T>(T Document, bool IsWhole, YamlMapping Root);

    private sealed record Memory(object? Read, IReadOnlyList<Diagnostic> Problems);
}
