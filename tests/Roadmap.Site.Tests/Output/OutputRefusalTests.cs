using RoadmapSite.Output;

namespace RoadmapSite.Tests.Output;

public sealed class OutputRefusalTests : IDisposable
{
    private readonly OutputSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Somebodys_files_are_left_alone()
    {
        Directory.CreateDirectory(_sandbox.Output);
        File.WriteAllText(Path.Combine(_sandbox.Output, "thesis.doc"), "mine");

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith("_site: error RS701: ");
        _sandbox.Pages().ShouldBe(["thesis.doc: mine"]);
        Directory.GetFileSystemEntries(_sandbox.Site, ".*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData("CNAME")]
    [InlineData("en/notes.txt")]
    [InlineData(".nojekyll")]
    public void Somebodys_files_among_those_of_an_earlier_build_stop_the_next_and_stay(string path)
    {
        _sandbox.Write(OutputSandbox.Page("index.html", "before"), OutputSandbox.Page("en/index.html", "before"));
        var mine = Path.Combine(_sandbox.Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(mine)!);
        File.WriteAllText(mine, "mine");

        _sandbox.Write(OutputSandbox.Page("index.html", "after")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldBe(
            $"_site: error RS701: no build has written “{path}”, which a build would remove; move it away (what is to be published belongs in content/files/) or choose another folder with --output");
        _sandbox.Pages().Order(StringComparer.Ordinal).ShouldBe(new[] { $"{path}: mine", "en/index.html: before", "index.html: before" }.Order(StringComparer.Ordinal));
        _sandbox.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void What_somebody_puts_there_while_a_build_runs_is_not_deleted()
    {
        _sandbox.Write(OutputSandbox.Page("index.html", "before"));
        var busy = new OutputFile("index.html", () =>
        {
            File.WriteAllText(Path.Combine(_sandbox.Output, "CNAME"), "mine");
            return "after"u8.ToArray();
        });
        _sandbox.Write(busy).ShouldNotBeNull();

        _sandbox.Pages().ShouldBe(["index.html: after"]);
        OutputSandbox.Pages(_sandbox.Beside("new")).ShouldContain("CNAME: mine");
        _sandbox.Write(OutputSandbox.Page("index.html", "later")).ShouldBeNull();
        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith("._site.new: error RS701: no build has written “CNAME”");
    }

    [Fact]
    public void A_link_that_somebody_put_into_the_output_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        _sandbox.Write(OutputSandbox.Page("index.html", "home"));
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Output, "folder"), _sandbox.Root);

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        _sandbox.Codes.ShouldBe(["RS701"]);
        new FileInfo(Path.Combine(_sandbox.Output, "folder")).LinkTarget.ShouldBe(_sandbox.Root);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("old")]
    public void Somebodys_files_where_a_build_keeps_its_work_are_left_alone(string what)
    {
        Directory.CreateDirectory(_sandbox.Beside(what));
        File.WriteAllText(Path.Combine(_sandbox.Beside(what), "thesis.doc"), "mine");

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith($"._site.{what}: error RS701: ");
        OutputSandbox.Pages(_sandbox.Beside(what)).ShouldBe(["thesis.doc: mine"]);
        Directory.Exists(_sandbox.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("content")]
    [InlineData("content/_site")]
    [InlineData("theme/")]
    [InlineData("x/../content/../")]
    public void The_sites_own_folders_are_no_output(string output)
    {
        _sandbox.WriteTo(Path.Combine(_sandbox.Site, output), OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        _sandbox.Codes.ShouldBe(["RS702"]);
        Directory.GetFileSystemEntries(_sandbox.Site).Length.ShouldBe(2);
    }

    [Fact]
    public void A_name_that_only_begins_like_a_source_is_an_output() =>
        _sandbox.WriteTo(Path.Combine(_sandbox.Site, "content-built"), OutputSandbox.Page("index.html", "home")).ShouldNotBeNull();

    [Fact]
    public void A_file_is_no_output()
    {
        File.WriteAllText(_sandbox.Output, "mine");

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        _sandbox.Codes.ShouldBe(["RS703"]);
        File.ReadAllText(_sandbox.Output).ShouldBe("mine");
    }

    [Theory]
    [InlineData("_site", true)]
    [InlineData("_site", false)]
    [InlineData("._site.new", true)]
    [InlineData("._site.old", true)]
    [InlineData("._site.lock", false)]
    public void A_link_is_no_output_nor_a_place_to_work(string name, bool targetExists)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        var target = Path.Combine(_sandbox.Root, "target");
        if (targetExists) _sandbox.WriteTo(target, OutputSandbox.Page("index.html", "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Site, name), target);

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith($"{name}: error RS703: ");
        if (targetExists) OutputSandbox.Pages(target).ShouldBe(["index.html: elsewhere"]);
        else File.Exists(target).ShouldBeFalse();
    }

    [Theory]
    [InlineData("about/index.html", "About/index.html")]
    [InlineData("about/index.html", "About/team.html")]
    [InlineData("about/index.html", "about/index.html")]
    [InlineData("about/index.html", "about")]
    [InlineData("About", "about/index.html")]
    public void Two_files_that_would_fall_together_are_refused_on_every_system(string one, string other)
    {
        _sandbox.Write(OutputSandbox.Page(one, "1"), OutputSandbox.Page(other, "2")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith($"_site/{other}: error RS708: ");
        Directory.Exists(_sandbox.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_name_that_no_file_system_takes_is_refused()
    {
        var name = new string('ə', 128);

        _sandbox.Write(OutputSandbox.Page($"agencies/{name}/index.html", "1")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith($"_site/agencies/{name}/index.html: error RS707: ");
    }

    [Theory]
    [InlineData("assets/a:b.txt", ":")]
    [InlineData("a\\index.html", "\\")]
    [InlineData("what?.txt", "?")]
    [InlineData("bell\a.txt", "")]
    public void A_name_that_not_every_system_takes_is_refused(string path, string sign)
    {
        _sandbox.Write(OutputSandbox.Page(path, "1")).ShouldBeNull();

        _sandbox.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith($"_site/{path}: error RS710: the name holds “{sign}");
    }

    [Fact]
    public void An_output_that_a_link_leads_into_the_content_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Root, "innocent"), Path.Combine(_sandbox.Site, "content"));
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Root, "detour"), Path.Combine(_sandbox.Root, "innocent"));
        foreach (var output in new[] { "innocent/pages", "detour/pages", "detour/pages/deeper" })
        {
            _sandbox.WriteTo(Path.Combine(_sandbox.Root, output), OutputSandbox.Page("index.html", "home")).ShouldBeNull();
            _sandbox.Codes.ShouldBe(["RS702"]);
        }

        Directory.GetFileSystemEntries(Path.Combine(_sandbox.Site, "content")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("/index.html")]
    [InlineData("a/../../index.html")]
    [InlineData("a//index.html")]
    [InlineData("./index.html")]
    [InlineData("a/")]
    [InlineData("")]
    public void A_path_that_leaves_the_folder_is_a_bug(string path)
    {
        Should.Throw<ArgumentException>(() => _sandbox.Write(OutputSandbox.Page(path, "1")));

        Directory.Exists(_sandbox.Output).ShouldBeFalse();
    }
}
