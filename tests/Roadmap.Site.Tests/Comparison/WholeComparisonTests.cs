using RoadmapSite.Comparison;
using RoadmapSite.Configuration;
using RoadmapSite.Diagnostics;
using RoadmapSite.Tests.Sites;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Comparison;

/// <summary>Who approves a change sees it: whatever is written differently is told.</summary>
public sealed class WholeComparisonTests
{
    public static TheoryData<string> Names => [.. TestSite.CaseNames.Select(n => n.Data), "five-reports", "three-years"];

    // What holds where nothing is said.
    private static readonly string[] Usual = ["unit: step", "points: {implemented: 1, partial: 0.5, not-implemented: 0}", "bands: {low: 10, high: 90}", "rank-from: 4"];

    [Theory, MemberData(nameof(Names))]
    public void Every_line_of_the_content_that_reads_differently_is_told(string name)
    {
        var site = name switch { "five-reports" => TestSite.FiveReports, "three-years" => TestSite.ThreeYears, _ => TestSite.Case(name) };
        var old = Read(site, site)!;
        var (told, silent) = (0, new List<string>());
        foreach (var file in site.Input.Under("content/"))
        {
            var lines = site.Read(file.Path).Split('\n');
            for (var i = 0; i < lines.Length; i++)
                foreach (var other in Others(lines[i]))
                {
                    var now = Read(site.Write(file.Path, string.Join('\n', [.. lines[..i], other, .. lines[(i + 1)..]])), site);
                    if (now is null) continue;
                    if (!ContentChanges.Of(old, now).IsEmpty) told++;
                    else if (other.Length > 0 || !Usual.Contains(lines[i].Trim())) silent.Add($"{file.Path}:{i + 1}: {lines[i].Trim()} → {other.Trim()}");
                }
        }

        told.ShouldBeGreaterThan(15);
        silent.ShouldBeEmpty($"{told} are told");
    }

    // The last sign of what is written, or the first one behind a colon, is another, or the line is gone.
    private static IEnumerable<string> Others(string line)
    {
        if (line.TrimStart() is [] or ['#', ..]) yield break;
        var remark = line.IndexOf(" #", StringComparison.Ordinal);
        var end = remark < 0 ? line.Length - 1 : remark - 1;
        while (end >= 0 && !char.IsLetterOrDigit(line[end])) end--;
        if (end < 0) yield break;
        yield return "";
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

    private static RoadmapSite.Comparison.Snapshot? Read(TestSite site, TestSite other)
    {
        var problems = new DiagnosticList();
        var read = RoadmapSite.Comparison.Snapshot.Read(site.Input, ConfigReader.Read(site.Input, problems)!, other.Input, problems);
        return read is { LeftOut.IsEmpty: true } ? read.Snapshot : null;
    }
}
