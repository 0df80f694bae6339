using RoadmapSite.Pages.Views;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A site in one language: turns what is known into what is shown.</summary>
/// <param name="site">Everything that is known.</param>
/// <param name="assets">Fingerprinted addresses of the theme's files.</param>
/// <param name="words">Words of the language.</param>
/// <param name="downloads">Files of the open data.</param>
/// <param name="shown">The plan, names and rules that are shown: those of a report on its own page; null for the present ones.</param>
internal sealed class PageContext(Site site, AssetMap assets, Words words, ImmutableArray<Download> downloads, Roadmap? shown = null)
{
    private const int ShownDecimals = 4;

    private readonly bool _isUsual = site.IsUsual;

    private readonly Lazy<bool> _hasObservations = new(() => site.Roadmap.Indicators.Any(i => !IndicatorValues.Of(i, site.Reports.Select(r => r.Report)).IsEmpty));

    private readonly Dictionary<Status, StatusView> _statuses = StatusScale.Default.All.Concat((shown ?? site.Roadmap).Scoring.Statuses.All).Distinct()
        .ToDictionary(s => s, s => View(s, site, words));

    private readonly Dictionary<string, AgencyView> _agencies = (shown ?? site.Roadmap).Agencies.ToDictionary(
        a => a.Id,
        a => View(a, site, words),
        StringComparer.Ordinal);

    /// <summary>Everything that is known.</summary>
    public Site Site => site;

    /// <summary>The plan, names and rules that are shown.</summary>
    public Roadmap Roadmap => shown ?? site.Roadmap;

    /// <summary>Words of the language.</summary>
    public Words Words => words;

    /// <summary>Code of the language.</summary>
    public string Code => words.Language.Code;

    /// <summary>Where pages are.</summary>
    public Addresses Addresses { get; } = new(site.Config);

    /// <summary>The line of the roadmap's years.</summary>
    public Timeline Timeline { get; } = new(site.Roadmap.Years);

    /// <summary>Where the theme's files are.</summary>
    public AssetMap Assets => assets;

    /// <summary>Files of the open data.</summary>
    public ImmutableArray<Download> Downloads => downloads;

    /// <summary>Parts of the plan that can be had by themselves, by the addresses of their pages.</summary>
    public FrozenDictionary<string, Slice> Slices => field ??= Slice.All(site).ToFrozenDictionary(s => s.Address, StringComparer.Ordinal);

    /// <summary>Indicators by the number of the part of the plan that they belong to.</summary>
    public ILookup<string, Indicator> IndicatorsOf => field ??= site.Roadmap.Indicators.Where(i => i.Of is not null).ToLookup(i => i.Of!, StringComparer.Ordinal);

    /// <summary>Goals, priorities, measures and steps by their numbers: number and title, with the page or the place on it that shows them.</summary>
    public IReadOnlyDictionary<string, LinkView> PartsOfPlan
    {
        get
        {
            if (field is { } known) return known;
            var parts = new Dictionary<string, LinkView>(StringComparer.Ordinal);
            void Add(string id, LocalizedText title, string href) => parts.TryAdd(
                id, new(Text(title) is var text ? text with { Text = words["priority.heading", ("id", id), ("title", text.Text)] } : text, href));
            foreach (var goal in site.Roadmap.Goals) Add(goal.Id, goal.Title, "");
            foreach (var priority in site.Roadmap.Priorities)
            {
                Add(priority.Id, priority.Title, Href(Addresses.Priority(priority.Id)));
                foreach (var measure in priority.Measures)
                {
                    Add(measure.Id, measure.Title, Href(priority, measure));
                    foreach (var step in measure.Steps) Add(step.Id, step.Title, Href(priority, measure, step));
                }
            }

            return field = parts;
        }
    }

    /// <summary>Whether any indicator was observed.</summary>
    public bool HasObservations => _hasObservations.Value;

    /// <summary>Main parts of the site.</summary>
    public ImmutableArray<LinkView> Navigation => !field.IsDefault ? field : field = [.. Parts()];

