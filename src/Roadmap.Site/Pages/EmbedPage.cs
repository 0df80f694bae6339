using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A part of the plan in short, as a page that other sites show in a frame: no script, and a heading that leads back.</summary>
internal static class EmbedPage
{
    /// <summary>The view.</summary>
    public static EmbedView View(PageContext context, Slice slice)
    {
        var latest = context.Site.Latest;
        var title = slice.Kind == "agency"
            ? context.Text(slice.Title) with { Text = context.Words.Language.Capitalise(context.Text(slice.Title).Text) }
            : context.Numbered(slice.Id, slice.Title);
        var score = slice.Score(latest);
        var answer = StepsAnswer.Of(context.Words, latest, slice.Steps(latest).Select(r => r.Step));
        return new(
            new(context, new(slice.Embed, context.Words["reuse.embedded", ("title", title.Text)], answer)),
            title, context.Addresses.Absolute(slice.Address, context.Code), answer,
            score is null ? null : context.Score(score), score is null ? null : context.Steps(score.Tally));
    }
}

/// <summary>A part of the plan in short, for other sites.</summary>
/// <param name="Title">Number and title, or name.</param>
/// <param name="Href">Its page, with the server.</param>
/// <param name="Answer">How its steps stand.</param>
/// <param name="Score">Its score; null where it has none.</param>
/// <param name="Steps">What the score counts, by status; likewise.</param>
internal sealed record EmbedView(Frame Frame, TextView Title, string Href, string Answer, ScoreView? Score, DistributionView? Steps) : IPageView;
