using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>Declares the columns of a table one after another.</summary>
/// <param name="languages">The site's languages: a text has a column for each.</param>
internal sealed class ColumnList<TRow>(ImmutableArray<string> languages)
{
    private readonly ImmutableArray<Column<TRow>>.Builder _columns = ImmutableArray.CreateBuilder<Column<TRow>>();

    public ImmutableArray<Column<TRow>> ToImmutable() => _columns.ToImmutable();

    /// <summary>A calendar unit as content writes it, such as the name of a report.</summary>
    public ColumnList<TRow> Unit(string name, Func<TRow, CalendarUnit?> value) => Text(name, ColumnType.Year, true, r => value(r)?.ToString());

    /// <summary>The same, where there may be none.</summary>
    public ColumnList<TRow> OptionalUnit(string name, Func<TRow, CalendarUnit?> value) => Text(name, ColumnType.Year, false, r => value(r)?.ToString());

    public ColumnList<TRow> OptionalYear(string name, Func<TRow, int?> value) => Number(name, ColumnType.Year, false, r => value(r));

    public ColumnList<TRow> Integer(string name, Func<TRow, int> value) => Number(name, ColumnType.Integer, true, r => value(r));

    public ColumnList<TRow> OptionalInteger(string name, Func<TRow, int?> value) => Number(name, ColumnType.Integer, false, r => value(r));

    public ColumnList<TRow> OptionalNumber(string name, Func<TRow, decimal?> value) => Number(name, ColumnType.Number, false, value);

    public ColumnList<TRow> Flag(string name, Func<TRow, bool> value) => Text(name, ColumnType.Flag, true, r => value(r) ? "true" : "false");

    public ColumnList<TRow> Id(string name, Func<TRow, string> value) => Text(name, ColumnType.Text, true, value);

    public ColumnList<TRow> OptionalText(string name, Func<TRow, string?> value) => Text(name, ColumnType.Text, false, value);

    public ColumnList<TRow> Token(string name, string key, bool isRequired, IEnumerable<string> tokens, Func<TRow, string?> value) =>
        Text(new(name, ColumnType.Text, key, isRequired) { Tokens = [.. tokens] }, value);

    public ColumnList<TRow> Ids(string name, Func<TRow, ImmutableArray<Agency>> value, bool isRequired = false) =>
        Text(name, ColumnType.Text, isRequired, r => string.Join(';', value(r).Select(a => a.Id)));

    /// <summary>A column a language. A missing translation is an empty cell, not a text in another language.</summary>
    public ColumnList<TRow> Texts(string name, Func<TRow, LocalizedText?> value)
    {
        foreach (var language in languages)
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
        _columns.Add(new(new(name, type, name, isRequired), _ => null, value));
        return this;
    }

    private ColumnList<TRow> Text(string name, ColumnType type, bool isRequired, Func<TRow, string?> value) =>
        Text(new(name, type, name, isRequired), value);

    private ColumnList<TRow> Text(DataColumn description, Func<TRow, string?> value)
    {
        _columns.Add(new(description, value));
        return this;
    }
}
