using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content.Formats;

/// <summary>The files of <c>content/roadmap/</c>.</summary>
internal sealed class PlanFormats(TextFormats texts, ImmutableArray<string> languages)
{
    private static readonly Format<ImmutableArray<Located<string>>> Ids = Format.List(Scalars.Agency, Phrase.Of("expected.agencies-list"));
    private static readonly Format<Located<Period>> Period = Format.Located(Scalars.Period);
    private static readonly Format<Located<decimal>> Weight = Format.Located(Scalars.Decimal);

    private static readonly Format<ImmutableArray<Located<string>>> Leads = Format.EitherList(
        Scalars.Agency.As(ImmutableArray.Create), Format.List(Scalars.Agency, Phrase.Of("expected.agency-or-list")));

    /// <summary>What something carries: <c>{topic: [health]}</c>.</summary>
    public static readonly Format<ImmutableArray<TagsDocument>> TagsCarried = Format.Map(
        Scalars.Id, Format.List(Scalars.Id, Phrase.Of("expected.terms-list")), Phrase.Of("expected.tags"), (vocabulary, terms) => new TagsDocument(vocabulary, terms));

    /// <summary><c>roadmap.yml</c>.</summary>
    public Format<RoadmapDocument> Roadmap()
    {
        var priorities = Format.List(Scalars.Number, Phrase.Of("expected.numbers-list"));
        var goalWas = texts.Was<GoalDocument>(o =>
        {
            var (id, title) = (o.OptionalValue("id", Scalars.Number, "The number before."), o.Optional("title", texts.Text, "The title before."));
            var list = o.OptionalValue("priorities", priorities, "Its priorities before, by their present numbers.");
            return g => g with { Id = id ?? g.Id, Title = title ?? g.Title, Priorities = list ?? g.Priorities };
        });
        var goal = Format.Object(Phrase.Of("expected.goal"), o => new GoalDocument(
            o.Required("id", Scalars.Number, "Its number, in quotes."),
            texts.Title(o),
            o.Optional("priorities", priorities, "Numbers of its priorities, in quotes; each has a file in priorities/.", otherwise: []),
            Details(o),
            texts.History(o, goalWas)));
        var (scoring, terms) = (Scoring(), Terms());
        var same = Format.List(Scalars.Text.As(t => t.Text), Phrase.Of("expected.phrases"));
        var synonyms = Format.List(same, Phrase.Of("expected.groups"));
        return Format.Object(Phrase.Of("expected.roadmap"), o => new RoadmapDocument(
            texts.Title(o),
            o.Required("years", Period, "First and last year of the plan."),
            o.OptionalValue("coordinator", Scalars.Agency, "The agency that reports on the roadmap."),
            o.Required("goals", Format.List(goal, Phrase.Of("expected.goals")), "Strategic targets, in order."),
            o.Optional("scoring", scoring, "How results are counted.", otherwise: new(new(ScoringRules.Default, o.At), History<ScoringDocument>.None)),
            o.Optional("terms", terms, "How the plan calls itself, its parts and its score, where not as the interface does.", otherwise: []))
        {
            Synonyms = o.Optional("synonyms", synonyms, "Words that mean the same to who searches: a word of a group finds what the others find.", otherwise: []),
        });
    }

    private Format<ImmutableArray<TermDocument>> Terms()
    {
        string[] terms = ["plan", "goal", "priority", "measure", "step", "agency", "score"];
        var word = Format.Either(
            Scalars.Text.As(w => ImmutableArray.Create(KeyValuePair.Create(TermForm.Base, w.Text.Trim()))),
            Format.Map(Scalars.Id, Scalars.Text, Phrase.Of("expected.word-forms"), (form, w) => KeyValuePair.Create(form.Value, w.Text.Trim())));
        var words = Format.Map(
            Scalars.Word(Phrase.Of("expected.language-of-site", ("languages", string.Join(", ", languages))), s => languages.Contains(s), $"^({string.Join('|', languages)})$"),
            word, Phrase.Of("expected.word"), (language, forms) => new TermWord(language, forms));
        return Format.Map(
            Scalars.Word(Phrase.Of("expected.one-of", ("words", string.Join(", ", terms))), s => terms.Contains(s), $"^({string.Join('|', terms)})$"),
            words, Phrase.Of("expected.words-by-name"), (name, written) => new TermDocument(name.Value, written));
    }

