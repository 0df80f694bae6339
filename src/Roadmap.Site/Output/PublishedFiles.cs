using RoadmapSite.Content;
using RoadmapSite.Validation;

namespace RoadmapSite.Output;

/// <summary>
/// The files of <c>content/files/</c>, published at the root of the site byte for byte. Content comes from many hands, so nothing among them may be able to
/// run in a reader's browser or on the server.
/// </summary>
internal static class PublishedFiles
{
    private static readonly Rule Rule = new("RS130", Severity.Error);

    // What browsers run or show as a page, what servers run, and what changes a server's settings.
    private static readonly FrozenSet<string> ActiveTypes = new[]
    {
        "html", "htm", "xhtml", "xht", "shtml", "shtm", "mht", "mhtml", "hta", "htc", "svg", "svgz", "xml", "xsl", "xslt", "rdf", "rss", "atom", "mathml",
        "js", "mjs", "cjs", "ts", "wasm", "css", "swf", "jar", "class", "appcache", "manifest", "webmanifest",
        "php", "php3", "php4", "php5", "phtml", "phar", "asp", "aspx", "ashx", "asmx", "cshtml", "jsp", "jspx", "cgi", "fcgi", "pl", "py", "rb", "sh", "bat", "cmd", "exe",
        "config", "htaccess", "htpasswd",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // With these a text begins that a browser which guesses would take for a page.
    private static readonly string[] PageMarks = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<iframe"];

    /// <summary>The files of the site.</summary>
    public static IEnumerable<OutputFile> Of(SiteInput input) => Sources(input).Select(f => new OutputFile(PathOf(f), () => f.Bytes, f.Path));

    /// <summary>Those that must not be published.</summary>
    public static IEnumerable<Diagnostic> Check(SiteInput input) =>
        from file in Sources(input)
        let why = ProblemOf(PathOf(file), file.Bytes.Span)
        where why is not null
        select Rule.At(new(file.Path), why);

    private static IEnumerable<SourceFile> Sources(SiteInput input) => input.Under(ContentPaths.Files).Where(f => !f.IsUnread);

    private static string PathOf(SourceFile file) => file.Path[ContentPaths.Files.Length..];

    private static Phrase? ProblemOf(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var name in path.Split('/'))
        {
            if (name.FirstOrDefault(c => !IsAllowed(c)) is var sign and not '\0')
                return Phrase.Of("RS130.sign", ("sign", Excerpt.Of(sign.ToString())), ("code", $"U+{(int)sign:X4}"));
            if (name.EndsWith(' ') || name.StartsWith(' ') || name.EndsWith('.')) return Phrase.Of("RS130.edge");
            if (NamesSuitAllSystems.IsDevice(name)) return Phrase.Of("RS130.device", ("name", name));
        }

        // Some servers look at every ending of a name, not only at the last.
        if (path.Split('/')[^1].Split('.').Skip(1).FirstOrDefault(ActiveTypes.Contains) is { } type)
            return Phrase.Of("RS130.active", ("type", type), ("folder", ContentPaths.Pages));
        return BeginsLikePage(bytes) ? Phrase.Of("RS130.page", ("folder", ContentPaths.Pages)) : null;
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or ',' or '(' or ')' or ' ';

    private static bool BeginsLikePage(ReadOnlySpan<byte> bytes)
    {
        const int Guessed = 1445; // As many bytes browsers look at (mimesniff.spec.whatwg.org).
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Guessed)]).Replace("\0", "", StringComparison.Ordinal);
        return PageMarks.Any(mark => start.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }
}
