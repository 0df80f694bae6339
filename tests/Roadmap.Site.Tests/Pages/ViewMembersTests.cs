using RoadmapSite.Pages.Views;
using RoadmapSite.Rendering;
using RoadmapSite.Rendering.Templates;

namespace RoadmapSite.Tests.Pages;

/// <summary>What templates may name: a theme of somebody else relies on it, so that a change is seen in review.</summary>
public class ViewMembersTests
{
    [Fact]
    public void The_names_that_templates_may_use_are_what_was_approved()
    {
        Type[] pages = [.. typeof(IPageView).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IPageView))).OrderBy(t => t.Name, StringComparer.Ordinal)];
        var (text, waiting, seen) = (new StringBuilder(), new Queue<Type>(pages), new HashSet<Type>(pages));
        while (waiting.TryDequeue(out var view))
        {
            text.Append(view.Name).Append('\n');
            foreach (var name in Member.Names(view).Order(StringComparer.Ordinal))
            {
                var type = Member.TypeOf(view, name)!;
                var (item, isList) = type.IsGenericType ? (type.GetGenericArguments()[0], Nullable.GetUnderlyingType(type) is null) : (type, false);
                text.Append("  ").Append(name).Append(": ").Append(isList ? "list of " : "").Append(Kind(item)).Append('\n');
                if (item.Assembly == view.Assembly && item != typeof(HtmlText) && seen.Add(item)) waiting.Enqueue(item);
            }
        }

        text.ToString().ShouldMatchApproved(c => c.SubFolder("Approved"));

        static string Kind(Type type) => type == typeof(string) || type == typeof(HtmlText) ? "text" : type == typeof(int) ? "number" : type == typeof(bool) ? "yes or no" : type.Name;
    }
}
