using System.Collections.Immutable;
using System.Text;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Configuration;

public class WordsReaderTests
{
    [Fact]
    public void Keys_are_joined_by_dots()
    {
        var words = Read("nav:\n  home: Ana səhifə\nsteps: \"{count} addım\"\n", "nav:\n  home: Home\nsteps: \"{count} {count|step|steps}\"\n").Words.ShouldNotBeNull();
        words["az"]["nav.home"].ShouldBe("Ana səhifə");
        words["en"]["steps", ("count", 1)].ShouldBe("1 step");
    }

    [Fact]
    public void Every_language_has_every_word() => Read("a: bir\nb: iki\n", "a: one\nc: three\n").Problems.ShouldBe(
    [
        "theme/strings/az.yml: error RS611: the key “c” is missing; it stands in theme/strings/en.yml:2:4",
        "theme/strings/en.yml: error RS611: the key “b” is missing; it stands in theme/strings/az.yml:2:4",
    ]);

    [Fact]
    public void Every_language_has_the_same_placeholders() => Read("a: \"{count} addım\"\n", "a: \"{number} steps\"\n").Problems.ShouldBe(
        ["theme/strings/en.yml:1:4: error RS612: “a” has other placeholders than in theme/strings/az.yml:1:4; both need {count}"]);

    [Fact]
    public void A_broken_placeholder_is_one_problem() =>
        Read("a: \"{count addım\"\nb: iki\n", "a: \"{count} steps\"\nb: two\n").Problems.ShouldHaveSingleItem().ShouldStartWith("theme/strings/az.yml:1:4: error RS612:");

    [Fact]
    public void A_file_that_cannot_be_read_is_one_problem() =>
        Read("a: \"bir\nb: iki\n", "a: one\nb: two\n").Problems.ShouldHaveSingleItem().ShouldStartWith("theme/strings/az.yml:1:4: error RS104:");

    [Fact]
    public void A_key_written_in_two_ways_is_a_problem() => Read("a.b: bir\na:\n  b: bir\n", "a.b: one\n").Problems.ShouldBe(
        ["theme/strings/az.yml:3:6: error RS105: “a.b” already stands in line 1; delete one of the two"]);

    [Fact]
    public void A_language_needs_its_file() => Read("a: bir\n", null).Problems.ShouldBe(
        ["theme/strings/en.yml: error RS109: the file is missing; the language en needs interface words"]);

    private static (ImmutableDictionary<string, Words>? Words, string[] Problems) Read(string az, string? en)
    {
        var problems = new DiagnosticList();
        SourceFile[] files = [new("theme/strings/az.yml", Encoding.UTF8.GetBytes(az)), .. en is null ? Array.Empty<SourceFile>() : [new("theme/strings/en.yml", Encoding.UTF8.GetBytes(en))]];
        var words = WordsReader.Read(SiteInput.Of(files), ["az", "en"], problems);
        return (words, [.. problems.Sorted().Select(p => p.ToString())]);
    }
}
