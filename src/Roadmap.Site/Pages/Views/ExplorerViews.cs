using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>The explorer: all steps, or priorities where there are too many steps for one page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Intro">What is here, in a sentence or two.</param>
/// <param name="Filters">The controls; null on a page that only leads to the parts.</param>
/// <param name="Table">All steps; without rows where there are too many, which the script then fills with those that are looked for.</param>
/// <param name="Directory">Priorities instead of steps; empty otherwise.</param>
/// <param name="Parts">The pages that the directory is split into; empty where one is enough.</param>
/// <param name="Index">Files in which the script finds steps; empty where the table holds all.</param>
/// <param name="ScriptHref">The script that filters.</param>
internal sealed record MeasuresView(
    Frame Frame, string Intro, FiltersView? Filters, StepTableView? Table, DirectoryView? Directory, ImmutableArray<LinkView> Parts,
    ImmutableArray<string> Index, string ScriptHref) : PageView(Frame);

/// <summary>What the reader can filter by.</summary>
/// <param name="Total">Number of rows.</param>
/// <param name="Shown">The number of shown rows in words, around a number that the script replaces.</param>
/// <param name="Statuses">In the order of the plan.</param>
/// <param name="Agencies">In alphabetical order; empty where the plan has none.</param>
/// <param name="Priorities">In order; empty where there are too many to choose from.</param>
/// <param name="Years">Years of the plan; empty where no step has a period.</param>
/// <param name="Tags">Vocabularies by whose terms steps are found.</param>
/// <param name="Hint">That single steps are found, where only priorities are listed; null otherwise.</param>
internal sealed record FiltersView(
    int Total, string Shown, ImmutableArray<OptionView> Statuses, ImmutableArray<OptionView> Agencies,
    ImmutableArray<OptionView> Priorities, ImmutableArray<OptionView> Years, ImmutableArray<TagFilterView> Tags, string? Hint);

/// <summary>A vocabulary to choose terms from.</summary>
/// <param name="Id">Name of the field: <c>tags-region</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Terms">Those that any step carries.</param>
internal sealed record TagFilterView(string Id, TextView Name, ImmutableArray<OptionView> Terms);

/// <summary>A choice.</summary>
/// <param name="Value">In the address.</param>
/// <param name="Text">In words.</param>
internal sealed record OptionView(string Value, TextView Text);

/// <summary>Priorities with their counts.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="Rows">In order.</param>
internal sealed record DirectoryView(string Caption, ImmutableArray<DirectoryRow> Rows);

/// <summary>A priority in the directory.</summary>
/// <param name="Priority">Number, title and link.</param>
/// <param name="Steps">How many steps it has.</param>
/// <param name="Score">Its score.</param>
internal sealed record DirectoryRow(LinkView Priority, string Steps, ScoreView Score);
