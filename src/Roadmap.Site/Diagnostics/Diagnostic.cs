namespace RoadmapSite.Diagnostics;

/// <summary>A mistake in what the user wrote. Bugs are exceptions; this is not.</summary>
/// <param name="Rule">The kind of problem.</param>
/// <param name="Message">What is wrong and what to do; one line when it is said.</param>
internal sealed record Diagnostic(Rule Rule, SourceSpan At, Phrase Message)
{
    /// <summary>The line that is printed: <c>path:line:column: error RS123: message</c>. The form is the same in every language, as editors read it.</summary>
    public string In(ToolWords words) =>
        $"{At}: {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Code}: {words[Message]}";

    /// <summary>The line in English.</summary>
    public override string ToString() => In(ToolWords.English);
}
