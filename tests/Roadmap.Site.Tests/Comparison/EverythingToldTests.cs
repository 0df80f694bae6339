using RoadmapSite.Comparison;
using RoadmapSite.Configuration;

namespace RoadmapSite.Tests.Comparison;

/// <summary>All that is compared of a site: each subject, fact and text with its place.</summary>
public sealed class EverythingToldTests
{
    [Theory]
    [InlineData("five-reports")]
    [InlineData("three-years")]
    [InlineData("recovery")]
    [InlineData("goals")]
    public void What_a_site_says_is_what_was_approved(string name)
    {
        var (site, problems) = (LineEdit.SiteOf(name), new DiagnosticList());
        var read = RoadmapSite.Comparison.Snapshot.Read(site.Input, ConfigReader.Read(site.Input, problems)!, site.Input, problems)!.Snapshot;
        string[] lines =
        [
            .. EverySubject.Of(read).Select(s => $"{s.Subject.Kind} {s.Subject.Id}: {string.Join(" / ", s.Title.Texts.Select(t => t.Text))}"), "",
            .. EveryFact.Of(read).Select(f => $"{Place(f.Place)} ({f.Group}): {f.Value}"), "",
            .. EveryText.Of(read).Select(t => $"{Place(t.Place)}: {string.Join(" / ", t.Text.Texts.Select(w => $"{w.Language} {w.Text.ReplaceLineEndings(" ")}"))}"),
        ];
        string.Join('\n', lines).ShouldMatchApproved(c => c.WithDiscriminator(name).SubFolder("Approved"));
    }

    private static string Place(Place place) => $"{place.Subject.Kind} {place.Subject.Id} {place.Property.Name}{(place.Property.Of.Length == 0 ? "" : $" {place.Property.Of}")}{(place.Report is { } report ? $" in {report}" : "")}";
}