    /// <summary>Addresses that every page needs.</summary>
    public FrameLinks Links => field ??= new()
    {
        Home = Href(Addresses.Overview),
        Search = Href(site.LeftOut.Contains("search") ? Addresses.Measures : Addresses.Search),
        Explorer = Href(Addresses.Measures),
        Agencies = Href(Addresses.Agencies),
        Indicators = Href(Addresses.Indicators),
        Feed = Href(Addresses.Feed),
        Methodology = site.HasSteps ? Href(Addresses.Methodology) : null,
        Stylesheet = Addresses.Shared(assets["site.css"]),
        Script = Addresses.Shared(assets["site.js"]),
        Icon = Addresses.Shared(assets["icon.svg"]),
        Card = assets.Card(Code) is { } card ? Addresses.AbsoluteShared(card) : null,
    };

    /// <summary>The same with the plan, names and rules of a report.</summary>
    public PageContext At(Roadmap roadmap) => ReferenceEquals(roadmap, Roadmap) ? this : new(site, assets, words, downloads, roadmap);

    /// <summary>The address of a page in this language.</summary>
    public string Href(string page) => Addresses.Page(page, Code);

    /// <summary>Whether a measure has a page of its own: a theme may leave these out, and one that only holds the steps of its priority has none.</summary>
    public bool HasPage(Measure measure) => !measure.IsImplicit && !site.LeftOut.Contains("measure");

    /// <summary>The address of a measure: its page, or its place on its priority's page.</summary>
    public string Href(Priority priority, Measure measure) => HasPage(measure)
        ? Href(Addresses.Measure(measure.Id))
        : Href(Addresses.Priority(priority.Id)) + (measure.IsImplicit ? "" : $"#{measure.Id}");

    /// <summary>The address of a step: its place on the page of its measure, or of its priority.</summary>
    public string Href(Priority priority, Measure measure, Step step) =>
        $"{Href(HasPage(measure) ? Addresses.Measure(measure.Id) : Addresses.Priority(priority.Id))}#{step.Id}";

    /// <summary>Where an error can be reported, by mail or as an issue, with what it is about filled in; null when there is no such place.</summary>
    /// <param name="subject">What the report is about: <c>2.4.6.1. …</c>, or a page's title.</param>
    /// <param name="address">Where it is shown.</param>
    /// <param name="number">The number of the step or measure, where it is about one.</param>
    public string? ReportHref(string subject, string address, string number = "")
    {
        var title = Uri.EscapeDataString(words["frame.error", ("subject", subject)]);
        return site.Config switch
        {
            { Contact: { } mail } when Configuration.ConfigReader.IsMail(mail) => $"mailto:{mail}?subject={title}&body={Uri.EscapeDataString(address + "\r\n\r\n")}",
            { Contact: { } page } => page,
            { Repository: { } repository } => $"{repository.AbsoluteUri}issues/new?template=wrong-figure.yml&title={title}&page={Uri.EscapeDataString(address)}{(number.Length > 0 ? $"&number={Uri.EscapeDataString(number)}" : "")}",
            _ => null,
        };
    }

    /// <summary>A text of the content, marked with its language where it is another.</summary>
    public TextView Text(LocalizedText text) => Text(text, site, words);

    /// <summary>A name or title with a capital letter.</summary>
    public TextView Heading(LocalizedText text) => Text(text) with { Text = text.In(Code).AsHeading };

    /// <summary>A text of the content, or null.</summary>
    public TextView? TextOrNull(LocalizedText? text) => text is null ? null : Text(text);

    /// <summary>What stands before a title: the number of a part of the plan; null where it is a mere word for addresses.</summary>
    public static string? Number(string id) => id.Any(char.IsDigit) ? id : null;

    /// <summary>A part of the plan by number and title.</summary>
    public static string Numbered(string id, string title) => Number(id) is { } number ? $"{number}. {title}" : title;

    /// <summary>A title behind its number, in the language.</summary>
    public TextView Numbered(string id, LocalizedText title) => Text(title) is var text ? text with { Text = Numbered(id, text.Text) } : text;

    /// <summary>A text of the interface as a text.</summary>
    public static TextView Plain(string text) => new(text, null);

