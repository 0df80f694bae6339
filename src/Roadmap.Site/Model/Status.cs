namespace RoadmapSite.Model;

/// <summary>What a status counts as, best first.</summary>
public enum StatusClass
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Done in part.</summary>
    Partly,

    /// <summary>Not done.</summary>
    Not,

    /// <summary>Neither: it stands in no score.</summary>
    NotCounted,
}

/// <summary>What a report says of a step or measure (report of 2017, column «Ümumi nəticə»): one of the plan's statuses, or per cent done.</summary>
/// <param name="Token">As content and data files write it: <c>implemented</c>, <c>60%</c>.</param>
/// <param name="Class">What it counts as.</param>
public sealed record Status(string Token, StatusClass Class) : IComparable<Status>
{
    private const char PercentSign = '%';

    /// <summary>«icra edilmişdir»: done.</summary>
    public static Status Implemented { get; } = new("implemented", StatusClass.Done);

    /// <summary>«qismən icra edilmişdir»: half done.</summary>
    public static Status Partial { get; } = new("partial", StatusClass.Partly);

    /// <summary>«icra edilməmişdir»: not done.</summary>
    public static Status NotImplemented { get; } = new("not-implemented", StatusClass.Not);

    /// <summary>«icrası qiymətləndirilmir»: not assessed in a report, and not counted; also of a step of which a report says nothing.</summary>
    public static Status NotAssessed { get; } = new("not-assessed", StatusClass.NotCounted);

    /// <summary>The plan's own word for it; null for that of the interface.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The plan's own points; null for those of its class, or for the share of its per cent.</summary>
    public decimal? Points { get; init; }

    /// <summary>Name of its shape: <c>check</c>, <c>half</c>, <c>cross</c>, <c>dash</c> …</summary>
    public string Symbol { get; init; } = Class switch
    {
        StatusClass.Done => "check",
        StatusClass.Partly => "half",
        StatusClass.Not => "cross",
        _ => "dash",
    };

    /// <summary>Nothing more is to come: done, withdrawn, broken. An ongoing step that is done goes on all the same.</summary>
    public bool Ends { get; init; } = Class == StatusClass.Done;

    /// <summary>0–100 where it says how much is done; else null.</summary>
    public decimal? Percent { get; init; }

    /// <summary>Whether it stands in a score.</summary>
    public bool IsCounted => Class != StatusClass.NotCounted;

    /// <summary>Whether a later report that says nothing leaves it standing.</summary>
    public bool IsFinding => IsCounted || Ends;

    /// <summary>Whether it ends a step for good.</summary>
    /// <param name="isOngoing">The step is repeated, so that to have done it once does not end it.</param>
    public bool EndsStep(bool isOngoing) => Ends && !(isOngoing && Class == StatusClass.Done);

    /// <summary>Reads <c>60%</c>: from 0% (not done) over what lies between (partly) to 100% (done).</summary>
    public static bool TryParsePercent(string text, out Status? status)
    {
        status = text.Length is > 1 and < 8 && text[^1] == PercentSign
            && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
            ? new(percent.ToString("0.######", CultureInfo.InvariantCulture) + PercentSign, percent == 0 ? StatusClass.Not : percent == 100 ? StatusClass.Done : StatusClass.Partly) { Percent = percent }
            : null;
        return status is not null;
    }

    /// <summary>Best first: by class, and in a class by points or per cent where both have them.</summary>
    public int CompareTo(Status? other) => other is null ? -1
        : Class != other.Class ? Class.CompareTo(other.Class)
        : (other.Points ?? other.Percent / 100 ?? 0).CompareTo(Points ?? Percent / 100 ?? 0);

    /// <summary>Whether it is better.</summary>
    public static bool operator <(Status a, Status b) => a.CompareTo(b) < 0;

    /// <summary>Whether it is worse.</summary>
    public static bool operator >(Status a, Status b) => a.CompareTo(b) > 0;

    /// <summary>Whether it is not worse.</summary>
    public static bool operator <=(Status a, Status b) => a.CompareTo(b) <= 0;

    /// <summary>Whether it is not better.</summary>
    public static bool operator >=(Status a, Status b) => a.CompareTo(b) >= 0;

    /// <summary>Its token.</summary>
    public override string ToString() => Token;

    /// <summary>Two are the same that are written alike.</summary>
    public bool Equals(Status? other) => ReferenceEquals(this, other) || other is not null && Token == other.Token;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Token);
}
