using RoadmapSite.Content;
using RoadmapSite.Rendering;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Content;

public sealed class UntrustedValueTests
{
    [Theory]
    [InlineData("https://gov.az/")]
    [InlineData("https://www.e-gov.az:8443/a@b?c=@#d")]
    [InlineData("https://\u0259-gov.az/")]
    [InlineData("https://\u043C\u0438\u043D\u0441\u0432\u044F\u0437\u044C.\u0440\u0444/")]
    [InlineData("https://\u6771\u4EACabc.jp/")]
    public void Honest_addresses_are_fine(string address) => WebAddress.Deception(address).ShouldBeNull();

    [Theory]
    [InlineData("https://gov.az@evil.example/", "has a name before its host")]
    [InlineData("https://gov.az:x@evil.example", "has a name before its host")]
    [InlineData("https://g\u043Ev.az/", "“g\u043Ev” looks like another")]
    [InlineData("https://\u0430\u0440\u0440\u04CF\u0435.com/", "looks like another")]
    [InlineData("https://xn--80ak6aa92e.com/", "looks like another")]
    [InlineData("https://evil.example\\@gov.az/", "backslash")]
    public void An_address_that_deceives_is_refused_as_a_link_and_as_evidence(string address, string why)
    {
        WebAddress.Deception(address).ShouldNotBeNull().ToString().ShouldContain(why);
        LinkTargets.Of(address).ShouldBe(LinkTarget.Refused);
    }

    [Fact]
    public void The_reason_is_told_where_the_link_stands() =>
        MarkdownText.Read("a.md", "[a](https://gov.az@evil.example/)").Findings.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("a.md:1:1: error RS502: this link is not allowed: “https://gov.az@evil.example/” has a name before its host, which serves only to deceive; delete what stands before the @");

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html><title>{{ frame.title }}</title>")]
    public void A_layout_shows_the_page(string layout)
    {
        using var site = new TemporarySite();
        site.Write("theme/layouts/base.html", layout);

        foreach (var command in new[] { "check", "build" })
        {
            var run = CommandRun.In(site.Folder, command);
            (run.Output + run.Error).ShouldContain("theme/layouts/base.html: error RS609: the layout shows no page");
        }
    }

    [Theory]
    [InlineData("GIF89a, and as long as a picture's first bytes are", "this is no PNG picture; save it as one")]
    [InlineData("", "this is no PNG picture; save it as one")]
    [InlineData(null, "the picture has 1200×631 pixels; make it 1200×630")]
    public void A_picture_for_shared_links_is_a_PNG_of_the_usual_size(string? text, string why)
    {
        var bytes = text is null ? TestSite.Real.Input["content/cards/az.png"]!.Bytes.ToArray() : System.Text.Encoding.ASCII.GetBytes(text);
        if (text is null) bytes[23]++;

        TestSite.Real.Write("content/cards/az.png", bytes).Problems().ShouldHaveSingleItem().ShouldBe($"content/cards/az.png: error RS131: {why}");
    }
}
