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
/// <param name="IsWhole">Nothing in it had to be left out.</param>
public sealed record RoadmapDocument(
    LocatedText Title, Located<Period> Years, Located<string> Coordinator, ImmutableArray<GoalDocument> Goals, Located<ScoringRules> Scoring,
    bool IsWhole);

/// <summary>A goal as written.</summary>
public sealed record GoalDocument(Located<string> Id, LocatedText Title, ImmutableArray<Located<string>> Priorities);

/// <summary>An entry of <c>roadmap/agencies.yml</c> as written.</summary>
public sealed record AgencyDocument(Located<string> Id, LocatedText Name, LocatedText? ShortName, bool IsGroup);

/// <summary><c>roadmap/priorities/1.1.yml</c> as written.</summary>
/// <param name="Id">From the file's name.</param>
/// <param name="At">The file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Measures">In order.</param>
/// <param name="IsWhole">Nothing in it had to be left out.</param>
public sealed record PriorityDocument(
    string Id, SourceSpan At, LocatedText Title, ImmutableArray<MeasureDocument> Measures, bool IsWhole)
{
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
public sealed record AssignmentDocument(
    Located<string>? Lead, ImmutableArray<Located<string>>? Partners, ImmutableArray<Located<string>>? Recommended)
{
    /// <summary>Every agency that is named.</summary>
    public ImmutableArray<Located<string>> Named => Lead is { } lead
        ? [lead, .. Partners ?? [], .. Recommended ?? []]
        : [.. Partners ?? [], .. Recommended ?? []];
}

/// <summary>A measure as written.</summary>
public sealed record MeasureDocument(
    Located<string> Id, LocatedText Title, AssignmentDocument Assignment, Located<Period> Period, ImmutableArray<StepDocument> Steps);

/// <summary>A step as written.</summary>
public sealed record StepDocument(
    Located<string> Id, LocatedText Title, AssignmentDocument Assignment, Located<Period> Period, bool Ongoing);

/// <summary><c>roadmap/indicators.yml</c> as written.</summary>
/// <param name="Units">In order.</param>
/// <param name="Indicators">In order.</param>
/// <param name="IsWhole">Nothing in it had to be left out.</param>
public sealed record IndicatorsDocument(
    ImmutableArray<(Located<string> Id, LocatedText Name)> Units, ImmutableArray<IndicatorDocument> Indicators, bool IsWhole);

/// <summary>An indicator as written.</summary>
public sealed record IndicatorDocument(
    Located<string> Id, IndicatorKind Kind, LocatedText Title, Located<string> Unit, Baseline? Baseline, int Assessed,
    ImmutableArray<TargetDocument> Targets);

/// <summary>A target as written.</summary>
public sealed record TargetDocument(
    SourceSpan At, TargetYear When, decimal? Value, decimal? Min, decimal? Max, LocatedText? Text, Located<string>? Unit);
