using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Goals list priorities that have a file, and every file is listed by a goal.</summary>
internal static class PrioritiesAreListed
{
    private static readonly Rule Missing = new("RS203", Severity.Error);

    private static readonly Rule Unlisted = new("RS204", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Roadmap is null) return [];
        var listed = site.Plan.Roadmap.Goals.SelectMany(g => g.Priorities).ToArray();
        var known = listed.Select(l => l.Value).ToHashSet(StringComparer.Ordinal);
        return listed.Where(l => !site.PriorityFiles.Contains(l.Value))
            .Select(l => Missing.At(l.At, ("number", l.Value), ("file", ContentPaths.Priority(l.Value)), ("suggestion", Suggestion.For(l.Value, site.PriorityFiles.Except(known)))))
            .Concat(site.PriorityFiles.Where(id => site.Plan.Roadmap.IsWhole && !known.Contains(id)).Order(StringComparer.Ordinal)
                .Select(id => Unlisted.At(new(ContentPaths.Priority(id)), ("number", id), ("file", ContentPaths.Roadmap))))
            .Concat(site.Plan.Roadmap.IsWhole ? OnceUnlisted(site, site.Plan.Roadmap.Goals) : []);
    }

    // Priorities that were in force while no goal in force listed them: told at the goal that lists them now.
    private static IEnumerable<Diagnostic> OnceUnlisted(SiteDocuments site, ImmutableArray<GoalDocument> goals) =>
        from left in site.PlansInForce
        where left.Plan != site.Plan
        from id in left.Plan.Priorities.Keys.Except(left.Plan.Roadmap!.Goals.SelectMany(g => g.Priorities).Select(l => l.Value))
        group (left.Report, Id: id) by goals.FirstOrDefault(g => g.Priorities.Any(l => l.Value == id)) into priorities
        where priorities.Key is not null
        select OnceUnlisted(priorities.Key, priorities.First().Report, string.Join(", ", priorities.Select(p => p.Id).Distinct()));

    private static Diagnostic OnceUnlisted(GoalDocument goal, CalendarUnit report, string numbers)
    {
        var (isGone, isNew) = (goal.History.Dropped?.HasHappened(report) == true, goal.History.Added?.HasHappened(report) == false);
        var change = isGone ? goal.History.Dropped!.From : isNew ? goal.History.Added!.From : new(report, goal.Id.At);
        return Unlisted.At(change.At, isGone ? "dropped" : isNew ? "added" : "then", ("goal", goal.Id.Value), ("time", $"{change.Value}"), ("numbers", numbers));
    }
}
