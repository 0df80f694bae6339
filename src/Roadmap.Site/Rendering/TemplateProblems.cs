using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering;

/// <summary>What can be wrong in the templates of a theme.</summary>
public static class TemplateProblems
{
    private static readonly Rule NotUnderstood = new("RS601", Severity.Error, "template cannot be read",
        "A template in theme/ breaks the rules of its language, such as {{#if}} without {{/if}}. Mend the place that is named.");

    private static readonly Rule NoSuchPartial = new("RS602", Severity.Error, "no such partial",
        "A template includes {{> name}}, and there is no theme/partials/name.hbs. Correct the name or add the file.");

    private static readonly Rule NoSuchValue = new("RS603", Severity.Error, "no such value",
        "A template asks for a value that its page does not have. Correct the name; capital letters count.");

    private static readonly Rule NoSuchWord = new("RS604", Severity.Error, "no such interface word",
        "A template asks for a word with {{t \"key\"}}, and theme/strings/ does not have that key in every language. Add it there.");

    private static readonly Rule NoSuchTemplate = new("RS605", Severity.Error, "template is missing",
        "The theme lacks a template that the site needs. Put back the file that is named.");

    private static readonly Rule WrongKind = new("RS606", Severity.Error, "value cannot be shown so",
        "A template writes a value that is no text, or goes through one that is no list. Name a part of it instead, such as {{Agency.Name}}.");

    private static readonly Rule InsideItself = new("RS607", Severity.Error, "partial includes itself",
        "A partial includes itself, directly or through others, without end. Take one {{> name}} out of the circle.");

    /// <summary>The text is not a template.</summary>
    public static Diagnostic Syntax(SourceSpan at, string what) => NotUnderstood.At(at, what);

    /// <summary><c>{{> name}}</c> without such a file.</summary>
    public static Diagnostic Partial(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchPartial.At(at, $"there is no partial “{name}”{Suggestion.For(name, known)}");

    /// <summary><c>{{name}}</c> that the page's data lacks.</summary>
    public static Diagnostic Value(SourceSpan at, string name, IEnumerable<string> known) =>
        NoSuchValue.At(at, $"there is no value “{name}” here{Suggestion.For(name, known)}");

    /// <summary><c>{{t "key"}}</c> that a language lacks.</summary>
    public static Diagnostic Word(SourceSpan at, string key, string language, IEnumerable<string> known) =>
        NoSuchWord.At(at, $"there is no word “{key}” in theme/strings/{language}.yml{Suggestion.For(key, known)}");

    /// <summary>A word that cannot stand alone.</summary>
    public static Diagnostic Placeholders(SourceSpan at, string key, IEnumerable<string> names) =>
        NoSuchWord.At(at, $"the word “{key}” needs {string.Join(", ", names.Order(StringComparer.Ordinal).Select(n => $"{{{n}}}"))}, which a template cannot give; choose a word without braces");

    /// <summary>A view where a text is needed, or a text where a list is.</summary>
    public static Diagnostic Kind(SourceSpan at, string name, string needed) =>
        WrongKind.At(at, $"“{name}” is not {needed}; name a value that is");

    /// <summary>A circle of partials.</summary>
    public static Diagnostic Endless(SourceSpan at, string name) =>
        InsideItself.At(at, $"the partial “{name}” includes itself without end");

    /// <summary>A page or layout without its file.</summary>
    public static Diagnostic Missing(string path) => NoSuchTemplate.At(new(path), "this template is missing");
}
