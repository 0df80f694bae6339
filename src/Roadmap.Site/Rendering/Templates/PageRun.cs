using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Rendering.Templates;

/// <summary>One page while it is written.</summary>
internal sealed class PageRun(
    PageBuffer html,
    Scope root,
    Words words,
    IReadOnlyDictionary<string, Node> partials,
    Node body,
    DiagnosticList problems)
{
    private const int MostPartials = 50;
    private HashSet<SourceSpan>? reported;
    private int depth;

    public PageBuffer Html => html;

    public Scope Root => root;

    public void Write(Include include, Scope scope)
    {
        if (depth == MostPartials) Report(TemplateProblems.Endless(include.At, include.Name));
        if (depth >= MostPartials) return;
        depth++;
        (include.Name == Include.Body ? body : partials[include.Name]).Write(scope, this);
        depth--;
    }

    public void WriteWord(string key, SourceSpan at)
    {
        if (Vocabulary.Problem(at, key, words) is { } problem) Report(problem);
        else html.Text(words[key]);
    }

    /// <summary>Reports a problem once a page, however often its place comes round in loops.</summary>
    public void Report(Diagnostic problem)
    {
        if ((reported ??= []).Add(problem.At)) problems.Add(problem);
    }
}
