namespace RoadmapSite.Localization;

/// <summary>The grammatical form in which a sentence uses a number.</summary>
public enum NumberForm
{
    /// <summary>The number alone: 4.</summary>
    Plain,

    /// <summary>With a percent sign: 4%.</summary>
    Percent,

    /// <summary>A place in a sequence: 4-cü, 4th.</summary>
    Ordinal,

    /// <summary>So many of them: 4-ü.</summary>
    Possessive,

    /// <summary>Of so many of them: 4-nün.</summary>
    PossessiveGenitive,

    /// <summary>At it, in that year: 4-də.</summary>
    Locative,

    /// <summary>From it: 4-dən.</summary>
    Ablative,

    /// <summary>To it: 4-ə.</summary>
    Dative,
}
