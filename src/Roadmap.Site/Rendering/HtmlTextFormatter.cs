using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace RoadmapSite.Rendering;

/// <summary>Writes <see cref="HtmlText"/> as it is.</summary>
internal sealed class HtmlTextFormatter : IFormatter, IFormatterProvider
{
    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(value!.ToString(), false);

    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return type == typeof(HtmlText);
    }
}
