using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>How steps stand to date, as parts of a bar.</summary>
internal static class StandingViews
{
    public static StandingView Of(PageContext context, Standing standing)
    {
        var (words, scale) = (context.Words, context.Roadmap.Scoring.Statuses);
        StatusView Rest(string key) => context.Status(Status.NotAssessed) with { Word = words[key] };
        var start = 0;
        (StatusView Status, int Count)[] parts =
        [
            .. scale.HasOwnNames ? standing.Known.In(scale).Select(c => (context.Counted(c.Status), c.Count))
                : [(context.Counted(StatusClass.Done), standing.Implemented), (context.Counted(StatusClass.Partly), standing.Partial), (context.Counted(StatusClass.Not), standing.NotImplemented)],
            (Rest("status.not-reported"), standing.NotReported), (Rest("status.not-yet-due"), standing.NotYetDue),
        ];
        var tokens = new HashSet<string>();
        return new([.. parts.Where(p => p.Count > 0).Select(p =>
        {
            var span = new SpanView(Share(start, standing.Total), Share(p.Count, standing.Total));
            start += p.Count;
            return new StandingPartView(p.Status, context.Number(p.Count), span) { IsAgain = !tokens.Add(p.Status.Token) && scale.HasOwnNames };
        })]);
    }

    private static string Share(int part, int whole) => decimal.Round(part * 100m / whole, 4).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
