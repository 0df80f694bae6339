using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Scoring;

/// <summary>
/// Holds the percentages that a summary gives («47 faizi tamamlanmış, 28 faizi qismən icra edilmiş») to those of the report. A sentence counts only if it surely
/// tells how the statuses are shared out: with all three of them, with two and the word for measures or steps, or with one that is said to be of them.
/// </summary>
internal static partial class FiguresInTexts
{
    private static readonly Rule Rule = new("RS324", Severity.Warning);

    /// <summary>A problem for each percentage that no figure of the text's subject bears out.</summary>
    public static IEnumerable<Diagnostic> Check(ReportScores scores, IEnumerable<TextDocument> texts)
    {
        if (!scores.HasScore) yield break;
        // What was printed stays true of its day, whatever was corrected since.
        var printed = scores.Report.Published.Select(f => f.Printed).Concat(scores.Report.Record?.Figures.Values ?? []).SelectMany(f => f.Split('/')).ToHashSet(StringComparer.Ordinal);
        var isCorrected = !scores.Report.Corrections.IsEmpty;
        foreach (var text in texts)
            foreach (var file in text.Files)
                foreach (Match sentence in Sentence().Matches(file.Text))
                {
                    if (!sentence.ValueSpan.ContainsAnyInRange('0', '9')) continue;
                    var given = Given(sentence.Value);
                    if (given.Length == 0) continue;
                    var subjects = Subjects(text.Name, sentence.Value, scores).ToArray();
                    foreach (var (value, kind, at) in given)
                        if (subjects.Length > 0 && !(isCorrected && printed.Contains(value)) && subjects.All(s => s.Steps.Assessed > 0 && !Fits(value, kind, s)))
                            yield return Rule.At(
                                SourceSpan.In(file.Path, file.Text, sentence.Index + at), ("said", value), ("status", Phrase.Of($"RS324.{kind.ToString().ToLowerInvariant()}")), ("report", scores.Id), ("right", Right(kind, subjects[0])));
                }
    }

    // Each percentage with what it is said to be of; none where it could be of something else.
    private static (string Value, StatusClass Kind, int At)[] Given(string sentence)
    {
        var numbers = Percentage().Matches(sentence);
        if (numbers.Count == 0 || numbers.Count > 3) return [];
        var ends = numbers.Skip(1).Select(n => n.Index).Append(sentence.Length).ToArray();
        var after = numbers.Select((n, i) => Kind(sentence[(n.Index + n.Length)..ends[i]])).ToArray();
        var before = numbers.Select((n, i) => Kind(sentence[(i == 0 ? 0 : numbers[i - 1].Index + numbers[i - 1].Length)..n.Index])).ToArray();
        // “Implemented: 47%, partial: 28%”, or “47% implemented, 28% partial”: the way in which each has its own.
        var kinds = after.All(k => k is not null) ? after : before.All(k => k is not null) ? before : [];
        if (kinds.Distinct().Count() != numbers.Count) return [];
        var isOfSteps = numbers.Count switch
        {
            1 => OfSteps().IsMatch(SearchFolding.Fold(sentence[(numbers[0].Index + numbers[0].Length)..])) || StepsOf().IsMatch(SearchFolding.Fold(sentence[..numbers[0].Index])),
            2 => Level().IsMatch(SearchFolding.Fold(sentence)),
            _ => true,
        };
        if (!isOfSteps) return [];
        return [.. numbers.Select((n, i) => (n.Groups["number"].Value.Replace(',', '.'), kinds[i]!.Value, n.Index))];
    }

    private static StatusClass? Kind(string text) => SearchFolding.Fold(text) switch
    {
        var words when Denied().IsMatch(words) => StatusClass.Not,
        var words when InPart().IsMatch(words) => StatusClass.Partly,
        var words when Done().IsMatch(words) => StatusClass.Done,
        _ => null,
    };

