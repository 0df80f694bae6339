using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>All rules that the content must keep, each a pure function of it.</summary>
internal static class Rules
{
    private static readonly Func<SiteDocuments, IEnumerable<Diagnostic>>[] All =
    [
        TextsAreClean, TranslationsDiffer.Check, TranslationsAreThere.Check,
        NumbersAreQuoted.Check, NumbersFollowTheTree.Check, NumbersAreUnique.Check, PrioritiesAreListed.Check, NothingIsEmpty.Check, NamesSuitAllSystems.Check, PageNamesAreFree.Check, PageTitlesDiffer.Check, PlanHasAnEnd.Check,
        HistoryIsSound.Check, RowsAreWhole.Check, TagsExist.Check, AgenciesExist.Check, AgenciesAreNamedOnce.Check, PeriodsFit.Check, ScoringIsSound.Check, IndicatorsAreSound.Check,
        YearsFit.Check, StatusStepsExist.Check, StatusFitsPeriod.Check, DueStepsHaveStatus.Check, YearFilesBelong.Check, FiguresHaveSubjects.Check,
        CorrectionsHaveSubjects.Check, NotesAreForReaders.Check, EvidenceIsSecure.Check, ValuesCanBe.Check, SummariesAreTheirOwn.Check, SummariesAreThere.Check,
    ];

    /// <summary>Adds every broken rule to the list; none while whole folders could not be read, which is said already.</summary>
    public static void Check(SiteDocuments site, DiagnosticList problems) =>
        problems.AddRange(site.IsComplete ? All.SelectMany(rule => rule(site)) : []);

    // One walk for all of them, as a site may hold a hundred megabytes of text.
    private static IEnumerable<Diagnostic> TextsAreClean(SiteDocuments site)
    {
        foreach (var passage in Passage.Of(site))
        {
            foreach (var problem in WordsAreOfOneAlphabet.Check(passage)) yield return problem;
            foreach (var problem in SpacesAreSingle.Check(passage)) yield return problem;
            foreach (var problem in LettersAreWhole.Check(passage)) yield return problem;
            foreach (var problem in SignsCanBeSeen.Check(passage)) yield return problem;
            foreach (var problem in LanguagesAreRight.Check(passage)) yield return problem;
        }
    }
}
