using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A part of the plan in short, as a page that other sites show in a frame: no script, and a heading that leads back.</summary>
internal sealed class EmbedView(PageContext context, Slice slice) : IPageView
{
    private readonly Score? _score = slice.Score(context.Site.Latest);

    public Frame Frame => field ??= new(context, new(slice.Embed, context.Words["reuse.embedded", ("title", Title.Text)], Answer));

    /// <summary>Number and title, or name.</summary>
    public TextView Title => field ??= slice.Kind == "agency" ? context.Heading(slice.Title) : context.Numbered(slice.Id, slice.Title);

    /// <summary>Its page, with the server.</summary>
    public string Href => context.Addresses.Absolute(slice.Address, context.Code);

    /// <summary>How its steps stand.</summary>
    public string Answer => field ??= StepsAnswer.Of(context.Words, context.Site.Latest, slice.Steps(context.Site.Latest));

    /// <summary>Its score; null where it has none.</summary>
    public ScoreView? Score => field ??= _score is null ? null : context.Score(_score);

    /// <summary>What the score counts, by status; likewise.</summary>
    public DistributionView? Steps => field ??= _score is null ? null : context.Steps(_score.Tally);
}
