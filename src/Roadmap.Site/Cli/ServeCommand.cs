using System.CommandLine;
using System.Diagnostics;
using RoadmapSite.Cli.Problems;
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

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
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
        var language = ToolLanguage.Option();
        var command = new SiteCommand("serve", "Shows the site in the browser and keeps it up to date while you edit.", Notes) { site, port, open, language };
        command.SetAction((parsed, _) => RunAsync(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder),
            parsed.GetValue(port) is { } asked ? [asked] : [.. Enumerable.Range(FirstPort, LastPort - FirstPort + 1)],
            parsed.GetValue(open), parsed.GetValue(language), CommandOptions.VerbosityOf(parsed), context));
        return command;
    }

    private static async Task<int> RunAsync(string folder, int[] ports, bool opens, string? language, Verbosity verbosity, CommandContext context)
    {
        var words = ToolLanguage.Words(language, folder, context);
        var log = new ServeLog(verbosity, words, context);
        foreach (var port in ports)
        {
            await using var server = await SiteServer.StartAsync(folder, port, context.Clock, words: words);
            if (server is null) continue;
            log.Start(server.Address);
            if (opens) Open(server.Address, context);
            await server.FollowAsync(log.Report, context.Cancelled);
            return ExitCode.Fine;
        }

        context.Error.Writer.WriteLine(ports is [var only]
            ? words["served.port-taken", ("port", $"{only}")]
            : words["served.ports-taken", ("first", $"{FirstPort}"), ("last", $"{LastPort}")]);
        return ExitCode.WrongUsage;
    }

    private static void Open(Uri address, CommandContext context)
    {
        // Windows itself knows which browser it is; elsewhere a program does.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            : Executable.Find(OperatingSystem.IsMacOS() ? "open" : "xdg-open", context.Variable("PATH")) is { } opener
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

/// <summary>What <c>serve</c> says while it runs.</summary>
/// <param name="verbosity">Quiet says nothing but problems.</param>
/// <param name="words">In which language.</param>
/// <param name="context">Where it is said.</param>
internal sealed class ServeLog(Verbosity verbosity, ToolWords words, CommandContext context)
{
    private const int NamedFiles = 3;

    private readonly Lock _gate = new();

    /// <summary>The first line.</summary>
    public void Start(Uri address)
    {
        lock (_gate) Say(words["served.start", ("address", $"{address}")]);
    }

    /// <summary>A line for each change, and under it what is wrong.</summary>
    public void Report(ServedChange change)
    {
        lock (_gate)
        {
            var time = change.Time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
            Say(change.Files.Count == 0
                ? words["served.read", ("time", time), ("problems", Counts(change.Problems))]
                : words["served.changed", ("files", Names(change.Files)), ("time", time), ("problems", Counts(change.Problems))]);
            if (change.Bug is not null) CommandLine.WriteBug(change.Bug, verbosity, context.Error.Writer);
            ProblemFormat.WriteText(change.Problems, words, context.Error);
            context.Error.Writer.Flush();
        }
    }

    private void Say(string line)
    {
        if (verbosity == Verbosity.Quiet) return;
        context.Output.Writer.WriteLine(line);
        context.Output.Writer.Flush();
    }

    private string Names(IReadOnlyList<string> files)
    {
        var named = string.Join(", ", files.Take(NamedFiles).Select(Terminal.OneLine));
        return files.Count > NamedFiles ? words["served.more-files", ("files", named), ("count", files.Count - NamedFiles)] : named;
    }

    private string Counts(IReadOnlyList<Diagnostic> problems)
    {
        if (problems.Count == 0) return words["served.no-problems"];
        var errors = problems.Count(p => p.Rule.Severity == Severity.Error);
        return words["served.problems", ("errors", errors), ("warnings", problems.Count - errors)];
    }
}
