using RoadmapSite.Scoring;

namespace RoadmapSite.Comparison;

/// <summary>A step that has another status than before.</summary>
/// <param name="Priority">Number of its priority.</param>
/// <param name="Step">The step, as it is now if it still is.</param>
/// <param name="Old">Null when there was no line.</param>
/// <param name="New">Null when there is no line.</param>
internal sealed record ChangedStatus(CalendarUnit Report, string Priority, Step Step, Status? Old, Status? New)
{
    /// <summary>What the last report before found; null when none did.</summary>
    public (CalendarUnit Report, Status Status)? Before { get; init; }

    /// <summary>What is said of it now; null when there is no line.</summary>
    public Assessment? Assessment { get; init; }
}

/// <summary>A text in one language, before and now; null where there is none.</summary>
internal sealed record Wording(string Language, string? Old, string? New);

/// <summary>A text that reads differently.</summary>
/// <param name="Place">Where.</param>
/// <param name="Wordings">Only the languages in which it changed.</param>
/// <param name="IsOneSided">It was rewritten in some languages and stayed as it was in another: perhaps a translation was forgotten.</param>
internal sealed record ChangedText(Place Place, ImmutableArray<Wording> Wordings, bool IsOneSided);

/// <summary>Anything else that the content says, before and now; null where it says nothing.</summary>
internal sealed record ChangedFact(Place Place, FactGroup Group, string? Old, string? New);

/// <summary>Something that only one of the two states has. What is said about it is not listed once more.</summary>
/// <param name="Title">Its title or name.</param>
/// <param name="IsAdded">It is new; otherwise it is gone.</param>
internal sealed record ChangedSubject(Subject Subject, LocalizedText Title, bool IsAdded);

/// <summary>What results make of something.</summary>
/// <param name="Rounded">The score as shown, 0–100; null when nothing was assessed.</param>
/// <param name="Exact">The same with four decimals.</param>
/// <param name="Band">Traffic light.</param>
/// <param name="Rank">An agency's rank.</param>
/// <param name="Assessed">Steps that were assessed.</param>
/// <param name="Steps">All steps that it has.</param>
internal sealed record Standing(int? Rounded, decimal? Exact, Band? Band, int? Rank, int Assessed = 0, int Steps = 0);

/// <summary>A score, band or rank that is another than before.</summary>
/// <param name="Subject">The roadmap, a goal, a priority or an agency.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Old">Null when the year or the subject was not there.</param>
/// <param name="New">Null when it is not there any more.</param>
internal sealed record ChangedStanding(CalendarUnit Report, Subject Subject, LocalizedText Title, Standing? Old, Standing? New);
