using RoadmapSite.Editing.Sheets;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;
using Spectre.Console;

namespace RoadmapSite.Cli;

/// <summary>What came of a run, as names and values.</summary>
/// <param name="Rows">In the order in which they are shown.</param>
internal sealed record Summary(ImmutableArray<SummaryRow> Rows)
{
    /// <summary>The summary of a run without errors.</summary>
    /// <param name="run">What came of it.</param>
    /// <param name="place">Where the site is, for a build.</param>
    /// <param name="stages">How long it took.</param>
    /// <param name="verbosity">Whether to tell the time of each stage.</param>
    /// <param name="words">In which language.</param>
    public static Summary Of(RunResult run, string? place, Stages stages, Verbosity verbosity, ToolWords words)
    {
        var rows = ImmutableArray.CreateBuilder<SummaryRow>();
        rows.Add(new(words["summary.pages"], $"{run.Pages}"));
        rows.Add(new(words["summary.languages"], string.Join(", ", run.Site!.Config.Languages)));
        rows.Add(new(words["summary.figures"], Figures(run.Site, words)));
        rows.AddRange(run.Site.Reports.Where(r => r.Report.IsProvisional)
            .Select(r => new SummaryRow(words["summary.progress", ("report", r.Id)], ProgressOf(r.Report, run.Site, words))));
        rows.Add(new(words["summary.warnings"], $"{run.Warnings}"));
        rows.Add(new(words["summary.gaps"], $"{run.Problems.Count(p => p.Rule == TranslationsAreThere.Rule)}"));
        if (run.Written is { } files)
            rows.Add(new(words["summary.files"], words["summary.file-counts", ("written", $"{files.Written}"), ("unchanged", $"{files.Unchanged}"), ("removed", $"{files.Removed}")]));
        if (verbosity >= Verbosity.Detailed)
            rows.AddRange(stages.Times().Select(stage => new SummaryRow(words["summary.stage", ("stage", Phrase.Of($"stage.{stage.Name}"))], Seconds(stage.Time))));
        rows.Add(new(words["summary.time"], Seconds(stages.Elapsed)));
        if (place is not null) rows.Add(new(words["summary.site"], place));
        return new(rows.ToImmutable());
    }

    /// <summary>A small table in a terminal, aligned lines elsewhere.</summary>
    public void Write(OutputChannel channel)
    {
        if (channel.IsTerminal) WriteTable(channel);
        else
            foreach (var (name, value) in Rows)
                channel.Writer.WriteLine($"{name.PadRight(Rows.Max(row => row.Name.Length))}  {value}");
    }

    /// <summary><c>0.14 s</c>.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00 s", CultureInfo.InvariantCulture);

    private static string Figures(Site site, ToolWords words)
    {
        var figures = site.Reports.SelectMany(report => Reconciliation.Of(report)).ToArray();
        return figures.Length == 0 ? words["summary.no-figures"] : words["summary.reproduced", ("agreed", $"{figures.Count(f => f.Agrees)}"), ("all", $"{figures.Length}")];
    }

    private static string ProgressOf(Report report, Site site, ToolWords words)
    {
        var progress = ReportProgress.Of(AskedSteps.Of([.. site.Reports.Select(r => r.Report)], report));
        var missing = progress.Agencies.Where(a => !a.Missing.IsEmpty).Select(a => $"{a.Agency.ShortName.In(site.Config.DefaultLanguage).Text} {a.Missing.Length}").ToArray();
        var counts = words["summary.progress-counts", ("received", progress.Received), ("due", progress.Due)];
        return missing.Length == 0 ? counts : $"{counts}; {words["summary.progress-missing", ("agencies", string.Join(", ", missing))]}";
    }

    private void WriteTable(OutputChannel channel)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        foreach (var (name, value) in Rows) table.AddRow(new Text(name, new(decoration: Decoration.Dim)), new Text(value));
        Terminal.Console(channel).Write(table);
    }
}

/// <summary>One line of a summary.</summary>
/// <param name="Name">What it tells.</param>
internal sealed record SummaryRow(string Name, string Value);
