using RoadmapSite.Rendering;

namespace RoadmapSite.Pages.Views;

/// <summary>A text of the content.</summary>
/// <param name="Lang">Its language, only where it is not the page's own.</param>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>, only where that language is written in the other direction.</param>
internal sealed record TextView(string Text, string? Lang, string? Dir = null);

/// <summary>A link.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="IsCurrent">It leads to the page itself.</param>
internal sealed record LinkView(TextView Text, string Href, bool IsCurrent = false);

/// <summary>A status, as shape, colour and word.</summary>
/// <param name="Token">Name of its colour and shape: <c>not-implemented</c>.</param>
internal sealed record StatusView(string Token, string Word)
{
    /// <summary>Name of its shape, where the plan gives it one; else that of its colour.</summary>
    public string Symbol { get; init; } = Token;
}

/// <summary>A status with a count and a share.</summary>
/// <param name="Percent">Whole percent; all of them add to 100.</param>
/// <param name="PercentText"><c>47%</c>.</param>
/// <param name="Start">Where its part of a bar of 100 begins.</param>
/// <param name="Text">«5 tədbirdən 4-ü», or a dash where there is none.</param>
internal sealed record ShareView(StatusView Status, int Count, int Percent, string PercentText, int Start, string Text)
{
    /// <summary>Another one before it counts as the same and has its colour, so that this one needs another shade.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>How assessed units are distributed.</summary>
/// <param name="Summary">The same in a sentence.</param>
/// <param name="Shares">By status, in the order of the plan, also when zero.</param>
/// <param name="NotAssessed">How many are not assessed.</param>
/// <param name="NotAssessedText">The same in words; null when all are assessed.</param>
internal sealed record DistributionView(string Summary, ImmutableArray<ShareView> Shares, int NotAssessed, string? NotAssessedText)
{
    /// <summary>How many there are, assessed or not.</summary>
    public int Total => Shares.Sum(s => s.Count) + NotAssessed;
}

/// <summary>A score as shown.</summary>
/// <param name="Exists">Whether anything was assessed.</param>
/// <param name="Text"><c>61</c>, or words when nothing was assessed.</param>
/// <param name="Rounded">0–100; 0 when nothing was assessed.</param>
/// <param name="Band"><c>low</c>, <c>middle</c>, <c>high</c> or <c>none</c>.</param>
/// <param name="BandWord">The band in words.</param>
/// <param name="Basis">How many steps stand behind it.</param>
/// <param name="Precise">To a tenth, for themes that show it: <c>61.4</c>; empty when nothing was assessed.</param>
/// <param name="OutOf">«61 of 100», or words when nothing was assessed.</param>
internal sealed record ScoreView(bool Exists, string Text, int Rounded, string Band, string BandWord, string Basis, string Precise, string OutOf);

/// <summary>One line of a score's arithmetic.</summary>
/// <param name="Text"><c>16 × 0,5 = 8</c>.</param>
internal sealed record ArithmeticLine(StatusView Status, string Text);

/// <summary>A score with its arithmetic written out.</summary>
/// <param name="Lines">Each status with its points.</param>
/// <param name="Result"><c>35 ÷ 57 × 100 = 61,4035 → 61</c>.</param>
internal sealed record ArithmeticView(ImmutableArray<ArithmeticLine> Lines, string Result);

/// <summary>An agency's name with the link to its page.</summary>
/// <param name="ShortName">For narrow places.</param>
internal sealed record AgencyView(TextView Name, TextView ShortName, string Href);

/// <summary>A period as text and as a bar on the roadmap's years.</summary>
/// <param name="Text"><c>2017–2020</c>.</param>
/// <param name="Ongoing">In words, where it is ongoing.</param>
/// <param name="Bar">Its part of the roadmap's years.</param>
internal sealed record PeriodView(string Text, string? Ongoing, SpanView Bar);

/// <summary>Years as a part of the roadmap's years, for the attributes of a bar.</summary>
/// <param name="X">Where it begins: <c>11.1111%</c>.</param>
/// <param name="Width">How long it is: <c>44.4444%</c>.</param>
internal sealed record SpanView(string X, string Width);

/// <summary>A year of the timeline.</summary>
/// <param name="Middle">Where its label stands.</param>
/// <param name="IsShown">The results of this year are shown.</param>
internal sealed record TimelineYear(int Year, SpanView Span, string Middle, bool IsShown);

/// <summary>A status on the timeline.</summary>
internal sealed record MarkView(SpanView Span, string Token);

/// <summary>A status in one of the years.</summary>
/// <param name="Change">In words, what changed since the report that it names; null when nothing did.</param>
/// <param name="ChangeToken"><c>better</c>, <c>worse</c> or null.</param>
internal sealed record YearStatusView(string Year, StatusView Status, string? Change, string? ChangeToken);

/// <summary>A long text of the content.</summary>
/// <param name="Html">Rendered Markdown.</param>
/// <param name="Lang">Its language, only where it is not the page's own.</param>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>, only where that language is written in the other direction.</param>
internal sealed record ProseView(HtmlText Html, string? Lang, string? Dir = null);

/// <summary>A score in one of several reports.</summary>
/// <param name="Year">The report's id.</param>
/// <param name="Score">The score then.</param>
/// <param name="Distribution">The counts then.</param>
/// <param name="Href">That report.</param>
/// <param name="Change">In words, how the score moved since the report before; null in the first one.</param>
/// <param name="ChangeToken"><c>better</c>, <c>worse</c> or null.</param>
internal sealed record YearScoreView(string Year, ScoreView Score, DistributionView Distribution, string Href, string? Change, string? ChangeToken);

/// <summary>Something that was otherwise before.</summary>
/// <param name="Text">What was, what is now and since when, in a sentence.</param>
/// <param name="Reason">Why; null where that is not told.</param>
/// <param name="Source">https address of what decided it; null where there is none.</param>
internal sealed record PastView(string Text, TextView? Reason, string? Source);
