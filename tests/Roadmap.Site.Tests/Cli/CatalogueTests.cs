using RoadmapSite.Diagnostics;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Cli;

public sealed class CatalogueTests
{
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
