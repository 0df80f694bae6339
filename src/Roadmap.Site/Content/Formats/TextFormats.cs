using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content.Formats;

/// <summary>What many files hold: texts in the site's languages, and the past of a thing.</summary>
internal sealed class TextFormats
{
    private readonly Format<Located<CalendarUnit>> _unit = Format.Located(Scalars.Unit);
    private readonly Format<PlanEvent> _event;

    /// <summary>For these languages.</summary>
    public TextFormats(ImmutableArray<string> languages)
    {
        var keys = languages.Select(l => (Language: l, Description: $"The text in the language {l}.")).ToArray();
        Text = Format.Object(Phrase.Of("expected.text-in-languages"), o =>
        {
            var texts = ImmutableArray.CreateBuilder<Wording>(keys.Length);
            var written = ImmutableArray.CreateBuilder<WrittenText>(keys.Length);
            foreach (var (language, description) in keys)
            {
                if (o.OptionalValue(language, Scalars.Text, description) is not { } text) continue;
                texts.Add(new(language, text.Text.Trim()));
                written.Add(text);
            }

            return new LocatedText(new(texts.DrainToImmutable()), o.At, written.DrainToImmutable());
        });
        _event = Format.Either(
            _unit.As(from => new PlanEvent(from, null, null)),
            Format.Object(Phrase.Of("expected.plan-event"), o => new PlanEvent(
                o.Required("from", _unit, "The report from which on it is so, such as 2018."),
                Reason(o), Source(o))));
        Became = Format.Object(Phrase.Of("expected.successor"), o => new SuccessorDocument(
            o.Required("agency", Scalars.Agency, "The agency that its steps count for from then on: an id of agencies.yml."),
            new(o.Required("from", _unit, "The report from which on it is so, such as 2019."), Reason(o), Source(o))));
    }

    /// <summary>A text in each language.</summary>
    public Format<LocatedText> Text { get; }

    /// <summary>What an agency became.</summary>
    public Format<SuccessorDocument> Became { get; }

    /// <summary>An https address.</summary>
    public static Format<Located<string>> Address { get; } = new AddressFormat();

    /// <summary>An official code: <c>M1C1-10</c>.</summary>
    public static ScalarFormat<Located<string>> Code { get; } =
        Scalars.Word(Phrase.Of("expected.code"), c => c.Length is > 0 and <= 64 && !c.Any(char.IsWhiteSpace), @"^\S+$");

    /// <summary>The title of a thing.</summary>
    public LocatedText Title(ObjectReader o) => o.Required("title", Text, "The title in each language, exactly as printed.");

    /// <summary>Why it was changed.</summary>
    public LocatedText? Reason(ObjectReader o) => o.Optional("reason", Text, "Why it was changed.");

    /// <summary>The decree.</summary>
    public static Located<string>? Source(ObjectReader o) => o.OptionalValue("source", Address, "https address of the decree.");

    /// <summary>The keys that tell what was before: <c>added:</c>, <c>dropped:</c>, <c>was:</c>.</summary>
    /// <param name="was">See <see cref="Was"/>.</param>
    public History<T> History<T>(ObjectReader o, Format<ImmutableArray<Past<T>>> was) => new(
        o.Optional("added", _event, "The report from which on it belongs to the plan, such as 2018; not said of what was in it from the beginning."),
        o.Optional("dropped", _event, "The report from which on it does not belong to the plan any more; its lines stay here."),
        o.Optional("was", was, "What was before it was changed; the present values stand beside it.", otherwise: []));

    /// <summary>The entries of <c>was:</c>.</summary>
    /// <param name="earlier">Names the keys that may have had other values, and makes of them what puts them in the place of the present ones.</param>
    public Format<ImmutableArray<Past<T>>> Was<T>(Func<ObjectReader, Func<T, T>> earlier) => Format.List(
        Format.Object(Phrase.Of("expected.earlier"), o =>
        {
            var before = o.Required("before", _unit, "The report from which on the later values hold, such as 2018.");
            var restore = earlier(o);
            return new Past<T>(before, [.. o.Written.Except(["before", "reason", "source"])], restore, Reason(o), Source(o), o.At);
        }),
        Phrase.Of("expected.earlier-list"));
}
