using System.Collections.Immutable;

namespace RoadmapSite.Content.Formats;

/// <summary>The shape of every content file, for a site's languages.</summary>
public sealed class ContentFormats
{
    /// <summary>The formats of a site in these languages.</summary>
    public ContentFormats(ImmutableArray<string> languages)
    {
        var text = new ObjectShape("a text in each language",
            [.. languages.Select(l => new Field(l, Scalars.Text, $"The text in the language {l}.", IsRequired: false))]);
        var ids = new ListShape(Scalars.Id, "a list such as [ministry-of-economy, central-bank]");
        Field title = new("title", text, "The title in each language, exactly as printed.");
        Field lead = new("lead", Scalars.Id, "The agency that it counts for: an id of agencies.yml.");
        ImmutableArray<Field> carried =
        [
            new("partners", ids, "Other executing agencies, in printed order.", IsRequired: false),
            new("recommended", ids, "Those whose participation is recommended.", IsRequired: false),
            new("period", Scalars.Period, "The years in which it is to be done."),
            new("ongoing", Scalars.YesNo, "true when it is repeated and never finished for good.", IsRequired: false),
        ];
        Roadmap = RoadmapShape(title);
        Agencies = new(Scalars.Id, new ObjectShape("an agency",
            new("name", text, "Full official name."),
            new("short", text, "Name for narrow places.", IsRequired: false),
            new("kind", Scalars.Words("agency or group", "agency", "group"), "group: not one body but many.", IsRequired: false)), "agencies by id");
        var step = new ObjectShape("a step", [new("id", Scalars.Number, "Its number: 1.1.1.2."), title, lead with { IsRequired = false }, .. carried]);
        var measure = new ObjectShape("a measure",
        [
            new("id", Scalars.Number, "Its number: 1.1.1."), title, lead, .. carried.Take(3),
            new("steps", new ListShape(step, "a list of steps"), "The numbered rows under the measure."),
        ]);
        Priority = new("a priority", title, new("measures", new ListShape(measure, "a list of measures"), "In order."));
        Indicators = IndicatorsShape(text, title);
        Status = new(Scalars.RowNumber, new UnfilledShape(new EitherShape(Scalars.Status, new("a status with remarks",
            new("status", Scalars.Status, "What was found."),
            new("note", text, "A short remark for the reader.", IsRequired: false),
            new("reason", text, "Why it was not done, or not assessed.", IsRequired: false),
            new("evidence", new ListShape(Scalars.Text, "a list of https addresses"), "https addresses that show it.", IsRequired: false)))),
            "one line a step, such as “1.1.1.2: partial”");
        Report = ReportShape(text, title);
        Observations = new(Scalars.Id, Scalars.Decimal, "one line an indicator, such as “broadband-speed: 12.5”");
    }

    /// <summary><c>roadmap/roadmap.yml</c>.</summary>
    public ObjectShape Roadmap { get; }

    /// <summary><c>roadmap/agencies.yml</c>.</summary>
    public MapShape Agencies { get; }

    /// <summary><c>roadmap/indicators.yml</c>.</summary>
    public ObjectShape Indicators { get; }

    /// <summary><c>roadmap/priorities/1.1.yml</c>.</summary>
    public ObjectShape Priority { get; }

    /// <summary><c>status/2017/1.1.yml</c>.</summary>
    public MapShape Status { get; }

    /// <summary><c>status/2017/report.yml</c>.</summary>
    public ObjectShape Report { get; }

    /// <summary><c>status/2017/indicators.yml</c>.</summary>
    public MapShape Observations { get; }

