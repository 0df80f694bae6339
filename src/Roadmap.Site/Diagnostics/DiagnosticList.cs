namespace RoadmapSite.Diagnostics;

/// <summary>Collects the problems of one run. Safe to add to from several threads; the order is that of <see cref="Sorted"/>.</summary>
internal sealed class DiagnosticList
{
    private readonly HashSet<Diagnostic> _problems = [];

    /// <summary>Whether anything stops the build.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a problem.</summary>
    public void Add(Diagnostic problem)
    {
        lock (_problems)
        {
            _problems.Add(problem);
            HasErrors |= problem.Rule.Severity == Severity.Error;
        }
    }

    /// <summary>Adds problems.</summary>
    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var problem in more) Add(problem);
    }

    /// <summary>Worst first, then by place, the same on every machine, each only once.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        Diagnostic[] all;
        lock (_problems) all = [.. _problems];
        return all is [] ? all :
        [
            .. all.OrderBy(p => p.Rule.Severity)
            .ThenBy(p => p.At.Path, StringComparer.Ordinal)
            .ThenBy(p => p.At.Line).ThenBy(p => p.At.Column)
            .ThenBy(p => p.Rule.Code, StringComparer.Ordinal)
            .ThenBy(p => p.Message.ToSortKey(), StringComparer.Ordinal),
        ];
    }
}
