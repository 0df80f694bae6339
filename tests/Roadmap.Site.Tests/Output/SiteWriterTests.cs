using FsCheck.Xunit;
using RoadmapSite.Output;
using RoadmapSite.Tests.Packaging;

namespace RoadmapSite.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly OutputSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_marks_the_folder()
    {
        var result = _sandbox.Write(OutputSandbox.Page("index.html", "home"), OutputSandbox.Page("en/agencies/index.html", "agencies"), OutputSandbox.Page("empty.txt", ""));

        result.ShouldBe(new WriteResult(Written: 3, Unchanged: 0, Removed: 0, Bytes: 12));
        _sandbox.Pages().ShouldBe(["empty.txt: ", "en/agencies/index.html: agencies", "index.html: home"]);
        File.Exists(Path.Combine(_sandbox.Output, ".roadmap-site")).ShouldBeTrue();
        _sandbox.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void An_output_in_folders_that_do_not_exist_yet_is_written()
    {
        var output = Path.Combine(_sandbox.Root, "public", "roadmap");

        _sandbox.WriteTo(output, OutputSandbox.Page("index.html", "home"))!.Written.ShouldBe(1);

        OutputSandbox.Pages(output).ShouldBe(["index.html: home"]);
    }

    [Fact]
    public void An_empty_folder_may_be_filled()
    {
        Directory.CreateDirectory(_sandbox.Output);

        _sandbox.Write(OutputSandbox.Page("index.html", "home"))!.Written.ShouldBe(1);

        _sandbox.Pages().ShouldBe(["index.html: home"]);
        _sandbox.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_changes_nothing_touches_nothing()
    {
        OutputFile[] files = [OutputSandbox.Page("index.html", "home"), OutputSandbox.Page("en/index.html", "home"), OutputSandbox.Page("empty.txt", "")];
        _sandbox.Write(files);
        _sandbox.Age();

        var result = _sandbox.Write(files)!;

        result.ShouldBe(new WriteResult(Written: 0, Unchanged: 3, Removed: 0, Bytes: 8));
        result.Changed.ShouldBeFalse();
        _sandbox.Fresh().ShouldBeEmpty();
        new[] { _sandbox.Site, _sandbox.Output, Path.Combine(_sandbox.Output, "en") }.ShouldAllBe(f => Directory.GetLastWriteTimeUtc(f) == DateTime.UnixEpoch);
    }

    [Fact]
    public void Only_files_that_differ_get_new_time_stamps()
    {
        _sandbox.Write(OutputSandbox.Page("same.html", "same"), OutputSandbox.Page("a/longer.html", "1"), OutputSandbox.Page("a/edited.html", "1"), OutputSandbox.Page("b/gone.html", "1"));
        _sandbox.Age();

        var result = _sandbox.Write(OutputSandbox.Page("same.html", "same"), OutputSandbox.Page("a/longer.html", "12"), OutputSandbox.Page("a/edited.html", "2"), OutputSandbox.Page("c/new.html", "1"));

        result.ShouldBe(new WriteResult(Written: 3, Unchanged: 1, Removed: 1, Bytes: 8));
        _sandbox.Fresh().ShouldBe(["a/edited.html", "a/longer.html", "c/new.html"]);
        _sandbox.Pages().ShouldBe(["a/edited.html: 2", "a/longer.html: 12", "c/new.html: 1", "same.html: same"]);
        Directory.Exists(Path.Combine(_sandbox.Output, "b")).ShouldBeFalse();
        _sandbox.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_longer_made_is_a_change_of_its_own()
    {
        _sandbox.Write(OutputSandbox.Page("index.html", "home"), OutputSandbox.Page("old/index.html", "old"));

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBe(new WriteResult(Written: 0, Unchanged: 1, Removed: 1, Bytes: 4));

        _sandbox.Pages().ShouldBe(["index.html: home"]);
    }

    [Fact]
    public void A_file_may_take_the_place_of_a_folder_and_back()
    {
        _sandbox.Write(OutputSandbox.Page("data/steps.csv", "1"));
        _sandbox.Write(OutputSandbox.Page("data", "2"));
        _sandbox.Pages().ShouldBe(["data: 2"]);

        _sandbox.Write(OutputSandbox.Page("data/steps.csv", "1"));
        _sandbox.Pages().ShouldBe(["data/steps.csv: 1"]);
    }

    [Fact]
    public void Differences_deep_in_a_large_file_are_found()
    {
        var bytes = new byte[300_000];
        _sandbox.Write(new OutputFile("map.bin", () => bytes));
        var other = new byte[300_000];
        other[^1] = 1;

        _sandbox.Write(new OutputFile("map.bin", () => bytes))!.Changed.ShouldBeFalse();
        _sandbox.Write(new OutputFile("map.bin", () => other))!.Written.ShouldBe(1);

        File.ReadAllBytes(Path.Combine(_sandbox.Output, "map.bin")).ShouldBe(other);
    }

    [Fact]
    public void Links_in_the_output_become_files_and_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        _sandbox.Write(OutputSandbox.Page("index.html", "home"));
        var outside = Path.Combine(_sandbox.Root, "outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "home"), "home");
        File.Delete(Path.Combine(_sandbox.Output, "index.html"));
        File.CreateSymbolicLink(Path.Combine(_sandbox.Output, "index.html"), Path.Combine(outside, "home"));

        _sandbox.Write(OutputSandbox.Page("index.html", "home")).ShouldBe(new WriteResult(Written: 1, Unchanged: 0, Removed: 0, Bytes: 4));

        new FileInfo(Path.Combine(_sandbox.Output, "index.html")).LinkTarget.ShouldBeNull();
        File.ReadAllText(Path.Combine(outside, "home")).ShouldBe("home");
    }

    [Fact]
    public void The_list_of_what_was_written_stands_in_the_output_and_is_the_same_every_time()
    {
        _sandbox.Write(OutputSandbox.Page("index.html", "home"), OutputSandbox.Page("en/index.html", "home"));

        File.ReadAllText(Path.Combine(_sandbox.Output, ".roadmap-site"))
            .ShouldBe("# Written by “roadmap build”, which removes or replaces these files and no others.\nen/index.html\nindex.html\n");
    }

    [Fact]
    public async Task What_only_looks_like_a_file_of_the_output_is_replaced_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders");
        OutputFile[] files = [OutputSandbox.Page("index.html", "home")];
        _sandbox.Write(files);
        File.Delete(Path.Combine(_sandbox.Output, "index.html"));
        ChildProcess.Run(_sandbox.Root, "mkfifo", [Path.Combine(_sandbox.Output, "index.html")]).Code.ShouldBe(0);

        await Task.Run(() => _sandbox.Write(files), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        _sandbox.Pages().ShouldBe(["index.html: home"]);
    }

    [Property(MaxTest = 40)]
    public void Building_upon_another_site_gives_the_same_as_building_afresh(byte[] before, byte[] after)
    {
        var fresh = Path.Combine(_sandbox.Root, Guid.NewGuid().ToString("N"));
        _sandbox.Write(Pages(before));
        _sandbox.Write(Pages(after));
        _sandbox.WriteTo(fresh, Pages(after));

        if (after.Length > 0) _sandbox.Pages().ShouldBe(OutputSandbox.Pages(fresh));
    }

    [Fact]
    public void Progress_counts_every_file()
    {
        var progress = new Highest();

        new SiteWriter(_sandbox.Output, _sandbox.Site).Write([.. Enumerable.Range(0, 50).Select(i => OutputSandbox.Page($"{i}.html", "x"))], _sandbox.Problems, progress);

        progress.Value.ShouldBe(50);
    }

    // Four folders of four files each, of few different texts: many files stay, some change, come or go.
    private static OutputFile[] Pages(byte[] seed) =>
        [.. seed.DistinctBy(b => b % 16).Select(b => OutputSandbox.Page($"{b % 4}/{b % 16 / 4}.html", $"{b / 128}"))];

    private sealed class Highest : IProgress<int>
    {
        private int _value;

        public int Value => _value;

        public void Report(int value)
        {
            lock (this) _value = Math.Max(_value, value);
        }
    }
}
