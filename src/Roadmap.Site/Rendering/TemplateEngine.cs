using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Rendering;

/// <summary>Pages out of the theme's templates and views. Any number of threads may render at once.</summary>
public sealed class TemplateEngine
{
    private const string Layout = "theme/layouts/base.hbs";
    private static readonly ChainSegment LanguageName = ChainSegment.Create("language");
    private readonly Theme theme;
    private readonly ImmutableDictionary<string, Words> words;
    private readonly DiagnosticList problems;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>?>> pages = new(StringComparer.Ordinal);
    private readonly IHandlebars handlebars;
    private readonly Lock compiling = new();

    /// <summary>Prepares a theme; its templates are read when first needed.</summary>
    /// <param name="theme">The templates.</param>
    /// <param name="words">Language, then key, to interface word.</param>
    /// <param name="problems">Where what is wrong goes.</param>
    /// <param name="pageCount">About how many pages there will be: compiling templates pays from <see cref="TemplateCompiler.WorthCompiling"/> on.</param>
    public TemplateEngine(
        Theme theme,
        ImmutableDictionary<string, Words> words,
        DiagnosticList problems,
        int pageCount = 0)
    {
        (this.theme, this.words, this.problems) = (theme, words, problems);
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlEscape(),
            FormatProvider = CultureInfo.InvariantCulture,
            PartialTemplateResolver = new ThemePartials(theme),
        };
        configuration.FormatterProviders.Add(new HtmlTextFormatter());
        if (pageCount < TemplateCompiler.WorthCompiling) configuration.CompileTimeConfiguration.Features.Add(new TemplateCompiler());
        handlebars = Handlebars.Create(configuration);
        handlebars.RegisterHelper("t", Word);
    }

    /// <summary>Writes one page as UTF-8; what is wrong in its templates becomes a problem.</summary>
    /// <param name="page">Name of the page template.</param>
    /// <param name="language">Whose interface words <c>{{t}}</c> writes.</param>
    /// <param name="view">What the templates may show.</param>
    /// <param name="output">The page.</param>
    public void Render(string page, string language, object view, IBufferWriter<byte> output)
    {
        var template = pages.GetOrAdd(page, p => new(() => Read(p))).Value;
        if (template is null) return;
        using var writer = new Utf8Writer(output, CultureInfo.InvariantCulture);
        try
        {
            template(writer, view, new Dictionary<string, object> { ["language"] = language });
        }
        catch (Exception e) when (HandlebarsProblem.IsOne(e))
        {
            problems.Add(HandlebarsProblem.From(e, theme.Pages[page], theme));
        }
    }

    /// <summary>One page as UTF-8.</summary>
    public ReadOnlyMemory<byte> Render(string page, string language, object view)
    {
        var output = new ArrayBufferWriter<byte>(32 * 1024);
        Render(page, language, view, output);
        return output.WrittenMemory;
    }

    private HandlebarsTemplate<TextWriter, object, object>? Read(string page)
    {
        if (!theme.Layouts.TryGetValue("base", out var layout)) problems.Add(TemplateProblems.Missing(Layout));
        if (!theme.Pages.TryGetValue(page, out var file)) problems.Add(TemplateProblems.Missing($"theme/pages/{page}.hbs"));
        if (layout is null || file is null) return null;
        try
        {
            // On one line, so that the page keeps its line numbers.
            var text = $"{{{{#> {ThemePartials.Layout}}}}}{Text(file)}{{{{/{ThemePartials.Layout}}}}}";
            lock (compiling) return handlebars.Compile(new StringReader(text));
        }
        catch (Exception e) when (HandlebarsProblem.IsOne(e))
        {
            problems.Add(HandlebarsProblem.From(e, file, theme));
            return null;
        }
    }

    private void Word(in EncodedTextWriter writer, in HelperOptions options, in Context context, in Arguments arguments)
    {
        var (language, key) = ((string)options.Data[LanguageName]!, arguments.At<string>(0)!);
        var known = words[language];
        if (known.Messages.ContainsKey(key)) writer.Write(known[key]);
        else problems.Add(TemplateProblems.Word(new("theme"), key, language, known.Messages.Keys));
    }

    internal static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
}
