using System.Collections.Immutable;

namespace RoadmapSite.Content.Formats;

/// <summary>What is kept of a list. While that is all of it, as it is nearly always, nothing is copied.</summary>
internal struct Kept<T>(ImmutableArray<T> all) where T : class
{
    private ImmutableArray<T>.Builder? _others;
    private int _same;

    /// <summary>Those that were added, in that order.</summary>
    public readonly ImmutableArray<T> Items => _others?.ToImmutable() ?? (_same == all.Length ? all : all[.._same]);

    /// <summary>Keeps an item of the list, or what stands for it.</summary>
    public void Add(T item)
    {
        if (_others is null && _same < all.Length && ReferenceEquals(all[_same], item))
        {
            _same++;
            return;
        }

        if (_others is null)
        {
            _others = ImmutableArray.CreateBuilder<T>(all.Length);
            _others.AddRange(all, _same);
        }

        _others.Add(item);
    }
}
