using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using RoadmapSite.Benchmarks.Conversion;
using RoadmapSite.Benchmarks.Generation;

namespace RoadmapSite.Benchmarks;

/// <summary><c>generate</c> writes a site, <c>convert</c> rewrites a neutral dataset as one, anything else measures the stages of a build.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["generate", .. var options] when GeneratorOptions.TryParse(options, out var what):
                SiteGenerator.Write(what);
                return 0;
            case ["convert", var data, var site]:
                DatasetConverter.Convert(data, site);
                return 0;
            case ["generate" or "convert" or "help" or "--help" or "-h", ..]:
                Console.Error.WriteLine("generate --out DIR [--priorities 1000] [--years 1] [--agencies 50] [--languages az,en] [--seed 1]\nconvert DATA SITE\nor arguments of BenchmarkDotNet, such as --filter '*Markdown*'; without arguments all stages are measured");
                return args[0] is "generate" or "convert" ? 2 : 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, Config());
                return 0;
        }
    }

    // In this process: a project made beside this one would not find the central package versions.
    private static ManualConfig Config() => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
        .WithOptions(ConfigOptions.JoinSummary);
}