    /// <summary>A Markdown text of the content as HTML; headings begin at the given level.</summary>
    public ProseView? Prose(LocalizedText? markdown, int headingOffset, string idPrefix = "")
    {
        if (markdown is null) return null;
        var text = markdown.In(Code);
        var lang = text.IsFallback ? text.Language : null;
        return new(MarkdownText.Read("", text.Text).ToHtml(SiteLink, headingOffset, idPrefix), lang, Direction(lang));
    }

    /// <summary><c>rtl</c> or <c>ltr</c> for a language that is written in the other direction than this one; null for all others.</summary>
    public string? Direction(string? language) => Direction(language, site, words);

    /// <summary>An address that a text writes from the site's root (<c>/data/</c>), in this language.</summary>
    public string SiteLink(string address) => Addresses.Linked(address, Code);

    /// <summary>All statuses in words.</summary>
    public ImmutableArray<StatusView> Statuses => [.. Roadmap.Scoring.Statuses.All.Select(Status)];

    /// <summary>A status in words.</summary>
    public StatusView Status(Status status) => _statuses.TryGetValue(status, out var view) ? view : View(status, site, words);

    /// <summary>What statuses count as: the plan's only status of that class, or a word for all of them where it has several of its own.</summary>
    public StatusView Counted(StatusClass kind)
    {
        var scale = site.Roadmap.Scoring.Statuses;
        var status = scale.Of(kind);
        return scale.HasOwnNames && status.Name is null && kind != StatusClass.NotCounted ? Status(status) with { Word = words.Counted(kind) } : Status(status);
    }

    /// <summary>A status of the plan; of per cent and of a class of which the plan has several, what it counts as.</summary>
    public StatusView Counted(Status status) => Roadmap.Scoring.Statuses.Counted.Contains(status) ? Status(status) : Counted(status.Class);

    /// <summary>A text of the interface, in words that are true of every plan where this one is not of whole years and the usual statuses.</summary>
    public string General(string key, params ReadOnlySpan<MessageArgument> arguments) => words[_isUsual ? key : $"{key}-general", arguments];

    /// <summary>An agency with its link.</summary>
    public AgencyView Agency(Agency agency) => _agencies.GetValueOrDefault(agency.Id) ?? View(agency, site, words);

    /// <summary>Several agencies with their links.</summary>
    public ImmutableArray<AgencyView> Agencies(ImmutableArray<Agency> agencies) => ImmutableArray.CreateRange(agencies, Agency);

    /// <summary>A number in the language.</summary>
    public string Number(decimal number) => words.Language.FormatNumber(number);

    /// <summary>A day in words.</summary>
    public string Day(DateOnly day) => words.Day(day);

    /// <summary>A period as text and bar; null where the plan gives none.</summary>
    public PeriodView? Period(Period? when, bool ongoing) => when is not { } period ? null :
        new(words.Name(period), ongoing ? words["step.ongoing"] : null, Timeline.Span(period));

    /// <summary>A score as shown.</summary>
    public ScoreView Score(Score score)
    {
        var band = score.Band?.ToString().ToLowerInvariant() ?? "none";
        var unit = Roadmap.Scoring.Unit == ScoringUnit.Step ? "steps" : "measures";
        return new(
            score.Exists,
            score.Rounded is { } rounded ? words.Language.FormatNumber(rounded) : words["score.none"],
            score.Rounded ?? 0, band, words[$"band.{band}"],
            words[$"score.basis-{unit}", ("assessed", score.Tally.Assessed), ("total", score.Tally.Total)],
            score.Tenths is { } tenths ? words.Language.FormatPrecise(tenths) : "",
            score.Rounded is { } whole ? words["score.of-100", ("score", whole)] : words["score.none"]);
    }

    /// <summary>Counts of steps as a distribution.</summary>
    public DistributionView Steps(Tally tally) => Distribution(tally, "steps");

    /// <summary>Counts of measures as a distribution, worded as the report prints it: «5 tədbirdən 4-ü».</summary>
    public DistributionView Measures(Tally tally) => Distribution(tally, "measures");

