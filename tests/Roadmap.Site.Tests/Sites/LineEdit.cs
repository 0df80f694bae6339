namespace RoadmapSite.Tests.Sites;

/// <summary>A site in which one line of the content is written otherwise.</summary>
/// <param name="What">The place, the line and what it becomes.</param>
/// <param name="Site">The site with it.</param>
internal sealed record LineEdit(string What, TestSite Site)
{
    // What holds where nothing is said.
    private static readonly string[] Usual = ["unit: step", "points: {implemented: 1, partial: 0.5, not-implemented: 0}", "bands: {low: 10, high: 90}", "rank-from: 4"];

    /// <summary>The small sites of the tests by name.</summary>
    public static IEnumerable<string> SiteNames => [.. TestSite.CaseNames.Select(n => n.Data), "five-reports", "three-years"];

    public static TestSite SiteOf(string name) => name switch { "five-reports" => TestSite.FiveReports, "three-years" => TestSite.ThreeYears, _ => TestSite.Case(name) };

    /// <summary>Every line without its say, or with another last sign or first one behind its colon.</summary>
    public static IEnumerable<LineEdit> Of(TestSite site) =>
        from file in site.Input.Under("content/")
        let lines = site.Read(file.Path).Split('\n')
        from i in Enumerable.Range(0, lines.Length)
        from other in Others(lines[i])
        select new LineEdit($"{file.Path}:{i + 1}: {lines[i].Trim()} → {other.Trim()}", site.Write(file.Path, string.Join('\n', [.. lines[..i], other, .. lines[(i + 1)..]])));

    private static IEnumerable<string> Others(string line)
    {
        if (line.TrimStart() is [] or ['#', ..]) yield break;
        if (!Usual.Contains(line.Trim())) yield return "";
        var remark = line.IndexOf(" #", StringComparison.Ordinal);
        var end = remark < 0 ? line.Length - 1 : remark - 1;
        while (end >= 0 && !char.IsLetterOrDigit(line[end])) end--;
        if (end < 0) yield break;
        yield return Changed(line, end);
        var start = line.IndexOf(": ", StringComparison.Ordinal) + 2;
        while (start < end && !char.IsLetterOrDigit(line[start])) start++;
        if (start > 1 && start < end) yield return Changed(line, start);
    }

    private static string Changed(string line, int at) => line[..at] + (line[at] switch
    {
        >= '0' and < '9' and var digit => (char)(digit + 1),
        '9' => '8',
        'q' => 'z',
        _ => 'q',
    }) + line[(at + 1)..];
}
