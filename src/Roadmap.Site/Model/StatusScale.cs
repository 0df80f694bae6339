namespace RoadmapSite.Model;

/// <summary>The statuses of a plan, in its order.</summary>
public sealed class StatusScale
{
    private readonly ImmutableDictionary<string, Status> _byToken;

    /// <summary>A plan's own statuses; what a step is of which nothing was said is added where it is missing.</summary>
    public StatusScale(ImmutableArray<Status> statuses)
    {
        All = statuses.Contains(Status.NotAssessed) ? statuses : statuses.Add(Status.NotAssessed);
        _byToken = All.ToImmutableDictionary(s => s.Token);
    }

    /// <summary>The four of the 2017 report, best first.</summary>
    public static StatusScale Default { get; } = new([Status.Implemented, Status.Partial, Status.NotImplemented, Status.NotAssessed]);

    /// <summary>Stands for the statuses of a plan that cannot be read: any word may be one of them.</summary>
    public static StatusScale Unread { get; } = new(Default.All) { TakesAny = true };

    private bool TakesAny { get; init; }

    /// <summary>All statuses that any of these has.</summary>
    public static StatusScale Union(IEnumerable<StatusScale> scales) => new([.. scales.SelectMany(s => s.All).DistinctBy(s => s.Token)]);

    /// <summary>In the plan's order.</summary>
    public ImmutableArray<Status> All { get; }

    /// <summary>Whether it calls any status by a word of its own.</summary>
    public bool HasOwnNames => All.Any(s => s.Name is not null);

    /// <summary>The statuses that counts and shares tell apart, in the plan's order: its own where it names any, else done, partly and not.</summary>
    public ImmutableArray<Status> Counted => field.IsDefault
        ? field = HasOwnNames ? [.. All.Where(s => s.IsCounted)] : [Of(StatusClass.Done), Of(StatusClass.Partly), Of(StatusClass.Not)]
        : field;

    /// <summary>The one of <see cref="Counted"/> under which a status is counted; for per cent, and for a token of another plan, that of its class.</summary>
    public Status CountedAs(Status status) => HasOwnNames && _byToken.TryGetValue(status.Token, out var own) ? own : Of(status.Class);

    /// <summary>The tokens, in the plan's order.</summary>
    public IEnumerable<string> Tokens => All.Select(s => s.Token);

    /// <summary>What is written before % where a status says how much is done: 0 to 100.</summary>
    public const string PercentPattern = @"(100|\d{1,2})(\.\d+)?%";

    /// <summary>The status of a token, or per cent done; null for any other word.</summary>
    public Status? Find(string token) => _byToken.TryGetValue(token, out var found) ? found : Status.TryParsePercent(token, out var percent) ? percent : TakesAny ? new(token, StatusClass.Not) : null;

    /// <summary>The status of a whole, all of whose parts count as the same: the plan's own one where it has just one of that class.</summary>
    public Status Of(StatusClass kind) => All.Where(s => s.Class == kind).ToArray() is [var only] ? only : kind switch
    {
        StatusClass.Done => Status.Implemented,
        StatusClass.Partly => Status.Partial,
        StatusClass.Not => Status.NotImplemented,
        _ => Status.NotAssessed,
    };
}