    // A sentence of the whole summary that names a priority, goal or agency may speak of any of them.
    private static IEnumerable<ScoredPart> Subjects(string name, string sentence, ReportScores scores)
    {
        var priority = scores.Roadmap.Priorities.FirstOrDefault(p => p.Id == name);
        if (priority is not null) yield return scores.Priorities[priority.Key];
        else if (name != ContentPaths.Summary) yield break;
        yield return scores.Whole;
        if (priority is not null || !Part().IsMatch(SearchFolding.Fold(sentence)) && !scores.Roadmap.Priorities.Any(p => sentence.Contains(p.Id, StringComparison.Ordinal)) && !scores.Roadmap.Agencies.Any(a => a.Name.Texts.Concat(a.ShortName.Texts).Any(t => sentence.Contains(t.Text, StringComparison.Ordinal)))) yield break;
        foreach (var part in scores.Goals.Values.Concat(scores.Priorities.Values)) yield return part;
        foreach (var agency in scores.Agencies) yield return new(agency.Score, agency.Score, agency.Score.Tally, agency.Standing, agency.Coverage);
    }

    // Of the assessed or of all, of steps or of measures, each share rounded by itself or so that all add to 100; of what is done also the score.
    private static bool Fits(string value, StatusClass kind, ScoredPart part) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && (new[] { part.Steps, part.Measures }.Any(tally => IsNear(number, Count(tally, kind), tally.Assessed, 1) || IsNear(number, Count(tally, kind), tally.Total, 0.5m))
            || kind == StatusClass.Done && (part.Score with { IsWithheld = false }).RoundedToDecimals(4) is { } score && Math.Abs(number - score) < 1);

    private static bool IsNear(decimal number, int count, int all, decimal off) => all > 0 && Math.Abs(number - 100m * count / all) is var distance && (distance < off || distance == 0.5m);

    private static int Count(Tally tally, StatusClass kind) => Of(kind, tally.Implemented, tally.Partial, tally.NotImplemented);

    private static int Of(StatusClass kind, int done, int partly, int not) => kind switch { StatusClass.Done => done, StatusClass.Partly => partly, _ => not };

    private static Phrase Right(StatusClass kind, ScoredPart part)
    {
        static string Share(Tally tally, StatusClass kind)
        {
            var shares = Distribution.Of(tally);
            return $"{Of(kind, shares.Implemented, shares.Partial, shares.NotImplemented)}";
        }

        return Phrase.Of("RS324.right", ("steps", Share(part.Steps, kind)), ("measures", Share(part.Measures, kind)));
    }

    [GeneratedRegex(@"(?:[^.!?;\n]|\.(?=\S))+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<![\d.,])(?:%\s?|[Yy]üzde )?(?<number>\d{1,3}(?:[.,]\d{1,2})?)(?:\s?%|[\s\u00A0](?:per ?cent|faiz|процент))|(?<![\d.,])(?:%\s?|[Yy]üzde )(?<number>\d{1,3}(?:[.,]\d{1,2})?)")]
    private static partial Regex Percentage();

    // Folded, as in a search.
    [GeneratedRegex(@"\bnot (?:\w+ ){0,3}(?:implement|execut|done|fulfil|carried|complet|start|begun)|unimplemented|edilme[mdy]|olunma[mdy]|yetirilme[mdy]|kecirilme[mdy]|tamamlanma[mdy]|uygulanma[mdy]|yapilma[md]|\bне (?:выполн|реализ|исполн|начат)")]
    private static partial Regex Denied();

    [GeneratedRegex(@"\bpartial|\bpartly|\bin part\b|\bqismen|частично|\bkismen")]
    private static partial Regex InPart();

    [GeneratedRegex(@"\bimplemented|\bcompleted|\bfulfilled|\bcarried out|\bexecuted|icra edil|icra olun|\btamamlan|yerine yetiril|heyata kecir|выполнен|реализован|исполнен|\buygulan|gerceklestiril")]
    private static partial Regex Done();

    [GeneratedRegex(@"\bmeasures?\b|\bsteps?\b|\bactions?\b|\btedbir|\baddim|\badim|мероприят|\bшаг|\bмер\b|\bмеры\b|\beylem")]
    private static partial Regex Level();

    [GeneratedRegex(@"^of (?:\w+ ){0,3}(?:measures|steps|actions)\b|^(?:\w+ )?(?:мер|мероприятий|шагов)\b")]
    private static partial Regex OfSteps();

    [GeneratedRegex(@"\b(?:tedbir|addim|adim|eylem)l[ae]rin(?: \w+){0,3}$")]
    private static partial Regex StepsOf();

    [GeneratedRegex(@"\bpriorit|\bgoal|\btarget|\bagenc|\bministr|\bbank\b|\bhedef|\bqurum|\bnazirli|\bagentli|приоритет|\bцел|\bминистер|\boncelik|\bbakanli")]
    private static partial Regex Part();
}
