using System.IO.Compression;

namespace RoadmapSite.Workbooks;

/// <summary>Workbooks are zip files, and zip files hold the time at which they were made. Without it the same workbook is the same bytes.</summary>
internal static class StableZip
{
    // The first day that a zip file can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries, by name, all of one day.</summary>
    public static byte[] Rewrite(Stream zip)
    {
        using var from = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        using var bytes = new MemoryStream();
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            // Content types come first, as office programs write them.
            foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }

        return bytes.ToArray();
    }
}
