using System.Diagnostics.CodeAnalysis;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Configuration;

/// <summary><c>site.config.yml</c> → <see cref="SiteConfig"/>, strict.</summary>
internal static partial class ConfigReader
{
    /// <summary>The file's name in the site folder.</summary>
    public const string FileName = "site.config.yml";

    /// <summary>Largest content file in bytes, unless the configuration says otherwise.</summary>
    public const int DefaultFileSizeLimit = 1_000_000;

    private const int DefaultPageSteps = 400;

    private static readonly License DefaultLicense = new("CC-BY-4.0", new("https://creativecommons.org/licenses/by/4.0/"));

    private static readonly ScalarFormat<Uri> WebAddress = new(
        Phrase.Of("expected.web-address"),
        (YamlScalar s, [MaybeNullWhen(false)] out Uri address) => (address = ToWeb(s.Text)) is not null, "^https?://", "string");

    private static readonly ScalarFormat<Located<string>> Code = Scalars.Word(Phrase.Of("expected.language"), Language.IsCode, Language.Codes);

    private static readonly ScalarFormat<Located<string>> CardPath = Scalars.Word(
        Phrase.Of("expected.card"),
        s => s.StartsWith("content/", StringComparison.Ordinal) && s.EndsWith(".png", StringComparison.Ordinal) && !s.Split('/').Contains(".."),
        @"^content/.*\.png$");

    private static readonly Format<Located<LocalizedText>> Title = Format.Located(Format.Map(
        Code, Scalars.Text, Phrase.Of("expected.text-in-languages"), (language, text) => new Wording(language.Value, text.Text.Trim()))
        .As(texts => new LocalizedText(texts)));

    private static readonly Format<Publisher> PublisherFormat = Format.Object(Phrase.Of("expected.publisher"), o => new Publisher(
        o.Required("name", Title, "Its name in each language.").Value,
        o.Optional("url", WebAddress, "Its own web page.")));

    private static readonly ScalarFormat<Located<string>> Contact = Scalars.Word(
        Phrase.Of("expected.contact"),
        IsContact,
        @"^(https://\S+|[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+)$");

    private static readonly Format<License> LicenseFormat = Format.Object(Phrase.Of("expected.licence"), o => new License(
        o.Required("name", Scalars.Text, "SPDX name, such as CC-BY-4.0.").Text,
        o.Required("url", WebAddress, "Where it can be read.")));

    private static readonly Format<Limits> LimitsFormat = Format.Object(Phrase.Of("expected.limits"), o => new Limits(
        o.Optional("file-size", Scalars.Count, "Largest content file in bytes.", otherwise: DefaultFileSizeLimit),
        o.Optional("page-steps", Scalars.Count, "Most steps, or priorities, that one page lists; of indicators a quarter of that.", otherwise: DefaultPageSteps)));

    private static readonly Format<ConfigDocument> ConfigFormat = Format.Object(Phrase.Of("expected.configuration"), o => new ConfigDocument(
        o.Required("title", Title, "Name of the site in each language."),
        o.Required("url", WebAddress, "Absolute address of the site; --url overrides it."),
        o.Required("languages", Format.Located(Format.List(Code, Phrase.Of("expected.languages-list"))), "Language codes, the default one first."),
        o.OptionalValue("official", Code, "The language whose texts are official; the first one if not said."),
        o.Optional("publisher", PublisherFormat, "Whose site it is: for the foot of every page, citations and the open data."),
        o.OptionalValue("contact", Contact, "Where readers report errors: a mail address or a web page."),
        o.Optional("repository", WebAddress, "Address of the content's repository, for “edit this page” and “report an error”."),
        o.OptionalValue("branch", Scalars.Text, "The published branch; main if not said."),
        o.Optional("license", LicenseFormat, "Licence of the data.", otherwise: DefaultLicense),
        o.Optional(
            "cards", Format.Map(Code, CardPath, Phrase.Of("expected.cards"), (language, path) => KeyValuePair.Create(language.Value, path)),
            "Pictures for shared links, 1200×630.", otherwise: []),
        o.Optional("limits", LimitsFormat, "Limits.", otherwise: new(DefaultFileSizeLimit, DefaultPageSteps))));

