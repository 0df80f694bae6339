namespace RoadmapSite.Editing.Sheets;

/// <summary>What the columns of a sheet hold. A hidden row names them, so that they are found wherever they were moved to and in whatever language they are headed.</summary>
internal static class SheetColumns
{
    public const string Step = "step";
    public const string Measure = "measure";
    public const string Period = "period";
    public const string Last = "last";
    public const string Status = "status";
    public const string Evidence = "evidence";

    /// <summary>The report that the row is for; hidden.</summary>
    public const string Report = "report";

    /// <summary>The agency that the row was sent to; hidden.</summary>
    public const string Agency = "agency";

    /// <summary>The step once more, in a form that no program takes for a number or a day; hidden.</summary>
    public const string Key = "key";

    /// <summary>A fingerprint of what the report said when the sheet was sent; hidden.</summary>
    public const string Sent = "sent";

    /// <summary>The site that the sheet is of; hidden.</summary>
    public const string Site = "site";

    public static string Title(string language) => $"title_{language}";

    public static string Note(string language) => $"note_{language}";

    public static string Reason(string language) => $"reason_{language}";

    /// <summary>All that people see, from the left.</summary>
    public static ImmutableArray<SheetColumn> Shown(ImmutableArray<string> languages) =>
    [
        new(Step, 11),
        .. languages.Select(l => new SheetColumn(Title(l), 42, l)),
        new(Measure, 34), new(Period, 16), new(Last, 20),
        new(Status, 20, IsInput: true),
        .. languages.Select(l => new SheetColumn(Note(l), 36, l, IsInput: true)),
        .. languages.Select(l => new SheetColumn(Reason(l), 30, l, IsInput: true)),
        new(Evidence, 36, IsInput: true),
    ];

    /// <summary>What only the import reads.</summary>
    public static ImmutableArray<string> Hidden => [Site, Report, Agency, Key, Sent];

    /// <summary>The heading of a column in the words of a language.</summary>
    public static string Heading(SheetColumn column, Words words, ImmutableDictionary<string, Words> all) => column.Language is { } language
        ? words[$"sheet.column-{column.Id[..column.Id.IndexOf('_', StringComparison.Ordinal)]}", ("language", words.NameOf(all[language]))]
        : words[$"sheet.column-{column.Id}"];
}

/// <summary>A column that people see.</summary>
/// <param name="Id">Its name in the hidden row.</param>
/// <param name="Width">In characters.</param>
/// <param name="Language">The language of its texts; null where that is no matter.</param>
/// <param name="IsInput">Whether it is to be filled in.</param>
internal sealed record SheetColumn(string Id, double Width, string? Language = null, bool IsInput = false);
