using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RoadmapSite.Benchmarks.Generation;

/// <summary>How large a generated site is.</summary>
/// <param name="Out">The folder to write to.</param>
/// <param name="Priorities">How many; each has four measures of four steps.</param>
/// <param name="Years">Years with results.</param>
/// <param name="Agencies">How many agencies share the steps.</param>
/// <param name="Languages">Codes, the default one first; texts of any but az and en are the English ones.</param>
/// <param name="Seed">The same seed gives the same bytes.</param>
internal sealed record GeneratorOptions(string Out, int Priorities, int Years, int Agencies, string[] Languages, ulong Seed)
{
    public static GeneratorOptions Of(string folder, int priorities) => new(folder, priorities, 1, Math.Max(10, priorities / 20), ["az", "en"], 1);

    public static bool TryParse(string[] arguments, [NotNullWhen(true)] out GeneratorOptions? options)
    {
        options = null;
        if (arguments.Length % 2 != 0) return false;
        var given = arguments.Chunk(2).ToDictionary(a => a[0], a => a[1]);
        if (!given.Remove("--out", out var folder) || !Take("--priorities", 1000, out var priorities)) return false;
        var plain = Of(folder, priorities);
        if (!Take("--years", 1, out var years) || !Take("--agencies", plain.Agencies, out var agencies) || !Take("--seed", 1, out var seed)) return false;
        options = plain with { Years = years, Agencies = agencies, Seed = (ulong)seed, Languages = given.Remove("--languages", out var codes) ? codes.Split(',') : plain.Languages };
        return given.Count == 0 && years <= SiteGenerator.MostYears;

        bool Take(string name, int usual, out int value)
        {
            value = usual;
            return !given.Remove(name, out var text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
        }
    }
}