    /// <summary><c>agencies.yml</c>.</summary>
    public Format<ImmutableArray<AgencyDocument>> Agencies()
    {
        var was = texts.Was<AgencyDocument>(o =>
        {
            var (name, shortName) = (o.Optional("name", texts.Text, "The full name before."), o.Optional("short", texts.Text, "The short name before."));
            return a => a with { Name = name ?? a.Name, ShortName = shortName ?? (name is null ? a.ShortName : null) };
        });
        var agency = Format.Object(Phrase.Of("expected.agency"), o => (
            Name: o.Required("name", texts.Text, "Full official name."),
            Short: o.Optional("short", texts.Text, "Name for narrow places."),
            IsGroup: o.Optional(
                "kind", Scalars.Words(Phrase.Of("expected.either", ("one", "agency"), ("other", "group")), ("agency", false), ("group", true)), "group: not one body but many.", otherwise: false),
            Became: o.Optional("became", texts.Became, "The agency that it was merged into or renamed as, and the report from which on."),
            History: texts.History(o, was)));
        return Format.Map(Scalars.Id, agency, Phrase.Of("expected.agencies"), (id, a) => new AgencyDocument(id, a.Name, a.Short, a.IsGroup, a.Became, a.History));
    }

    /// <summary><c>tags.yml</c>.</summary>
    public Format<ImmutableArray<VocabularyDocument>> Tags()
    {
        var terms = Format.Map(Scalars.Id, texts.Text, Phrase.Of("expected.terms-by-id"), (id, name) => new TagDocument(id, name));
        var vocabulary = Format.Object(Phrase.Of("expected.vocabulary"), o => (
            Name: o.Required("name", texts.Text, "What its terms are, such as “Region”."),
            Terms: o.Required("terms", terms, "Every term by its id.")));
        return Format.Map(Scalars.Id, vocabulary, Phrase.Of("expected.vocabularies"), (id, v) => new VocabularyDocument(id, v.Name, v.Terms));
    }

    /// <summary><c>priorities/1.1.yml</c>.</summary>
    public Format<PriorityDocument> Priority()
    {
        var stepWas = texts.Was<StepDocument>(o =>
        {
            var (id, title, assignment, period) = Earlier(o);
            var ongoing = o.OptionalValue("ongoing", Scalars.YesNo, "Whether it was repeated before.");
            var weight = o.OptionalValue("weight", Weight, "How much it counted before.");
            var details = Details(o);
            return s => s with
            {
                Id = id ?? s.Id,
                Title = title ?? s.Title,
                Assignment = assignment.Or(s.Assignment),
                Period = period ?? s.Period,
                Ongoing = ongoing ?? s.Ongoing,
                Weight = weight ?? s.Weight,
                Details = details.Or(s.Details),
            };
        });
        var measureWas = texts.Was<MeasureDocument>(o =>
        {
            var (id, title, assignment, period) = Earlier(o);
            var details = Details(o);
            return m => m with
            {
                Id = id ?? m.Id,
                Title = title ?? m.Title,
                Assignment = assignment.Or(m.Assignment),
                Period = period ?? m.Period,
                Details = details.Or(m.Details),
            };
        });
        var priorityWas = texts.Was<PriorityDocument>(o =>
        {
            var (id, title) = (o.OptionalValue("id", Scalars.Number, "The number before."), o.Optional("title", texts.Text, "The title before."));
            return p => p with { Id = id ?? p.Id, Title = title ?? p.Title };
        });
        var steps = Format.List(
            Format.Object(Phrase.Of("expected.step"), o => new StepDocument(
                o.At,
                o.Required("id", Scalars.Number, "Its number: 1.1.1.2."),
                texts.Title(o), Carried(o), When(o),
                o.Optional("ongoing", Scalars.YesNo, "true when it is repeated and never finished for good.", otherwise: false),
                o.OptionalValue("weight", Weight, "How much it counts beside other steps; 1 if not said."),
                Details(o),
                texts.History(o, stepWas))),
            Phrase.Of("expected.steps"));
        MeasureDocument Measure(ObjectReader o, Func<ObjectReader, ImmutableArray<StepDocument>> stepsOf) => new(
            o.At,
            o.Required("id", Scalars.Number, "Its number: 1.1.1."),
            texts.Title(o), Carried(o), When(o), stepsOf(o), Details(o), null, texts.History(o, measureWas));
        ImmutableArray<StepDocument> Steps(ObjectReader o) => o.Optional("steps", steps, "The numbered rows under the measure.", otherwise: []);
        var inner = Format.List(
            Format.Object(Phrase.Of("expected.measure"), o => Measure(o, o => o.Required("steps", steps, "The numbered rows under the measure."))), Phrase.Of("expected.measures"));
        var measures = Format.List(
            Format.Object(Phrase.Of("expected.measure"), o => (
                Measure: Measure(o, Steps),
                Parts: o.Optional("measures", inner, "Measures that it is made of, instead of steps.", otherwise: []))),
            Phrase.Of("expected.measures"))
            .As(list => list.SelectMany(m => m.Parts.IsEmpty ? [m.Measure] : m.Parts.Select(p => PartOf(m.Measure, p))).ToImmutableArray());
        return Format.Object(Phrase.Of("expected.priority"), o => new PriorityDocument(
            texts.Title(o),
            o.Optional("measures", measures, "In order.", otherwise: []),
            Details(o),
            texts.History(o, priorityWas))
        { OwnSteps = o.Optional("steps", steps, "Its steps, where there are no measures between.", otherwise: []) });
    }

