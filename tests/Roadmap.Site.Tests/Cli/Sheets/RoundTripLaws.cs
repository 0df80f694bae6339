using FsCheck.Xunit;
using RoadmapSite.Editing.StatusFiles;
using RoadmapSite.Model;

namespace RoadmapSite.Tests.Cli.Sheets;

/// <summary>Whatever a report says, sheets that come back as they were sent change no byte of it.</summary>
[Trait("Speed", "Slow")]
public sealed class RoundTripLaws : IDisposable
{
    private const string File = "content/status/2018/2.2.yml";

    private readonly SheetSite _site = new();

    public void Dispose() => _site.Dispose();

    [Property(MaxTest = 25)]
    public void What_nobody_touched_stays(string? az, string? en, string? reason, byte status, byte step, bool hasEvidence)
    {
        var order = _site.Sheet("ministry-of-economy").Steps.Where(s => s.StartsWith("2.2.", StringComparison.Ordinal)).ToArray();
        var result = new Assessment(
            StatusScale.Default.All[status % 3], Texts(("az", az), ("en", en)), Texts(("en", reason)), hasEvidence ? ["https://example.org/a?b=c#d", "https://example.org/e"] : []);
        _site.Write(File, StatusFile.Set(_site.Read(File), order[step % order.Length], result, order));
        _site.Collect().Code.ShouldBe(0, _site.Run("check").Output);
        var before = _site.Content();

        _site.Import("sheets/").Output.ShouldContain("\nNothing is to be written; no status file changes.\n");

        _site.Content().ShouldBe(before);
    }

    // What a file may hold, cleaned or not: quotes, hashes, several spaces, but no signs that no file may hold.
    private static LocalizedText? Texts(params (string Language, string? Text)[] texts)
    {
        var kept = texts.Select(t => new Wording(t.Language, string.Concat((t.Text ?? "").Where(c => !char.IsSurrogate(c) && !char.IsControl(c) && c is < '\u2000' and not '\u00AD')).Trim()))
            .Where(t => t.Text.Any(char.IsLetterOrDigit)).ToImmutableArray();
        return kept.IsEmpty ? null : new(kept);
    }
}
