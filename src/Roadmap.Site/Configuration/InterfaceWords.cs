namespace RoadmapSite.Configuration;

/// <summary>The interface words of all languages of a site, before it is known how the plan calls its parts.</summary>
/// <param name="Languages">One for each language.</param>
internal sealed record InterfaceWords(ImmutableArray<WordsOfLanguage> Languages)
{
    /// <summary>The words, by language, as sentences about this plan.</summary>
    public ImmutableDictionary<string, Words> For(PlanTerms plan) => Languages.ToImmutableDictionary(w => w.Language.Code, w => w.For(plan));

    /// <summary>The forms of terms that sentences need and that nobody gives.</summary>
    public IEnumerable<(Language Language, TermForm Form)> MissingForms(PlanTerms plan) =>
        Languages.SelectMany(w => w.MissingForms(plan).Select(f => (w.Language, f)));
}

/// <summary>The interface words of one language, before it is known how the plan calls its parts.</summary>
/// <param name="Messages">By key.</param>
/// <param name="Terms">How the language calls the parts of any plan.</param>
/// <param name="Gaps">What is missing, in English.</param>
/// <param name="EnglishTerms">The terms of those.</param>
internal sealed record WordsOfLanguage(
    Language Language, ImmutableArray<KeyValuePair<string, Message>> Messages, Terms Terms, ImmutableArray<KeyValuePair<string, Message>> Gaps, Terms EnglishTerms)
{
    public Words For(PlanTerms plan)
    {
        var (terms, english) = (Terms.With(plan.In(Language.Code)), EnglishTerms.With(plan.In(Words.StandIn)));
        return new(Language, Messages.Select(m => KeyValuePair.Create(m.Key, m.Value.With(terms)))
            .Concat(Gaps.Select(m => KeyValuePair.Create(m.Key, m.Value.With(english)))).ToFrozenDictionary(StringComparer.Ordinal), [.. Gaps.Select(g => g.Key)]);
    }

    public IEnumerable<TermForm> MissingForms(PlanTerms plan)
    {
        var terms = Terms.With(plan.In(Language.Code));
        return Messages.SelectMany(m => m.Value.Terms).Distinct().SelectMany(terms.Lacking).Distinct();
    }
}
