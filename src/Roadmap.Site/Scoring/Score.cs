using RoadmapSite.Model;

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

/// <summary>points / assessed × 100, exact; rounded only when shown (2017 report, footnote * of the first page).</summary>
/// <param name="Tally">What was counted.</param>
/// <param name="Points">Sum of points.</param>
/// <param name="Band">Traffic light; null when nothing was assessed.</param>
public sealed record Score(Tally Tally, decimal Points, Band? Band)
{
    /// <summary>Whether anything was assessed: without that there is no score, which is not the same as 0.</summary>
    public bool Exists => Tally.Assessed > 0;

    /// <summary>0–100, rounded half up to whole; null when nothing was assessed.</summary>
    public int? Rounded => Exists ? (int)RoundedTo(1) : null;

    /// <summary>0–100, rounded half up to one decimal; null when nothing was assessed.</summary>
    public decimal? Tenths => Exists ? RoundedTo(10) : null;

    /// <summary>0–100, rounded half up to four decimals, for data files; null when nothing was assessed.</summary>
    public decimal? Exact => Exists ? RoundedTo(10_000) : null;

    /// <summary>The score of these counts.</summary>
    public static Score Of(Tally tally, ScoringRules rules)
    {
        var points = tally.Implemented * rules.Implemented + tally.Partial * rules.Partial + tally.NotImplemented * rules.NotImplemented;
        Band? band = tally.Assessed == 0 ? null
            : points * 100 <= rules.Low * tally.Assessed ? Scoring.Band.Low
            : points * 100 >= rules.High * tally.Assessed ? Scoring.Band.High
            : Scoring.Band.Middle;
        return new(tally, points, band);
    }

    /// <summary>Which of two scores is higher, by cross-multiplication; 0 when they are the same fraction. Both must exist.</summary>
    public static int Compare(Score a, Score b) => (a.Points * b.Tally.Assessed).CompareTo(b.Points * a.Tally.Assessed);

    // floor(x·scale + ½)/scale with x = 100·points/assessed, as one division of whole multiples: a tie is always seen as a tie.
    private decimal RoundedTo(int scale) =>
        decimal.Floor((200 * scale * Points + Tally.Assessed) / (2 * Tally.Assessed)) / scale;
}
