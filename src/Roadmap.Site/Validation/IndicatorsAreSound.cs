using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>Units exist, and each target is one thing: a number, a range, or words.</summary>
internal static class IndicatorsAreSound
{
    private static readonly Rule UnitRule = new("RS210", Severity.Error, "An unknown unit",
        "Units are written by their id, and each id stands under “units:” at the top of indicators.yml. Correct the id, or add the unit there.");

    private static readonly Rule TargetRule = new("RS211", Severity.Error, "A target that is not clear",
        "A target is either “value:”, or “min:” and/or “max:” (a range, “at least”, “at most”), or “text:” in words; the smaller end of a range is min.");

    private static readonly Rule PlaceRule = new("RS216", Severity.Error, "A unit that cannot be read",
        "A unit is a word that follows the number, such as “jobs”, or a text with the place of the number: “{number} per cent of health spending”. Its plural forms are written {number|job|jobs}, one for each plural category of the language.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Indicators is not { IsWhole: true } indicators) yield break;
        foreach (var (text, written) in indicators.Units.SelectMany(u => u.Name.Value.Texts.Zip(u.Name.Written)))
            if (UnitName.HasPlace(text.Text) && Misread(text) is { } misread) yield return PlaceRule.At(written.At, misread);
        var units = indicators.Units.Select(u => u.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in indicators.Indicators)
        {
            if (UnknownUnit(indicator.Unit, units) is { } unknown) yield return unknown;
            if (indicator.Targets.IsEmpty && indicator.Series.IsEmpty && !site.Years.Any(y => y.Observations.Any(o => o.Indicator.Value == indicator.Id.Value)))
                yield return TargetRule.At(indicator.Id.At, $"indicator {indicator.Id.Value} has no targets; add at least one");
            foreach (var target in indicator.Targets)
            {
                if (target.Unit is { } unit && UnknownUnit(unit, units) is { } foreign) yield return foreign;
                var kinds = (target.Value is null ? 0 : 1) + (target.Min is null && target.Max is null ? 0 : 1) + (target.Text is null ? 0 : 1);
                if (kinds != 1) yield return TargetRule.At(target.At, "a target holds exactly one of “value:”, “min:”/“max:” or “text:”");
                else if (target.Min >= target.Max) yield return TargetRule.At(target.At, $"min ({target.Min}) must be smaller than max ({target.Max})");
            }
        }
    }

    private static string? Misread(Wording unit) =>
        !Message.TryParse(UnitName.Pattern(unit.Text), Language.Of(unit.Language), out var message, out var error) ? error
        : !message.Placeholders.SetEquals([UnitName.Place]) || message.Terms.Any() ? "a unit has one place, {number}; write for example “{number} per cent of health spending”"
        : null;

    private static Diagnostic? UnknownUnit(Located<string> unit, HashSet<string> known) =>
        known.Contains(unit.Value) ? null : UnitRule.At(unit.At, $"there is no unit “{unit.Value}” under “units:”{Suggestion.For(unit.Value, known)}");
}
