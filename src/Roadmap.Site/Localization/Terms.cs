namespace RoadmapSite.Localization;

/// <summary>A form of a term: of “step”, the plural.</summary>
/// <param name="Name">The term: <c>step</c>.</param>
/// <param name="Form">The form: <see cref="Base"/>, a plural category, or what the words of the language call it, such as <c>genitive</c>.</param>
internal readonly record struct TermForm(string Name, string Form)
{
    /// <summary>The form that dictionaries give.</summary>
    public const string Base = "one";
}

/// <summary>How a language calls the plan and its parts.</summary>
/// <param name="language">The language, which makes forms that are not given, where it can.</param>
/// <param name="given">The forms that are given, by term.</param>
internal sealed class Terms(Language language, IReadOnlyDictionary<string, FrozenDictionary<string, string>> given)
{
    /// <summary>The names of the terms.</summary>
    public IEnumerable<string> Names => given.Keys;

    /// <summary>A form of a term.</summary>
    /// <exception cref="KeyNotFoundException">There is no such form; <see cref="Has"/> tells.</exception>
    public string this[TermForm form] => Find(form) ?? throw new KeyNotFoundException($"“{form.Name}” has no form “{form.Form}” in {language}");

    /// <summary>Whether there is such a form.</summary>
    public bool Has(TermForm form) => Find(form) is not null;

    /// <summary>What has to be given for a form: itself, or those that the language makes it from; nothing where there is such a form.</summary>
    public IEnumerable<TermForm> Lacking(TermForm form) => Has(form) ? []
        : language.Sources(form.Form).SelectMany(s => Lacking(form with { Form = s })).Distinct().DefaultIfEmpty(form);

    /// <summary>The terms with the plan's own words instead of those that it names.</summary>
    public Terms With(IReadOnlyDictionary<string, FrozenDictionary<string, string>> own) =>
        new(language, given.Keys.Union(own.Keys).ToFrozenDictionary(n => n, n => own.GetValueOrDefault(n) ?? given[n]));

    private string? Find(TermForm form) => !given.TryGetValue(form.Name, out var forms) ? null
        : forms.TryGetValue(form.Form, out var text) ? text
        : form.Form == TermForm.Base ? null : language.Inflect(form.Form, f => Find(form with { Form = f }));
}
