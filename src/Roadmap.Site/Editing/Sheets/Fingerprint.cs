using System.Security.Cryptography;
using RoadmapSite.Editing.Import;

namespace RoadmapSite.Editing.Sheets;

/// <summary>What a report says of a step, as a short word that changes with it.</summary>
internal static class Fingerprint
{
    /// <summary>Of a step of which nothing is said.</summary>
    public const string None = "-";

    public static string Of(Assessment? result) => result is null ? None
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', Parts(result)))))[..12];

    // As a sheet returns it, so that what nobody touched is recognised.
    private static IEnumerable<string> Parts(Assessment result) =>
    [
        result.Status.Token,
        .. (result.Note?.Texts ?? []).OrderBy(t => t.Language, StringComparer.Ordinal).Select(t => $"note {t.Language} {CellText.Clean(t.Text)}"),
        .. (result.Reason?.Texts ?? []).OrderBy(t => t.Language, StringComparer.Ordinal).Select(t => $"reason {t.Language} {CellText.Clean(t.Text)}"),
        .. result.Evidence.Select(e => $"evidence {e.Address}"),
    ];
}
