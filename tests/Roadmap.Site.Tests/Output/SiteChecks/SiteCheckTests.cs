using System.Collections.Frozen;
using System.Security.Cryptography;
using RoadmapSite.Output.SiteChecks;

namespace RoadmapSite.Tests.Output.SiteChecks;

/// <summary>Each check finds its fault in a small site that is otherwise sound.</summary>
public class SiteCheckTests
{
    private static readonly CheckedSite site = new(
        new("https://example.org/roadmap/"), ["az", "en"], new[] { "nav.home" }.ToFrozenSet(), new[] { "2017/" }.ToFrozenSet());

    [Fact]
    public void A_sound_site_has_no_problems() => Problems("").ShouldBeEmpty();

    [Theory]
    [InlineData("RS801", "<a href='/roadmap/nothing/'>x</a>", "“/roadmap/nothing/” leads to no page")]
    [InlineData("RS801", "<a href='/roadmap/en'>x</a>", "“/roadmap/en” leads to no page")]
    [InlineData("RS801", "<a href='/data/'>x</a>", "“/data/” leads out of the site")]
    [InlineData("RS801", "<a href='https://example.org/roadmap/x.csv'>x</a>", "“https://example.org/roadmap/x.csv” leads to no page")]
    [InlineData("RS801", "<img src='x.png' alt=''>", "“x.png” leads to no page or file")]
    [InlineData("RS801", "<form action='/roadmap/find/'></form>", "“/roadmap/find/” leads to no page")]
    [InlineData("RS802", "<a href='#pleace'>x</a>", "there is no “pleace” (did you mean “place”?)")]
    [InlineData("RS802", "<a href='/roadmap/en/?q=1#nothing'>x</a>", "leads to no place")]
    [InlineData("RS803", "<h3>Deep</h3>", "the heading “Deep” is h3 below h1; make it h2")]
    [InlineData("RS803", "<h2> </h2>", "a heading h2 has no words")]
    [InlineData("RS804", "<h1>Two</h1>", "2 main headings")]
    [InlineData("RS805", "<table><tr><th scope=col>a</table>", "has no caption")]
    [InlineData("RS805", "<table class=t><caption>c</caption><tr><th>a</table>", "“a” of the table <table class=\"t\"> has no scope")]
    [InlineData("RS805", "<table><caption>c</caption><tr><td>a</table>", "no header cells")]
    [InlineData("RS806", "<img src='/roadmap/card.png'>", "<img> has no words; give it an alt text")]
    [InlineData("RS806", "<svg><path></path></svg>", "<svg> has no words")]
    [InlineData("RS806", "<a href='/roadmap/'><svg aria-hidden=true></svg></a>", "<a> has no words")]
    [InlineData("RS806", "<button></button>", "<button> has no words")]
    [InlineData("RS806", "<input id=i>", "<input id=\"i\"> has no words")]
    [InlineData("RS807", "<p lang=de>x</p>", "“de”, which the site does not have")]
    [InlineData("RS809", "<p id=place>x</p>", "“place” stands 2 times")]
    [InlineData("RS809", "<p aria-describedby=gone>x</p>", "refers with aria-describedby to “gone”")]
    [InlineData("RS811", "<p style='color:red'>x</p>", "<p> has the attribute style")]
    [InlineData("RS811", "<p onclick='x()'>x</p>", "<p> has the attribute onclick")]
    [InlineData("RS811", "<style>p{}</style>", "<style> stands in the page")]
    [InlineData("RS811", "<script>x()</script>", "<script> stands in the page")]
    [InlineData("RS811", "<a href=' JavaScript:x()'>x</a>", "<a> has the attribute href")]
    [InlineData("RS812", "<img src='https://other.example/x.png' alt=''>", "“https://other.example/x.png” is loaded from another site")]
    [InlineData("RS812", "<img srcset='//other.example/x.png 2x' alt=''>", "is loaded from another site")]
    [InlineData("RS812", "<iframe src='https://other.example/'></iframe>", "is loaded from another site")]
    [InlineData("RS813", "<a hreflang=en lang=en href='/roadmap/en/2017/'>English</a>", "the link to the language en")]
    [InlineData("RS814", "<p>{{Title}}</p>", "“{{” shows on the page")]
    [InlineData("RS814", "<p title='nav.home'>x</p>", "“nav.home” shows on the page")]
    public void A_fault_is_found_with_the_page_it_is_on(string code, string body, string message) =>
        Problems(body).ShouldContain(p => p.StartsWith($"index.html: ") && p.Contains($" {code}: ") && p.Contains(message));

    [Theory]
    [InlineData("<a href='https://other.example/#x'>x</a><a href='mailto:a@example.org'>x</a><a href='https://example.org/contact'>x</a>")]
    [InlineData("<a href='en/?q=1#place'>x</a><a href='#place'>x</a><a href='#'>x</a><a href='/roadmap/card.png'>x</a>")]
    [InlineData("<script type='application/ld+json'>{}</script>")]
    [InlineData("<img src='data:image/png;base64,AA' alt=''><svg aria-hidden=true></svg><svg role=img aria-label=x></svg>")]
    [InlineData("<a href='/roadmap/'><img src='/roadmap/card.png' alt='x'></a><label>x <input></label><label for=j>x</label><input id=j>")]
    [InlineData("<p>steps.csv nav.home.example /nav.home</p>")]
    public void What_is_right_is_left_alone(string body) => Problems(body).ShouldBeEmpty();

