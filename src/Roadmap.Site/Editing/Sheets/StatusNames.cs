namespace RoadmapSite.Editing.Sheets;

/// <summary>The statuses of a plan by the names under which people choose and write them.</summary>
internal sealed class StatusNames
{
    private readonly Dictionary<string, Status> _byName = new(StringComparer.Ordinal);
    private readonly SheetWords _words;

    public StatusNames(StatusScale scale, SheetWords words)
    {
        (All, _words) = (scale.All, words);
        foreach (var status in All)
            foreach (var name in words.Languages.Select(l => Of(status, l)).Prepend(status.Token)) _byName.TryAdd(SearchFolding.Fold(name), status);
    }

    /// <summary>All there are, in the plan's order.</summary>
    public ImmutableArray<Status> All { get; }

    /// <summary>The name of a status in a language: the plan's own or that of the interface.</summary>
    public string Of(Status status, string language) =>
        status.Name?.In(language).Text ?? (status.Percent is { } percent ? _words[language].Language.FormatPercent(percent) : _words[language][$"status.{status.Token}"]);

    /// <summary>
    /// The status that was written, in any of the languages or as the content files write it, whatever its case, accents and signs; or per cent done,
    /// with a decimal point or comma. Null when it is none.
    /// </summary>
    public Status? Read(string text) =>
        _byName.TryGetValue(SearchFolding.Fold(text), out var status) || Status.TryParsePercent(text.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), out status) ? status : null;
}
