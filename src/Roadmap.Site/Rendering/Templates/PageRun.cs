using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace RoadmapSite.Rendering.Templates;

/// <summary>One page while it is written. Costly to make, so each thread has one and uses it again.</summary>
internal sealed class PageRun : TemplateContext
{
    private const int MostPartials = 50;
    private const int MostSteps = 10_000_000;
    private const int MostBytes = 100_000_000;

    [ThreadStatic]
    private static PageRun? ofThread;

    private readonly List<Turn> turns = [];
    private TemplateSet templates = null!;
    private ScriptBlockStatement body = null!;
    private Words words = null!;
    private DiagnosticList problems = null!;
    private int firstTurn;
    private int partials;
    private int steps;

    // Nothing of Scriban's own functions: no clock, no random numbers, no files.
    private PageRun() : base(new ScriptObject()) => AutoIndent = false;

    /// <summary>What is written.</summary>
    public PageBuffer Html { get; private set; } = null!;

    /// <summary>What names without a loop around refer to.</summary>
    public object View { get; private set; } = null!;

    /// <summary>Writes a page inside its layout. False when it would never end; the reason is a problem then.</summary>
    public static bool Write(TemplateSet templates, ScriptBlockStatement layout, ScriptBlockStatement body, Words words, object view, PageBuffer html, DiagnosticList problems)
    {
        var page = ofThread ?? new();
        ofThread = null; // Not used again after an exception.
        (page.templates, page.body, page.words, page.View, page.Html, page.problems) = (templates, body, words, view, html, problems);
        (page.firstTurn, page.partials, page.steps) = (0, 0, 0);
        try
        {
            layout.Evaluate(page);
        }
        catch (PageException e)
        {
            problems.Add(e.Problem);
            return !e.IsEndless;
        }
        catch (ScriptRuntimeException e)
        {
            problems.Add(TemplateProblems.Comparison(TemplateReader.At(e.Span)));
            return true;
        }

        ofThread = page;
        return true;
    }

    /// <summary>The loop of that depth in the file that is being written.</summary>
    public Turn Turn(int depth)
    {
        while (turns.Count <= firstTurn + depth) turns.Add(new());
        return turns[firstTurn + depth];
    }

    /// <summary>Writes a partial, or the page inside its layout.</summary>
    public void Include(Include include, object view, int depth)
    {
        if (partials == MostPartials) throw new PageException(TemplateProblems.Endless(TemplateReader.At(include.Span), include.Name ?? "content"), false);
        Step(include);
        var (outer, outerTurn) = (View, firstTurn);
        (View, firstTurn) = (view, firstTurn + depth);
        partials++;
        (include.Name is null ? body : templates.Partials[include.Name]).Evaluate(this);
        partials--;
        (View, firstTurn) = (outer, outerTurn);
    }

    /// <summary>Ends a page that has become too long to be one.</summary>
    public void Step(ScriptNode at)
    {
        if (++steps > MostSteps || Html.Written.Length > MostBytes) throw new PageException(TemplateProblems.TooLong(TemplateReader.At(at.Span)), true);
    }

    /// <summary>A word of the interface; reported where there is none.</summary>
    public string? Word(string key, ScriptNode at)
    {
        if (TemplateProblems.InWord(TemplateReader.At(at.Span), key, words) is not { } problem) return words[key];
        problems.Add(problem);
        return null;
    }

    /// <summary>Writes a value, escaped. Of other kinds than these ViewCheck tells.</summary>
    public void Write(object? value)
    {
        switch (value)
        {
            case string text: Html.Text(text); break;
            case HtmlText html: Html.Raw(html.Html); break;
            case bool flag: Html.Raw(flag ? "true"u8 : "false"u8); break;
            case IFormattable number: Html.Text(number.ToString(null, CultureInfo.InvariantCulture)); break;
        }
    }

    // Scriban's own remembers the node for its messages, which costs more than most nodes.
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) => scriptNode?.Evaluate(this);

    /// <summary>Null, false, zero, and empty text and lists are nothing.</summary>
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        HtmlText html => html.Html.Length > 0,
        int number => number != 0,
        ICollection list => list.Count > 0,
        IConvertible number => number.ToDecimal(null) != 0,
        IEnumerable list => list.Cast<object?>().Any(),
        _ => true,
    };

    private sealed class PageException(Diagnostic problem, bool isEndless) : Exception
    {
        public Diagnostic Problem => problem;

        public bool IsEndless => isEndless;
    }
}
