namespace RoadmapSite.Tests.Transcription;

internal static class PrintedWords
{
    public static string[] Words(this string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same words on one line: where the lines of the printed page end is no part of the text.</summary>
    public static string OnOneLine(this string text) => string.Join(' ', text.Words());
}
