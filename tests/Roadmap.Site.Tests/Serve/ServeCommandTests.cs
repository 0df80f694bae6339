using System.Net;
using System.Net.Sockets;
using RoadmapSite.Cli;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Serve;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task It_tells_the_address_and_every_change_and_ends_well_when_it_is_interrupted()
    {
        using var site = new TemporarySite();
        using var interruption = new CancellationTokenSource();
        var (output, error) = (new Lines(), new Lines());
        var run = Task.Run(() => CommandLine.Run(
            ["serve", "--site", site.Folder, "--port", "0", "--language", "en"],
            new(new(output), new(error), site.Parent, _ => null, TimeProvider.System, interruption.Token)));

        (await output.NextAsync()).ShouldMatch(@"^Serving at http://127\.0\.0\.1:\d+/ – Ctrl\+C ends it\.$");
        (await output.NextAsync()).ShouldMatch(@"^Read in \d+ ms: no problems\.$");
        site.Break();
        (await output.NextAsync()).ShouldMatch(@"^content/status/2017/1\.1\.yml changed; read again in \d+ ms: \d errors, 0 warnings\.$");
        (await error.NextAsync()).ShouldMatch(@"^content/status/2017/1\.1\.yml:\d+:\d+: error RS\d+: ");
        await interruption.CancelAsync();

        (await run.WaitAsync(TimeSpan.FromSeconds(60))).ShouldBe(0);
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var site = new TemporarySite();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = CommandRun.In(site.Folder, "serve", "--port", $"{port}");

        run.Code.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain($"port {port} is taken");
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http")]
    [InlineData("-1")]
    [InlineData("65536")]
    public void A_port_is_a_number(string port)
    {
        using var site = new TemporarySite();

        var run = CommandRun.In(site.Folder, "serve", "--port", port);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"--port cannot be “{port}”");
    }
}
