namespace RoadmapSite.Output;

/// <summary>Puts a folder in the place of another one of the same file system.</summary>
internal static class DirectorySwap
{
    /// <summary>Puts the folder in place; what stood there is afterwards at <paramref name="added"/> or at <paramref name="retired"/>.</summary>
    /// <exception cref="IOException">Not possible; everything is where it was.</exception>
    public static void Put(string added, string place, string retired)
    {
        if (!Directory.Exists(place)) Directory.Move(added, place);
        else if (!SystemCalls.TryExchange(added, place)) ByTwoRenames(added, place, retired);
    }

    /// <summary>For systems that cannot exchange two folders: for a moment nothing stands at <paramref name="place"/>, and <see cref="Recover"/> mends it if that moment lasts.</summary>
    /// <exception cref="IOException">Not possible; everything is where it was.</exception>
    public static void ByTwoRenames(string added, string place, string retired)
    {
        Directory.Move(place, retired);
        try
        {
            Directory.Move(added, place);
        }
        catch
        {
            Directory.Move(retired, place);
            throw;
        }
    }

    /// <summary>Brings the previous folder back when a swap by two renames was cut in the middle.</summary>
    public static void Recover(string place, string retired)
    {
        if (!Directory.Exists(place) && Directory.Exists(retired)) Directory.Move(retired, place);
    }
}
