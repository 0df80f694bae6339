using System.Threading.Channels;

namespace RoadmapSite.Tests.Serve;

/// <summary>What a running command writes, line by line as it comes.</summary>
internal sealed class Lines : TextWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    public async Task<string> NextAsync() => await _lines.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));
}
