using System.Security.Cryptography;

namespace RoadmapSite.Output.Data;

/// <summary>
/// A file whose size and checksum the data package gives. They are kept when the file is made, its bytes are not:
/// those of a large roadmap would stay in memory for nothing.
/// </summary>
/// <param name="path">Relative to the output folder.</param>
/// <param name="render">Makes the bytes.</param>
internal sealed class PackagedFile(string path, Func<ReadOnlyMemory<byte>> render)
{
    private Digest? _digest;

    /// <summary>Relative to the output folder.</summary>
    public string Path => path;

    /// <summary>The file to write.</summary>
    public OutputFile File => new(path, Render);

    /// <summary>Size and checksum; makes the file if that has not happened yet.</summary>
    public Digest Digest => _digest ?? Digest.Of(Render().Span);

    private ReadOnlyMemory<byte> Render()
    {
        var bytes = render();
        _digest ??= Digest.Of(bytes.Span);
        return bytes;
    }
}

/// <summary>What tells whether a download is complete.</summary>
/// <param name="Bytes">Size.</param>
/// <param name="Hash">SHA-256 in small hexadecimal digits.</param>
internal sealed record Digest(int Bytes, string Hash)
{
    public static Digest Of(ReadOnlySpan<byte> content) => new(content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
