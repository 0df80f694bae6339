using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using RoadmapSite.Cli.Parsing;
using RoadmapSite.Comparison.Git;
using RoadmapSite.Serve;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap serve</c>: the site of a folder in the browser, as it is after each change.</summary>
internal static class ServeCommand
{
    private const int FirstPort = 8080;
    private const int LastPort = 8099;

    private const string Notes = """
        Examples:
          roadmap serve                     show the site of the current folder
          roadmap serve --port 9000 --open  on another port, and open a browser

        Only this machine can see it. Pages load again by themselves when a file of
        the site changes; errors are shown in their place until they are mended.
        Nothing is written. Ctrl+C ends it.
        """;

    public static Command Create(Surroundings surroundings)
    {
        var site = CommonOptions.Site(surroundings);
        var port = new Option<int?>("--port", "-p")
        {
            Description = $"The port to serve on; 0 for any that is free. If not said, {FirstPort} or the next that is free.",
            HelpName = "PORT",
        };
        port.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    result.AddError($"--port cannot be “{token.Value}”; it is a number from 0 to 65535");
        });
        var open = new Option<bool>("--open") { Description = "Opens the site in a browser." };
        var command = new SiteCommand("serve", "Shows the site in the browser and keeps it up to date while you edit.", Notes) { site, port, open };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, surroundings.Folder),
            parsed.GetValue(port) is { } asked ? [asked] : [.. Enumerable.Range(FirstPort, LastPort - FirstPort + 1)],
            parsed.GetValue(open), CommonOptions.VerbosityOf(parsed), surroundings));
        return command;
    }

    private static int Run(string folder, int[] ports, bool opens, Verbosity verbosity, Surroundings surroundings)
    {
        if (AspNetCoreRuntime.Load()) return ServeAsync(folder, ports, opens, verbosity, surroundings).GetAwaiter().GetResult();
        surroundings.Error.Writer.WriteLine("“serve” needs the ASP.NET Core runtime, which is not installed; it is part of the .NET SDK and at https://dotnet.microsoft.com/download");
        return ExitCode.WrongUsage;
    }

    // Apart from Run, so that the types of the web server are met only once they can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> ServeAsync(string folder, int[] ports, bool opens, Verbosity verbosity, Surroundings surroundings)
    {
        var log = new ServeLog(verbosity, surroundings);
        foreach (var port in ports)
        {
            await using var server = await SiteServer.StartAsync(folder, port, surroundings.Clock);
            if (server is null) continue;
            log.Start(server.Address);
            if (opens) Open(server.Address, surroundings);
            await server.FollowAsync(log.Report, surroundings.Cancelled);
            return ExitCode.Fine;
        }

        surroundings.Error.Writer.WriteLine(ports is [var only]
            ? $"port {only} is taken or may not be used; choose another with --port, or leave it out"
            : $"the ports {FirstPort} to {LastPort} are all taken; choose one with --port");
        return ExitCode.WrongUsage;
    }

    private static void Open(Uri address, Surroundings surroundings)
    {
        // Windows itself knows which browser it is; elsewhere a program does.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            : Executable.Find(OperatingSystem.IsMacOS() ? "open" : "xdg-open", surroundings.Variable("PATH")) is { } opener
                ? new ProcessStartInfo(opener, [address.AbsoluteUri])
                : null;
        try
        {
            using var browser = start is null ? null : Process.Start(start);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // The address is printed all the same.
        }
    }
}
