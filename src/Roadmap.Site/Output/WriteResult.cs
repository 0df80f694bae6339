namespace RoadmapSite.Output;

/// <summary>What writing the site came to. The list of the files is not counted.</summary>
/// <param name="Written">Files that are new or differ from before.</param>
/// <param name="Unchanged">Files that were the same already and kept their time stamps.</param>
/// <param name="Removed">Files of the previous output that are gone.</param>
/// <param name="Bytes">Size of the whole site in bytes.</param>
internal sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes)
{
    /// <summary>Whether the output was touched at all.</summary>
    public bool Changed => Written + Removed > 0;
}
