using System.Collections.Frozen;
using RoadmapSite.Content;
using RoadmapSite.Localization;
using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

/// <summary>What a small theme makes of a view.</summary>
internal sealed record Rendered(string Text, IReadOnlyList<Diagnostic> Problems)
{
    public static readonly ImmutableDictionary<string, Words> Words = ImmutableDictionary<string, Words>.Empty
        .Add("az", In("az", ("score", "Bal"), ("count", "{n} addım"), ("quoted", "«A» & <b>")))
        .Add("en", In("en", ("score", "Score"), ("count", "{n} steps"), ("quoted", "“A” & <b>")));

    public static Rendered Page(string template, object view, params (string Path, string Text)[] more) =>
        In("az", template, view, more);

    public static Rendered In(string language, string template, object view, params (string Path, string Text)[] more)
    {
        var problems = new DiagnosticList();
        var output = new PageBuffer();
        var theme = ThemeOf([("theme/layouts/base.html", "{{ content }}"), ("theme/pages/page.html", template), .. more]);
        new TemplateEngine(theme, Words, problems).Render("page", language, view, output);
        return new(Encoding.UTF8.GetString(output.Written.Span), problems.Sorted());
    }

    public static Theme ThemeOf(params (string Path, string Text)[] files) => Theme.From(new SiteInput(
        files.GroupBy(f => f.Path).Select(g => g.Last()).ToImmutableSortedDictionary(
            f => f.Path, f => new SourceFile(f.Path, Encoding.UTF8.GetBytes(f.Text)), StringComparer.Ordinal)));

    private static Words In(string language, params (string Key, string Text)[] words) => new(
        Language.Of(language), words.ToFrozenDictionary(w => w.Key, w => Message.Parse(w.Text, Language.Of(language))), []);

    public string[] Lines => [.. Problems.Select(p => p.ToString())];
}

public sealed record Step(string Id, string Title, bool Done = false);

internal sealed record Card(string Title, IReadOnlyList<Step> Steps, Step? Next = null, HtmlText? Summary = null, int Count = 0, string? Note = null);
