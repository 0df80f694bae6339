namespace RoadmapSite.Tests.Hostile;

/// <summary>
/// Counts what was tried to harm the tool, and what it survived, for <c>.ci/trial</c>: a line «class, tried, survived» is added to the file that
/// <c>ROADMAP_TRIAL</c> names. Without it nothing is counted.
/// </summary>
internal static class Trial
{
    private static readonly string? List = Environment.GetEnvironmentVariable("ROADMAP_TRIAL");
    private static readonly Lock Gate = new();

    /// <summary>So many things of a class were tried; to be called before they are.</summary>
    public static void Tried(string what, int count = 1) => Add(what, count, 0);

    /// <summary>So many of them were survived; to be called after that was seen.</summary>
    public static void Survived(string what, int count = 1) => Add(what, 0, count);

    private static void Add(string what, int tried, int survived)
    {
        if (List is null) return;
        lock (Gate) File.AppendAllText(List, $"{what}\t{tried}\t{survived}\n");
    }
}
