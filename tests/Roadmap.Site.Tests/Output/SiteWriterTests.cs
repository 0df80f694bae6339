using FsCheck.Xunit;
using RoadmapSite.Output;
using RoadmapSite.Tests.Packaging;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_marks_the_folder()
    {
        var result = _desk.Write(Desk.Page("index.html", "home"), Desk.Page("en/agencies/index.html", "agencies"), Desk.Page("empty.txt", ""));

        result.ShouldBe(new WriteResult(Written: 3, Unchanged: 0, Removed: 0, Bytes: 12));
        _desk.Pages().ShouldBe(["empty.txt: ", "en/agencies/index.html: agencies", "index.html: home"]);
        File.Exists(Path.Combine(_desk.Output, ".roadmap-site")).ShouldBeTrue();
        _desk.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void An_output_in_folders_that_do_not_exist_yet_is_written()
    {
        var output = Path.Combine(_desk.Root, "public", "roadmap");

        _desk.WriteTo(output, Desk.Page("index.html", "home"))!.Written.ShouldBe(1);

        Desk.Pages(output).ShouldBe(["index.html: home"]);
    }

    [Fact]
    public void An_empty_folder_may_be_filled()
    {
        Directory.CreateDirectory(_desk.Output);

        _desk.Write(Desk.Page("index.html", "home"))!.Written.ShouldBe(1);

        _desk.Pages().ShouldBe(["index.html: home"]);
        _desk.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_changes_nothing_touches_nothing()
    {
        OutputFile[] files = [Desk.Page("index.html", "home"), Desk.Page("en/index.html", "home"), Desk.Page("empty.txt", "")];
        _desk.Write(files);
        _desk.Age();

        var result = _desk.Write(files)!;

        result.ShouldBe(new WriteResult(Written: 0, Unchanged: 3, Removed: 0, Bytes: 8));
        result.Changed.ShouldBeFalse();
        _desk.Fresh().ShouldBeEmpty();
        new[] { _desk.Site, _desk.Output, Path.Combine(_desk.Output, "en") }.ShouldAllBe(f => Directory.GetLastWriteTimeUtc(f) == DateTime.UnixEpoch);
    }

    [Fact]
    public void Only_files_that_differ_get_new_time_stamps()
    {
        _desk.Write(Desk.Page("same.html", "same"), Desk.Page("a/longer.html", "1"), Desk.Page("a/edited.html", "1"), Desk.Page("b/gone.html", "1"));
        _desk.Age();

        var result = _desk.Write(Desk.Page("same.html", "same"), Desk.Page("a/longer.html", "12"), Desk.Page("a/edited.html", "2"), Desk.Page("c/new.html", "1"));

        result.ShouldBe(new WriteResult(Written: 3, Unchanged: 1, Removed: 1, Bytes: 8));
        _desk.Fresh().ShouldBe(["a/edited.html", "a/longer.html", "c/new.html"]);
        _desk.Pages().ShouldBe(["a/edited.html: 2", "a/longer.html: 12", "c/new.html: 1", "same.html: same"]);
        Directory.Exists(Path.Combine(_desk.Output, "b")).ShouldBeFalse();
        _desk.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_longer_made_is_a_change_of_its_own()
    {
        _desk.Write(Desk.Page("index.html", "home"), Desk.Page("old/index.html", "old"));

        _desk.Write(Desk.Page("index.html", "home")).ShouldBe(new WriteResult(Written: 0, Unchanged: 1, Removed: 1, Bytes: 4));

        _desk.Pages().ShouldBe(["index.html: home"]);
    }

    [Fact]
    public void A_file_may_take_the_place_of_a_folder_and_back()
    {
        _desk.Write(Desk.Page("data/steps.csv", "1"));
        _desk.Write(Desk.Page("data", "2"));
        _desk.Pages().ShouldBe(["data: 2"]);

        _desk.Write(Desk.Page("data/steps.csv", "1"));
        _desk.Pages().ShouldBe(["data/steps.csv: 1"]);
    }

    [Fact]
    public void Differences_deep_in_a_large_file_are_found()
    {
        var bytes = new byte[300_000];
        _desk.Write(new OutputFile("map.bin", () => bytes));
        var other = new byte[300_000];
        other[^1] = 1;

        _desk.Write(new OutputFile("map.bin", () => bytes))!.Changed.ShouldBeFalse();
        _desk.Write(new OutputFile("map.bin", () => other))!.Written.ShouldBe(1);

        File.ReadAllBytes(Path.Combine(_desk.Output, "map.bin")).ShouldBe(other);
    }

    [Fact]
    public void Links_in_the_output_become_files_and_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        _desk.Write(Desk.Page("index.html", "home"));
        var outside = Path.Combine(_desk.Root, "outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "home"), "home");
        File.Delete(Path.Combine(_desk.Output, "index.html"));
        File.CreateSymbolicLink(Path.Combine(_desk.Output, "index.html"), Path.Combine(outside, "home"));

        _desk.Write(Desk.Page("index.html", "home")).ShouldBe(new WriteResult(Written: 1, Unchanged: 0, Removed: 0, Bytes: 4));

        new FileInfo(Path.Combine(_desk.Output, "index.html")).LinkTarget.ShouldBeNull();
        File.ReadAllText(Path.Combine(outside, "home")).ShouldBe("home");
    }

    [Fact]
    public void The_list_of_what_was_written_stands_in_the_output_and_is_the_same_every_time()
    {
        _desk.Write(Desk.Page("index.html", "home"), Desk.Page("en/index.html", "home"));

        File.ReadAllText(Path.Combine(_desk.Output, ".roadmap-site"))
            .ShouldBe("# Written by “roadmap build”, which removes or replaces these files and no others.\nen/index.html\nindex.html\n");
    }

    [Fact]
    public void What_only_looks_like_a_file_of_the_output_is_replaced_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders");
        OutputFile[] files = [Desk.Page("index.html", "home"), Desk.Page("empty.txt", "")];
        _desk.Write(files);
        foreach (var file in files)
        {
            File.Delete(Path.Combine(_desk.Output, file.Path));
            ChildProcess.Run(_desk.Root, "mkfifo", [Path.Combine(_desk.Output, file.Path)]).Code.ShouldBe(0);
        }

        Task.Run(() => _desk.Write(files)).Wait(TimeSpan.FromSeconds(20)).ShouldBeTrue("it waits for ever");

        _desk.Pages().ShouldBe(["empty.txt: ", "index.html: home"]);
    }

    [Property(MaxTest = 40)]
    public void Building_upon_another_site_gives_the_same_as_building_afresh(byte[] before, byte[] after)
    {
        var fresh = Path.Combine(_desk.Root, Guid.NewGuid().ToString("N"));
        _desk.Write(Pages(before));
        _desk.Write(Pages(after));
        _desk.WriteTo(fresh, Pages(after));

        if (after.Length > 0) _desk.Pages().ShouldBe(Desk.Pages(fresh));
    }

    [Fact]
    public void Progress_counts_every_file()
    {
        var progress = new Highest();

        new SiteWriter(_desk.Output, _desk.Site).Write([.. Enumerable.Range(0, 50).Select(i => Desk.Page($"{i}.html", "x"))], _desk.Problems, progress);

        progress.Value.ShouldBe(50);
    }

    // Four folders of four files each, of few different texts: many files stay, some change, come or go.
    private static OutputFile[] Pages(byte[] seed) =>
        [.. seed.DistinctBy(b => b % 16).Select(b => Desk.Page($"{b % 4}/{b % 16 / 4}.html", $"{b / 128}"))];

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
