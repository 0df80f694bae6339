using System.Text.Json;

namespace RoadmapSite.Benchmarks.Conversion;

/// <summary>The neutral dataset that all generators of the comparison are fed with.</summary>
internal sealed record Dataset(SiteData Site, RoadmapData Roadmap, AgencyData[] Agencies, IndicatorData[] Indicators, Dictionary<string, string> Statuses)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Dataset Read(string folder)
    {
        T Load<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllBytes(Path.Combine(folder, path)), Options)!;

        var site = Load<SiteData>("site.json");
        return new(site, Load<RoadmapData>("roadmap.json"), Load<AgencyData[]>("agencies.json"), Load<IndicatorData[]>("indicators.json"),
            Load<Dictionary<string, string>>($"statuses/{site.Year}.json"));
    }
}

internal sealed record SiteData(string BaseUrl, int Year, string[] Languages, Dictionary<string, Dictionary<string, string>> Ui);

internal sealed record RoadmapData(GoalData[] Goals);

internal sealed record GoalData(string Id, Dictionary<string, string> Title, PriorityData[] Priorities);

internal sealed record PriorityData(string Id, int No, Dictionary<string, string> Title, MeasureData[] Measures);

internal sealed record MeasureData(string No, Dictionary<string, string> Title, StepData[] Steps);

internal sealed record StepData(string Id, Dictionary<string, string> Title, string Agency, string[] Others, int From, int To);

internal sealed record AgencyData(string Id, Dictionary<string, string> Name);

internal sealed record IndicatorData(int No, Dictionary<string, string> Name, Dictionary<string, string> Unit, string Baseline, Dictionary<string, string> Targets, string Actual);
