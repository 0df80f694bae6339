using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A worked example of whole percents that add to 100, from the latest year.</summary>
internal static class SharesExamples
{
    private static readonly StatusClass[] Assessed = [StatusClass.Done, StatusClass.Partly, StatusClass.Not];

    public static SharesExample? Of(PageContext context)
    {
        var (words, year) = (context.Words, context.Site.Latest);
        var parts = new[] { (Name: words["methodology.part-roadmap"], Tally: year.Whole.Steps) }
            .Concat(year.Roadmap.Goals.Select(g => (Name: words["methodology.part-goal", ("id", g.Id)], Tally: year.Of(g).Steps)))
            .Concat(year.Roadmap.Priorities.Select(p => (Name: words["methodology.part-priority", ("id", p.Id)], Tally: year.Of(p).Steps)))
            .Where(p => p.Tally.Assessed > 0).ToArray();
        return parts.Length == 0 ? null : Of(context, parts.MaxBy(p => Telling(p.Tally)));
    }

    // An example tells most where equal remainders compete; less where something is missing to 100; nothing where all is whole.
    private static int Telling(Tally tally)
    {
        var remainders = Counts(tally).Select(c => c * 100 % tally.Assessed).OrderDescending().ToArray();
        var missing = remainders.Sum() / tally.Assessed;
        return missing == 0 ? 0 : remainders[missing - 1] == remainders[missing] ? 2 : 1;
    }

    private static SharesExample Of(PageContext context, (string Name, Tally Tally) part)
    {
        var (words, counts, all) = (context.Words, Counts(part.Tally), part.Tally.Assessed);
        var shares = Distribution.Of(part.Tally);
        int[] shown = [shares.Implemented, shares.Partial, shares.NotImplemented];
        var whole = counts.Select(c => c * 100 / all).ToArray();
        var rows = Assessed.Select((status, i) => new ShareRow(
            context.Counted(status), counts[i],
            Decimals(context, counts[i] * 100m / all), context.Number(whole[i]), Decimals(context, counts[i] * 100m / all - whole[i]),
            words.Language.FormatPercent(shown[i])));
        return new(
            words["methodology.shares-caption", ("part", part.Name), context.Words.Year(context.Site.Latest.Report.Unit), ("assessed", all)],
            [.. rows],
            words["methodology.shares-result", ("whole", whole.Sum()), ("missing", 100 - whole.Sum()), ("shown", string.Join(" + ", shown))]);
    }

    private static int[] Counts(Tally tally) => [tally.Implemented, tally.Partial, tally.NotImplemented];

    private static string Decimals(PageContext context, decimal number) => context.Number(decimal.Floor(number * 100 + 0.5m) / 100);
}