    private static MeasureDocument PartOf(MeasureDocument whole, MeasureDocument part) => part with
    {
        Assignment = part.Assignment.Or(whole.Assignment),
        Period = part.Period ?? whole.Period,
        Details = part.Details.Within(whole.Details),
        Group = whole,
    };

    private static AssignmentDocument Carried(ObjectReader o) => new(
        o.OptionalValue("lead", Leads, "The agency that it counts for: an id of agencies.yml; a list where several share it."),
        o.OptionalValue("partners", Ids, "Other executing agencies, in printed order."),
        o.OptionalValue("recommended", Ids, "Those whose participation is recommended."));

    private static Located<Period>? When(ObjectReader o) => o.OptionalValue("period", Period, "The time in which it is to be done.");

    private (Located<string>? Id, LocatedText? Title, AssignmentDocument Assignment, Located<Period>? Period) Earlier(ObjectReader o) => (
        o.OptionalValue("id", Scalars.Number, "The number before; status files of that time keep it."),
        o.Optional("title", texts.Text, "The title before."),
        Carried(o),
        When(o));

    private DetailsDocument Details(ObjectReader o) => new(
        o.OptionalValue("code", TextFormats.Code, "Its official code, such as M1C1-10, where it has one beside its number."),
        o.Optional("text", texts.Text, "A longer text beside the title, in Markdown."),
        o.Optional("tags", TagsCarried, "Terms of tags.yml, by vocabulary.", otherwise: []));

