namespace RoadmapSite.Model;

/// <summary>Words by which parts of the plan are found: topics, regions, sources of money.</summary>
/// <param name="Id">Its name in content and addresses.</param>
/// <param name="Terms">In the order of the file.</param>
internal sealed record Vocabulary(string Id, LocalizedText Name, ImmutableArray<Term> Terms);

/// <summary>A word of a vocabulary.</summary>
/// <param name="Id">Its name in content and addresses.</param>
internal sealed record Term(string Id, LocalizedText Name);
