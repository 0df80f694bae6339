using YamlDotNet.Core;

namespace RoadmapSite.Content;

/// <summary>Says in an editor's words what a YAML parser means.</summary>
internal static class YamlAdvice
{
    public static string For(string text, YamlException problem)
    {
        var line = LineOf(text, (int)problem.Start.Line);
        if (line.TrimStart(' ').StartsWith('\t'))
            return "the line is indented with a tab; use spaces, two for each level";
        if (problem.Message.Contains("second document", StringComparison.Ordinal))
            return "“---” starts a second document; a content file holds only one, so delete the line";
        var colons = line.AsSpan().Count(": ");
        if (colons > 1 && !line.Contains('"', StringComparison.Ordinal))
            return "the text after the colon holds another “: ”; put the whole text in quotes";
        if (line.AsSpan().Count('"') % 2 == 1)
            return "a quotation mark \" is opened and not closed; close it, or put the text in single quotes if it begins with a \"";
        if (!line.Contains(':', StringComparison.Ordinal))
            return "a key with a colon is expected here, such as “status: partial”; check the colon and the indentation of this line and the one above";
        return "the line cannot be understood; check its indentation (spaces, as in the lines around it), its colons and quotes";
    }

    private static string LineOf(string text, int line)
    {
        var lines = text.Split('\n');
        return lines[Math.Clamp(line - 1, 0, lines.Length - 1)];
    }
}
