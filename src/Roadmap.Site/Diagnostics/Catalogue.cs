using System.Reflection;

namespace RoadmapSite.Diagnostics;

/// <summary>Every kind of problem there is. Each rule stands beside the check that finds it; this gathers them when somebody asks.</summary>
internal static class Catalogue
{
    /// <summary>All rules, by code. Takes some milliseconds, so a build does not call it.</summary>
    public static ImmutableArray<Rule> Read() =>
        [.. typeof(Rule).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
