namespace RoadmapSite.Model;

/// <summary>The tokens that content and data files write for a status.</summary>
public static class StatusWords
{
    /// <summary>All tokens, best first.</summary>
    public static IReadOnlyList<string> All { get; } = ["implemented", "partial", "not-implemented", "not-assessed"];

    /// <summary>The token of a status.</summary>
    public static string Word(this Status status) => All[(int)status];

    /// <summary>The status of a token.</summary>
    public static bool TryParse(string word, out Status status)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i] == word)
            {
                status = (Status)i;
                return true;
            }

        status = default;
        return false;
    }
}
