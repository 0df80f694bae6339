namespace RoadmapSite.Scoring;

/// <summary>How a step stands to date.</summary>
internal enum StandingPart
{
    /// <summary>Known to be done.</summary>
    Implemented,

    /// <summary>Known to be done in part.</summary>
    Partial,

    /// <summary>Known not to be done.</summary>
    NotImplemented,

    /// <summary>Nothing is known, and its period begins later.</summary>
    NotYetDue,

    /// <summary>Nothing is known, though its period has begun.</summary>
    NotReported,

    /// <summary>It has left the plan, or was ended by a status that counts for nothing.</summary>
    Withdrawn,
}

/// <summary>The latest known status of each step in force, and how many are late. All parts but those withdrawn add up to the plan.</summary>
/// <param name="Implemented">Done by now.</param>
/// <param name="Partial">Done in part.</param>
/// <param name="NotImplemented">Not done.</param>
/// <param name="NotYetDue">To begin later.</param>
/// <param name="NotReported">Begun, and nothing is known of it.</param>
/// <param name="Withdrawn">Counted apart.</param>
/// <param name="Late">How many of the others should have been finished by now.</param>
internal sealed record Standing(int Implemented, int Partial, int NotImplemented, int NotYetDue, int NotReported, int Withdrawn, int Late)
{
    /// <summary>Of nothing.</summary>
    public static Standing None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>The steps in force by what is known of them, where the plan has statuses of its own.</summary>
    public Tally Known { get; init; } = Tally.None;

    /// <summary>All steps in force.</summary>
    public int Total => Implemented + Partial + NotImplemented + NotYetDue + NotReported;

    /// <summary>One step.</summary>
    /// <param name="part">Null when it is not yet in the plan.</param>
    /// <param name="isLate">It should have been finished by now.</param>
    /// <param name="known">What is known of it, where the plan has statuses of its own.</param>
    public static Standing Of(StandingPart? part, bool isLate, Status? known = null) => new(
        part == StandingPart.Implemented ? 1 : 0, part == StandingPart.Partial ? 1 : 0, part == StandingPart.NotImplemented ? 1 : 0,
        part == StandingPart.NotYetDue ? 1 : 0, part == StandingPart.NotReported ? 1 : 0, part == StandingPart.Withdrawn ? 1 : 0,
        isLate && part is not (null or StandingPart.Withdrawn) ? 1 : 0)
    { Known = known is null ? Tally.None : Tally.Of([known], s => s) };

    /// <summary>Both together.</summary>
    public static Standing operator +(Standing a, Standing b) => new(
        a.Implemented + b.Implemented, a.Partial + b.Partial, a.NotImplemented + b.NotImplemented, a.NotYetDue + b.NotYetDue,
        a.NotReported + b.NotReported, a.Withdrawn + b.Withdrawn, a.Late + b.Late)
    { Known = a.Known + b.Known };
}

/// <summary>How far a report has got: how many of the steps that it has to assess are assessed.</summary>
/// <param name="Assessed">Of those due.</param>
/// <param name="Due">All that are due.</param>
internal readonly record struct Coverage(int Assessed, int Due)
{
    /// <summary>Whether nothing is left to assess.</summary>
    public bool IsComplete => Assessed == Due;

    /// <summary>Both together.</summary>
    public static Coverage operator +(Coverage a, Coverage b) => new(a.Assessed + b.Assessed, a.Due + b.Due);
}
