using RoadmapSite.Content;

namespace RoadmapSite.Tests.Content;

public sealed class SiteFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roadmap-folder-");
    private readonly DiagnosticList _problems = new();

    [Fact]
    public void Content_and_theme_are_read_and_nothing_else()
    {
        Write("content/a.yml");
        Write("content/b/c.md");
        Write("theme/d.html");
        Write("_site/index.html");
        Write("README.md");
        Paths(new SiteFolder(_root.FullName)).ShouldBe(["content/a.yml", "content/b/c.md", "theme/d.html"]);
        _problems.Sorted().ShouldBeEmpty();
    }

    [Fact]
    public void Hidden_files_and_backups_are_left_alone()
    {
        Write("content/.schema/roadmap.schema.json");
        Write("content/.DS_Store");
        Write("content/a.yml~");
        Write("content/a.yml");
        Paths(new SiteFolder(_root.FullName)).ShouldBe(["content/a.yml"]);
        _problems.Sorted().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_above_the_limit_is_not_read()
    {
        Write("content/a.yml", new string('a', 101));
        Write("content/b.yml", new string('a', 100));
        Write("content/c.png", new string('a', 1000));
        Write("content/d.png", new string('a', 1001));
        Paths(new SiteFolder(_root.FullName)).ShouldBe(["content/b.yml", "content/c.png"]);
        Lines().ShouldBe(
        [
            "content/a.yml: error RS108: the file has 101 bytes, more than the limit of 100 (limits: file-size: in site.config.yml)",
            "content/d.png: error RS108: the file has 1001 bytes, more than the limit of 1000 (limits: file-size: in site.config.yml)",
        ]);
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        Write("secret/plan.yml");
        Write("content/a.yml");
        File.CreateSymbolicLink(Path.Combine(_root.FullName, "content/b.yml"), Path.Combine(_root.FullName, "secret/plan.yml"));
        File.CreateSymbolicLink(Path.Combine(_root.FullName, "content/c.yml"), "nowhere");
        Directory.CreateSymbolicLink(Path.Combine(_root.FullName, "content/d"), Path.Combine(_root.FullName, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(_root.FullName, "theme"), Path.Combine(_root.FullName, "secret"));
        File.CreateSymbolicLink(Path.Combine(_root.FullName, "site.config.yml"), Path.Combine(_root.FullName, "secret/plan.yml"));

        var folder = new SiteFolder(_root.FullName);
        Paths(folder).ShouldBe(["content/a.yml"]);
        folder.ReadFile("site.config.yml", 100, _problems)["site.config.yml"]!.IsUnread.ShouldBeTrue();
        Lines().ShouldBe(new[] { "content/b.yml", "content/c.yml", "content/d", "site.config.yml", "theme" }
            .Select(p => $"{p}: error RS111: this is a symbolic link; only real files inside the site folder are read, so replace it by a copy"));
    }

    [Fact]
    public void What_may_not_be_read_is_a_problem()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "a superuser may read every file: run the tests as an ordinary user");
        Write("content/a.yml");
        Write("content/b/c.yml");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_root.FullName, "content/a.yml"), UnixFileMode.None);
            File.SetUnixFileMode(Path.Combine(_root.FullName, "content/b"), UnixFileMode.None);
            Paths(new SiteFolder(_root.FullName)).ShouldBeEmpty();
            File.SetUnixFileMode(Path.Combine(_root.FullName, "content/b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Lines().Select(l => l.Split(": ")[..2]).ShouldBe([["content/a.yml", "error RS112"], ["content/b", "error RS112"]]);
    }

    [Fact]
    public void A_file_that_has_not_changed_is_not_read_again()
    {
        var changed = Write("content/a.yml");
        Write("content/b.yml");
        var folder = new SiteFolder(_root.FullName);
        var first = folder.Read(100, _problems);
        File.WriteAllText(changed, "changed");
        var second = folder.Read(100, _problems);

        second["content/b.yml"].ShouldBeSameAs(first["content/b.yml"]);
        second["content/a.yml"]!.Bytes.Length.ShouldBe(7);
        first["content/a.yml"]!.Bytes.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("status/2018/report.yml", "status: error RS110: nothing reads it here; move it to content/status/")]
    [InlineData("roadmap/roadmap.yml", "roadmap: error RS110: nothing reads it here; move it to content/roadmap/")]
    [InlineData("status/2018/notes.yml", null)]
    [InlineData("roadmap/notes.md", null)]
    public void What_was_moved_out_of_the_content_is_told(string path, string? problem)
    {
        var file = new FileInfo(Path.Combine(_root.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, "");
        var problems = new DiagnosticList();
        new SiteFolder(_root.FullName).Read(1000, problems);
        problems.Sorted().Select(p => p.ToString()).ShouldBe(problem is null ? [] : [problem]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_empty()
    {
        var folder = new SiteFolder(Path.Combine(_root.FullName, "nowhere"));
        Paths(folder).ShouldBeEmpty();
        folder.ReadFile("site.config.yml", 100, _problems).Files.ShouldBeEmpty();
        _problems.Sorted().ShouldBeEmpty();
    }

    public void Dispose() => _root.Delete(recursive: true);

    private string[] Paths(SiteFolder folder) => [.. folder.Read(100, _problems).Files.Values.Where(f => !f.IsUnread).Select(f => f.Path)];

    private string[] Lines() => [.. _problems.Sorted().Select(p => p.ToString())];

    private string Write(string path, string text = "x")
    {
        var full = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }
}
