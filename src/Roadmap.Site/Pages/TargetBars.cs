using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Draws values of one unit on one scale, which reaches from zero to the value farthest from it.</summary>
internal sealed class TargetBars
{
    private const int Whole = 100;
    private const int ArrowRoom = 8;
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly int _width;

    /// <summary>Finds the scale.</summary>
    /// <param name="bounds">Lower and upper bounds, null where open or in words.</param>
    public TargetBars(IReadOnlyCollection<(decimal? Min, decimal? Max)> bounds)
    {
        var values = bounds.SelectMany(b => new[] { b.Min, b.Max }).OfType<decimal>().Append(0).ToArray();
        (_low, _high) = (values.Min(), values.Max());
        _width = bounds.Any(b => b is { Min: not null, Max: null }) ? Whole - ArrowRoom : Whole;
    }

    /// <summary>The bar of a value (both bounds the same), a range, at least a value, or at most a value; null for words.</summary>
    public BarView? Bar(decimal? min, decimal? max)
    {
        if (min is null && max is null) return null;
        var (zero, sure, end) = (At(0), At(min ?? 0), At(max ?? min!.Value));
        return new(Math.Min(zero, sure), Math.Abs(sure - zero), sure, Math.Max(end - sure, 0), max is null);
    }

    // Shares of the scale are divided before they are multiplied, so that no value is too large.
    private int At(decimal value) => _high == _low ? 0 : (int)decimal.Round((value / 2 - _low / 2) / (_high / 2 - _low / 2) * _width);
}
