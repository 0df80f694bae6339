namespace RoadmapSite.Model;

/// <summary>Days, calendar units and statuses in words.</summary>
internal static class UnitWords
{
    /// <summary>A day: «31 December 2017».</summary>
    public static string Day(this Words words, DateOnly day) =>
        words["date.day", ("day", day.Day), ("month", words.Month(day)), ("year", day.Year)];

    /// <summary>When something is: «in 2017», «in the first half of 2017», «on 30 June 2017».</summary>
    public static string In(this Words words, CalendarUnit unit) => words.Say("time.in-", unit);

    /// <summary>The unit itself: «2017», «the first half of 2017», «30 June 2017».</summary>
    public static string Name(this Words words, CalendarUnit unit) =>
        unit.Length == UnitLength.Day ? words.Day(unit.First) : words.Say("time.", unit);

    /// <summary>The unit in brackets: the digits of a year alone, any other as it is named.</summary>
    public static string Short(this Words words, CalendarUnit unit) => unit.Length == UnitLength.Year ? $"{unit}" : words.Name(unit);

    /// <summary>The unit over a column or at the beginning of a line: <c>2017</c>, <c>The first half of 2017</c>.</summary>
    public static string Column(this Words words, CalendarUnit unit) => words.Language.Capitalise(words.Short(unit));

    /// <summary>The unit for a message that speaks of a year and gives it suffixes: the year alone, or a part of it with the year at its end.</summary>
    public static MessageArgument Year(this Words words, CalendarUnit unit, string name = "year") => unit.Length switch
    {
        UnitLength.Year => new(name, unit.Year),
        UnitLength.Half or UnitLength.Quarter => new(name, unit.Year, words[unit.Length == UnitLength.Half ? "unit.half" : "unit.quarter", ("number", unit.Number), ("year", unit.Year)]),
        UnitLength.Month => new(name, unit.Year, words["unit.month", ("month", words.Month(unit.First)), ("year", unit.Year)]),
        _ => new(name, unit.Year, words.Day(unit.First)),
    };

    /// <summary><c>2017–2020</c>, <c>the 2nd quarter of 2025</c>, or from one unit to another.</summary>
    public static string Name(this Words words, Period period) => period.Start == period.End ? words.Short(period.Start)
        : period.IsYears ? $"{period.Start}–{period.End}"
        : words["unit.span", ("from", words.Name(period.Start)), ("to", words.Name(period.End))];

    /// <summary>What a status of a plan's own counts as: «done», «partly done» …</summary>
    public static string Counted(this Words words, StatusClass kind) => words[kind switch
    {
        StatusClass.Done => "status.counted-done",
        StatusClass.Partly => "status.counted-partly",
        StatusClass.Not => "status.counted-not",
        _ => "status.not-assessed",
    }];

    /// <summary>A status by its own name or the interface's word.</summary>
    public static string Name(this Words words, Status status) =>
        status.Name is { } name ? name.In(words.Language.Code).Text : status.Percent is { } percent ? words.Language.FormatPercent(percent) : words[$"status.{status.Token}"];

    private static string Say(this Words words, string key, CalendarUnit unit) => unit.Length switch
    {
        UnitLength.Year => words[$"{key}year", ("year", unit.Year)],
        UnitLength.Half => words[$"{key}half-{unit.Number}", ("year", unit.Year)],
        UnitLength.Quarter => words[$"{key}quarter", ("year", unit.Year), ("number", unit.Number)],
        UnitLength.Month => words[$"{key}month", ("year", unit.Year), ("month", words.Month(unit.First))],
        _ => words[$"{key}day", ("day", words.Day(unit.First))],
    };

    private static string Month(this Words words, DateOnly day) => words[$"date.month-{day.Month}"];
}
