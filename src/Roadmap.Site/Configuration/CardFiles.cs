using System.Buffers.Binary;
using RoadmapSite.Content;

namespace RoadmapSite.Configuration;

/// <summary>The pictures for shared links that the configuration names.</summary>
internal static class CardFiles
{
    private const int Width = 1200;
    private const int Height = 630;

    private static readonly Rule Rule = new("RS131", Severity.Error);

    /// <summary>Those that are not there, are no PNG or have another size.</summary>
    public static IEnumerable<Diagnostic> Check(SiteConfig config, SiteInput input) => (input.Under("content/").Any() ? config.Cards.Values : []).Select(card =>
        !input.MayHold(card.Value) ? FileProblems.Missing(card.At, "card", ("file", Excerpt.Of(card.Value)))
        : input[card.Value] is { IsUnread: false } file && Unusable(file.Bytes.Span) is { } why ? Rule.At(new(card.Value), why)
        : null).OfType<Diagnostic>();

    // The signature, then the first chunk: length, “IHDR”, width and height, all of fixed size.
    private static Phrase? Unusable(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 24 || !IsPng(bytes)) return Phrase.Of("RS131.no-png");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));
        return (width, height) == (Width, Height) ? null : Phrase.Of("RS131.size", ("size", $"{width}×{height}"), ("right", $"{Width}×{Height}"));
    }

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && bytes[12..].StartsWith("IHDR"u8);
}
