namespace RoadmapSite.Comparison;

/// <summary>Everything in which two states of a site's content differ.</summary>
/// <param name="Statuses">By year and in the order of the steps.</param>
/// <param name="Standings">What they do to scores, bands and ranks.</param>
/// <param name="Subjects">What is new or gone.</param>
/// <param name="Facts">Targets, observations, agencies, periods and the rest.</param>
/// <param name="Texts">What reads differently.</param>
internal sealed record ContentChanges(
    ImmutableArray<ChangedStatus> Statuses,
    ImmutableArray<ChangedStanding> Standings,
    ImmutableArray<ChangedSubject> Subjects,
    ImmutableArray<ChangedFact> Facts,
    ImmutableArray<ChangedText> Texts)
{
    /// <summary>What the reports in which statuses changed say in all.</summary>
    public ImmutableArray<ReportTotals> Totals { get; init; } = [];

    /// <summary>Entries that corrections.yml of final reports need.</summary>
    public ImmutableArray<DraftedCorrection> Corrections { get; init; } = [];

    /// <summary>Whether the two say the same.</summary>
    public bool IsEmpty => Corrections.IsEmpty && Statuses.IsEmpty && Standings.IsEmpty && Subjects.IsEmpty && Facts.IsEmpty && Texts.IsEmpty;

    /// <summary>What changed from one state to the other.</summary>
    public static ContentChanges Of(Snapshot old, Snapshot now)
    {
        var subjects = Both(EverySubject.Of(old), EverySubject.Of(now), s => s.Subject)
            .Where(s => s.Old is null || s.New is null)
            .Select(s => new ChangedSubject(s.Key, (s.New ?? s.Old)!.Title, s.Old is null))
            .ToImmutableArray();
        var onOneSide = subjects.Select(s => s.Subject).ToHashSet();
        bool IsToldApart(Place place) => place.Report is null && onOneSide.Contains(place.Subject);

        ImmutableArray<ChangedStatus> statuses = [.. StatusChanges.Of(old, now)];
        return new(
            statuses,
            [.. StandingChanges.Of(old, now)],
            subjects,
            [.. Both(EveryFact.Of(old), EveryFact.Of(now), f => f.Place)
                .Where(f => f.Old?.Value != f.New?.Value && !IsToldApart(f.Key))
                .Select(f => new ChangedFact(f.Key, (f.New ?? f.Old)!.Group, f.Old?.Value, f.New?.Value))],
            [.. Both(EveryText.Of(old), EveryText.Of(now), t => t.Place)
                .Where(t => !Equals(t.Old?.Text, t.New?.Text) && !IsToldApart(t.Key))
                .Select(t => Text(t.Key, t.Old?.Text, t.New?.Text))])
        {
            Totals = [.. ReportTotals.Of(now, statuses)],
            Corrections = [.. DraftedCorrections.Of(old, now, statuses)],
        };
    }

    /// <summary>Items of two lists that have the same key: those of the second in its order, then those that are gone.</summary>
    internal static IEnumerable<(TKey Key, T? Old, T? New)> Both<T, TKey>(IEnumerable<T> old, IEnumerable<T> now, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var (before, after) = (old.ToArray(), now.ToArray());
        var byKey = before.ToDictionary(key);
        var kept = after.Select(key).ToHashSet();
        return after.Select(n => (key(n), byKey.GetValueOrDefault(key(n)), (T?)n))
            .Concat(before.Where(o => !kept.Contains(key(o))).Select(o => (key(o), (T?)o, (T?)null)));
    }

    private static ChangedText Text(Place place, LocalizedText? old, LocalizedText? now)
    {
        var wordings = (now?.Texts ?? []).Concat(old?.Texts ?? []).Select(t => t.Language).Distinct()
            .Select(l => new Wording(l, In(old, l), In(now, l))).ToArray();
        return new(
            place,
            [.. wordings.Where(w => w.Old != w.New)],
            wordings.Any(w => w is { Old: not null, New: not null } && w.Old != w.New) && wordings.Any(w => w.Old is not null && w.Old == w.New));
    }

    private static string? In(LocalizedText? text, string language) => text?.Has(language) == true ? text.In(language).Text : null;
}
