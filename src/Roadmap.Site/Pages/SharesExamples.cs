using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A worked example of whole percents that add to 100, from the latest year.</summary>
internal static class SharesExamples
{
    public static SharesExample? Of(PageContext context)
    {
        var (words, year) = (context.Words, context.Site.Latest);
        var parts = new[] { (Name: words["methodology.part-roadmap"], Tally: year.Whole.Steps) }
            .Concat(year.Roadmap.Goals.Select(g => (Name: words["methodology.part-goal", ("id", g.Id)], Tally: year.Of(g).Steps)))
            .Concat(year.Roadmap.Priorities.Select(p => (Name: words["methodology.part-priority", ("id", p.Id)], Tally: year.Of(p).Steps)))
            .Where(p => p.Tally.Assessed > 0).ToArray();
        return parts.Length == 0 ? null : Of(context, parts.MaxBy(p => Telling(p.Tally.In(year.Roadmap.Scoring.Statuses))));
    }

    // An example tells most where equal remainders compete; less where something is missing to 100; nothing where all is whole.
    private static int Telling(ImmutableArray<StatusCount> counts)
    {
        var all = counts.Sum(c => c.Count);
        var remainders = counts.Select(c => c.Count * 100 % all).OrderDescending().ToArray();
        var missing = remainders.Sum() / all;
        return missing == 0 ? 0 : remainders[missing - 1] == remainders[missing] ? 2 : 1;
    }

    private static SharesExample Of(PageContext context, (string Name, Tally Tally) part)
    {
        var (words, counts, all) = (context.Words, part.Tally.In(context.Site.Latest.Roadmap.Scoring.Statuses), part.Tally.Assessed);
        var shown = new long[counts.Length];
        Distribution.Shares([.. counts.Select(c => c.Count)], 100, shown);
        var whole = counts.Select(c => c.Count * 100 / all).ToArray();
        var rows = counts.Select((c, i) => new ShareRow(
            context.Counted(c.Status), c.Count,
            Decimals(context, c.Count * 100m / all), context.Number(whole[i]), Decimals(context, c.Count * 100m / all - whole[i]),
            words.Language.FormatPercent(shown[i])));
        return new(
            words[context.Site.IsUsual ? "methodology.shares-caption" : "methodology.shares-caption-general", ("part", part.Name), context.Words.Year(context.Site.Latest.Report.Unit), ("assessed", all)],
            [.. rows],
            words["methodology.shares-result", ("whole", whole.Sum()), ("missing", 100 - whole.Sum()), ("shown", string.Join(" + ", shown))]);
    }

    private static string Decimals(PageContext context, decimal number) => context.Number(decimal.Floor(number * 100 + 0.5m) / 100);
}

/// <summary>Whole percents by largest remainder, worked out.</summary>
/// <param name="Caption">What they are the shares of.</param>
/// <param name="Rows">The three statuses.</param>
/// <param name="Result">What was missing, and where it went.</param>
internal sealed record SharesExample(string Caption, ImmutableArray<ShareRow> Rows, string Result);

/// <summary>One share, worked out.</summary>
/// <param name="Exact">Percent with two decimals.</param>
/// <param name="Whole">Its whole percents.</param>
/// <param name="Remainder">What is cut off.</param>
/// <param name="Shown">Percent as shown.</param>
internal sealed record ShareRow(StatusView Status, int Count, string Exact, string Whole, string Remainder, string Shown);
