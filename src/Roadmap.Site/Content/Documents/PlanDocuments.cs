using System.Collections.Immutable;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Content.Documents;

/// <summary><c>roadmap/roadmap.yml</c> as written.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Years">First and last year.</param>
/// <param name="Coordinator">An agency.</param>
/// <param name="Goals">In order.</param>
/// <param name="Scoring">How results are counted.</param>
/// <param name="Terms">How it calls itself and its parts.</param>
internal sealed record RoadmapDocument(
    LocatedText Title, Located<Period> Years, Located<string> Coordinator, ImmutableArray<GoalDocument> Goals, Located<ScoringRules> Scoring,
    ImmutableArray<TermDocument> Terms)
{
    /// <summary>Words that mean the same to who searches.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>How the plan calls one of its parts, as written.</summary>
/// <param name="Name">What is called so: <c>step</c>.</param>
/// <param name="Words">The word in each language.</param>
internal sealed record TermDocument(string Name, ImmutableArray<TermWord> Words);

/// <summary>A term in a language, as written.</summary>
/// <param name="Language">The language.</param>
/// <param name="Forms">Its forms.</param>
internal sealed record TermWord(Located<string> Language, ImmutableArray<KeyValuePair<string, string>> Forms);

/// <summary>A goal as written.</summary>
internal sealed record GoalDocument(Located<string> Id, LocatedText Title, ImmutableArray<Located<string>> Priorities);

/// <summary>An entry of <c>roadmap/agencies.yml</c> as written.</summary>
internal sealed record AgencyDocument(Located<string> Id, LocatedText Name, LocatedText? ShortName, bool IsGroup);

/// <summary><c>roadmap/priorities/1.1.yml</c> as written.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Measures">In order.</param>
internal sealed record PriorityDocument(LocatedText Title, ImmutableArray<MeasureDocument> Measures)
{
    /// <summary>The file.</summary>
    public SourceSpan At { get; init; }

    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Its number, which is the file's name.</summary>
    public string Id => Path.GetFileNameWithoutExtension(At.Path);

    /// <summary>Its steps, in order.</summary>
    public IEnumerable<StepDocument> Steps => Measures.SelectMany(m => m.Steps);

    private Dictionary<string, StepDocument> ById
    {
        get
        {
            if (field is not null) return field;
            var steps = new Dictionary<string, StepDocument>(StringComparer.Ordinal);
            foreach (var step in Steps) steps.TryAdd(step.Id.Value, step);
            return field = steps;
        }
    }

    /// <summary>A step by its number, the first where several have it; null where none has.</summary>
    public StepDocument? Step(string id) => ById.GetValueOrDefault(id);
}

/// <summary>Who carries something, as written; null where it is inherited.</summary>
internal sealed record AssignmentDocument(
    Located<string>? Lead, ImmutableArray<Located<string>>? Partners, ImmutableArray<Located<string>>? Recommended)
{
    /// <summary>Every agency that is named.</summary>
    public ImmutableArray<Located<string>> Named => Lead is { } lead
        ? [lead, .. Partners ?? [], .. Recommended ?? []]
        : [.. Partners ?? [], .. Recommended ?? []];
}

/// <summary>A measure as written.</summary>
internal sealed record MeasureDocument(
    Located<string> Id, LocatedText Title, AssignmentDocument Assignment, Located<Period> Period, ImmutableArray<StepDocument> Steps);

/// <summary>A step as written.</summary>
internal sealed record StepDocument(
    Located<string> Id, LocatedText Title, AssignmentDocument Assignment, Located<Period> Period, bool Ongoing);

/// <summary><c>roadmap/indicators.yml</c> as written.</summary>
/// <param name="Units">In order.</param>
/// <param name="Indicators">In order.</param>
internal sealed record IndicatorsDocument(ImmutableArray<UnitDocument> Units, ImmutableArray<IndicatorDocument> Indicators)
{
    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A unit as written.</summary>
internal sealed record UnitDocument(Located<string> Id, LocatedText Name);

/// <summary>An indicator as written.</summary>
internal sealed record IndicatorDocument(
    Located<string> Id, IndicatorKind Kind, LocatedText Title, Located<string> Unit, Baseline? Baseline, int Assessed,
    ImmutableArray<TargetDocument> Targets);

/// <summary>A target as written.</summary>
internal sealed record TargetDocument(
    SourceSpan At, TargetYear When, decimal? Value, decimal? Min, decimal? Max, LocatedText? Text, Located<string>? Unit);