    private static ObjectShape RoadmapShape(Field title) => new("a roadmap",
        title,
        new("years", Scalars.Period, "First and last year of the plan."),
        new("coordinator", Scalars.Id, "The agency that reports on the roadmap."),
        new("goals", new ListShape(new ObjectShape("a goal",
            new("id", Scalars.Number, "Its number, in quotes."),
            title,
            new("priorities", new ListShape(Scalars.Number, "a list such as [\"1.1\", \"1.2\"]"), "Numbers of its priorities, in quotes; each has a file in priorities/.")),
            "a list of goals"), "Strategic targets, in order."),
        new("scoring", new ObjectShape("how results are counted",
            new("unit", Scalars.Words("step or measure", "step", "measure"), "What is counted."),
            new("points", new ObjectShape("points of each status",
                new("implemented", Scalars.Decimal, "Points when implemented."),
                new("partial", Scalars.Decimal, "Points when partially implemented."),
                new("not-implemented", Scalars.Decimal, "Points when not implemented.")), "Points of each status."),
            new("bands", new ObjectShape("two limits",
                new("low", Scalars.Decimal, "A score up to this is low."),
                new("high", Scalars.Decimal, "A score from this on is high.")), "Limits of the traffic light, 0 to 100."),
            new("ranks", Scalars.Words("exact or tenth", "exact", "tenth"), "When agencies share a rank: when their scores are exactly equal, or equal to a tenth of a percent.", IsRequired: false)),
            "How results are counted.", IsRequired: false));

    private static ObjectShape IndicatorsShape(ObjectShape text, Field title) => new("indicators",
        new("units", new MapShape(Scalars.Id, text, "units by id"), "Names of units."),
        new("indicators", new ListShape(new ObjectShape("an indicator",
            new("id", Scalars.Id, "Its name in addresses and data."),
            new("kind", Scalars.Words("outcome or impact", "outcome", "impact"), "outcome or impact."),
            title,
            new("unit", Scalars.Id, "A unit of the list above."),
            new("baseline", new ObjectShape("where it stood",
                new("year", Scalars.Year, "The year, where one is printed.", IsRequired: false),
                new("value", Scalars.Decimal, "With a decimal point."),
                new("approximate", Scalars.YesNo, "true where the report says “about”.", IsRequired: false)), "Where it stood at the start.", IsRequired: false),
            new("assessed", Scalars.Year, "The year in which it is first assessed."),
            new("targets", new ListShape(new ObjectShape("a target",
                new("year", Scalars.TargetYear, "By when.", IsRequired: false),
                new("value", Scalars.Decimal, "A number to reach.", IsRequired: false),
                new("min", Scalars.Decimal, "Lower end of a range, or “at least”.", IsRequired: false),
                new("max", Scalars.Decimal, "Upper end of a range.", IsRequired: false),
                new("text", text, "A target in words.", IsRequired: false),
                new("unit", Scalars.Id, "Only where it differs from the indicator's.", IsRequired: false)), "a list of targets"), "In order of time.")),
            "a list of indicators"), "In printed order."));

    private static ObjectShape ReportShape(ObjectShape text, Field title)
    {
        Field score = new("score", Scalars.Count, "The score as printed.", IsRequired: false);
        Field steps = new("steps", Scalars.Triple, "Steps in percent: implemented/partial/not implemented.", IsRequired: false);
        var figures = new ObjectShape("published figures", score, steps,
            new("measures", Scalars.Triple, "Measures: implemented/partial/not implemented.", IsRequired: false),
            new("percent", Scalars.Triple, "The same in percent.", IsRequired: false),
            new("of", Scalars.Count, "Measures assessed.", IsRequired: false),
            new("planned", Scalars.Count, "Measures in the plan.", IsRequired: false));
        var byNumber = new MapShape(Scalars.Number, figures, "published figures by number");
        return new("a report",
            title,
            new("as-of", Scalars.Date, "The day up to which the results speak."),
            new("provisional", Scalars.YesNo, "true: publish before every due step has a status.", IsRequired: false),
            new("note", text, "How the report was made.", IsRequired: false),
            new("published", new ObjectShape("published figures",
                new("roadmap", figures, "Of the whole roadmap.", IsRequired: false),
                new("goals", byNumber, "By goal.", IsRequired: false),
                new("priorities", byNumber, "By priority.", IsRequired: false)), "Figures that the printed report gives; each is compared with the computed one.", IsRequired: false));
    }
}
