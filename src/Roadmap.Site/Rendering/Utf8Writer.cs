using System.Buffers;
using System.Text;

namespace RoadmapSite.Rendering;

/// <summary>Text straight into a page's bytes.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output, IFormatProvider format) : TextWriter(format)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, output);
}
