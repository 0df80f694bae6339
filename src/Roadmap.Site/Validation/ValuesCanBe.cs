using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Values that are numbers, but hardly the ones that were meant.</summary>
internal static class ValuesCanBe
{
    private const decimal Whole = 100, Thousand = 1000, Far = 100;

    private static readonly Rule Share = new("RS228", Severity.Warning);

    private static readonly Rule Point = new("RS229", Severity.Warning);

    private static readonly Rule Title = new("RS318", Severity.Warning);

    private static readonly Rule Period = new("RS230", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => Observed(site).Concat(Titles(site)).Concat(Periods(site));

    private static IEnumerable<Diagnostic> Observed(SiteDocuments site)
    {
        if (site.Indicators is not { IsWhole: true } indicators) yield break;
        foreach (var indicator in indicators.Indicators)
        {
            var isShare = IsShare(indicators, indicator.Unit.Value);
            var observed = site.Observations[indicator.Id.Value].Where(o => o.Observed.Value is not null).ToArray();
            decimal[] known = [.. indicator.Targets.SelectMany(t => new[] { t.Value, t.Min, t.Max }).OfType<decimal>(), .. indicator.Baseline is { } b ? [b.Value] : Array.Empty<decimal>()];
            foreach (var target in indicator.Targets)
                if (target.Unit is null && isShare && (target.Value ?? target.Max ?? target.Min) is > Whole and var high) yield return Share.At(target.At, "value", ("value", high));
            foreach (var one in observed)
            {
                var value = one.Observed.Value!.Value;
                if (isShare && value > Whole)
                    yield return Share.At(one.Indicator.At, "value", ("value", value));
                else if (known.Concat(observed.Where(o => o != one).Select(o => o.Observed.Value!.Value)).Where(v => v > 0).ToArray() is { Length: > 0 } others
                    && value > 0 && others.All(v => v / value >= Far || value / v >= Far))
                    yield return Point.At(one.Indicator.At, others.All(v => v > value) && decimal.Round(value * Thousand) == value * Thousand && value < Thousand && value.Scale == 3 ? "thousands" : "far",
                        ("value", value.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("other", others[^1]), ("meant", (value * Thousand).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    private static bool IsShare(IndicatorsDocument indicators, string unit) =>
        unit.StartsWith("percent", StringComparison.Ordinal) || indicators.Units.FirstOrDefault(u => u.Id.Value == unit)?.Name.Value.Texts.Any(t => t.Text is "%" or "faiz" or "per cent" or "percent") == true;

    // The title of another year was left in the file.
    private static IEnumerable<Diagnostic> Titles(SiteDocuments site) =>
        from year in site.Years
        where year.Report is not null
        let report = year.Report!
        from i in Enumerable.Range(0, report.Title.Written.Length)
        let text = report.Title.Written[i]
        let other = site.Years.Select(y => y.Unit.Year).Distinct().Where(y => y != year.Unit.Year).FirstOrDefault(y => text.Text.Contains($"{y}", StringComparison.Ordinal))
        where other != 0 && !text.Text.Contains($"{year.Unit.Year}", StringComparison.Ordinal)
        select Title.At(text.At, "year", ("other", $"{other}"), ("year", $"{year.Unit.Year}"));

    // Plans are printed with steps that end after their measure; one that never meets it is a slip. A period outside the years of the plan is told by itself.
    private static IEnumerable<Diagnostic> Periods(SiteDocuments site) =>
        from priority in site.Plan.Priorities.Values
        from measure in priority.Measures
        where measure.Period is { Value: var outer } && (site.Plan.Roadmap?.Years.Value is not { } years || years.FirstDay <= outer.FirstDay && outer.LastDay <= years.LastDay)
        from step in measure.Steps
        where step.Period is { Value: var period } && (period.LastDay < measure.Period!.Value.Value.FirstDay || measure.Period.Value.Value.LastDay < period.FirstDay)
        select Period.At(step.Period!.Value.At, "outside", ("step", step.Id.Value), ("period", $"{step.Period.Value.Value}"), ("measure", measure.Id.Value), ("outer", $"{measure.Period!.Value.Value}"));
}
