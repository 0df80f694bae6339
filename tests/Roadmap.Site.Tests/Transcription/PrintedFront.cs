namespace RoadmapSite.Tests.Transcription;

/// <summary>What is printed before the first priority: the overall results, the indicators, the summary.</summary>
internal sealed partial class PrintedFront(string text)
{
    private readonly string text = text.OnOneLine();

    public string Title => Opening().Match(text).Groups["title"].Value;

    public string Summary => Opening().Match(text).Groups["summary"].Value;

    public string Note => Opening().Match(text).Groups["note"].Value;

    /// <summary>Goal titles by number.</summary>
    public IReadOnlyDictionary<string, string> Goals =>
        Goal().Matches(text).ToDictionary(goal => goal.Groups["id"].Value, goal => goal.Groups["title"].Value);

    /// <summary>Percent of steps implemented, partial and not. Extraction moved the figures of goal 2 down, to above those of the whole roadmap.</summary>
    public (string Goal1, string Goal2, string Goal3, string Roadmap) StepShares
    {
        get
        {
            var shares = Shares().Matches(text).Select(match => match.Value.Replace("%", "", StringComparison.Ordinal).Replace(' ', '/')).ToArray();
            return shares is [var goal1, var goal3, var goal2, var roadmap]
                ? (goal1, goal2, goal3, roadmap)
                : throw new InvalidDataException($"Four shares are printed, not {shares.Length}.");
        }
    }

    public int RoadmapScore => Percent(RoadmapScoreAboveLegend().Match(text));

    public int ScoreOf(string priorityTitle) => Percent(Regex.Match(text, Regex.Escape(priorityTitle) + @" (?<percent>\d+)%"));

    /// <summary>Whether these words stand there unbroken, as the sentence of an indicator does.</summary>
    public bool Prints(string words) => text.Contains(words, StringComparison.Ordinal);

    private static int Percent(Match match) => int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"HESABATI (?<title>[^*]+)\* Görülmüş işlər barədə qısa məlumat (?<summary>.+) \* (?<note>İllik hesabatda .+)$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<id>\d)\. (?<title>\D+?) (?:\d+%|HƏDƏFLƏR)")]
    private static partial Regex Goal();

    [GeneratedRegex(@"\d+% \d+% \d+%")]
    private static partial Regex Shares();

    [GeneratedRegex(@"(?<percent>\d+)% ≤ 10%")]
    private static partial Regex RoadmapScoreAboveLegend();
}
