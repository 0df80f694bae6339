using System.Collections.Concurrent;
using System.Diagnostics;
using RoadmapSite.Content;

namespace RoadmapSite.Tests.Hostile;

/// <summary>The real site, spoiled in thousands of ways that are the same in every run.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // ROADMAP_FUZZ=100000-120000 tries other seeds.
    private static readonly int[] Seeds = (Environment.GetEnvironmentVariable("ROADMAP_FUZZ") ?? "0-500").Split('-').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToArray();

    [Fact, Trait("Speed", "Slow")]
    public Task Whatever_is_done_to_a_file_it_ends_in_a_site_or_in_problems_with_a_place() => TryAsync(Seeds[0], Seeds[1]);

    [Fact]
    public Task A_sample_of_that_is_tried_every_time() => TryAsync(3_000_000, 3_000_120);

    private async Task TryAsync(int from, int to)
    {
        Trial.Tried("mutated files", to - from);
        var input = TestSite.Real.Input;
        var reader = new SiteReader(["az", "en"], remembers: true);
        var (failures, running) = (new ConcurrentBag<string>(), new ConcurrentDictionary<int, (string Path, Stopwatch Since)>());
        var (sites, refused) = (0, 0);

        var all = Task.Run(() => Parallel.For(from, to, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var mutation = Mutation.Of(seed, input);
            running[seed] = (mutation.Path, Stopwatch.StartNew());
            try
            {
                var changed = mutation.On(input);
                var problems = FuzzRun.Problems(changed, reader, path => Concerns(mutation.Path, path, seed));
                foreach (var problem in problems) FuzzRun.IsWellFormed(problem, changed);
                Interlocked.Increment(ref problems.Any(p => p.Rule.Severity == Severity.Error) ? ref refused : ref sites);
            }
            catch (Exception e)
            {
                failures.Add($"seed {seed}, {mutation.Path} ({mutation.What}): {e.Message.ReplaceLineEndings(" ")}\n{string.Join('\n', e.StackTrace!.Split('\n').Take(6))}");
            }

            running.TryRemove(seed, out _);
        }));
        while (await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(5))) != all)
            if (running.Values.Any(r => r.Since.Elapsed > TimeSpan.FromMinutes(3))) break;

        output.WriteLine($"{sites} sites, {refused} refused");
        running.Values.Select(r => r.Path).ShouldBeEmpty("some runs did not end");
        failures.OrderBy(f => f, StringComparer.Ordinal).Take(40).ShouldBeEmpty($"{failures.Count} failures");
        Trial.Survived("mutated files", sites + refused);
        sites.ShouldBeGreaterThan((to - from) / 10);
        refused.ShouldBeGreaterThan((to - from) / 10);
    }

    // What a priority's file says stands on its own page; every other file of the output takes its turn.
    private static bool Concerns(string changed, string path, int seed) =>
        path.Contains($"/{Path.GetFileName(changed)[..3]}/", StringComparison.Ordinal) && !path.StartsWith("en/", StringComparison.Ordinal) || (path.Length + path[0]) % 10 == seed % 10;
}
