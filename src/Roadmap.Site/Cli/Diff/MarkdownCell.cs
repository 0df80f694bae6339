using System.Globalization;
using System.Text;

namespace RoadmapSite.Cli.Diff;

/// <summary>Content as text inside a Markdown table: it makes no column, no HTML, no link, and calls nobody.</summary>
internal static class MarkdownCell
{
    private const string Special = "\\`*_{}[]~|<>&!$";

    // A code host makes links of names, numbers and addresses after it has read the entities, so these signs are cut off from what follows.
    private const string Linking = "@#:";

    /// <summary>The text on one line, harmless.</summary>
    public static string Of(string text)
    {
        var cell = new StringBuilder();
        foreach (var character in OneLine.Of(text.ReplaceLineEndings(" ")))
            if (Special.Contains(character, StringComparison.Ordinal)) cell.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            else if (Linking.Contains(character, StringComparison.Ordinal)) cell.Append(character).Append("&#8203;");
            else cell.Append(character);
        return cell.ToString();
    }
}
