namespace RoadmapSite.Comparison;

/// <summary>A text and where it stands.</summary>
internal sealed record PlacedText(Place Place, LocalizedText Text);

/// <summary>Every text of the content, each with a place that stays the same while it is rewritten.</summary>
internal static class EveryText
{
    public static IEnumerable<PlacedText> Of(Snapshot site) =>
        Plan(site.Roadmap)
            .Concat(EveryElement.Of(site.Roadmap).SelectMany(e => Element(e.Subject, e.Element)))
            .Concat(site.Roadmap.Agencies.SelectMany(Agency))
            .Concat(site.Roadmap.Indicators.SelectMany(Indicator))
            .Concat(site.Reports.SelectMany(r => Report(r.Report)))
            .Concat(site.Pages.SelectMany(p => Say(new(SubjectKind.Page, p.Key), "text", p.Value)));

    private static IEnumerable<PlacedText> Plan(Roadmap roadmap)
    {
        var whole = new Subject(SubjectKind.Roadmap, "");
        return
        [
            .. Say(whole, "title", roadmap.Title),
            .. roadmap.Scoring.Statuses.All.SelectMany(s => Say(whole, new("status-name", s.Token), s.Name)),
            .. Terms(roadmap.Terms).SelectMany(t => Say(whole, new("term", t.Term), t.Text)),
            .. roadmap.Vocabularies.SelectMany(v => Say(whole, new("vocabulary-name", v.Id), v.Name)),
            .. roadmap.Vocabularies.SelectMany(v => v.Terms.SelectMany(t => Say(whole, new("tag-name", $"{v.Id} {t.Id}"), t.Name))),
            .. roadmap.Units.OrderBy(u => u.Key, StringComparer.Ordinal).SelectMany(u => Say(new(SubjectKind.Unit, u.Key), "name", u.Value)),
        ];
    }

    // A form of a word of the plan in all languages that have it: «step», «step.genitive».
    private static IEnumerable<(string Term, LocalizedText Text)> Terms(PlanTerms terms) =>
        from language in terms.Forms
        from word in language.Value
        from form in word.Value
        group new Model.Wording(language.Key, form.Value) by $"{word.Key}.{form.Key}" into term
        orderby term.Key
        select (term.Key, new LocalizedText([.. term.OrderBy(t => t.Language, StringComparer.Ordinal)]));

    private static IEnumerable<PlacedText> Element(Subject subject, PlanElement element) =>
    [
        .. Say(subject, "title", element.Title), .. Say(subject, "text", element.Text),
        .. element is Measure { Group: { } group } ? Say(subject, "level-title", group.Title).Concat(Say(subject, "level-text", group.Text)) : [],
        .. Say(subject, "added-reason", element.Added?.Reason), .. Say(subject, "dropped-reason", element.Withdrawal?.Reason), .. Past(subject, element.Revisions),
    ];

    private static IEnumerable<PlacedText> Agency(Agency agency)
    {
        var subject = new Subject(SubjectKind.Agency, agency.Id);
        return
        [
            .. Say(subject, "name", agency.Name), .. agency.ShortName == agency.Name ? [] : Say(subject, "short-name", agency.ShortName),
            .. Say(subject, "became-reason", agency.Became?.Change.Reason), .. Past(subject, agency.Revisions),
        ];
    }

    private static IEnumerable<PlacedText> Past(Subject subject, ImmutableArray<Revision> revisions) =>
        revisions.Index().SelectMany(r => Was(subject, r.Index, r.Item.Title, r.Item.ShortName, r.Item.Change));

    private static IEnumerable<PlacedText> Was(Subject subject, int index, LocalizedText? title, LocalizedText? shortName, PlanChange change) =>
    [
        .. Say(subject, new("was-title", $"{index + 1}"), title), .. Say(subject, new("was-short-name", $"{index + 1}"), shortName),
        .. Say(subject, new("was-reason", $"{index + 1}"), change.Reason),
    ];

    private static IEnumerable<PlacedText> Indicator(Indicator indicator)
    {
        var subject = new Subject(SubjectKind.Indicator, indicator.Id);
        return
        [
            .. Say(subject, "title", indicator.Title), .. Say(subject, "short-name", indicator.Name), .. Say(subject, "text", indicator.Text),
            .. indicator.Targets.Index().SelectMany(t => Say(subject, new("target-in-words", $"{t.Index + 1}"), t.Item.Text)),
            .. indicator.Series.SelectMany(o => Observed(subject, o, $"{o.At}", null)),
            .. indicator.Revisions.Index().SelectMany(r => Was(subject, r.Index, r.Item.Title, null, r.Item.Change)),
        ];
    }

    private static IEnumerable<PlacedText> Observed(Subject subject, Observation observed, string at, CalendarUnit? report) =>
        Say(subject, new("observed-source", at), observed.SourceTitle, report).Concat(Say(subject, new("observed-note", at), observed.Note, report));

    private static IEnumerable<PlacedText> Report(Report report)
    {
        var (subject, unit) = (new Subject(SubjectKind.Report, report.Id), report.Unit);
        return
        [
            .. Say(subject, "title", report.Title), .. Say(subject, "note", report.Note), .. Say(new(SubjectKind.Roadmap, ""), "summary", report.Summary, unit),
            .. report.Corrections.Index().SelectMany(c => Say(subject, new("correction-reason", $"{c.Index + 1}"), c.Item.Reason)),
            .. report.PrioritySummaries.OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => Say(new(SubjectKind.Priority, s.Key), "summary-of-work-done", s.Value, unit)),
            .. report.Assessments.OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => Assessment(new(SubjectKind.Step, s.Key), s.Value, unit)),
            .. report.Observed.SelectMany(o => Observed(new(SubjectKind.Indicator, o.Key), o.Value, $"{o.Value.At}", unit)),
        ];
    }

    private static IEnumerable<PlacedText> Assessment(Subject step, Assessment result, CalendarUnit unit) =>
    [
        .. Say(step, "note", result.Note, unit), .. Say(step, "reason", result.Reason, unit),
        .. result.Evidence.Index().SelectMany(e => Say(step, new("evidence-title", $"{e.Index + 1}"), e.Item.Title, unit)),
    ];

    private static IEnumerable<PlacedText> Say(Subject subject, Property property, LocalizedText? text, CalendarUnit? unit = null) =>
        text is null ? [] : [new(new(subject, property, unit), text)];
}
