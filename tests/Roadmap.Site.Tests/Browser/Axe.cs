using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>WCAG 2.2 AA and best practice, as far as a machine can judge. The engine is put into a page once and run as often as needed, without a second tab for each run.</summary>
internal static class Axe
{
    /// <summary>All rules. The size of targets is off unless it is asked for.</summary>
    public const string Everything =
        """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
        """;

    /// <summary>The rules that colours can break.</summary>
    public const string Colours = "{ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }";

    private static readonly string engine = new BundledAxeScriptProvider().GetScript();

    public static async Task<IEnumerable<string>> ViolationsAsync(this IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(engine);
        var violations = await page.EvaluateAsync<JsonElement>(
            $"axe.run({options}).then(({{ violations }}) => violations.map(v => v.nodes.map(n => `${{v.id}}: ${{n.target}}: ${{n.html}}`)).flat())");
        return violations.EnumerateArray().Select(v => $"{page.Url}: {v.GetString()}");
    }
}
