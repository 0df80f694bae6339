using HandlebarsDotNet;

namespace RoadmapSite.Rendering;

/// <summary>Reads a partial when a template first includes it.</summary>
internal sealed class ThemePartials(Theme theme) : IPartialTemplateResolver
{
    public const string Layout = "layout";

    public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath)
    {
        var file = partialName == Layout ? theme.Layouts["base"] : theme.Partials.GetValueOrDefault(partialName!);
        if (file is null) return false;
        env.RegisterTemplate(partialName!, TemplateEngine.Text(file));
        return true;
    }
}
