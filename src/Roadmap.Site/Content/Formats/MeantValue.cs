using System.Buffers;

namespace RoadmapSite.Content.Formats;

/// <summary>What an editor probably meant by a word that does not fit: people write dates, numbers and statuses as they do everywhere else.</summary>
internal static partial class MeantValue
{
    // Folded as in a search; the longest beginning counts. Negations come before what they deny.
    private static readonly (string Beginning, string Meant)[] Habits =
    [
        .. Meaning("not-implemented",
            "not implemented", "not done", "not started", "undone", "icra edilme", "icra olunma", "yerine yetirilme", "heyata kecirilme", "tamamlanma", "bitme", "baslanilma", "ne vypoln", "не выполн", "не реализ", "uygulanmad", "tamamlanmad", "yapilmad", "basarisiz", "baslanma",
            "non realise", "pas realise", "non execut", "sin cumplir", "no cumplid", "sin ejecutar", "no ejecutad", "non attuat", "non realizzat"),
        .. Meaning("partial",
            "partially", "partly", "in progress", "in part", "ongoing", "started", "qismen", "icra olunur", "icra edilir", "davam edir", "icrada", "baslan", "частично", "выполняется", "kismen", "devam ediyor", "suruyor",
            "partiellement", "en partie", "en cours", "parcialmente", "en parte", "cumplido en parte", "cumplida en parte", "en curso", "en proceso", "parzialmente", "in parte", "attuato in parte", "attuata in parte", "in corso"),
        .. Meaning("not-assessed", "not assessed", "n a", "na", "none", "qiymetlendirilm", "не оцен", "degerlendirilme", "melumat yoxdur", "non evalue", "sin evaluar", "no evaluad", "non valutat"),
        .. Meaning("implemented",
            "implemented", "done", "complete", "completed", "finished", "ready", "icra edil", "icra olun", "yerine yetiril", "heyata kecir", "tamamlan", "bitib", "bitmisdir", "hazirdir", "выполнен", "реализован", "готово", "uygulandi", "yapildi", "bitti", "tam icra", "tam yerine", "tam heyata",
            "realise", "acheve", "termine", "cumplid", "ejecutad", "terminad", "attuat", "realizzat", "completat"),
        .. Meaning("true", "true", "yes", "beli", "he", "on", "ok", "да", "evet", "oui", "si"),
        .. Meaning("false", "false", "no", "yox", "xeyr", "off", "нет", "hayir", "non"),
    ];

    private static readonly SearchValues<char> AfterWord = SearchValues.Create(" (,;:#/");

    // Folded, as what they are found in.
    private static readonly string[][] Months =
    [
        .. new string[][]
        {
            ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"],
            ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
            ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
            ["ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim", "kasim", "aralik"],
            ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"],
            ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
        }.Select(months => months.Select(SearchFolding.Fold).ToArray()),
    ];

    /// <summary>Advice to put after what is expected; empty where nothing can be guessed.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="words">All there are, when they are few.</param>
    /// <param name="accepts">Whether a word would fit.</param>
    public static Phrase Advice(string written, IReadOnlyCollection<string> words, Func<string, bool> accepts)
    {
        var sign = SignNames.IndexOfForeign(written);
        var plain = SignNames.Plain(written);
        if (sign >= 0 && plain != written && (accepts(plain) ? plain : Nearest(plain, words)) is { } typed)
            return Phrase.Of("meant.sign", ("sign", SignPhrase.Of(written[sign])), ("place", sign + 1), ("word", typed));
        if (words.Count > 0 && Remark(plain, accepts) is { } remark) return remark;
        if (Candidates(plain, accepts).FirstOrDefault(c => c != written && accepts(c)) is { } meant)
            return Phrase.Of(IsTurned(plain) ? "meant.turned" : "did-you-mean", ("word", meant));
        if (Day().IsMatch(plain)) return Phrase.Of("meant.no-day");
        if (Span().Match(plain) is { Success: true } span && !Dated(plain).Any())
            return words.Count == 0 && accepts("1.5") ? Phrase.Of("meant.range", ("min", span.Groups[1].Value), ("max", span.Groups[2].Value)) : Phrase.Empty;
        if (sign >= 0 && Candidates(written, accepts).FirstOrDefault(accepts) is { } word) return Suggestion.Of(word);
        if (sign >= 0) return Phrase.Of("meant.only-sign", ("sign", SignPhrase.Of(written[sign])), ("place", sign + 1));
        if (plain.Length > 2 && words.Where(w => w.StartsWith(plain, StringComparison.OrdinalIgnoreCase)).ToArray() is [var begun]) return Suggestion.Of(begun);
        return Nearest(plain, words) is { } near ? Suggestion.Of(near) : Phrase.Empty;
    }

