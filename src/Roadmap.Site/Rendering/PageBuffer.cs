namespace RoadmapSite.Rendering;

/// <summary>The bytes of a page while it is written, and used again for page after page.</summary>
internal sealed class PageBuffer
{
    [ThreadStatic]
    private static PageBuffer? ofThread;

    private byte[] bytes = new byte[64 * 1024];
    private int length;

    /// <summary>One that no other thread uses.</summary>
    public static PageBuffer OfThread => ofThread ??= new();

    /// <summary>What has been written; valid until the next page.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Makes room for another page.</summary>
    public void Clear() => length = 0;

    /// <summary>Takes over what another holds, which is then empty.</summary>
    internal ReadOnlySpan<byte> Take(PageBuffer other)
    {
        (bytes, other.bytes) = (other.bytes, bytes);
        (length, other.length) = (other.length, 0);
        return Written.Span;
    }

    internal void Raw(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        length += html.Length;
    }

    internal void Raw(ReadOnlySpan<char> html) => length += Encoding.UTF8.GetBytes(html, Room(html.Length * 3));

    internal void Text(ReadOnlySpan<char> text)
    {
        for (int next; (next = Escaping.IndexOfSign(text)) >= 0; text = text[(next + 1)..])
        {
            Raw(text[..next]);
            Raw(Escaping.Entity(text[next]));
        }

        Raw(text);
    }

    private Span<byte> Room(int more)
    {
        if (bytes.Length - length < more) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        return bytes.AsSpan(length);
    }
}
