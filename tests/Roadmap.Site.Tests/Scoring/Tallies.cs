using FsCheck;
using FsCheck.Fluent;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>Makes results for laws to hold on: many small ones, where ties are, and some large ones.</summary>
public static class Tallies
{
    public static Arbitrary<Tally> Tally() =>
        (from size in Gen.Elements(3, 12, 40, 2000)
         from implemented in Gen.Choose(0, size)
         from partial in Gen.Choose(0, size)
         from not in Gen.Choose(0, size)
         from left in Gen.Choose(0, size)
         select new Tally(implemented, partial, not, left)).ToArbitrary();

    /// <summary>Points in steps of 0.05 that grow with the status.</summary>
    public static Arbitrary<ScoringRules> Rules() =>
        (from partial in Gen.Choose(0, 20)
         from not in Gen.Choose(0, Math.Min(partial, 19))
         from low in Gen.Choose(0, 99)
         from high in Gen.Choose(low + 1, 100)
         select new ScoringRules(ScoringUnit.Step, 1m, partial / 20m, not / 20m, low, high)).ToArbitrary();

    public static Arbitrary<Status[]> Statuses() =>
        Gen.Elements(StatusScale.Default.All.ToArray()).ArrayOf().ToArbitrary();
}
