namespace RoadmapSite.Tests.Transcription;

/// <summary>
/// One row of the printed plan. <paramref name="Pages"/> holds the words of its title and agency cells, page by page: status and
/// period are read and taken out.
/// </summary>
internal sealed partial record PrintedRow(string Id, string Status, string Period, bool Ongoing, IReadOnlyList<string[]> Pages)
{
    private const string Tick = "\uF0FD";

    public bool IsMeasure => Id.Count(character => character == '.') == 2;

    public string Text => string.Join(" | ", Pages.Select(page => string.Join(' ', page)));

    public static PrintedRow Read(string id, string text)
    {
        var ticked = StatusLine().Matches(text).Single(line => line.Groups["box"].Value == Tick);
        var cells = StatusLine().Replace(text, "");
        var period = PeriodCell().Matches(cells).Single();
        cells = AgencyYetToBe().Replace(cells.Remove(period.Index, period.Length), "KOS Agentliyi");

        return new PrintedRow(
            id,
            StatusOf(ticked.Groups["label"].Value.OnOneLine()),
            string.Join('-', period.Groups["year"].Captures.Select(year => year.Value)),
            period.Groups["ongoing"].Success,
            [.. cells.Split('\f').Select(PrintedWords.Words).Where(page => page.Length > 0)]);
    }

    /// <summary>
    /// Whether the row holds these cells and not a word more. Cells stand side by side, so each page gives its piece of every cell,
    /// from left to right; only a row cut by the turn of a page has more than one piece.
    /// </summary>
    public bool Holds(string title, string lead, string others) => Holds([.. Pages], title.Split(' '), lead.Words(), others.Words());

    private static bool Holds(ReadOnlySpan<string[]> pages, ReadOnlySpan<string> title, ReadOnlySpan<string> lead, ReadOnlySpan<string> others)
    {
        if (pages.IsEmpty)
            return title.IsEmpty && lead.IsEmpty && others.IsEmpty;

        ReadOnlySpan<string> page = pages[0];
        for (var t = page.CommonPrefixLength(title); t >= 0; t--)
        {
            for (var l = page[t..].CommonPrefixLength(lead); l >= 0; l--)
            {
                var rest = page[(t + l)..];
                if (others.StartsWith(rest) && Holds(pages[1..], title[t..], lead[l..], others[rest.Length..]))
                    return true;
            }
        }

        return false;
    }

    private static string StatusOf(string label) => label switch
    {
        "icra edilmişdir" => "implemented",
        "qismən icra edilmişdir" => "partial",
        "icra edilməmişdir" => "not-implemented",
        _ => "not-assessed",
    };

    [GeneratedRegex(@"(?<box>[\uF06F\uF0A8\uF0FD])\s*(?<label>(?:qismən )?icra edilmişdir|icra edilməmişdir|2017-ci ildə icrası\s+qiymətləndirilmir)")]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"(?<year>20\d\d)(?:\s*[–-]\s*(?<year>20\d\d))?(?<ongoing>\s*\(mütəmadi\))?")]
    private static partial Regex PeriodCell();

    // Measures call the agency new, steps call it by its name alone.
    [GeneratedRegex("yeni KOS [Aa]gentliyi")]
    private static partial Regex AgencyYetToBe();
}
