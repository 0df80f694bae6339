using System.Collections.Immutable;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;
using RoadmapSite.Rendering.Templates;

namespace RoadmapSite.Rendering;

/// <summary>
/// Pages out of the theme's templates and views. Templates are written in the language of Handlebars: names, <c>each</c>, <c>if</c>, <c>unless</c>,
/// <c>with</c> and partials. Any number of threads may render at once.
/// </summary>
public sealed class TemplateEngine
{
    private readonly ImmutableDictionary<string, Words> words;
    private readonly DiagnosticList problems;
    private readonly Dictionary<string, Node> layouts;
    private readonly Dictionary<string, Node> partials;
    private readonly Dictionary<string, Node> pages;

    /// <summary>Reads all templates of a theme; what is wrong in them becomes problems, also in those that no page uses.</summary>
    /// <param name="theme">The templates.</param>
    /// <param name="words">The interface words of each language.</param>
    /// <param name="problems">Where what is wrong goes, now and while pages are rendered.</param>
    public TemplateEngine(Theme theme, ImmutableDictionary<string, Words> words, DiagnosticList problems)
    {
        (this.words, this.problems) = (words, problems);
        var vocabulary = new Vocabulary(theme.Partials.Keys, words);
        (layouts, partials, pages) = (Read(theme.Layouts), Read(theme.Partials), Read(theme.Pages));

        Dictionary<string, Node> Read(ImmutableSortedDictionary<string, SourceFile> templates)
        {
            var read = new Dictionary<string, Node>(StringComparer.Ordinal);
            foreach (var (name, file) in templates) read.Add(name, TemplateReader.Read(TemplateFile.Of(file), vocabulary, problems));
            return read;
        }
    }

    /// <summary>One page as UTF-8, valid until the same thread renders another.</summary>
    public ReadOnlyMemory<byte> Render(string page, string language, object view)
    {
        var output = PageBuffer.OfThread;
        output.Clear();
        Render(page, language, view, output);
        return output.Written;
    }

    /// <summary>Writes one page as UTF-8: the page template inside the layout <c>base</c>.</summary>
    /// <param name="page">Name of the page template.</param>
    /// <param name="language">Whose interface words <c>{{t}}</c> writes.</param>
    /// <param name="view">What the templates may show.</param>
    /// <param name="output">Gets the page after what it already holds.</param>
    public void Render(string page, string language, object view, PageBuffer output)
    {
        if (!layouts.TryGetValue("base", out var layout)) problems.Add(TemplateProblems.Missing("theme/layouts/base.hbs"));
        if (!pages.TryGetValue(page, out var body)) problems.Add(TemplateProblems.Missing($"theme/pages/{page}.hbs"));
        if (layout is null || body is null) return;
        var root = new Scope(view, null);
        layout.Write(root, new(output, root, words[language], partials, body, problems));
    }
}
