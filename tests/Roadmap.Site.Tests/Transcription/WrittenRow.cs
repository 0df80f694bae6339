namespace RoadmapSite.Tests.Transcription;

/// <summary>A measure or step of the content, its agencies by name.</summary>
internal sealed record WrittenRow(
    string Id,
    string Title,
    string Lead,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Recommended,
    string Period,
    bool Ongoing,
    string Status)
{
    /// <summary>What the column of other agencies may print for this row.</summary>
    public IEnumerable<string> OthersAsPrinted() => PartnersAsPrinted().Select(partners => string.Join(", ",
        Recommended.Count == 0 ? partners : [.. partners, $"Tövsiyə olunur: {string.Join(", ", Recommended)}"]));

    // The report lists one ministry twice in the rows of 2.3.1; the content names it once.
    private IEnumerable<IReadOnlyList<string>> PartnersAsPrinted() =>
        Partners.SelectMany((partner, first) => Enumerable.Range(first + 1, Partners.Count - first)
            .Select(again => (IReadOnlyList<string>)[.. Partners.Take(again), partner, .. Partners.Skip(again)]))
        .Prepend(Partners);
}