    private Format<ScoringDocument> Scoring()
    {
        var points = Format.Object(Phrase.Of("expected.points"), o => (
            Implemented: o.Required("implemented", Scalars.Decimal, "Points when implemented."),
            Partial: o.Required("partial", Scalars.Decimal, "Points when partially implemented."),
            NotImplemented: o.Required("not-implemented", Scalars.Decimal, "Points when not implemented.")));
        var bands = Format.Object(Phrase.Of("expected.bands"), o => (
            Low: o.Required("low", Scalars.Decimal, "A score up to this is low."),
            High: o.Required("high", Scalars.Decimal, "A score from this on is high.")));
        var units = Scalars.Words(Phrase.Of("expected.either", ("one", "step"), ("other", "measure")), ("step", ScoringUnit.Step), ("measure", ScoringUnit.Measure));
        var ranks = Scalars.Words(Phrase.Of("expected.either", ("one", "exact"), ("other", "tenth")), ("exact", false), ("tenth", true));
        var shared = Scalars.Words(Phrase.Of("expected.either", ("one", "equal"), ("other", "full")), ("equal", false), ("full", true));
        var statuses = Format.List(
            Format.Object(Phrase.Of("expected.status-written"), o => new StatusWritten(
                o.Required("id", Scalars.Id, "Its word in status files and data, such as compromised."),
                o.Optional("name", texts.Text, "Its name in each language; the interface's word if it is one of the usual four."),
                o.Required(
                    "counts",
                    Scalars.Words(
                        Phrase.Of("expected.classes"),
                        ("done", StatusClass.Done), ("partly", StatusClass.Partly), ("not", StatusClass.Not), ("not-counted", StatusClass.NotCounted)),
                    "What it counts as."),
                o.OptionalValue("points", Scalars.Decimal, "Its points; if not said, those under “points:” of what it counts as."),
                o.Optional("symbol", Scalars.Symbol, "Its sign; if not said, that of what it counts as."),
                o.OptionalValue("ends", Scalars.YesNo, "true when nothing more is to come: withdrawn, broken; done always ends."))),
            Phrase.Of("expected.statuses")).As(list => (Scale: new StatusScale(StatusWritten.All(list)), Names: ImmutableArray.CreateRange(list.Select(s => s.Name).OfType<LocatedText>())));
        ScoringDocument Rules(ObjectReader o, ScoringUnit unit, (decimal Implemented, decimal Partial, decimal NotImplemented) each, (decimal Low, decimal High) limits)
        {
            var rules = new ScoringRules(unit, each.Implemented, each.Partial, each.NotImplemented, limits.Low, limits.High)
            {
                RanksByTenths = o.Optional(
                    "ranks", ranks, "When agencies share a rank: when their scores are exactly equal, or equal to a tenth of a percent.", otherwise: false),
                RankFrom = o.Optional("rank-from", Scalars.Count, "From how many assessed steps on an agency has a rank.", otherwise: ScoringRules.Default.RankFrom),
                CountsFullyForEachLead = o.Optional("shared", shared, "What a step counts for each of several leads: an equal part, or all of it.", otherwise: false),
            };
            var (scale, names) = o.Optional("statuses", statuses, "The statuses of this plan, best first; the usual four if not said.", otherwise: (StatusScale.Default, []));
            return new(new(rules with { Statuses = scale }, o.At), History<ScoringDocument>.None) { StatusNames = names };
        }

        var was = texts.Was<ScoringDocument>(o =>
        {
            var unit = o.OptionalValue("unit", units, "What was counted before.");
            var each = o.OptionalValue("points", points, "Points before.");
            var limits = o.OptionalValue("bands", bands, "Limits before.");
            var byTenths = o.OptionalValue("ranks", ranks, "When agencies shared a rank before.");
            var from = o.OptionalValue("rank-from", Scalars.Count, "From how many assessed steps on an agency had a rank before.");
            var full = o.OptionalValue("shared", shared, "What a step counted for each of several leads before.");
            var before = o.Optional("statuses", statuses, "The statuses before.", otherwise: (Scale: null!, Names: []));
            var at = o.At;
            return s =>
            {
                var now = s.Rules.Value;
                return s with
                {
                    Rules = new(
                        now with
                        {
                            Unit = unit ?? now.Unit,
                            Implemented = each?.Implemented ?? now.Implemented,
                            Partial = each?.Partial ?? now.Partial,
                            NotImplemented = each?.NotImplemented ?? now.NotImplemented,
                            Low = limits?.Low ?? now.Low,
                            High = limits?.High ?? now.High,
                            RanksByTenths = byTenths ?? now.RanksByTenths,
                            RankFrom = from ?? now.RankFrom,
                            CountsFullyForEachLead = full ?? now.CountsFullyForEachLead,
                            Statuses = before.Scale ?? now.Statuses,
                        },
                        at),
                    StatusNames = before.Names,
                };
            };
        });
        return Format.Object(Phrase.Of("expected.scoring"), o => Rules(
                    o,
                    o.Optional("unit", units, "What is counted: step, if not said.", otherwise: ScoringRules.Default.Unit),
                    o.Optional("points", points, "Points of each status; 1, 0.5 and 0 if not said.", otherwise: (ScoringRules.Default.Implemented, ScoringRules.Default.Partial, ScoringRules.Default.NotImplemented)),
                    o.Optional("bands", bands, "Limits of the traffic light, 0 to 100; 10 and 90 if not said.", otherwise: (ScoringRules.Default.Low, ScoringRules.Default.High))) with
        {
            History = new(null, null, o.Optional("was", was, "What was before it was changed; the present rules stand beside it.", otherwise: [])),
        });
    }

    // A status as the plan names it.
    private sealed record StatusWritten(Located<string> Id, LocatedText? Name, StatusClass Class, decimal? Points, string? Symbol, bool? Ends)
    {
        // Shapes to choose from where the usual one of a class is taken.
        private static readonly string[] Others = ["ring", "flag", "star", "stop", "dash"];

        /// <summary>The statuses, each with a sign that differs in shape from those before it.</summary>
        public static ImmutableArray<Status> All(ImmutableArray<StatusWritten> written)
        {
            var taken = written.Select(s => s.Symbol).OfType<string>().ToHashSet(StringComparer.Ordinal);
            return
            [
                .. written.Select(s =>
                {
                    var plain = new Status(s.Id.Value, s.Class) { Name = s.Name?.Value, Points = s.Points };
                    var symbol = s.Symbol ?? Others.Prepend(plain.Symbol).FirstOrDefault(taken.Add) ?? plain.Symbol;
                    return plain with { Symbol = symbol, Ends = s.Ends ?? plain.Ends };
                }),
            ];
        }
    }
}
