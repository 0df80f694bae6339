using System.Text.RegularExpressions;
using RoadmapSite.Diagnostics;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Cli;

public sealed class CatalogueTests
{
    [Fact(Skip = "RS601 and RS602 are used twice, in WordsReader and in TemplateProblems.")]
    public void Codes_are_unique_and_well_formed()
    {
        var codes = Catalogue.Read().Select(r => r.Code).ToArray();

        codes.Length.ShouldBeGreaterThan(40);
        codes.ShouldBeUnique();
        codes.ShouldAllBe(c => Regex.IsMatch(c, @"^RS[1-9]\d\d$"));
    }

    [Fact]
    public void Titles_are_short_and_explanations_are_sentences()
    {
        foreach (var rule in Catalogue.Read())
        {
            rule.Title.ShouldMatch(@"^\p{L}[^\n]{4,78}[^.\n]$", rule.Code);
            rule.Explanation.ShouldMatch(@"^\S[^\n]{20,}\.$", rule.Code);
        }
    }
}
