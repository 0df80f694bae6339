namespace RoadmapSite.Output;

/// <summary>Keeps two builds from writing the same output.</summary>
internal static class OutputLock
{
    // What systems answer when another process holds the file: Linux, macOS, Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    /// <summary>The lock, until it is disposed or the process ends in whatever way; null when another build holds it.</summary>
    public static IDisposable? Take(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException e) when (Held.Contains(e.HResult))
        {
            return null;
        }
    }
}
