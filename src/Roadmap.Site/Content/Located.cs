namespace RoadmapSite.Content;

/// <summary>A value and the place it was read from.</summary>
/// <param name="At">Its first character.</param>
/// <param name="IsPlainNumber">It was written without quotes and looks like a decimal, so that other tools would read 1.10 as 1.1.</param>
internal readonly record struct Located<T>(T Value, SourceSpan At, bool IsPlainNumber = false);

/// <summary>A text in one or more languages and the places it was read from.</summary>
/// <param name="Value">The text, without spaces around it.</param>
/// <param name="At">Its first language.</param>
/// <param name="Written">What was written in each language, in the order of <paramref name="Value"/>.</param>
internal sealed record LocatedText(LocalizedText Value, SourceSpan At, ImmutableArray<WrittenText> Written);

/// <summary>A text in one language, as it was written.</summary>
/// <param name="Text">All of it.</param>
/// <param name="At">Its first character.</param>
/// <param name="IsQuoted">It stood in quotes, or as a block.</param>
/// <param name="IsVerbatim">Each of its characters stands in the file as it is, all on one line.</param>
internal readonly record struct WrittenText(string Text, SourceSpan At, bool IsQuoted, bool IsVerbatim)
{
    /// <summary>Where a character of it stands, as far as that is known; else its first.</summary>
    public SourceSpan PlaceOf(int index) => IsVerbatim ? At with { Column = At.Column + (IsQuoted ? 1 : 0) + index } : At;
}
