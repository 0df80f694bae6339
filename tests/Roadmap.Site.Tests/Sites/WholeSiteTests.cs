using System.Security.Cryptography;

namespace RoadmapSite.Tests.Sites;

/// <summary>What editors write reaches readers: nothing of the content is passed over in silence.</summary>
public sealed class WholeSiteTests
{
    public static TheoryData<string> Names => [.. LineEdit.SiteNames.Except(["three-years"])];

    [Theory, MemberData(nameof(Names)), Trait("Speed", "Slow")]
    public void Every_line_of_the_content_shows_in_some_file_of_the_site_or_is_a_problem(string name)
    {
        var site = LineEdit.SiteOf(name);
        var old = Digest(site).ShouldNotBeNull();
        // What was published is a record, only to be proven; a form of a word is kept for sentences that need it.
        var edits = LineEdit.Of(site).Where(e => !e.What.Contains("/published.yml:", StringComparison.Ordinal) && !e.What.Contains(": step: {ar:", StringComparison.Ordinal)).AsParallel()
            .Select(e => (e.What, Now: Digest(e.Site))).Where(e => e.Now is not null).ToArray();

        edits.Length.ShouldBeGreaterThan(15);
        edits.Where(e => e.Now == old).Select(e => e.What).ShouldBeEmpty();
    }

    // Of all files and problems; null where there is no site.
    private static string? Digest(TestSite site)
    {
        var (built, problems) = site.Build();
        if (built is null) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var problem in problems) hash.AppendData(Encoding.UTF8.GetBytes(problem.Rule.Code));
        foreach (var file in SiteBuild.Plan(built, site.Input, new DiagnosticList()).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Make().Span);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
