namespace RoadmapSite.Tests.Transcription;

/// <summary>The printed report of 2017, read from its own text and from nothing else, to prove what was transcribed by hand.</summary>
internal sealed partial class PrintedReport
{
    private PrintedReport(string text)
    {
        var priorities = PrioritySection().Matches(text);

        Front = new PrintedFront(text[..priorities[0].Index]);
        Priorities = [.. priorities.Select(PrintedPriority.Read)];
        Rows = [.. Priorities.SelectMany(priority => priority.Rows)];
    }

    public PrintedFront Front { get; }

    public IReadOnlyList<PrintedPriority> Priorities { get; }

    public IReadOnlyList<PrintedRow> Rows { get; }

    public IEnumerable<PrintedRow> Measures => Rows.Where(row => row.IsMeasure);

    public IEnumerable<PrintedRow> Steps => Rows.Where(row => !row.IsMeasure);

    // Every hyphen that ends a line of this report belongs to the word itself: «TTQ-nin», «G-cloud», «2020-ci».
    public static PrintedReport Read() => new(HyphenAtLineEnd().Replace(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/Roadmap.Site.Tests/Transcription/report-2017.txt")), "-"));

    [GeneratedRegex(@"(?<=\S)-\s*\n\s*")]
    private static partial Regex HyphenAtLineEnd();

    [GeneratedRegex("""
        Prioritet\ (?<id>\d\.\d)\.\ (?<title>.+?)
        \s+Görülmüş\ işlər\ barədə\ qısa\ məlumat:?\s (?<narrative>.+?)
        \s (?<figures>İcra\ edilmişdir\ [-\d].+?)
        \s Planlaşdırılmış\ tədbirlər\ Əsas\ icraçı\ qurum\ Digər\ icraçı\ qurumlar\ İcra\ müddəti\ Ümumi\ nəticə (?<rows>.+?)
        (?=Prioritet\ \d\.\d\.\ |\z)
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PrioritySection();
}