    /// <summary>A score's arithmetic written out.</summary>
    public ArithmeticView Arithmetic(Score score)
    {
        var rules = Roadmap.Scoring;
        // Where units weigh differently, their weight times their points is what they add.
        ArithmeticLine Line(Status status, int count) => new(Status(status), rules.Points(status) is not { } points ? words["score.line-not-counted", ("count", count)]
            : score.IsWeighted ? words["score.line-weighted", ("count", count), ("weight", Whole(score.WeightOf(status))), ("points", points), ("product", Whole(score.WeightOf(status) * points))]
            : words["score.line", ("count", count), ("points", points), ("product", count * points)]);

        decimal Whole(decimal parts) => decimal.Round(parts / score.Parts, ShownDecimals);

        var tally = score.Tally;
        return new(
            [.. rules.Statuses.All.Union(tally.Counts.Select(c => c.Status)).Select(s => Line(s, tally[s]))],
            score.Exact is { } exact
                ? words[exact == score.Rounded ? "score.result-exact" : "score.result", ("points", Whole(score.Points)), ("assessed", Whole(score.Weight)),
                    ("exact", exact), ("rounded", score.Rounded!.Value)]
                : words["score.none-result"]);
    }

    private DistributionView Distribution(Tally tally, string unit)
    {
        var counts = tally.In(Roadmap.Scoring.Statuses);
        var shares = new long[counts.Length];
        Scoring.Distribution.Shares([.. counts.Select(c => c.Count)], 100, shares);
        var (start, classes) = (0, new HashSet<StatusClass>());
        ShareView Share(Status status, int count, int percent)
        {
            var text = count == 0 ? words["distribution.none"] : words[$"distribution.{unit}", ("count", count), ("total", tally.Assessed)];
            var view = new ShareView(Counted(status), count, percent, words.Language.FormatPercent(percent), start, text) { IsAgain = !classes.Add(status.Class) };
            start += percent;
            return view;
        }

        return new(
            tally.Assessed == 0 ? words["distribution.empty"]
            : Roadmap.Scoring.Statuses.HasOwnNames ? words[$"distribution.{unit}-own", ("total", tally.Assessed), ("counts", Headline.Counted(words, Roadmap.Scoring.Statuses, tally))]
            : words[$"distribution.summary-{unit}",
                ("total", tally.Assessed), ("implemented", tally.Implemented), ("partial", tally.Partial), ("not", tally.NotImplemented),
                ("left", tally.NotAssessed)],
            [.. counts.Select((c, i) => Share(c.Status, c.Count, (int)shares[i]))],
            tally.NotAssessed,
            tally.NotAssessed == 0 ? null : General($"distribution.left-{unit}", ("count", tally.NotAssessed)));
    }

    // What a plan does not have has no page that says so.
    private IEnumerable<LinkView> Parts()
    {
        yield return Part(Addresses.Overview, "home");
        if (site.HasSteps) yield return Part(Addresses.Measures, "measures");
        if (!site.Roadmap.Agencies.IsEmpty) yield return Part(Addresses.Agencies, "agencies");
        if (!site.Roadmap.Indicators.IsEmpty) yield return Part(Addresses.Indicators, "indicators");
        if (site.HasSteps) yield return Part(Addresses.Methodology, "methodology");
        yield return Part(Addresses.Data, "data");
    }

    private LinkView Part(string page, string key) => new(Plain(words[$"nav.{key}"]), Href(page));

    // Colours are those of what a status counts as; an own status is told by its word.
    private static StatusView View(Status status, Site site, Words words) => new(
        StatusScale.Default.All[(int)status.Class].Token,
        words.Name(status))
    {
        Symbol = status.Symbol switch { "check" => "implemented", "half" => "partial", "cross" => "not-implemented", "dash" => status.IsCounted ? "none" : "not-assessed", var own => own },
    };

    private static AgencyView View(Agency agency, Site site, Words words) =>
        new(Text(agency.Name, site, words), Text(agency.ShortName, site, words), new Addresses(site.Config).Page(Pages.Addresses.Agency(agency.Id), words.Language.Code));

    private static TextView Text(LocalizedText text, Site site, Words words)
    {
        var translation = text.In(words.Language.Code);
        var lang = translation.IsFallback ? translation.Language : null;
        return new(translation.Text, lang, Direction(lang, site, words));
    }

    private static string? Direction(string? language, Site site, Words words) =>
        language is null || !site.Words.TryGetValue(language, out var other) || other.IsRightToLeft == words.IsRightToLeft ? null : other.IsRightToLeft ? "rtl" : "ltr";
}
