using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>All rules that the content must keep, each a pure function of it.</summary>
internal static class Rules
{
    private static readonly Func<SiteDocuments, IEnumerable<Diagnostic>>[] OfContent =
    [
        TranslationsDiffer.Check, TranslationsAreThere.Check,
        NumbersAreQuoted.Check, NumbersFollowTheTree.Check, NumbersAreUnique.Check, PrioritiesAreListed.Check, NothingIsEmpty.Check, NamesSuitAllSystems.Check, PageNamesAreFree.Check, PageTitlesDiffer.Check, PlanHasAnEnd.Check,
        HistoryIsSound.Check, RowsAreWhole.Check, TagsExist.Check, AgenciesExist.Check, AgenciesAreNamedOnce.Check, PeriodsFit.Check, ScoringIsSound.Check, IndicatorsAreSound.Check,
        YearsFit.Check, StatusStepsExist.Check, StatusFitsPeriod.Check, DueStepsHaveStatus.Check, YearFilesBelong.Check, FiguresHaveSubjects.Check,
        CorrectionsHaveSubjects.Check, NotesAreForReaders.Check, EvidenceStandsOnce.Check, ValuesCanBe.Check, SummariesAreTheirOwn.Check, SummariesAreThere.Check,
    ];

    private static readonly Func<Passage, IEnumerable<Diagnostic>>[] OfTexts =
        [WordsAreOfOneAlphabet.Check, SpacesAreSingle.Check, LettersAreWhole.Check, SignsCanBeSeen.Check, LanguagesAreRight.Check];

    /// <summary>Adds every broken rule to the list; none while whole folders could not be read, which is said already.</summary>
    public static void Check(SiteDocuments site, DiagnosticList problems)
    {
        if (!site.IsComplete) return;
        // On all cores, which is a tenth of the time of 1,000 priorities; one walk through the texts, as they may have a hundred megabytes.
        SeveralCores.Run(OfContent, rule => problems.AddRange(rule(site)));
        SeveralCores.Run(Passage.Of(site), text =>
        {
            foreach (var rule in OfTexts) problems.AddRange(rule(text));
        });
    }
}
