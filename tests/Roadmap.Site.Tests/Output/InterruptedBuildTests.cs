using RoadmapSite.Output;

namespace RoadmapSite.Tests.Output;

public sealed class InterruptedBuildTests : IDisposable
{
    private static readonly Rule Mistake = new("RS000", Severity.Error);

    private readonly OutputSandbox _sandbox = new();

    public InterruptedBuildTests() => _sandbox.Write(OutputSandbox.Page("index.html", "before"), OutputSandbox.Page("kept.html", "kept"));

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_page_that_fails_leaves_the_previous_output()
    {
        Should.Throw<InvalidOperationException>(() =>
            _sandbox.Write([.. Many(), new("broken.html", () => throw new InvalidOperationException("a bug"))])).Message.ShouldBe("a bug");

        PreviousIsWhole();
    }

    [Fact]
    public void A_mistake_found_while_pages_are_made_leaves_the_previous_output()
    {
        var problems = new DiagnosticList();
        var broken = new OutputFile("broken.html", () =>
        {
            problems.Add(Mistake.At(new("content/pages/about.az.md"), Phrase.Verbatim("a mistake")));
            return default;
        });

        new SiteWriter(_sandbox.Output, _sandbox.Site).Write([.. Many(), broken], problems).ShouldBeNull();

        PreviousIsWhole();
    }

    [Fact]
    public void A_cancelled_build_leaves_the_previous_output()
    {
        using var stop = new CancellationTokenSource();
        var stopping = new OutputFile("stop.html", () =>
        {
            stop.Cancel();
            return default;
        });

        Should.Throw<OperationCanceledException>(() =>
            new SiteWriter(_sandbox.Output, _sandbox.Site).Write([stopping, .. Many()], _sandbox.Problems, cancel: stop.Token));

        PreviousIsWhole();
    }

    [Fact]
    public void A_first_build_that_is_cancelled_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var output = Path.Combine(_sandbox.Root, "fresh");
        var last = new OutputFile("stop.html", () =>
        {
            stop.Cancel();
            return default;
        });

        Should.Throw<OperationCanceledException>(() => new SiteWriter(output, _sandbox.Site).Write([.. Many(), last], _sandbox.Problems, cancel: stop.Token));

        Directory.GetDirectories(_sandbox.Root).ShouldBe([_sandbox.Site]);
    }

    [Fact]
    public void Killed_while_pages_were_written_the_next_build_clears_up()
    {
        Directory.Move(Sibling("half"), _sandbox.Beside("new"));

        _sandbox.Write(OutputSandbox.Page("index.html", "after"))!.Changed.ShouldBeTrue();

        _sandbox.Pages().ShouldBe(["index.html: after"]);
        _sandbox.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void Killed_before_the_first_page_the_next_build_clears_up()
    {
        Directory.CreateDirectory(_sandbox.Beside("new"));

        _sandbox.Write(OutputSandbox.Page("index.html", "before"), OutputSandbox.Page("kept.html", "kept"))!.Changed.ShouldBeFalse();

        PreviousIsWhole();
    }

    [Fact]
    public void Killed_between_two_renames_the_previous_output_comes_back()
    {
        Directory.Move(Sibling("complete"), _sandbox.Beside("new"));
        Directory.Move(_sandbox.Output, _sandbox.Beside("old"));

        _sandbox.Write(OutputSandbox.Page("index.html", "before"), OutputSandbox.Page("kept.html", "kept"))!.Changed.ShouldBeFalse();

        PreviousIsWhole();
    }

    [Fact]
    public void Killed_after_two_renames_the_new_output_stays()
    {
        Directory.Move(Sibling("retired"), _sandbox.Beside("old"));

        _sandbox.Write(OutputSandbox.Page("index.html", "before"), OutputSandbox.Page("kept.html", "kept"))!.Changed.ShouldBeFalse();

        PreviousIsWhole();
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_told_so_and_breaks_nothing()
    {
        WriteResult? second = null;
        var during = new OutputFile("index.html", () =>
        {
            second = _sandbox.Write(OutputSandbox.Page("index.html", "second"));
            return "first"u8.ToArray();
        });

        var first = new SiteWriter(_sandbox.Output, _sandbox.Site).Write([during], new());

        (first!.Written, second, _sandbox.Codes.Single()).ShouldBe((1, null, "RS704"));
        _sandbox.Pages().ShouldBe(["index.html: first"]);
        _sandbox.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reader_finds_the_output_at_every_moment()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the system cannot exchange two folders");
        using var stop = new CancellationTokenSource();
        var missed = 0;
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                if (!File.Exists(Path.Combine(_sandbox.Output, "kept.html"))) missed++;
        });

        for (var i = 0; i < 200; i++) _sandbox.Write(OutputSandbox.Page("index.html", $"{i}"), OutputSandbox.Page("kept.html", "kept"));
        await stop.CancelAsync();
        await reader;

        missed.ShouldBe(0);
        _sandbox.Pages().ShouldBe(["index.html: 199", "kept.html: kept"]);
    }

    private static OutputFile[] Many() => [.. Enumerable.Range(0, 200).Select(i => OutputSandbox.Page($"{i}/index.html", "after"))];

    private string Sibling(string name)
    {
        var folder = Path.Combine(_sandbox.Root, name);
        _sandbox.WriteTo(folder, OutputSandbox.Page("index.html", name));
        return folder;
    }

    private void PreviousIsWhole()
    {
        _sandbox.Pages().ShouldBe(["index.html: before", "kept.html: kept"]);
        _sandbox.Leftovers.ShouldBeEmpty();
    }
}
