namespace RoadmapSite.Cli;

/// <summary>What the process tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Problems in the content, or warnings with <c>--strict</c>.</summary>
    public const int Problems = 1;

    public const int WrongUsage = 2;

    /// <summary>A bug of ours.</summary>
    public const int InternalError = 3;

    /// <summary>As shells say it of Ctrl+C: 128 and the signal's number.</summary>
    public const int Cancelled = 130;
}
