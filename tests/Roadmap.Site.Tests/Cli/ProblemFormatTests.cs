using System.Text.Json;

namespace RoadmapSite.Tests.Cli;

public sealed class ProblemFormatTests : IDisposable
{
    private const string Stray = "content/status/2017/a,b:50%\nx ə.txt";

    private readonly TemporarySite _site = new();

    public ProblemFormatTests() => _site.Break();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Annotations_name_file_line_column_and_title() =>
        Check("github").Lines[0].ShouldStartWith("::error file=content/status/2017/1.1.yml,line=3,col=10,title=RS123 The value does not fit::“partal” stands here");

    [Fact]
    public void Annotations_of_errors_come_first()
    {
        _site.DropTranslation();
        _site.Replace("content/status/2017/1.1.yml", "partal", "partial");
        _site.Write("content/status/2017/zzz.txt", "");
        var kinds = Check("github").Lines.Select(l => l.Split(' ')[0]).ToArray();

        kinds.ShouldContain("::error");
        kinds.ShouldBe(kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file names.");
        _site.Write(Stray, "");

        Check("github").Lines.ShouldContain(l => l.StartsWith("::error file=content/status/2017/a%2Cb%3A50%25%0Ax ə.txt,title=RS110 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_keeps_a_problem_in_its_line_whatever_the_file_is_called()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file names.");
        _site.Write(Stray, "");

        Check("text").Lines.ShouldContain(l => l.StartsWith(@"content/status/2017/a,b:50%\u000Ax ə.txt: error RS110: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("github", "file=site/content/status/2017/1.1.yml,line=3")]
    [InlineData("sarif", "\"uri\": \"site/content/status/2017/1.1.yml\"")]
    [InlineData("json", "\"path\": \"content/status/2017/1.1.yml\"")]
    public void Code_hosts_get_paths_from_the_top_of_the_checkout(string format, string path)
    {
        CommandRun.In(_site.Parent, "check", "--site", "site", "--format", format).Output.ShouldContain(path);
        CommandRun.With(_site.Folder, w => new(w), name => name == "GITHUB_WORKSPACE" ? _site.Parent : null, default, "check", "--format", format)
            .Output.ShouldContain(path);
    }

    [Fact]
    public void Json_has_the_same_keys_for_every_problem()
    {
        _site.Write("content/status/2017/zzz.txt", "");
        using var json = JsonDocument.Parse(Check("json").Output);

        var problems = json.RootElement.EnumerateArray().ToArray();
        problems.Length.ShouldBe(4);
        foreach (var problem in problems)
            problem.EnumerateObject().Select(p => p.Name).ShouldBe(["path", "line", "column", "severity", "code", "title", "message"]);
        problems[0].GetProperty("line").GetInt32().ShouldBe(3);
        problems[0].GetProperty("column").GetInt32().ShouldBe(10);
        problems[0].GetProperty("severity").GetString().ShouldBe("error");
        problems[0].GetProperty("code").GetString().ShouldBe("RS123");
        problems[3].GetProperty("line").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Nothing_wrong_is_an_empty_document()
    {
        _site.Replace("content/status/2017/1.1.yml", "partal", "partial");

        Check("json").Output.Trim().ShouldBe("[]");
        using var sarif = JsonDocument.Parse(Check("sarif").Output);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
        Check("github").Output.ShouldBeEmpty();
        Check("text").Output.ShouldBeEmpty();
    }

    [Fact]
    public void Sarif_holds_the_catalogue_and_points_into_it()
    {
        using var json = JsonDocument.Parse(Check("sarif").Output);

        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(r => r.GetProperty("id").GetString()).ShouldBe(Catalogue.Read().Select(r => r.Code));
        rules.ShouldAllBe(r => r.GetProperty("help").GetProperty("text").GetString()!.Length > 20);

        var result = run.GetProperty("results")[0];
        result.GetProperty("level").GetString().ShouldBe("error");
        result.GetProperty("ruleId").GetString().ShouldBe("RS123");
        rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe("RS123");
        result.GetProperty("message").GetProperty("text").GetString()!.ShouldContain("did you mean “partial”?");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("content/status/2017/1.1.yml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(3);
        place.GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBe(10);
    }

    [Fact]
    public void Sarif_addresses_are_relative_uris()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file names.");
        _site.Write(Stray, "");
        using var json = JsonDocument.Parse(Check("sarif").Output);

        var places = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation")).ToArray();
        var uris = places.Select(p => p.GetProperty("artifactLocation").GetProperty("uri").GetString()!).ToArray();
        uris.ShouldContain("content/status/2017/a%2Cb%3A50%25%0Ax%20%C9%99.txt");
        uris.ShouldAllBe(u => Uri.IsWellFormedUriString(u, UriKind.Relative));
        places.ShouldAllBe(p => p.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
    }

    private CommandRun Check(string format)
    {
        var run = CommandRun.In(_site.Folder, "check", "--format", format);
        run.Code.ShouldBeLessThan(2, run.Error);
        return run;
    }
}
