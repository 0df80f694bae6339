using System.Xml;
using System.Xml.Linq;

namespace RoadmapSite.Output.Machine;

/// <summary>XML documents as bytes.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    /// <summary>A whole document; what is in the root is made while it is written.</summary>
    public static ReadOnlyMemory<byte> Document(XStreamingElement root)
    {
        var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings)) root.Save(xml);
        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
