using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace RoadmapSite.Cli.Parsing;

/// <summary><c>--version</c>: the version of this program, whoever hosts it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>Such as <c>1.0.0</c>, without what is built into it of the source's revision.</summary>
    public static string Version { get; } =
        typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return ExitCode.Fine;
    }
}
