using RoadmapSite.Content;

namespace RoadmapSite.Tests.Sites;

/// <summary>A plan of as many steps as a test needs, with its reports: content in, figures out.</summary>
internal static class SmallSite
{
    public const string Roadmap = "content/roadmap/roadmap.yml";
    public const string Agencies = "content/roadmap/agencies.yml";
    public const string Indicators = "content/roadmap/indicators.yml";

    /// <summary>
    /// A line a step: its number, its lead, its period, and its status in each report, <c>-</c> where there is none.
    /// A measure is led by the agency of its first step. The reports are of the first years of the plan.
    /// <code>
    /// 1.1.1.1 alpha 2021-2022 partial implemented
    /// 1.1.1.2 beta  2022      -       not-implemented
    /// </code>
    /// </summary>
    /// <param name="steps">The lines.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="points">Of implemented, partial and not implemented.</param>
    /// <param name="bands">Low up to, high from.</param>
    /// <param name="years">Of the plan.</param>
    public static TestSite Of(string steps, string unit = "step", string points = "1 0.5 0", string bands = "10 90", string years = "2021-2025")
    {
        Row[] rows = [.. steps.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Row.Read)];
        var (point, band) = (points.Split(' '), bands.Split(' '));
        var first = int.Parse(years.Split('-')[0], CultureInfo.InvariantCulture);
        var files = new Dictionary<string, string>
        {
            ["site.config.yml"] = TestSite.ThreeYears.Read("site.config.yml"),
            [Roadmap] = $$"""
                title: {az: Yol xəritəsi, en: Roadmap}
                years: {{years}}
                coordinator: {{rows[0].Lead}}
                goals:
                {{Lines(rows.GroupBy(r => r.Goal), g => $$"""
                  - id: "{{g.Key}}"
                    title: {az: Hədəf {{g.Key}}, en: Goal {{g.Key}}}
                    priorities: [{{string.Join(", ", g.Select(r => $"\"{r.Priority}\"").Distinct())}}]
                """)}}
                scoring:
                  unit: {{unit}}
                  rank-from: 1
                  points: {implemented: {{point[0]}}, partial: {{point[1]}}, not-implemented: {{point[2]}}}
                  bands: {low: {{band[0]}}, high: {{band[1]}}}
                """,
            [Agencies] = Lines(rows.Select(r => r.Lead).Distinct(), a => $$"""{{a}}: {name: {az: Qurum {{a}}, en: Agency {{a}}} }"""),
            [Indicators] = "units: {}\nindicators: []\n",
        };
        foreach (var priority in rows.GroupBy(r => r.Priority))
        {
            files[$"content/roadmap/priorities/{priority.Key}.yml"] = $$"""
                title: {az: Prioritet {{priority.Key}}, en: Priority {{priority.Key}}}
                measures:
                {{Lines(priority.GroupBy(r => r.Measure), m => $$"""
                  - id: {{m.Key}}
                    title: {az: Tədbir {{m.Key}}, en: Measure {{m.Key}}}
                    lead: {{m.First().Lead}}
                    period: {{m.Min(r => r.Period.Split('-')[0])}}-{{m.Max(r => r.Period.Split('-')[^1])}}
                    steps:
                {{Lines(m, r => $$"""
                      - id: {{r.Id}}
                        title: {az: Addım {{r.Id}}, en: Step {{r.Id}}}
                        lead: {{r.Lead}}
                        period: {{r.Period}}
                """)}}
                """)}}
                """;
            for (var report = 0; report < priority.First().Statuses.Length; report++)
                files[$"content/status/{first + report}/{priority.Key}.yml"] =
                    Lines(priority.Where(r => r.Statuses[report] != "-"), r => $"{r.Id}: {r.Statuses[report]}");
        }

        for (var report = first; report < first + rows[0].Statuses.Length; report++)
            files[$"content/status/{report}/report.yml"] = $"title: {{az: Hesabat {report}, en: Report {report}}}\nas-of: {report}-12-31\n";
        return files.Aggregate(
            new TestSite(SiteInput.Of(TestSite.ThreeYears.Input.Under("theme/"))), (site, file) => site.Write(file.Key, Encoding.UTF8.GetBytes(file.Value + "\n")));
    }

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));

    private sealed record Row(string Id, string Lead, string Period, string[] Statuses)
    {
        public string Goal => Above(3);

        public string Priority => Above(2);

        public string Measure => Above(1);

        public static Row Read(string line) =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var id, var lead, var period, .. var statuses]
                ? new(id, lead, period, statuses)
                : throw new FormatException(line);

        private string Above(int levels) => string.Join('.', Id.Split('.')[..^levels]);
    }
}
