using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>All that carries a term: what concerns a district, a topic, a source of money.</summary>
/// <param name="plan">The latest year.</param>
/// <param name="vocabulary">The term's vocabulary.</param>
/// <param name="carried">Its terms with a page.</param>
internal sealed class TagPageView(PlanViews plan, Vocabulary vocabulary, ImmutableArray<Term> carried, Term term) : IPageView
{
    public Frame Frame => field ??= new(Context, new(
        Addresses.Tag(vocabulary.Id, term.Id), Context.Words["tag.title", ("vocabulary", Context.Text(vocabulary.Name).Text), ("term", Name)], Intro, SourcePath: Content.ContentPaths.Tags));

    /// <summary>What is here, in a sentence.</summary>
    public string Intro => Context.Words["tag.intro", ("term", Name)];

    /// <summary>The terms of the same vocabulary, with their pages.</summary>
    public ImmutableArray<LinkView> Terms => [.. carried.Select(t => new LinkView(Context.Text(t.Name), Context.Href(Addresses.Tag(vocabulary.Id, t.Id)), t.Id == term.Id))];

    /// <summary>Its steps by priority.</summary>
    public ImmutableArray<TaggedGroup> Groups => !field.IsDefault ? field : field =
    [
        .. Context.Site.Roadmap.Priorities.Select(p => new TaggedGroup(
            plan.Link(p),
            [.. p.Measures.SelectMany(m => m.Steps.Where(s => Has(s.Tags)).Select(s => new TaggedStep(plan.Link(p, m, s), Context.Status(plan.Scores.KnownOf(s)?.Status ?? Status.NotAssessed))))])).Where(g => !g.Steps.IsEmpty),
    ];

    public ImmutableArray<IndicatorView> Indicators => field.IsDefault ? field = [.. Context.Site.Roadmap.Indicators.Where(i => Has(i.Tags)).Select(i => new IndicatorView(Context, i))] : field;

    /// <summary>The terms that anything carries, so that there is something to show.</summary>
    public static ImmutableArray<Term> Carried(Roadmap roadmap, Vocabulary vocabulary)
    {
        var ids = roadmap.Steps.Select(s => s.Tags).Concat(roadmap.Indicators.Select(i => i.Tags))
            .SelectMany(t => t.GetValueOrDefault(vocabulary.Id, [])).ToHashSet(StringComparer.Ordinal);
        return [.. vocabulary.Terms.Where(t => ids.Contains(t.Id))];
    }

    private PageContext Context => plan.Context;

    private string Name => Context.Text(term.Name).Text;

    private bool Has(ImmutableSortedDictionary<string, ImmutableArray<string>> tags) => tags.TryGetValue(vocabulary.Id, out var terms) && terms.Contains(term.Id);
}

/// <summary>Steps of one priority that carry a term.</summary>
/// <param name="Priority">Number, title and link.</param>
internal sealed record TaggedGroup(LinkView Priority, ImmutableArray<TaggedStep> Steps);

/// <summary>A step that carries a term.</summary>
/// <param name="Link">Number, title and link.</param>
/// <param name="Status">What is known of it.</param>
internal sealed record TaggedStep(LinkView Link, StatusView Status);
