namespace RoadmapSite.Content;

/// <summary>Room for the bytes of many small files in a few large pieces, which the collection of garbage never moves. For one thread.</summary>
internal sealed class ByteArena
{
    private const int Piece = 1 << 20;
    private const int Large = Piece / 16;

    private Memory<byte> _left;

    /// <summary>Room for a file; a large one has a piece of its own.</summary>
    public Memory<byte> Take(int size)
    {
        if (size > Large) return new byte[size];
        if (_left.Length < size) _left = GC.AllocateUninitializedArray<byte>(Piece);
        var taken = _left[..size];
        _left = _left[size..];
        return taken;
    }
}
