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
        Span<long> shares = stackalloc long[3];
        Shares([tally.Implemented, tally.Partial, tally.NotImplemented], 100, shares);
        return new((int)shares[0], (int)shares[1], (int)shares[2]);
    }

    /// <summary>The same of any counts and any whole; nothing of nothing.</summary>
    public static void Shares(ReadOnlySpan<int> counts, long whole, Span<long> shares)
    {
        var all = 0;
        foreach (var count in counts) all += count;
        shares.Clear();
        if (all == 0) return;
        Span<long> remainders = new long[counts.Length];
        var missing = whole;
        for (var i = 0; i < counts.Length; i++)
        {
            (shares[i], remainders[i]) = Math.DivRem(counts[i] * whole, all);
            missing -= shares[i];
        }

        for (; missing > 0; missing--)
        {
            var next = 0;
            for (var i = 1; i < counts.Length; i++)
                if (remainders[i] > remainders[next] || remainders[i] == remainders[next] && counts[i] < counts[next]) next = i;
            shares[next]++;
            remainders[next] = -1;
        }
    }

    /// <summary><c>47/28/25</c>, as report.yml writes it.</summary>
    public override string ToString() => $"{Implemented}/{Partial}/{NotImplemented}";
}
