using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Tests.Hostile;

/// <summary>What becomes of a mutated site in memory, and whether that is fit to be seen.</summary>
internal static class FuzzRun
{
    /// <summary>The problems of a site; without errors, every file that the change could touch has been made.</summary>
    /// <param name="input">The files.</param>
    /// <param name="reader">Remembers the files that have not changed.</param>
    /// <param name="concerns">Whether an output file is to be made.</param>
    public static IReadOnlyList<Diagnostic> Problems(SiteInput input, SiteReader reader, Func<string, bool> concerns)
    {
        var problems = new DiagnosticList();
        var config = ConfigReader.Read(input, problems);
        if (config is not null && !config.Languages.SequenceEqual(["az", "en"])) reader = new(config.Languages);
        var site = config is null ? null : SiteBuild.Read(input, config, reader, problems);
        (site is null).ShouldBe(problems.HasErrors, "a site, or a reason why there is none");
        if (site is not null)
            foreach (var file in SiteBuild.Plan(site, input, problems).Where(f => concerns(f.Path)))
                file.Render();
        return problems.Sorted();
    }

    /// <summary>A problem names a place that is there, or says what is missing, in one line.</summary>
    public static void IsWellFormed(Diagnostic problem, SiteInput input)
    {
        var (at, message) = (problem.At, problem.Message.ToString());
        message.Length.ShouldBeInRange(10, 1000, problem.ToString());
        message.ShouldNotContain("Exception");
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message)).ShouldBe(message, "letters that are whole");
        if (input[at.Path] is not { } file)
        {
            at.Line.ShouldBe(0);
            var isFolder = input.Under(at.Path.TrimEnd('/') + "/").Any();
            (isFolder || message.Contains("missing", StringComparison.Ordinal) || problem.Rule.Code is "RS307" or "RS308" or "RS301").ShouldBeTrue($"a path that is there, or missing: {problem}");
            return;
        }

        if (at.Line == 0) return;
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        at.Line.ShouldBeInRange(1, lines.Length, $"line: {problem}");
        at.Column.ShouldBeInRange(0, lines[at.Line - 1].Length + 1, $"column: {problem}");
    }
}
