using RoadmapSite.Pages;
using RoadmapSite.Tests.Output;
using RoadmapSite.Tests.Pages;

namespace RoadmapSite.Tests.Transcription;

/// <summary>The footnotes on measures that were not yet due are those that the 2017 report printed.</summary>
public partial class FootnoteTests
{
    [Fact]
    public void Each_footnote_on_measures_left_out_says_what_was_printed()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests/Roadmap.Site.Tests/Transcription/report-2017.txt"));
        var printed = Printed().Matches(text).Select(m => Spaces().Replace(m.Groups["note"].Value, " ")).ToArray();
        printed.Length.ShouldBe(4);

        var shown = Shown.In("az");
        PublishedSite.Real.Roadmap.Priorities.Select(p => NotAssessedNote.Of(shown.Context, shown.Plan.Scores, p)).OfType<string>()
            .Select(n => n.Replace('–', '-').Replace('\u2011', '-')).ShouldBe(printed);
    }

    [GeneratedRegex(@"^\* (?<note>Bu Strateji Yol Xəritəsinin təfsilatlı.*?nəzərə alınmamışdır\.)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
