using RoadmapSite.Comparison;
using RoadmapSite.Configuration;

namespace RoadmapSite.Tests.Comparison;

/// <summary>Who approves a change sees it: whatever is written differently is told.</summary>
[Trait("Speed", "Slow")]
public sealed class WholeComparisonTests
{
    public static TheoryData<string> Names => [.. LineEdit.SiteNames];

    [Theory, MemberData(nameof(Names))]
    public void Every_line_of_the_content_that_reads_differently_is_told(string name)
    {
        var site = LineEdit.SiteOf(name);
        var old = Read(site, site)!;
        var edits = LineEdit.Of(site).Select(e => (e.What, Now: Read(e.Site, site))).Where(e => e.Now is not null).Select(e => (e.What, IsTold: !ContentChanges.Of(old, e.Now!).IsEmpty)).ToArray();

        edits.Length.ShouldBeGreaterThan(15);
        edits.Where(e => !e.IsTold).Select(e => e.What).ShouldBeEmpty();
    }

    private static RoadmapSite.Comparison.Snapshot? Read(TestSite site, TestSite other)
    {
        var problems = new DiagnosticList();
        return RoadmapSite.Comparison.Snapshot.Read(site.Input, ConfigReader.Read(site.Input, problems)!, other.Input, problems) is { LeftOut.IsEmpty: true } read ? read.Snapshot : null;
    }
}
