using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RoadmapSite.Cli.Parsing;

namespace RoadmapSite.Cli;

/// <summary>Arguments → command → exit code.</summary>
public static class CommandLine
{
    /// <summary>Runs one command: 0 fine, 1 problems in the content, 2 wrong usage, 3 a bug, 130 cancelled.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var verbosity = Verbosity.Normal;
        try
        {
            // The most common use by far does without the parser, whose start costs about 8 ms.
            if (arguments is [] or [BuildCommand.Name]) return BuildCommand.Run(BuildOptions.Default, surroundings);

            var parsed = Root(surroundings).Parse(arguments, new() { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction) return UsageErrors.Write(parsed, surroundings.Error.Writer);
            verbosity = CommonOptions.VerbosityOf(parsed);
            return parsed.Invoke(new()
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = surroundings.Output.Writer,
                Error = surroundings.Error.Writer,
            });
        }
        catch (OperationCanceledException) when (surroundings.Cancelled.IsCancellationRequested)
        {
            surroundings.Error.Writer.WriteLine("cancelled; nothing was changed");
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            return InternalError.Write(e, verbosity, surroundings.Error.Writer);
        }
    }

    private static Command[] Commands(Surroundings surroundings) =>
    [
        BuildCommand.Create(surroundings),
        CheckCommand.Create(surroundings),
        ServeCommand.Create(surroundings),
        ExplainCommand.Create(surroundings),
        SchemaCommand.Create(surroundings),
        NewYearCommand.Create(surroundings),
        DiffCommand.Create(surroundings),
        NewCommand.Create(surroundings),
    ];

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Makes a website, in several languages, of a roadmap and the results of each of its years.");
        foreach (var command in Commands(surroundings)) root.Add(command);
        root.Add(CommonOptions.Verbosity());
        root.SetAction(parsed => BuildCommand.Run(BuildOptions.Default with { Verbosity = CommonOptions.VerbosityOf(parsed) }, surroundings));
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion();
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithNotes(surroundings.Output);
        return root;
    }
}
