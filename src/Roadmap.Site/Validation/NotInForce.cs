using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Why a part of the plan is not in that of a report, or not under its present number.</summary>
internal static class NotInForce
{
    /// <summary>To be put after what is not there; null where it has not been in any plan.</summary>
    /// <param name="numberThen">The number that it had then; null where it had none.</param>
    public static Phrase? Because(PlanEvent? added, PlanEvent? dropped, CalendarUnit report, string? numberThen) =>
        added?.HasHappened(report) == false ? Phrase.Of("RS314.later", ("time", $"{added.From.Value}"))
        : dropped?.HasHappened(report) == true ? Phrase.Of("RS314.dropped", ("time", $"{dropped.From.Value}"))
        : numberThen is not null ? Phrase.Of("RS314.renumbered", ("number", numberThen))
        : null;
}
