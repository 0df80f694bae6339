using System.Security.Cryptography;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>
/// A file of the open data. Its size and checksum are kept when it is made, its bytes are not: those of a large roadmap
/// would stay in memory for nothing.
/// </summary>
/// <param name="name">In the data folder: <c>steps.csv</c>.</param>
/// <param name="format">Short name of its format: <c>CSV</c>.</param>
/// <param name="mediaType"><c>text/csv</c>.</param>
/// <param name="title">Its name for people.</param>
/// <param name="description">What it holds, in a sentence.</param>
/// <param name="make">Makes the bytes; the same every time.</param>
internal sealed class DataFile(
    string name, string format, string mediaType, Func<Words, string> title, Func<Words, string> description, Func<ReadOnlyMemory<byte>> make)
{
    private Digest? _digest;

    public string Name => name;

    /// <summary>Its name without the ending: the id of a table.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(name);

    public string Path => Addresses.Data + name;

    public string Format => format;

    public string MediaType => mediaType;

    public string Title(Words words) => title(words);

    public string Description(Words words) => description(words);

    /// <summary>Its columns when it is a table.</summary>
    public TableSchema? Schema { get; init; }

    /// <summary>Size and checksum; makes the file if that has not happened yet.</summary>
    public Digest Digest => _digest ?? Digest.Of(Make().Span);

    /// <summary>The file to write.</summary>
    public OutputFile Output => new(Path, Make);

    /// <summary>The file as the data page offers it.</summary>
    public Download Download => new(
        Path, format, mediaType, title, description, () => Digest.Bytes,
        Schema is null ? [] : [.. Schema.Columns.Select(c => new DownloadColumn(c.Name, c.TypeName, c.Description, c.ToldTokens))]);

    private ReadOnlyMemory<byte> Make()
    {
        var bytes = make();
        _digest ??= Digest.Of(bytes.Span);
        return bytes;
    }
}

/// <summary>What tells whether a download is complete.</summary>
/// <param name="Hash">SHA-256 in small hexadecimal digits.</param>
internal sealed record Digest(int Bytes, string Hash)
{
    public static Digest Of(ReadOnlySpan<byte> content) => new(content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
