using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Content.Documents;

/// <summary>One year's folder as written.</summary>
/// <param name="Unit">From the folder's name.</param>
/// <param name="At">The folder.</param>
/// <param name="Report"><c>report.yml</c>; null when it could not be read.</param>
/// <param name="Statuses">One a priority, by its number; those that could be read.</param>
/// <param name="StatusFiles">Numbers of all priorities that have a status file.</param>
/// <param name="Texts">Markdown by name: <c>summary</c> or a priority's number.</param>
/// <param name="Observations"><c>indicators.yml</c>, by indicator.</param>
public sealed record YearDocument(
    CalendarUnit Unit,
    SourceSpan At,
    ReportDocument? Report,
    ImmutableSortedDictionary<string, StatusDocument> Statuses,
    ImmutableHashSet<string> StatusFiles,
    ImmutableSortedDictionary<string, TextDocument> Texts,
    ImmutableArray<ObservationDocument> Observations)
{
    /// <summary>When it is; all of its unit while the day cannot be read or be right.</summary>
    public ReportTime Time => Report is { AsOf: var asOf } && asOf.Value >= Unit.First ? new(Unit, asOf.Value) : new(Unit);
}

/// <summary>One line of a year's <c>indicators.yml</c> as written.</summary>
public sealed record ObservationDocument(Located<string> Indicator, decimal Value);

/// <summary><c>report.yml</c> as written.</summary>
/// <param name="At">The file.</param>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The day up to which the results speak.</param>
/// <param name="Provisional">Not every due step need have a status.</param>
/// <param name="Note">How the report was made.</param>
/// <param name="Subjects">Numbers of the goals and priorities under <c>published:</c>.</param>
/// <param name="Published">Figures of the roadmap and of those.</param>
public sealed record ReportDocument(
    SourceSpan At, LocatedText Title, Located<DateOnly> AsOf, bool Provisional, LocatedText? Note, ImmutableArray<Located<string>> Subjects,
    ImmutableArray<PublishedFigure> Published);

/// <summary><c>status/2017/1.1.yml</c> as written.</summary>
/// <param name="Priority">From the file's name.</param>
/// <param name="At">The file.</param>
/// <param name="Entries">The lines that could be understood.</param>
/// <param name="Unfilled">Steps that have a line on which no status stands yet.</param>
/// <param name="Unclear">Steps that have a line which could not be understood.</param>
public sealed record StatusDocument(
    string Priority, SourceSpan At, ImmutableArray<StatusEntry> Entries, ImmutableArray<Located<string>> Unfilled, ImmutableArray<string> Unclear)
{
    /// <summary>Every step that has a line, understood or not.</summary>
    public IEnumerable<string> Mentioned => Entries.Select(e => e.Step.Value).Concat(Unfilled.Select(u => u.Value)).Concat(Unclear);
}

/// <summary>One line of a status file as written.</summary>
public sealed record StatusEntry(
    Located<string> Step, Located<Status> Status, LocatedText? Note, LocatedText? Reason, ImmutableArray<Located<string>> Evidence);

/// <summary>A long text: one Markdown file a language.</summary>
/// <param name="Name">The files' name without language and ending.</param>
/// <param name="Files">In the order of the site's languages.</param>
public sealed record TextDocument(string Name, ImmutableArray<TextFile> Files)
{
    /// <summary>The texts without their places.</summary>
    public LocalizedText ToText() => new([.. Files.Select(f => new Wording(f.Language, f.Text))]);
}

/// <summary>A Markdown file: <c>1.1.az.md</c>.</summary>
/// <param name="Name">Its name without language and ending.</param>
/// <param name="Language">Code from its name.</param>
/// <param name="Path">The file.</param>
/// <param name="Text">All of it.</param>
public sealed record TextFile(string Name, string Language, string Path, string Text);