    /// <summary>The word that was probably meant; null where nothing can be guessed.</summary>
    public static string? Word(string written, Func<string, bool> accepts) => Candidates(SignNames.Plain(written), accepts).FirstOrDefault(accepts);

    // Never the same word once more.
    private static string? Nearest(string written, IEnumerable<string> words) => Suggestion.Nearest(written, words) is { } near && near != written ? near : null;

    // “partial (the plan is ready)”
    private static Phrase? Remark(string written, Func<string, bool> accepts)
    {
        var end = written.AsSpan().IndexOfAny(AfterWord);
        if (end <= 0 || written.AsSpan(end).Trim(" .").IsEmpty) return null;
        var (first, rest) = (written[..end], written[end..].Trim(' ', '(', ')', ',', ';', ':', '-', '#', '/'));
        if (first.EndsWith('.')) first = first[..^1];
        return accepts(first) && rest.Length > 0 && first is not ("true" or "false") ? Phrase.Of("meant.remark", ("word", first)) : null;
    }

    private static IEnumerable<string> Candidates(string text, Func<string, bool> accepts)
    {
        yield return text;
        var bare = text.Trim(' ', '.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '[', ']', '{', '}', '<', '>', '*', '_', '`');
        yield return bare;
        yield return bare.Replace(' ', '-');
        yield return bare.ToLowerInvariant();
        yield return bare.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        foreach (var day in Dated(bare)) yield return day;
        var tight = bare.Replace(" ", "", StringComparison.Ordinal);
        yield return tight.Replace('/', '-').Replace("--", "-", StringComparison.Ordinal);
        if (Years().Match(tight) is { Success: true } years)
        {
            yield return $"{years.Groups[1].Value}-{years.Groups[2].Value}";
            yield return $"{years.Groups[2].Value}-{years.Groups[1].Value}";
        }

        if (ShortYears().Match(tight) is { Success: true } brief) yield return $"{brief.Groups[1].Value}-{brief.Groups[1].Value[..2]}{brief.Groups[2].Value}";
        foreach (var unit in PartOfYear(SearchFolding.Fold(bare))) yield return unit;
        if (bare.Any(char.IsAsciiDigit)) yield return bare.Replace('o', '0').Replace('O', '0').Replace('l', '1').Replace('I', '1');
        if (OneYear().Match(bare) is { Success: true } year) yield return year.Groups[1].Value;
        var number = tight.TrimEnd('%', '‰').TrimStart('~', '≈', '+');
        yield return number;
        if (number.Count(c => c is ',' or '.') > 2 && number.All(c => char.IsAsciiLetterOrDigit(c) || c is ',' or '.')) yield return number.Replace(',', '.').Replace("..", ".", StringComparison.Ordinal);
        if (RowNumber().Match(bare) is { Success: true } row) yield return row.Value.Replace('-', '.').Replace('/', '.');
        if (accepts("1.5") && Amount().Match(bare) is { Success: true } amount) yield return amount.Groups[1].Value.Replace(',', '.');
        if (number.Count(c => c == ',') == 1) yield return number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (number.All(c => char.IsAsciiLetterOrDigit(c) || c is ',' or '.' or '-'))
        {
            yield return number.Replace(",", "", StringComparison.Ordinal);
            yield return number.Replace(',', '.').Replace("..", ".", StringComparison.Ordinal);
        }

        var folded = SearchFolding.Fold(text);
        foreach (var (beginning, meant) in Habits)
            if (folded == beginning || folded.Length > beginning.Length && beginning.Length > 3 && folded.StartsWith(beginning, StringComparison.Ordinal)) yield return meant;
    }

    // 31.12.2018, 31/12/2018, 2018.12.31, 31 dekabr 2018
    private static IEnumerable<string> Dated(string text)
    {
        if (DayFirst().Match(text) is { Success: true } d) yield return Iso(d.Groups[3].Value, d.Groups[2].Value, d.Groups[1].Value);
        if (YearFirst().Match(text) is { Success: true } y) yield return Iso(y.Groups[1].Value, y.Groups[2].Value, y.Groups[3].Value);
        if (DayMonth().Match(SearchFolding.Fold(text)) is not { Success: true } named) yield break;
        if (MonthOf(named.Groups[2].Value) is { } month) yield return Iso(named.Groups[3].Value, month.ToString(CultureInfo.InvariantCulture), named.Groups[1].Value);

        static string Iso(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
    }

    // IV rüb 2017, 4-cü rüb, Q4/2017, 2017-IV, birinci yarımil, 01.2017, yanvar 2017; folded.
    private static IEnumerable<string> PartOfYear(string text)
    {
        if (YearIn().Match(text) is not { Success: true } year) yield break;
        var rest = text.Remove(year.Index, year.Length);
        if (Half().IsMatch(rest) && Part().Match(rest) is { Success: true } half) yield return $"{year.Value}-H{Ordinal(half.Value)}";
        if (Quarter().IsMatch(rest) && Part().Match(rest) is { Success: true } quarter) yield return $"{year.Value}-Q{Ordinal(quarter.Value)}";
        if (MonthNumber().Match(rest) is { Success: true } number) yield return $"{year.Value}-{number.Groups[1].Value.PadLeft(2, '0')}";
        if (MonthOf(rest.Trim()) is { } month) yield return string.Create(CultureInfo.InvariantCulture, $"{year.Value}-{month:00}");

        static int Ordinal(string part) => part switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, _ => part[0] - '0' };
    }

    // From 1; of a folded text that begins with the name of one.
    private static int? MonthOf(string text)
    {
        foreach (var months in Months)
            if (Array.FindIndex(months, m => text.StartsWith(m, StringComparison.Ordinal)) is >= 0 and var month) return month + 1;
        return null;
    }

    private static bool IsTurned(string text) =>
        Years().Match(text.Replace(" ", "", StringComparison.Ordinal)) is { Success: true } years && string.CompareOrdinal(years.Groups[1].Value, years.Groups[2].Value) > 0;

    private static IEnumerable<(string, string)> Meaning(string meant, params string[] beginnings) => beginnings.Select(b => (SearchFolding.Fold(b), meant));

    [GeneratedRegex(@"^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{4}$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(\d+(?:\.\d+)?)\s*(?:-|\.\.|to)\s*(\d+(?:\.\d+)?)\s*%?$")]
    private static partial Regex Span();

    [GeneratedRegex(@"^(-?\d+(?:[.,]\d+)?)\s*\p{L}.*$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(\d{4})(?:-|/|,|;|\.\.\.?|to|və|and)(\d{4})(?:\D.*)?$")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(\d{4})[-/](\d{2})$")]
    private static partial Regex ShortYears();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex YearIn();

    [GeneratedRegex(@"yarimil|yarim il|half|полугод|yariyil|\bh[12]\b")]
    private static partial Regex Half();

    [GeneratedRegex(@"\brub|kvartal|quarter|квартал|ceyrek|q[1-4]\b|^\W*(?:i|ii|iii|iv)\W*$")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<![a-z\d])(?:iv|iii|ii|i)(?![a-z])|[1-4]")]
    private static partial Regex Part();

    [GeneratedRegex(@"^\W*(0?[1-9]|1[0-2])\W*$")]
    private static partial Regex MonthNumber();

    [GeneratedRegex(@"(?<![\w.])\d+(?:\.\w+){2,}(?![\w.])|(?<![\w-])\d+(?:-\d+){2,}(?![\w-])|(?<![\w/])\d+(?:/\d+){2,}(?![\w/])")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"^(\d{4})(?:-\D.*|\s+\D.*|\D)$")]
    private static partial Regex OneYear();

    [GeneratedRegex(@"^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(\d{1,2}) (\w+) (\d{4})\b.*$")]
    private static partial Regex DayMonth();
}
