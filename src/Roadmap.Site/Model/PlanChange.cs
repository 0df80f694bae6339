namespace RoadmapSite.Model;

/// <summary>A change of the plan.</summary>
/// <param name="From">The time from which it holds: that of the first report under it.</param>
/// <param name="Reason">Why, if that is told.</param>
/// <param name="Source">https address of the decree, if there is one.</param>
internal sealed record PlanChange(CalendarUnit From, LocalizedText? Reason, string? Source);

/// <summary>What something was before a change; null where the change left it as it was.</summary>
internal sealed record Revision(PlanChange Change)
{
    /// <summary>Its number or id before.</summary>
    public string? Id { get; init; }

    /// <summary>Its title or name before.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>An agency's short name before.</summary>
    public LocalizedText? ShortName { get; init; }

    /// <summary>When it was to be done before.</summary>
    public Period? Period { get; init; }

    /// <summary>Who carried it before.</summary>
    public Assignment? Assignment { get; init; }
}

/// <summary>What is known of a part of the plan beside what it is: where it came from, what it was, and how it is found.</summary>
internal abstract record PlanElement
{
    /// <summary>Its title.</summary>
    public abstract LocalizedText Title { get; init; }

    /// <summary>The official code that it has elsewhere: <c>M1C1-10</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Markdown beside the title.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Ids of terms by vocabulary, its own and inherited.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Tags { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How it came into the plan, if that was later.</summary>
    public PlanChange? Added { get; init; }

    /// <summary>How it left the plan, if it did.</summary>
    public PlanChange? Withdrawal { get; init; }

    /// <summary>What it was before each change up to now, in order of time.</summary>
    public ImmutableArray<Revision> Revisions { get; init; } = [];
}
