namespace RoadmapSite.Model;

/// <summary>What the report says of a step or measure in a year (report of 2017, column «Ümumi nəticə»).</summary>
public enum Status
{
    /// <summary>«icra edilmişdir»: done.</summary>
    Implemented,

    /// <summary>«qismən icra edilmişdir»: half done.</summary>
    Partial,

    /// <summary>«icra edilməmişdir»: not done.</summary>
    NotImplemented,

    /// <summary>«icrası qiymətləndirilmir»: not assessed this year, and not counted.</summary>
    NotAssessed,
}
