using RoadmapSite.Workbooks;

namespace RoadmapSite.Editing.Sheets;

/// <summary>The workbook that an agency fills in: its steps, a row each, and how to fill them in.</summary>
/// <param name="words">The words of the site.</param>
/// <param name="language">The language of headings and lists.</param>
/// <param name="site">Address of the site.</param>
/// <param name="report">The report that it is for.</param>
internal sealed class AgencyWorkbook(SheetWords words, string language, Uri site, Report report)
{
    private const string Lists = "lists";
    private const int FirstStep = 5;

    private readonly ImmutableArray<SheetColumn> _columns = SheetColumns.Shown(words.Languages);

    private readonly StatusNames _statuses = new(report.Roadmap.Scoring.Statuses, words);

    private Words Words => words[language];

    /// <summary>The workbook.</summary>
    /// <param name="asked">What the agency is asked for.</param>
    public Workbook Of(AskedAgency asked) => new(
        new Sheet(Words["sheet.statuses"],
            [.. _columns.Select(c => new Workbooks.SheetColumn(c.Width)), .. SheetColumns.Hidden.Select(_ => new Workbooks.SheetColumn(10, IsHidden: true))],
            [
                new([new($"{report.Title.In(language).Text} · {asked.Agency.Name.In(language).Text}", CellStyle.Title)]),
                new([new(Words["sheet.hint", ("steps", asked.Steps.Length)], CellStyle.Quiet)]),
                new([.. _columns.Select(c => c.Id).Concat(SheetColumns.Hidden).Select(id => new SheetCell(id, CellStyle.Quiet))], IsHidden: true),
                new([.. _columns.Select(c => new SheetCell(SheetColumns.Heading(c, Words, words.All), c.IsInput ? CellStyle.InputHeading : CellStyle.Heading))]),
                .. asked.Steps.Select(s => new SheetRow([.. _columns.Select(c => new SheetCell(Shown(c, s), c.IsInput ? CellStyle.Input : CellStyle.Plain)), .. Hidden(asked.Agency, s)])),
            ])
        {
            Frozen = (FirstStep - 1, 2),
            IsProtected = true,
            IsRightToLeft = Words.IsRightToLeft,
            Choices = [StatusList(asked.Steps.Length)],
        },
        Help(),
        new Sheet(Lists, [new(40)], _statuses.All.Select(s => new SheetRow([new(_statuses.Of(s, language))]))) { IsHidden = true });

    private Choices StatusList(int steps) => new(
        _columns.IndexOf(_columns.Single(c => c.Id == SheetColumns.Status)) + 1, FirstStep, FirstStep + steps - 1, Lists, _statuses.All.Length, Words["sheet.choose"]);

    private string Shown(SheetColumn column, AskedStep asked) => column.Id switch
    {
        SheetColumns.Step => asked.Step.Id,
        SheetColumns.Measure => Words["priority.heading", ("id", asked.Measure.Id), ("title", asked.Measure.Title.In(language).Text)],
        SheetColumns.Period => Period(asked),
        SheetColumns.Last => asked.Last is { } last ? Words["draft.status-in", ("status", _statuses.Of(last.Status, language)), Words.Year(last.Report.Unit)] : Words["draft.not-assessed-before"],
        SheetColumns.Status => asked.Result is { } result ? _statuses.Of(result.Status, language) : "",
        SheetColumns.Evidence => string.Join('\n', (asked.Result?.Evidence ?? []).Select(e => e.Address)),
        _ when column.Id == SheetColumns.Title(column.Language!) => In(asked.Step.Title, column.Language!),
        _ when column.Id == SheetColumns.Note(column.Language!) => In(asked.Result?.Note, column.Language!),
        _ => In(asked.Result?.Reason, column.Language!),
    };

    private string Period(AskedStep asked)
    {
        var period = asked.Step.Ongoing ? $"{asked.Step.Period}, {Words["step.ongoing"]}" : $"{asked.Step.Period}";
        return asked.IsLate ? $"{period}\n{Words["sheet.late"]}" : period;
    }

    private static string In(LocalizedText? text, string language) => text?.Has(language) == true ? text.In(language).Text : "";

    private IEnumerable<SheetCell> Hidden(Agency agency, AskedStep asked)
    {
        string[] texts = [site.AbsoluteUri, $"#{report.Id}", agency.Id, $"#{asked.Step.Id}", Fingerprint.Of(asked.Result)];
        return texts.Select(t => new SheetCell(t, CellStyle.Quiet));
    }

    private Sheet Help() => new(Words["sheet.help"], [new(110)],
    [
        new([new(Words["sheet.help"], CellStyle.Title)]),
        .. Enumerable.Range(1, int.MaxValue).TakeWhile(i => Words.Messages.ContainsKey($"sheet.help-{i}"))
            .Select(i => new SheetRow([new(Words[$"sheet.help-{i}"])])),
        .. _statuses.All.Select(s => new SheetRow([new($"{_statuses.Of(s, language)} – {Words[$"sheet.means-{Meaning(s)}"]}")])),
    ])
    { IsProtected = true, IsRightToLeft = Words.IsRightToLeft };

    private static string Meaning(Status status) => status.Class switch
    {
        StatusClass.Done => "done",
        StatusClass.Partly => "partly",
        StatusClass.Not => "not",
        _ => "not-counted",
    };
}
