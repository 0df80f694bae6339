using System.Xml;

namespace RoadmapSite.Localization;

/// <summary>The characters that XML 1.0 can hold (section 2.2). YAML escapes can make others, which feeds and workbooks cannot.</summary>
internal static class XmlCharacters
{
    /// <summary>The text without the others.</summary>
    public static string Only(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune);
        return clean.ToString();
    }
}
