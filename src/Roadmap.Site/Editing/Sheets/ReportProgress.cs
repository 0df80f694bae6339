namespace RoadmapSite.Editing.Sheets;

/// <summary>How far a report is filled in.</summary>
/// <param name="Agencies">Those that are asked for something, in the order of the plan.</param>
internal sealed record ReportProgress(ImmutableArray<AgencyProgress> Agencies)
{
    /// <summary>Due steps.</summary>
    public int Due => Agencies.Sum(a => a.Due);

    /// <summary>Due steps that have a status.</summary>
    public int Received => Agencies.Sum(a => a.Received);

    public static ReportProgress Of(AskedSteps asked) => new([.. asked.Agencies.Select(a => new AgencyProgress(
        a.Agency,
        a.Steps.Count(s => !s.IsLate),
        [.. a.Steps.Where(s => !s.IsLate && s.Result is null).Select(s => s.Step)],
        [.. a.Steps.Where(s => s.IsLate && s.Result is null).Select(s => s.Step)]))]);
}

/// <summary>How far an agency is.</summary>
/// <param name="Due">Steps of it that are due.</param>
/// <param name="Missing">Due steps without a status.</param>
/// <param name="Late">Steps of earlier years without a status; they may stay without one.</param>
internal sealed record AgencyProgress(Agency Agency, int Due, ImmutableArray<Step> Missing, ImmutableArray<Step> Late)
{
    /// <summary>Due steps that have a status.</summary>
    public int Received => Due - Missing.Length;
}
