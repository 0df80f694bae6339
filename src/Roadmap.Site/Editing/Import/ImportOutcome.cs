using RoadmapSite.Content;

namespace RoadmapSite.Editing.Import;

/// <summary>What becomes of a row.</summary>
internal enum RowFate
{
    /// <summary>The report said nothing of the step.</summary>
    New,

    /// <summary>The report said something else, which the sheet was made from.</summary>
    Changed,

    /// <summary>The report says the same, or nobody touched what was sent.</summary>
    Unchanged,

    /// <summary>The report was changed since the sheet was sent, and the sheet says otherwise: the report stays.</summary>
    Kept,

    /// <summary>It cannot be used.</summary>
    Refused,

    /// <summary>Nothing was filled in, or the row is missing.</summary>
    Unanswered,
}

/// <summary>A row and what became of it.</summary>
/// <param name="Place">The cell that it is about: <c>transport.xlsx, B14</c>; null for a row that is missing.</param>
/// <param name="Step">Number of the step as far as it is known, else what was written.</param>
/// <param name="Agency">The agency that it counts for in the report; null when that is not known.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Message">Why, in the words of the person who reads it; null when there is nothing to say.</param>
/// <param name="Before">What the report said; null for nothing.</param>
/// <param name="Now">What the sheet says; null for nothing.</param>
internal sealed record RowOutcome(
    string? Place, string Step, Agency? Agency, RowFate Fate, string? Message = null, Assessment? Before = null, Assessment? Now = null);

/// <summary>What came of an import.</summary>
/// <param name="Files">Status files to write.</param>
/// <param name="Rows">Every row, in the order of the files.</param>
/// <param name="Warnings">What the checks say of accepted rows: the cell and the message.</param>
internal sealed record ImportOutcome(
    ImmutableArray<SourceFile> Files,
    ImmutableArray<RowOutcome> Rows,
    ImmutableArray<(string Place, string Message)> Warnings);
