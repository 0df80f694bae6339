using System.Globalization;
using System.Text;

namespace RoadmapSite.Cli;

/// <summary>Keeps what content says from moving the cursor or starting a line of its own.</summary>
internal static class OneLine
{
    /// <summary>The text with line breaks, control characters and invisible direction marks written as <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHarmful)) return text;
        var line = new StringBuilder();
        foreach (var character in text)
            if (IsHarmful(character)) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else line.Append(character);
        return line.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
