using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>Declares the columns of a table one after another.</summary>
/// <param name="site">A text has a column for each of its languages, and words speak of years where its reports and periods are years.</param>
internal sealed class ColumnList<TRow>(Site site)
{
    // Columns whose usual words speak of years, or of what is implemented.
    private static readonly string[] OfTime = ["year", "period_start", "period_end", "assessed", "observed_year"];
    private static readonly string[] OfStatuses = ["status", "measure_status", "implemented", "partial", "not_implemented"];

    private readonly (bool IsYearly, bool IsUsual) _plan = (site.IsYearly, site.IsUsual);

    private readonly ImmutableArray<Column<TRow>>.Builder _columns = ImmutableArray.CreateBuilder<Column<TRow>>();

    public ImmutableArray<Column<TRow>> ToImmutable() => _columns.ToImmutable();

    /// <summary>A calendar unit as content writes it, such as the name of a report.</summary>
    public ColumnList<TRow> Unit(string name, Func<TRow, CalendarUnit?> value, bool isRequired = true) => Text(name, UnitType, isRequired, r => value(r)?.ToString());

    /// <summary>The same, where there may be none.</summary>
    public ColumnList<TRow> OptionalUnit(string name, Func<TRow, CalendarUnit?> value) => Text(name, UnitType, false, r => value(r)?.ToString());

    private ColumnType UnitType => _plan.IsYearly ? ColumnType.Year : ColumnType.Text;

    public ColumnList<TRow> OptionalYear(string name, Func<TRow, int?> value) => Number(name, ColumnType.Year, false, r => value(r));

    public ColumnList<TRow> Integer(string name, Func<TRow, int> value) => Number(name, ColumnType.Integer, true, r => value(r));

    public ColumnList<TRow> OptionalInteger(string name, Func<TRow, int?> value) => Number(name, ColumnType.Integer, false, r => value(r));

    public ColumnList<TRow> OptionalNumber(string name, Func<TRow, decimal?> value) => Number(name, ColumnType.Number, false, value);

    public ColumnList<TRow> Flag(string name, Func<TRow, bool> value) => Text(name, ColumnType.Flag, true, r => value(r) ? "true" : "false");

    public ColumnList<TRow> Id(string name, Func<TRow, string> value) => Text(name, ColumnType.Text, true, value);

    public ColumnList<TRow> OptionalText(string name, Func<TRow, string?> value, bool isRequired = false, string? key = null) =>
        Text(new(name, ColumnType.Text, key ?? name, isRequired), value);

    public ColumnList<TRow> Number(string name, Func<TRow, decimal> value) => Number(name, ColumnType.Number, true, r => value(r));

    public ColumnList<TRow> Token(string name, string key, bool isRequired, IEnumerable<string> tokens, Func<TRow, string?> value) =>
        Text(new(name, ColumnType.Text, key, isRequired) { Tokens = [.. tokens] }, value);

    /// <summary>Statuses of the plan.</summary>
    public ColumnList<TRow> Status(string key, Func<TRow, Status> value)
    {
        // Of what has several statuses, the class is told where the plan has not just one of it.
        var classes = key == "status" ? [] : site.Reports.Select(r => r.Roadmap.Scoring.Statuses).SelectMany(s => Enum.GetValues<StatusClass>().Select(s.Of));
        var tokens = site.Statuses.Tokens.Concat(classes.Select(s => s.Token)).Distinct();
        return Text(
            new("status", ColumnType.Text, key, true) { Tokens = [.. tokens], HasPercent = site.Reports.Any(r => r.Report.Assessments.Values.Any(a => a.Status.Percent is not null)) },
            r => value(r).Token);
    }

    /// <summary>A column for each vocabulary of the plan.</summary>
    public ColumnList<TRow> Tags(Func<TRow, ImmutableSortedDictionary<string, ImmutableArray<string>>> value)
    {
        foreach (var vocabulary in site.Roadmap.Vocabularies)
            Text(
                new($"tags_{vocabulary.Id}", ColumnType.Text, "tags", false) { Vocabulary = vocabulary },
                r => value(r).TryGetValue(vocabulary.Id, out var terms) ? string.Join(';', terms) : null);
        return this;
    }

    /// <summary>Further columns, where the plan has what stands in them.</summary>
    public ColumnList<TRow> If(bool isThere, Func<ColumnList<TRow>, ColumnList<TRow>> columns) => isThere ? columns(this) : this;

    public ColumnList<TRow> Ids(string name, Func<TRow, ImmutableArray<Agency>> value, bool isRequired = false) =>
        Text(name, ColumnType.Text, isRequired, r => string.Join(';', value(r).Select(a => a.Id)));

    /// <summary>A column a language. A missing translation is an empty cell, not a text in another language.</summary>
    public ColumnList<TRow> Texts(string name, Func<TRow, LocalizedText?> value)
    {
        foreach (var language in site.Config.Languages)
            Text(
                new($"{name}_{language}", ColumnType.Text, name, false) { Language = language },
                r => value(r)?.In(language) is { IsFallback: false } found ? found.Text : null);
        return this;
    }

    public ColumnList<TRow> Counts(Func<TRow, Tally> value) =>
        Integer("steps", r => value(r).Total)
            .Integer("assessed", r => value(r).Assessed)
            .Integer("implemented", r => value(r).Implemented)
            .Integer("partial", r => value(r).Partial)
            .Integer("not_implemented", r => value(r).NotImplemented);

    private ColumnList<TRow> Number(string name, ColumnType type, bool isRequired, Func<TRow, decimal?> value)
    {
        _columns.Add(new(Told(new(name, type, name, isRequired)), _ => null, value));
        return this;
    }

    private ColumnList<TRow> Text(string name, ColumnType type, bool isRequired, Func<TRow, string?> value) =>
        Text(new(name, type, name, isRequired), value);

    private ColumnList<TRow> Text(DataColumn description, Func<TRow, string?> value)
    {
        _columns.Add(new(Told(description), value));
        return this;
    }

    private DataColumn Told(DataColumn column) =>
        !_plan.IsYearly && OfTime.Contains(column.Key) || !_plan.IsUsual && OfStatuses.Contains(column.Key) ? column with { Key = $"{column.Key}-general" } : column;
}
