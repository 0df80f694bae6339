namespace RoadmapSite.Scoring;

/// <summary>Traffic light of a score.</summary>
public enum Band
{
    /// <summary>At most the lower limit.</summary>
    Low,

    /// <summary>Between the limits.</summary>
    Middle,

    /// <summary>At least the upper limit.</summary>
    High,
}

/// <summary>A step or measure that is counted.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Weight">How much it counts.</param>
public readonly record struct CountedUnit(Status Status, decimal Weight);

/// <summary>points / weight assessed × 100, exact; rounded only when shown (2017 report, footnote * of the first page). Without weights of its own every unit weighs 1.</summary>
/// <param name="Tally">What was counted, unweighted.</param>
/// <param name="Points">Sum of weight × points.</param>
/// <param name="Weight">Sum of the weights of what was assessed.</param>
/// <param name="Band">Traffic light; null when nothing was assessed.</param>
/// <param name="Parts">In how many parts of one the two sums are given, so that a third is exact too; 1 unless leads share steps.</param>
public sealed record Score(Tally Tally, decimal Points, decimal Weight, Band? Band, int Parts = 1)
{
    /// <summary>Whether enough was assessed: without that there is no score, which is not the same as 0.</summary>
    public bool Exists => Weight > 0 && !IsWithheld;

    /// <summary>Not to be told yet, because not everything is assessed.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether units weigh differently, so that weights are to be shown.</summary>
    public bool IsWeighted => Tally.Counts.Any(c => c.Status.IsCounted && WeightOf(c.Status) != c.Count * Parts);

    // What weighs how much, by status, in the same parts; empty where every unit weighs 1.
    private ImmutableDictionary<Status, decimal> Weights { get; init; } = ImmutableDictionary<Status, decimal>.Empty;

    /// <summary>Sum of the weights of what has a status, in the same parts as <see cref="Weight"/>.</summary>
    public decimal WeightOf(Status status) => Weights.IsEmpty ? Tally[status] * Parts : Weights.GetValueOrDefault(status);

    /// <summary>Two are the same that add up the same.</summary>
    public bool Equals(Score? other) => other is not null && Tally.Equals(other.Tally)
        && (Points, Weight, Band, Parts, IsWithheld) == (other.Points, other.Weight, other.Band, other.Parts, other.IsWithheld);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tally, Points, Weight, Parts);

    /// <summary>0–100, rounded half up to whole; null when nothing was assessed.</summary>
    public int? Rounded => Exists ? (int)RoundedTo(1) : null;

    /// <summary>0–100, rounded half up to one decimal; null when nothing was assessed.</summary>
    public decimal? Tenths => Exists ? RoundedTo(10) : null;

    /// <summary>0–100, rounded half up to four decimals, for data files; null when nothing was assessed.</summary>
    public decimal? Exact => Exists ? RoundedTo(10_000) : null;

    /// <summary>The score of units that all weigh the same.</summary>
    public static Score Of(Tally tally, ScoringRules rules) =>
        Of(tally, tally.Counts.Sum(c => c.Count * (rules.Points(c.Status) ?? 0)), tally.Assessed, rules);

    /// <summary>The score of units by their weights, which are given in so many parts of one.</summary>
    public static Score Of(IReadOnlyCollection<CountedUnit> units, ScoringRules rules, int parts = 1)
    {
        var (points, weight) = (0m, 0m);
        foreach (var unit in units)
            if (rules.Points(unit.Status) is { } each) (points, weight) = (points + unit.Weight * each, weight + unit.Weight);
        var score = Of(Tally.Of(units, u => u.Status), points, weight, rules) with { Parts = parts };
        return units.All(u => u.Weight == parts) ? score : score with { Weights = Sums(units) };
    }

    /// <summary>The score of all that these are made of.</summary>
    public static Score Sum(IReadOnlyCollection<Score> parts, ScoringRules rules)
    {
        var sum = Of(Tally.Sum(parts.Select(p => p.Tally)), parts.Sum(p => p.Points), parts.Sum(p => p.Weight), rules);
        return parts.All(p => p.Weights.IsEmpty) ? sum
            : sum with { Weights = Sums(parts.SelectMany(p => p.Tally.Counts, (p, c) => new CountedUnit(c.Status, p.WeightOf(c.Status)))) };
    }

    private static ImmutableDictionary<Status, decimal> Sums(IEnumerable<CountedUnit> units) =>
        units.GroupBy(u => u.Status).ToImmutableDictionary(g => g.Key, g => g.Sum(u => u.Weight));

    /// <summary>The same, not to be told yet.</summary>
    public Score Withheld() => this with { IsWithheld = true, Band = null };

    /// <summary>Which of two scores is higher, by cross-multiplication; 0 when they are the same fraction. Both must exist.</summary>
    public static int Compare(Score a, Score b) => (a.Points * b.Weight).CompareTo(b.Points * a.Weight);

    /// <summary>0–100, rounded half up to some decimals; null when nothing was assessed.</summary>
    /// <param name="decimals">0–4.</param>
    public decimal? RoundedToDecimals(int decimals) => Exists ? RoundedTo((int)Math.Pow(10, decimals)) : null;

    private static Score Of(Tally tally, decimal points, decimal weight, ScoringRules rules) => new(tally, points, weight,
        weight == 0 ? null
        : points * 100 <= rules.Low * weight ? Scoring.Band.Low
        : points * 100 >= rules.High * weight ? Scoring.Band.High
        : Scoring.Band.Middle);

    // floor(x·scale + ½)/scale with x = 100·points/weight, as one division of whole multiples: a tie is always seen as a tie.
    private decimal RoundedTo(int scale) =>
        decimal.Floor((200 * scale * Points + Weight) / (2 * Weight)) / scale;
}