    /// <summary>The JSON Schema of the file.</summary>
    public static ReadOnlyMemory<byte> Schema() => JsonSchema.Write(ConfigFormat, FileName);

    /// <summary>The configuration; null, and problems, when it cannot be used.</summary>
    public static SiteConfig? Read(SiteInput input, DiagnosticList problems)
    {
        if (input[FileName] is not { } file)
        {
            problems.Add(FileProblems.Missing(new(FileName), "configuration"));
            return null;
        }

        return YamlText.Read(file, problems) is { } root && ConfigFormat.TryReadFile(root, problems, out var written) && IsSound(written, problems)
            ? new(
                written.Title.Value,
                written.Url,
                [.. written.Languages.Value.Select(l => l.Value)],
                written.Official?.Value ?? written.Languages.Value[0].Value,
                written.Repository,
                written.Branch?.Text ?? "main",
                written.License.Name,
                written.License.Url,
                written.Cards.ToImmutableDictionary(),
                written.Limits.FileSize,
                written.Limits.PageSteps)
            { Publisher = written.Publisher, Contact = written.Contact?.Value }
            : null;
    }

    private static bool IsSound(ConfigDocument written, DiagnosticList problems)
    {
        var (languages, at) = (written.Languages.Value, written.Languages.At);
        Diagnostic[] wrong = languages.IsEmpty ? [FormatProblems.Value(at, "", Phrase.Of("expected.one-language"))] :
        [
            .. languages.GroupBy(l => l.Value).SelectMany(l => l.Skip(1)).Select(l => FormatProblems.Value(l.At, l.Value, Phrase.Of("expected.language-once"))),
            .. languages.Where(l => !written.Title.Value.Has(l.Value)).DistinctBy(l => l.Value)
                .Select(l => FormatProblems.MissingKey(written.Title.At, l.Value, Phrase.Of("expected.site-name", ("language", l.Value)))),
            .. written.Official is { } official && !languages.Any(l => l.Value == official.Value)
                ? [FormatProblems.Value(official.At, official.Value, Phrase.Of("expected.site-language", ("languages", string.Join(", ", languages.Select(l => l.Value)))))]
                : Array.Empty<Diagnostic>(),
        ];
        problems.AddRange(wrong);
        return wrong is [];
    }

    /// <summary>Whether errors can be reported there: a mail address or an https address.</summary>
    public static bool IsContact(string text) => IsMail(text) || text.StartsWith("https://", StringComparison.Ordinal) && ToWeb(text) is not null;

    /// <summary>Whether it looks like a mail address, and is safe in a link.</summary>
    public static bool IsMail(string text) => MailAddress().IsMatch(text);

    [GeneratedRegex(@"\A[^\s@<>?&""']+@[^\s@<>?&""']+\.[^\s@<>?&""']+\z")]
    private static partial Regex MailAddress();

    /// <summary>An absolute http or https address with a slash at the end; null when it is none.</summary>
    public static Uri? ToWeb(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri is { Query: "", Fragment: "", UserInfo: "" }
        // An empty folder in the path would make of every address of the site one that browsers take for another server's.
        && !uri.AbsolutePath.Contains("//", StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) ? uri : null;

    private sealed record ConfigDocument(
        Located<LocalizedText> Title, Uri Url, Located<ImmutableArray<Located<string>>> Languages, Located<string>? Official, Publisher? Publisher, Located<string>? Contact, Uri? Repository, WrittenText? Branch, License License,
        ImmutableArray<KeyValuePair<string, Located<string>>> Cards, Limits Limits);

    private sealed record License(string Name, Uri Url);

    private sealed record Limits(int FileSize, int PageSteps);
}
