using RoadmapSite.Workbooks;

namespace RoadmapSite.Editing.Import;

/// <summary>The step that a cell means, also where a program made a number or a day of it: 1.10 became 1.1, and 1.1.2 the first of January 2002.</summary>
internal static class StepNumber
{
    /// <summary>The numbers that the cell may have held, the likeliest first.</summary>
    public static IEnumerable<string> Candidates(ReadCell cell)
    {
        var text = CellText.CleanWord(cell.Text).TrimStart('#', '№', ' ').Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
        switch (cell.Kind)
        {
            case CellKind.Date when Day(cell.Text) is { } day: return Of(day);
            case CellKind.Number: return [text, text + "0"];
        }

        return Day(text) is { } written ? [text, .. Of(written)] : [text];
    }

    private static IEnumerable<string> Of(DateOnly day)
    {
        int[] years = [day.Year % 100, day.Year];
        return
        [
            .. years.Select(y => $"{day.Day}.{day.Month}.{y}"), .. years.Select(y => $"{day.Month}.{day.Day}.{y}"),
            .. years.Select(y => $"{y}.{day.Month}.{day.Day}"), $"{day.Day}.{day.Month}", $"{day.Month}.{day.Day}", .. years.Select(y => $"{day.Month}.{y}"),
        ];
    }

    // As programs write days into tables of text.
    private static DateOnly? Day(string text) => DateOnly.TryParseExact(
        text, ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "d/M/yyyy", "dd/MM/yyyy", "dd.MM.yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
