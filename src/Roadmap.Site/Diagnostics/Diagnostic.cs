namespace RoadmapSite.Diagnostics;

/// <summary>A mistake in what the user wrote. Bugs are exceptions; this is not.</summary>
/// <param name="Rule">The kind of problem.</param>
/// <param name="At">Where it is.</param>
/// <param name="Message">One line: what is wrong and what to do.</param>
internal sealed record Diagnostic(Rule Rule, SourceSpan At, string Message)
{
    /// <summary>The line that is printed: <c>path:line:column: error RS123: message</c>.</summary>
    public override string ToString() =>
        $"{At}: {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Code}: {Message}";
}
