using System.Globalization;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering.Templates;

/// <summary><c>{{Name}}</c></summary>
internal sealed class Value(ValuePath path) : Node
{
    public override void Write(Scope scope, PageRun page)
    {
        switch (path.In(scope, page))
        {
            case null: break;
            case string text: page.Html.Text(text); break;
            case HtmlText html: page.Html.Raw(html.Html); break;
            case bool flag: page.Html.Raw(flag ? "true"u8 : "false"u8); break;
            case IFormattable number: page.Html.Text(number.ToString(null, CultureInfo.InvariantCulture)); break;
            default: page.Report(TemplateProblems.Kind(path.At, path.Text, "a text")); break;
        }
    }
}

/// <summary><c>{{t "key"}}</c>, or with a key that the view gives.</summary>
internal sealed class Word(string? key, ValuePath? path, SourceSpan at) : Node
{
    public override void Write(Scope scope, PageRun page)
    {
        if ((key ?? path!.In(scope, page)) is string known) page.WriteWord(known, at);
    }
}

/// <summary><c>{{> name}}</c>, perhaps with a view of its own, without which it is left out.</summary>
internal sealed class Include(string name, ValuePath? path, SourceSpan at) : Node
{
    /// <summary>Stands in a layout for the page.</summary>
    public const string Body = "@partial-block";

    public string Name => name;

    public SourceSpan At => at;

    public override void Write(Scope scope, PageRun page)
    {
        if (path is null) page.Write(this, scope);
        else if (path.In(scope, page) is { } view) page.Write(this, new(view, scope));
    }
}
