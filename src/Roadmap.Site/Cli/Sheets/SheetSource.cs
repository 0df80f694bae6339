using RoadmapSite.Cli.Problems;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Editing.Import;
using RoadmapSite.Editing.Sheets;
using RoadmapSite.Validation;

namespace RoadmapSite.Cli.Sheets;

/// <summary>A site as sheets need it: its plan, the reports up to one of them, and words. That report may be unfinished.</summary>
/// <param name="Words">The words of sheets.</param>
/// <param name="Tool">The words of the tool.</param>
internal sealed record SheetSource(SiteConfig Config, ImportedSite Site, SheetWords Words, ToolWords Tool)
{
    /// <summary>Reads it; null after the problems in the way were written.</summary>
    /// <param name="folder">Full path of the site.</param>
    /// <param name="language">In which they are written; null for that of the site.</param>
    /// <param name="context">For the problems.</param>
    public static SheetSource? Read(string folder, string? language, CommandContext context)
    {
        var problems = new DiagnosticList();
        var tool = ToolLanguage.Words(language, folder, context);
        if (OpenedSite.Open(folder, problems) is not { } source) return Refuse(problems.Sorted(), tool, context);
        var input = DefaultTheme.Under(source.Read(problems));
        var reader = new SiteReader(source.Config.Languages);
        var documents = reader.Read(input, problems);
        Rules.Check(documents, problems);
        var words = WordsReader.Read(input, source.Config.Languages, problems);
        var inTheWay = problems.Sorted().Where(p => p.Rule.Severity == Severity.Error && (!documents.IsComplete || IsInTheWay(p.At.Path))).ToArray();
        if (words is null || inTheWay.Length > 0) return Refuse(inTheWay, tool, context);

        // A report whose statuses have errors can be worked on, but not one that cannot say of what day it is.
        var readable = documents with { Years = [.. documents.Years.Where(y => y.Report is not null)] };
        var roadmap = ModelBuilder.Roadmap(readable);
        return new(source.Config, new(reader, input, readable, ModelBuilder.Reports(readable, roadmap)), new(words.For(roadmap.Terms), source.Config.Languages), tool);
    }

    /// <summary>The report of a name; null, after a line that says so, when there is none.</summary>
    public Report? Report(string? name, CommandContext context)
    {
        var report = name is null ? Site.Reports.LastOrDefault(r => r.IsProvisional) : Site.Reports.FirstOrDefault(r => r.Id == name);
        if (report is null)
            context.Error.Writer.WriteLine($"roadmap: {Terminal.OneLine(name is null ? Tool["collect.no-provisional"] : Tool["collect.no-report", ("report", name)])}");
        return report;
    }

    private static bool IsInTheWay(string path) =>
        !path.StartsWith(ContentPaths.Pages, StringComparison.Ordinal) && !path.StartsWith(ContentPaths.Status, StringComparison.Ordinal);

    private static SheetSource? Refuse(IReadOnlyList<Diagnostic> problems, ToolWords words, CommandContext context)
    {
        ProblemFormat.WriteText([.. problems.Where(p => p.Rule.Severity == Severity.Error)], words, context.Error);
        context.Error.Writer.WriteLine(words["run.nothing-written"]);
        return null;
    }
}
