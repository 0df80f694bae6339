using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RoadmapSite.Cli.Sheets;

namespace RoadmapSite.Cli;

/// <summary>Arguments → command → exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command: 0 fine, 1 problems in the content, 2 wrong usage, 3 a bug, 130 cancelled.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        try
        {
            var code = RunCommand(arguments, context);
            context.Flush();
            return code;
        }
        catch (OutputException e)
        {
            TryToSay($"roadmap: the output cannot be written: {Terminal.OneLine(e.Message)}", context.Error.Writer);
            return ExitCode.WrongUsage;
        }
    }

    private static int RunCommand(IReadOnlyList<string> arguments, CommandContext context)
    {
        var verbosity = Verbosity.Normal;
        try
        {
            // The most common use by far does without the parser, whose start costs about 8 ms.
            if (arguments is [] or [BuildCommand.Name]) return BuildCommand.Run(BuildOptions.Default, context);

            var parsed = Root(context).Parse(arguments, new() { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction) return UsageErrors.Write(parsed, context.Error.Writer);
            verbosity = CommandOptions.VerbosityOf(parsed);
            return parsed.Invoke(new()
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = context.Output.Writer,
                Error = context.Error.Writer,
            });
        }
        catch (OperationCanceledException) when (context.Cancelled.IsCancellationRequested)
        {
            context.Error.Writer.WriteLine(ToolLanguage.Words(null, context.Folder, context)["run.cancelled"]);
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is not OutputException)
        {
            return WriteBug(e, verbosity, context.Error.Writer);
        }
    }

    private static void TryToSay(string line, TextWriter error)
    {
        try
        {
            error.WriteLine(line);
            error.Flush();
        }
        catch (OutputException)
        {
            // Nobody listens any more; the exit code tells.
        }
    }

    /// <summary>Tells of a bug as the user sees it: one line, with the stack trace only where it was asked for.</summary>
    public static int WriteBug(Exception bug, Verbosity verbosity, TextWriter error)
    {
        error.WriteLine(verbosity == Verbosity.Diagnostic
            ? bug.ToString()
            : $"internal error: {bug.GetType().Name}: {Terminal.OneLine(bug.Message)} This is a bug in roadmap, not in your content: please report it with what “--verbosity diagnostic” adds.");
        return ExitCode.Bug;
    }

    private static Command[] Commands(CommandContext context) =>
    [
        BuildCommand.Create(context),
        CheckCommand.Create(context),
        ServeCommand.Create(context),
        ExplainCommand.Create(context),
        SchemaCommand.Create(context),
        NewYearCommand.Create(context),
        FinaliseCommand.Create(context),
        DiffCommand.Create(context),
        NewCommand.Create(context),
        CollectCommand.Create(context),
        ImportCommand.Create(context),
        ProgressCommand.Create(context),
    ];

    private static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand("Makes a website, in several languages, of a roadmap and the results of each of its years.");
        foreach (var command in Commands(context)) root.Add(command);
        root.Add(CommandOptions.Verbosity());
        root.SetAction(parsed => BuildCommand.Run(BuildOptions.Default with { Verbosity = CommandOptions.VerbosityOf(parsed) }, context));
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion();
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithNotes(context.Output);
        return root;
    }
}

/// <summary>What the process tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Problems in the content, or warnings with <c>--strict</c>.</summary>
    public const int Problems = 1;

    public const int WrongUsage = 2;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 3;

    /// <summary>As shells say it of Ctrl+C: 128 and the signal's number.</summary>
    public const int Cancelled = 130;
}
