using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Units exist, and each target is one thing: a number, a range, or words.</summary>
internal static class IndicatorsAreSound
{
    private static readonly Rule UnitRule = new("RS210", Severity.Error, "An unknown unit",
        "Units are written by their id, and each id stands under “units:” at the top of indicators.yml. Correct the id, or add the unit there.");

    private static readonly Rule TargetRule = new("RS211", Severity.Error, "A target that is not clear",
        "A target is either “value:”, or “min:” and/or “max:” (a range, “at least”, “at most”), or “text:” in words; the smaller end of a range is min.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Indicators is not { IsWhole: true } indicators) yield break;
        var units = indicators.Units.Select(u => u.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in indicators.Indicators)
        {
            if (UnknownUnit(indicator.Unit, units) is { } unknown) yield return unknown;
            if (indicator.Targets.IsEmpty) yield return TargetRule.At(indicator.Id.At, $"indicator {indicator.Id.Value} has no targets; add at least one");
            foreach (var target in indicator.Targets)
            {
                if (target.Unit is { } unit && UnknownUnit(unit, units) is { } foreign) yield return foreign;
                var kinds = (target.Value is null ? 0 : 1) + (target.Min is null && target.Max is null ? 0 : 1) + (target.Text is null ? 0 : 1);
                if (kinds != 1) yield return TargetRule.At(target.At, "a target holds exactly one of “value:”, “min:”/“max:” or “text:”");
                else if (target.Min >= target.Max) yield return TargetRule.At(target.At, $"min ({target.Min}) must be smaller than max ({target.Max})");
            }
        }
    }

    private static Diagnostic? UnknownUnit(Located<string> unit, HashSet<string> known) =>
        known.Contains(unit.Value) ? null : UnitRule.At(unit.At, $"there is no unit “{unit.Value}” under “units:”{Suggestion.For(unit.Value, known)}");
}
