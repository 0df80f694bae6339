using RoadmapSite.Content;
using RoadmapSite.Rendering.Templates;
using Scriban.Syntax;

namespace RoadmapSite.Rendering;

/// <summary>
/// Pages out of the theme's templates and views. Templates are written in Scriban: names, <c>if</c>, <c>for</c> and <c>include</c>, and nothing that could
/// read the clock or a file, or never end. Any number of threads may render at once.
/// </summary>
internal sealed partial class TemplateEngine
{
    private readonly TemplateSet templates;
    private readonly ViewCheck names;
    private readonly Dictionary<string, ScriptBlockStatement> layouts;
    private readonly Dictionary<string, ScriptBlockStatement> pages;
    private readonly DiagnosticList problems;
    private volatile bool isStopped;

    /// <summary>Reads all templates of a theme; what is wrong in them becomes problems, also in those that no page uses.</summary>
    /// <param name="words">The interface words of each language.</param>
    /// <param name="problems">Where what is wrong goes, now and while pages are rendered.</param>
    public TemplateEngine(Theme theme, ImmutableDictionary<string, Words> words, DiagnosticList problems)
    {
        this.problems = problems;
        templates = new(theme.Partials.Keys, words);
        (layouts, pages) = (Read(theme.Layouts), Read(theme.Pages));
        foreach (var (name, partial) in Read(theme.Partials)) templates.Partials.Add(name, partial);
        foreach (var layout in theme.Layouts.Values)
            if (!ShowsContent().IsMatch(Encoding.UTF8.GetString(layout.Bytes.Span))) problems.Add(TemplateProblems.NoContent(layout.Path));
        names = new(templates, problems);

        Dictionary<string, ScriptBlockStatement> Read(ImmutableSortedDictionary<string, SourceFile> files) =>
            SeveralCores.Select([.. files], f => (Name: f.Key, Template: TemplateReader.Read(f.Value, templates, problems))).ToDictionary(f => f.Name, f => f.Template, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\{[-~]?\s*content\s*[-~]?\}\}")]
    private static partial Regex ShowsContent();

    /// <summary>One page as UTF-8, valid until the same thread renders another.</summary>
    public ReadOnlyMemory<byte> Render(string page, string language, object view)
    {
        var output = PageBuffer.OfThread;
        output.Clear();
        Render(page, language, view, output);
        return output.Written;
    }

    /// <summary>Writes one page as UTF-8: the page template inside the layout of the same name, or else inside <c>base</c>.</summary>
    /// <param name="page">Name of the page template.</param>
    /// <param name="language">Whose interface words <c>{{ t 'key' }}</c> writes.</param>
    /// <param name="view">What the templates may show.</param>
    /// <param name="output">Gets the page after what it already holds.</param>
    public void Render(string page, string language, object view, PageBuffer output)
    {
        if (!layouts.TryGetValue(page, out var layout) && !layouts.TryGetValue("base", out layout)) problems.Add(TemplateProblems.Missing("theme/layouts/base.html"));
        if (!pages.TryGetValue(page, out var body)) problems.Add(TemplateProblems.Missing($"theme/pages/{page}.html"));
        if (layout is null || body is null || isStopped) return;
        names.Check(layout, view.GetType());
        names.Check(body, view.GetType());
        // Where one page never ends, the next ones will not either.
        if (!PageRun.Write(templates, layout, body, templates.Words[language], view, output, problems)) isStopped = true;
        if (Typography.Concerns(templates.Words[language])) Typography.Finish(output, templates.Words[language]);
    }
}
