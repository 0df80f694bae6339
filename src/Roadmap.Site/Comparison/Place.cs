namespace RoadmapSite.Comparison;

/// <summary>What something is said about.</summary>
internal enum SubjectKind
{
    /// <summary>The roadmap as a whole; its id is empty.</summary>
    Roadmap,

    /// <summary>A goal, by its number.</summary>
    Goal,

    /// <summary>A priority, by its number.</summary>
    Priority,

    /// <summary>A measure, by its number.</summary>
    Measure,

    /// <summary>A step, by its number.</summary>
    Step,

    /// <summary>An agency, by its id.</summary>
    Agency,

    /// <summary>An indicator, by its id.</summary>
    Indicator,

    /// <summary>A unit of indicators, by its id.</summary>
    Unit,

    /// <summary>The report on a year, by the year.</summary>
    Report,

    /// <summary>A free page, by its name.</summary>
    Page,
}

/// <summary>A goal, step, agency … that is in the content or not.</summary>
internal readonly record struct Subject(SubjectKind Kind, string Id);

/// <summary>Where the content says something: the same in both states of it.</summary>
/// <param name="Subject">About what.</param>
/// <param name="Property">What of it.</param>
/// <param name="Report">The report in which it is said; null in the plan.</param>
internal readonly record struct Place(Subject Subject, Property Property, CalendarUnit? Report = null);

/// <summary>What is said of a subject.</summary>
/// <param name="Name">Its name in the words of the tool, <c>property.title</c> … without <c>property</c>.</param>
/// <param name="Of">Which of several: <c>2</c> of the targets, <c>2016</c> of a series.</param>
internal readonly record struct Property(string Name, string Of = "")
{
    /// <summary>It in words.</summary>
    public Phrase Phrase => Phrase.Of($"property.{Name}", ("of", Of));

    /// <summary>One that there is once.</summary>
    public static implicit operator Property(string name) => new(name);
}
