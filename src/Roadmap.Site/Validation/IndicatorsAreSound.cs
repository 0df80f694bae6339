using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Units exist, and each target is one thing: a number, a range, or words.</summary>
internal static class IndicatorsAreSound
{
    private static readonly Rule UnitRule = new("RS210", Severity.Error);

    private static readonly Rule TargetRule = new("RS211", Severity.Error);

    private static readonly Rule PlaceRule = new("RS216", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Indicators is not { IsWhole: true } indicators) yield break;
        foreach (var (text, written) in indicators.Units.SelectMany(u => u.Name.Value.Texts.Zip(u.Name.Written)))
            if ((UnitName.HasPlace(text.Text) || text.Text.Contains('{', StringComparison.Ordinal)) && Misread(text) is { } misread) yield return PlaceRule.At(written.At, misread);
        var units = indicators.Units.Select(u => u.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in indicators.Indicators)
        {
            var written = indicator.History.Was.Select(w => w.Restore(indicator)).Prepend(indicator).ToArray();
            foreach (var unit in written.Select(i => i.Unit).Distinct())
                if (UnknownUnit(unit, units) is { } unknown) yield return unknown;
            if (indicator.Targets.IsEmpty && indicator.Series.IsEmpty && !site.Observations.Contains(indicator.Id.Value))
                yield return TargetRule.At(indicator.Id.At, "none", ("indicator", indicator.Id.Value));
            foreach (var target in written.SelectMany(i => i.Targets).DistinctBy(t => t.At))
            {
                if (target.Unit is { } unit && UnknownUnit(unit, units) is { } foreign) yield return foreign;
                var kinds = (target.Value is null ? 0 : 1) + (target.Min is null && target.Max is null ? 0 : 1) + (target.Text is null ? 0 : 1);
                if (kinds != 1) yield return TargetRule.At(target.At, "kinds");
                else if (target.Min >= target.Max) yield return TargetRule.At(target.At, "order", ("min", $"{target.Min}"), ("max", $"{target.Max}"));
            }
        }
    }

    private static Phrase? Misread(Wording unit) =>
        !Message.TryParse(UnitName.Pattern(unit.Text), Language.Of(unit.Language), out var message, out var error) ? Phrase.Of(error)
        : !message.Placeholders.SetEquals([UnitName.Place]) || message.Terms.Any() ? Phrase.Of("RS216.place")
        : null;

    private static Diagnostic? UnknownUnit(Located<string> unit, HashSet<string> known) =>
        known.Contains(unit.Value) ? null : UnitRule.At(unit.At, ("unit", unit.Value), ("suggestion", Suggestion.For(unit.Value, known)));
}
