namespace RoadmapSite.Localization;

/// <summary>Which form of a noun a number takes; the values number the alternatives of a message.</summary>
public enum PluralCategory
{
    /// <summary>The singular beside exactly one, in languages that have it.</summary>
    One,

    /// <summary>Every other number.</summary>
    Other,
}
