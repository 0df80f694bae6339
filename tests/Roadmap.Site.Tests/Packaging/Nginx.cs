using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Packaging;

/// <summary>The real site, built for an address of this machine and served there by nginx.</summary>
internal sealed class Nginx : IDisposable
{
    private const string MimeTypes = "/etc/nginx/mime.types";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private Nginx(Process process, Uri address, string output)
    {
        _process = process;
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        Output = output;
    }

    /// <summary>Asks for addresses below the site's own.</summary>
    public HttpClient Client { get; }

    /// <summary>The folder of the site.</summary>
    public string Output { get; }

    /// <summary>Builds the site for a sub-path and waits until it is served. Skips the test where there is no nginx.</summary>
    public static Nginx Start(string folder, string prefix)
    {
        var program = ChildProcess.Find("nginx");
        Assert.SkipWhen(program is null || !File.Exists(MimeTypes), "This test needs nginx, which was not found. On Debian and Ubuntu: apt-get install nginx-light");
        // Another program can take the free port before nginx does.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Start(program!, folder, prefix, FreePort());
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
            }
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Nginx Start(string program, string folder, string prefix, int port)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{prefix}"));
        var root = Path.Combine(folder, "www");
        var output = Path.Join(root, prefix.TrimEnd('/'));
        var build = CommandRun.In(Repository.Site2017, "build", "--url", address.ToString(), "--output", output);
        if (build.Code != 0) throw new InvalidOperationException(build.Output + build.Error);

        var configuration = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(configuration, Configuration(folder, ReadmeServer.Block(port, root, prefix)));
        var process = Process.Start(new ProcessStartInfo(program, ["-p", folder, "-c", configuration, "-e", "stderr"]))!;
        var started = Stopwatch.StartNew();
        while (!Answers(port))
        {
            if (!process.HasExited && started.Elapsed < Patience) continue;
            process.Kill();
            process.Dispose();
            throw new InvalidOperationException($"nginx does not listen at {address}.");
        }

        return new(process, address, output);
    }

    // One process, so that nothing outlives it and, started by root, it reads what only root may.
    private static string Configuration(string folder, string server) => $$"""
        daemon off;
        master_process off;
        pid {{folder}}/nginx.pid;
        error_log stderr error;
        events { }
        http {
            include {{MimeTypes}};
            default_type application/octet-stream;
            access_log off;
            log_not_found off;
            client_body_temp_path {{folder}}/temporary-body;
            proxy_temp_path {{folder}}/temporary-proxy;
            fastcgi_temp_path {{folder}}/temporary-fastcgi;
            uwsgi_temp_path {{folder}}/temporary-uwsgi;
            scgi_temp_path {{folder}}/temporary-scgi;
        {{server}}
        }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Answers(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            Thread.Sleep(10);
            return false;
        }
    }
}
