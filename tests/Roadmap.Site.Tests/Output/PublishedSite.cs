using System.Collections.Frozen;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Output;
using RoadmapSite.Output.Data;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Output;

/// <summary>The real site of 2017, and what could become of it.</summary>
internal static class PublishedSite
{
    public static Site Real { get; } = TestSite.Real.Site();

    /// <summary>The same site at another address.</summary>
    public static Site At(string url) => Real with { Config = Real.Config with { Url = new(url) } };

    /// <summary>The same site with an Azerbaijani title of the first goal that may have no translation.</summary>
    public static Site WithGoalTitle(params (string Language, string Text)[] title)
    {
        var goals = Real.Roadmap.Goals;
        return Real.Under(Real.Roadmap with { Goals = goals.SetItem(0, goals[0] with { Title = new([.. title]) }) });
    }

    /// <summary>The same site with indicators changed.</summary>
    public static Site WithIndicators(params Indicator[] indicators) =>
        Real.Under(Real.Roadmap with { Indicators = [.. indicators] });

    /// <summary>The same results under another plan.</summary>
    public static Site Under(this Site site, Roadmap roadmap) => site with
    {
        Roadmap = roadmap,
        Reports = ReportScores.All(roadmap, [.. site.Reports.Select(r => r.Report with { Roadmap = roadmap })], Language.Of("az")),
    };

    /// <summary>The site a year later: changed results of 2018 follow those of 2017.</summary>
    public static Site AndNextYear(this Site site, Func<Report, Report> change)
    {
        var first = site.Latest.Report with { Roadmap = site.Roadmap };
        var next = change(first with { Unit = CalendarUnit.OfYear(2018), AsOf = new(2018, 12, 31), Published = [] });
        return site with { Reports = ReportScores.All(site.Roadmap, [first, next], Language.Of("az")) };
    }

    /// <summary>Results with one more or another one.</summary>
    public static FrozenDictionary<string, Assessment> With(this FrozenDictionary<string, Assessment> steps, string id, Assessment result) =>
        steps.Where(s => s.Key != id).Append(new(id, result)).ToFrozenDictionary();

    /// <summary>The files of the open data.</summary>
    public static IEnumerable<OutputFile> Data(Site site) => DataFiles.Of(site).Select(f => f.Output);

    public static string Text(this IEnumerable<OutputFile> files, string path) => Encoding.UTF8.GetString(files.Bytes(path).Span);

    public static ReadOnlyMemory<byte> Bytes(this IEnumerable<OutputFile> files, string path) => files.Single(f => f.Path == path).Render();
}
