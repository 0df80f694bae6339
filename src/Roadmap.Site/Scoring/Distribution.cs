namespace RoadmapSite.Scoring;

/// <summary>Shares in whole percent that add to 100, or to 0 when nothing was assessed.</summary>
/// <param name="Implemented">Done.</param>
/// <param name="Partial">Half done.</param>
/// <param name="NotImplemented">Not done.</param>
internal readonly record struct Distribution(int Implemented, int Partial, int NotImplemented)
{
    /// <summary>
    /// Largest remainder; a tie goes to the smaller share, and then to the better status. What is zero stays zero.
    /// (71/17/12, 17/17/66 and 6/56/38 are all what the 2017 report printed.)
    /// </summary>
    public static Distribution Of(Tally tally)
    {
        if (tally.Assessed == 0) return default;
        ReadOnlySpan<int> counts = [tally.Implemented, tally.Partial, tally.NotImplemented];
        Span<int> shares = stackalloc int[3], remainders = stackalloc int[3];
        for (var i = 0; i < 3; i++) (shares[i], remainders[i]) = Math.DivRem(counts[i] * 100, tally.Assessed);
        for (var missing = 100 - shares[0] - shares[1] - shares[2]; missing > 0; missing--)
        {
            var next = 0;
            for (var i = 1; i < 3; i++)
                if (remainders[i] > remainders[next] || remainders[i] == remainders[next] && counts[i] < counts[next]) next = i;
            shares[next]++;
            remainders[next] = -1;
        }

        return new(shares[0], shares[1], shares[2]);
    }

    /// <summary><c>47/28/25</c>, as report.yml writes it.</summary>
    public override string ToString() => $"{Implemented}/{Partial}/{NotImplemented}";
}
