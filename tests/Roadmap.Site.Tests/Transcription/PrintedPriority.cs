namespace RoadmapSite.Tests.Transcription;

/// <summary>One priority: its heading, its narrative, its little table of measures and the rows of its plan.</summary>
internal sealed partial record PrintedPriority(string Id, string Title, string Narrative, PrintedTable Table, IReadOnlyList<PrintedRow> Rows)
{
    public static PrintedPriority Read(Match section) => new(
        section.Groups["id"].Value,
        section.Groups["title"].Value.OnOneLine(),
        section.Groups["narrative"].Value.OnOneLine(),
        PrintedTable.Read(section.Groups["figures"].Value.OnOneLine()),
        [.. ReadRows(PageTurn().Replace(section.Groups["rows"].Value, "\f"))]);

    private static IEnumerable<PrintedRow> ReadRows(string text)
    {
        var headings = RowHeading().Matches(text);
        var ends = headings.Skip(1).Select(next => next.Index).Append(text.Length);
        var measure = "";
        var step = 0;

        foreach (var (heading, end) in headings.Zip(ends))
        {
            if (heading.Groups["measure"] is { Success: true } id)
                (measure, step) = (id.Value, 0);
            else if (heading.Groups["step"] is { Success: true } number && Number(number.Value) != step + 1)
                throw new InvalidDataException($"Row {number.Value} follows row {step} under {measure}.");
            else
                step++;

            yield return PrintedRow.Read(step == 0 ? measure : $"{measure}.{step}", text[(heading.Index + heading.Length)..end]);
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // A page of the original shows in its text as an indented first line, or as a page number alone.
    [GeneratedRegex(@"^(?: (?=\S)|\d{1,2} *$)", RegexOptions.Multiline)]
    private static partial Regex PageTurn();

    // The only row that carries no number, the one under 2.4.6, is known by its first words.
    [GeneratedRegex(@"^\f?(?:(?:(?<measure>\d\.\d\.\d)|(?<step>\d{1,2}))\.\s+|(?=Elektron imzanın, o cümlədən “Asan imza”nın))", RegexOptions.Multiline)]
    private static partial Regex RowHeading();
}

/// <summary>The table under a narrative: measures of each status, their percent, and how many of how many were assessed.</summary>
internal sealed partial record PrintedTable(string Measures, string Percent, string Of, string? Planned, int? LeftOut)
{
    public static PrintedTable Read(string text)
    {
        var lines = Line().Matches(text);
        var note = Note().Match(text);
        return new(
            string.Join('/', lines.Select(line => line.Groups["count"] is { Success: true } count ? count.Value : "0")),
            string.Join('/', lines.Select(line => line.Groups["percent"].Value)),
            lines.Select(line => line.Groups["of"].Value).Where(of => of.Length > 0).Distinct().Single(),
            note.Success ? note.Groups["planned"].Value : null,
            note.Success ? note.Groups["out"].Captures.Sum(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture)) : null);
    }

    [GeneratedRegex(@"(?:İcra edilmişdir|Qismən icra edilmişdir|İcra edilməmişdir(?: ?\*)?) (?:-|(?<of>\d+)[ -]tədbirdən (?<count>\d+)-\w+) (?<percent>\d+)%")]
    private static partial Regex Line();

    [GeneratedRegex(@"müəyyən edilmiş (?<planned>\d+) tədbirdən(?:.*? (?<out>\d+)-nin icra müddəti)+")]
    private static partial Regex Note();
}
