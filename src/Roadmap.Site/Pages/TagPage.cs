using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>All that carries a term: what concerns a district, a topic, a source of money.</summary>
internal static class TagPage
{
    /// <summary>The terms that anything carries, so that there is something to show.</summary>
    public static ImmutableArray<Term> Carried(Roadmap roadmap, Vocabulary vocabulary)
    {
        var ids = roadmap.Steps.Select(s => s.Tags).Concat(roadmap.Indicators.Select(i => i.Tags))
            .SelectMany(t => t.GetValueOrDefault(vocabulary.Id, [])).ToHashSet(StringComparer.Ordinal);
        return [.. vocabulary.Terms.Where(t => ids.Contains(t.Id))];
    }

    /// <summary>The view.</summary>
    /// <param name="plan">The latest year.</param>
    /// <param name="vocabulary">The term's vocabulary.</param>
    /// <param name="carried">Its terms with a page.</param>
    public static TagPageView View(PageContext context, PlanViews plan, Vocabulary vocabulary, ImmutableArray<Term> carried, Term term)
    {
        var (site, words, name) = (context.Site, context.Words, context.Text(term.Name).Text);
        var intro = words["tag.intro", ("term", name)];
        return new(
            new(context, new(
                Addresses.Tag(vocabulary.Id, term.Id), words["tag.title", ("vocabulary", context.Text(vocabulary.Name).Text), ("term", name)], intro,
                SourcePath: Content.ContentPaths.Tags)),
            intro,
            [.. carried.Select(t => new LinkView(context.Text(t.Name), context.Href(Addresses.Tag(vocabulary.Id, t.Id)), t.Id == term.Id))],
            [
                .. site.Roadmap.Priorities.Select(p => new TaggedGroup(
                    plan.Link(p),
                    [.. p.Measures.SelectMany(m => m.Steps.Where(s => Has(s.Tags, vocabulary, term)).Select(s => new TaggedStep(plan.Link(p, m, s), context.Status(plan.Scores.KnownOf(s)?.Status ?? Status.NotAssessed))))])).Where(g => !g.Steps.IsEmpty),
            ],
            [.. site.Roadmap.Indicators.Where(i => Has(i.Tags, vocabulary, term)).Select(i => new IndicatorView(context, i))]);
    }

    private static bool Has(ImmutableSortedDictionary<string, ImmutableArray<string>> tags, Vocabulary vocabulary, Term term) =>
        tags.TryGetValue(vocabulary.Id, out var terms) && terms.Contains(term.Id);
}

/// <summary>All that carries a term.</summary>
/// <param name="Intro">What is here, in a sentence.</param>
/// <param name="Terms">The terms of the same vocabulary, with their pages.</param>
/// <param name="Groups">Its steps by priority.</param>
internal sealed record TagPageView(
    Frame Frame, string Intro, ImmutableArray<LinkView> Terms, ImmutableArray<TaggedGroup> Groups, ImmutableArray<IndicatorView> Indicators) : IPageView;

/// <summary>Steps of one priority that carry a term.</summary>
/// <param name="Priority">Number, title and link.</param>
internal sealed record TaggedGroup(LinkView Priority, ImmutableArray<TaggedStep> Steps);

/// <summary>A step that carries a term.</summary>
/// <param name="Link">Number, title and link.</param>
/// <param name="Status">What is known of it.</param>
internal sealed record TaggedStep(LinkView Link, StatusView Status);
