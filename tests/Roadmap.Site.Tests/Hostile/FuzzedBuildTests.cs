using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Hostile;

/// <summary>A sample of the fuzzed sites through the command line and the real writer.</summary>
[Trait("Speed", "Slow")]
public sealed class FuzzedBuildTests : IDisposable
{
    private const int Runs = 24;

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_failure_never_changes_a_published_site()
    {
        var output = Path.Combine(_site.Folder, "_site");
        CommandRun.In(_site.Folder).Code.ShouldBe(0);
        var (published, failed) = (SpoiltSite.State(output), 0);

        for (var seed = 1_000_000; seed < 1_000_000 + Runs; seed++)
        {
            Trial.Tried("builds of mutated files");
            var mutation = Mutation.Of(seed, TestSite.Real.Input);
            var full = Path.Combine(_site.Folder, mutation.Path);
            var isFolderNew = !Directory.Exists(Path.GetDirectoryName(full));
            var before = File.Exists(full) ? File.ReadAllBytes(full) : null;
            if (mutation.Bytes is { } bytes) _site.Write(mutation.Path, bytes);
            else File.Delete(full);

            var run = CommandRun.In(_site.Folder, "build");

            var about = $"seed {seed}, {mutation.Path} ({mutation.What}): {run.Error}";
            run.Code.ShouldBeInRange(0, 1, about);
            run.Error.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse(about);
            if (run.Code == 1) SpoiltSite.State(output).ShouldBe(published, about);
            failed += run.Code;
            Trial.Survived("builds of mutated files");
            published = SpoiltSite.State(output);
            if (before is not null) File.WriteAllBytes(full, before);
            else if (isFolderNew) Directory.Delete(Path.GetDirectoryName(full)!, recursive: true);
            else File.Delete(full);
        }

        failed.ShouldBeInRange(4, Runs - 4);
    }
}
