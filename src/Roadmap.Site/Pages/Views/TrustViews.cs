using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>How every figure is made, and whether the printed ones come out.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Unit">What is counted, in a sentence or two.</param>
/// <param name="Points">Points by status.</param>
/// <param name="Formula">Of a score.</param>
/// <param name="Scope">Of what else.</param>
/// <param name="ExampleTitle">What the example is of.</param>
/// <param name="Example">The latest score of the roadmap.</param>
/// <param name="Rounding">How scores are rounded.</param>
/// <param name="MeasureText">From what a measure's status follows.</param>
/// <param name="MeasureRules">When a measure has which status; empty where the plan has no measures.</param>
/// <param name="SharesText">How shares come to add to 100.</param>
/// <param name="Shares">A worked example of shares that add to 100; null while nothing was assessed.</param>
/// <param name="Bands">The traffic light.</param>
/// <param name="AgencyRule">What an agency is scored over; empty where nobody leads anything.</param>
/// <param name="Ranks">How ranks are shared.</param>
/// <param name="Terms">Words for what happens over time; those that concern the plan.</param>
/// <param name="TermsTitle">Their heading.</param>
/// <param name="HasFigures">Whether any report gives printed figures for comparison.</param>
/// <param name="Years">Printed and computed figures, latest year first.</param>
/// <param name="More">What an editor has to say on the method.</param>
internal sealed record MethodologyView(
    Frame Frame, string Unit, ImmutableArray<RuleView> Points, string Formula, string Scope, string ExampleTitle, ArithmeticView Example, string Rounding,
    string MeasureText, ImmutableArray<RuleView> MeasureRules, string SharesText, SharesExample? Shares, ImmutableArray<BandView> Bands, string AgencyRule, string Ranks,
    ImmutableArray<MethodTerm> Terms, string TermsTitle, bool HasFigures, ImmutableArray<ReconciliationView> Years, TitledProse? More) : PageView(Frame);

/// <summary>A word and what it means here.</summary>
/// <param name="Name">The word.</param>
/// <param name="Text">What it means.</param>
internal sealed record MethodTerm(string Name, string Text);

/// <summary>What holds for a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Text">Its rule or number.</param>
internal sealed record RuleView(StatusView Status, string Text);

/// <summary>A band of the traffic light.</summary>
/// <param name="Token">Name of its colour and shape: <c>high</c>.</param>
/// <param name="Word">In words.</param>
/// <param name="Range">Which scores it holds.</param>
internal sealed record BandView(string Token, string Word, string Range);

/// <summary>Whole percents by largest remainder, worked out.</summary>
/// <param name="Caption">What they are the shares of.</param>
/// <param name="Rows">The three statuses.</param>
/// <param name="Result">What was missing, and where it went.</param>
internal sealed record SharesExample(string Caption, ImmutableArray<ShareRow> Rows, string Result);

/// <summary>One share, worked out.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">How many.</param>
/// <param name="Exact">Percent with two decimals.</param>
/// <param name="Whole">Its whole percents.</param>
/// <param name="Remainder">What is cut off.</param>
/// <param name="Shown">Percent as shown.</param>
internal sealed record ShareRow(StatusView Status, int Count, string Exact, string Whole, string Remainder, string Shown);

/// <summary>A year's printed figures beside the computed ones.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Title">The year's report.</param>
/// <param name="Caption">How many agree; says so when none were printed.</param>
/// <param name="Note">How the report was made, in its own words.</param>
/// <param name="Subjects">Roadmap, goals and priorities with their figures.</param>
internal sealed record ReconciliationView(
    string Id, TextView Title, string Caption, TextView? Note, ImmutableArray<ReconciledSubject> Subjects);

/// <summary>The figures of a part of the roadmap.</summary>
/// <param name="Title">Number and title.</param>
/// <param name="Figures">In the order of the report.</param>
internal sealed record ReconciledSubject(TextView Title, ImmutableArray<FigureRow> Figures);

/// <summary>A printed figure and the computed one.</summary>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Printed">As the report prints it.</param>
/// <param name="Computed">As the statuses give it.</param>
/// <param name="Verdict">In words, with the shape of a status.</param>
internal sealed record FigureRow(string Kind, string Printed, string Computed, StatusView Verdict);

/// <summary>A long text with its own title.</summary>
/// <param name="Title">The title.</param>
/// <param name="Lang">Its language, only where it is not the page's own.</param>
/// <param name="Prose">The text.</param>
internal sealed record TitledProse(string Title, string? Lang, ProseView Prose);

/// <summary>The open data.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Files">All downloads.</param>
/// <param name="Tables">Those that are tables, with their columns.</param>
/// <param name="AsOf">The day up to which they speak.</param>
/// <param name="AddressesText">That addresses stay.</param>
internal sealed record DataView(
    Frame Frame, ImmutableArray<DownloadView> Files, ImmutableArray<DownloadView> Tables, string? AsOf, string AddressesText) : PageView(Frame);

/// <summary>A download.</summary>
/// <param name="Id">Anchor of its description.</param>
/// <param name="Name">File name.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Address">The same with its server.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Format">CSV or JSON.</param>
/// <param name="Size">In words.</param>
/// <param name="Columns">Its columns; empty when it is no table.</param>
internal sealed record DownloadView(
    string Id, string Name, string Href, string Address, string Title, string Description, string Format, string Size,
    ImmutableArray<ColumnView> Columns);

/// <summary>A row of the data dictionary.</summary>
/// <param name="Name">As in the file's first row.</param>
/// <param name="Type">In words.</param>
/// <param name="Description">What it means.</param>
/// <param name="Tokens">The words that can stand in it.</param>
internal sealed record ColumnView(string Name, string Type, string Description, ImmutableArray<string> Tokens);

/// <summary>The page for addresses that lead nowhere, in every language.</summary>
/// <param name="Frame">Layout, in the default language.</param>
/// <param name="Text">In the default language.</param>
/// <param name="Ways">Where to go from here.</param>
/// <param name="Others">The same in the other languages.</param>
internal sealed record NotFoundView(Frame Frame, string Text, ImmutableArray<LinkView> Ways, ImmutableArray<NotFoundText> Others) : PageView(Frame);

/// <summary>The text of the page in one more language.</summary>
/// <param name="Lang">The language.</param>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>, only where it is written in another direction than the page.</param>
/// <param name="Title">Heading.</param>
/// <param name="Text">What happened.</param>
/// <param name="Ways">Where to go from here.</param>
internal sealed record NotFoundText(string Lang, string? Dir, string Title, string Text, ImmutableArray<LinkView> Ways);
