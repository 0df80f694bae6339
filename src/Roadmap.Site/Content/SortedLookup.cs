using System.Collections.Immutable;

namespace RoadmapSite.Content;

/// <summary>Things by name, in the order of their names.</summary>
internal static class SortedLookup
{
    // ToImmutableSortedDictionary goes through pairs, which are structs: some hundred methods are compiled for it at every start.
    public static ImmutableSortedDictionary<string, TValue> ToSorted<TItem, TValue>(
        this IEnumerable<TItem> items, Func<TItem, string> name, Func<TItem, TValue> value)
        where TItem : class
        where TValue : class
    {
        var sorted = ImmutableSortedDictionary.CreateBuilder<string, TValue>(StringComparer.Ordinal);
        foreach (var item in items) sorted.Add(name(item), value(item));
        return sorted.ToImmutable();
    }
}