    [Theory]
    [InlineData("RS807", "<html lang=az>", "<html lang=en>", "says that its language is “en”; it is “az”")]
    [InlineData("RS808", "<title>az index.html</title>", "<title></title>", "has no title")]
    [InlineData("RS808", "<title>az index.html</title>", "<title>az 2017/index.html</title>", "is also that of index.html")]
    [InlineData("RS810", "<link rel=canonical href='https://example.org/roadmap/'>", "", "the page says that its address is “”")]
    [InlineData("RS810", "<link rel=alternate hreflang=x-default href='https://example.org/roadmap/'>", "", "once for each of az, en, x-default")]
    [InlineData("RS810", "hreflang=en href='https://example.org/roadmap/en/'", "hreflang=en href='https://example.org/roadmap/en/2017/'", "is not this page’s in that language")]
    [InlineData("RS810", "hreflang=en href='https://example.org/roadmap/en/'", "hreflang=en href='https://example.org/roadmap/en/2017/'", "the page in az, index.html, does not name this one in turn")]
    public void A_fault_of_the_layout_is_found(string code, string good, string bad, string message) =>
        Problems("", index => index.Contains(good) ? index.Replace(good, bad) : throw new ArgumentException(good)).ShouldContain(p => p.Contains($" {code}: ") && p.Contains(message));

    [Fact]
    public void A_fault_of_every_page_is_one_problem() =>
        SiteCheck.Check([.. Files("").Select(f => f.IsPage ? f with { Bytes = Encoding.UTF8.GetBytes(Text(f).Replace("<h1>", "<h1 style=x>")) } : f)], site)
            .ShouldHaveSingleItem().Message.ToString().ShouldEndWith("(here and on 3 more)");

    [Fact]
    public void Style_sheets_load_nothing_from_elsewhere()
    {
        CheckedFile[] sheet = [new("site.css", "@import 'https://other.example/a.css';p{background:url(gone.png) url(card.png) url(\"data:x\")}"u8.ToArray())];
        SiteCheck.Check([.. Files(""), .. sheet], site).Select(p => p.ToString()).ShouldBe(
        [
            "site.css: error RS816: “https://other.example/a.css” is not a file of the site",
            "site.css: error RS816: “gone.png” is not a file of the site",
        ]);
    }

    [Fact]
    public void Heavy_pages_are_found_and_long_ones_may_be_heavier()
    {
        var files = Files("").Select(f => f.Path is "index.html" or "2017/index.html" ? f with { Bytes = Encoding.UTF8.GetBytes(Text(f) + $"<p>{Noise(2_200)}</p>") } : f);
        var problem = SiteCheck.Check([.. files], site).ShouldHaveSingleItem();
        problem.ToString().ShouldStartWith("index.html: warning RS815: the page and what it loads have ");
    }

    [Fact]
    public void Too_many_requests_and_too_much_script_are_found()
    {
        var script = Encoding.UTF8.GetBytes(Noise(200));
        var body = string.Concat(Enumerable.Range(0, 6).Select(i => $"<script src='/roadmap/{i}.js'></script>"));
        SiteCheck.Check([.. Files(body), .. Enumerable.Range(0, 6).Select(i => new CheckedFile($"{i}.js", script))], site)
            .Where(p => p.Rule.Code == "RS815").Select(p => p.Message.ToString()).Where(m => m.Contains("7 requests") || m.Contains("script has")).Count().ShouldBe(2);
    }

    [Fact]
    public void A_page_that_search_engines_leave_out_needs_no_address() =>
        SiteCheck.Check([.. Files(""), new("404.html", "<!doctype html><html lang=az><title>x</title><meta name=robots content=noindex><h1>x</h1><a hreflang=en href='/roadmap/en/'>en</a>"u8.ToArray())], site).ShouldBeEmpty();

    private static string[] Problems(string body, Func<string, string>? change = null) =>
        [.. SiteCheck.Check([.. Files(body).Select(f => f.Path == "index.html" && change is not null ? f with { Bytes = Encoding.UTF8.GetBytes(change(Text(f))) } : f)], site).Select(p => p.ToString())];

    // Compresses to about half: 32 bytes a piece.
    private static string Noise(int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(i => Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(i)))));

    private static string Text(CheckedFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static CheckedFile[] Files(string body) =>
    [
        Page("az", "", "index.html", body), Page("en", "en/", "index.html", ""), Page("az", "", "2017/index.html", ""), Page("en", "en/", "2017/index.html", ""),
        new("card.png", new byte[] { 1 }),
    ];

    private static CheckedFile Page(string language, string folder, string path, string body)
    {
        const string root = "https://example.org/roadmap/";
        var page = path[..^"index.html".Length];
        return new(folder + path, Encoding.UTF8.GetBytes(
            $"<!doctype html><html lang={language}><head><title>{language} {path}</title>"
            + $"<link rel=canonical href='{root}{folder}{page}'>"
            + $"<link rel=alternate hreflang=az href='{root}{page}'><link rel=alternate hreflang=en href='{root}en/{page}'><link rel=alternate hreflang=x-default href='{root}{page}'>"
            + $"</head><body><h1>Title</h1><p id=place>x</p>{body}</body></html>"));
    }
}
