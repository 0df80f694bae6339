namespace RoadmapSite.Tests.Output;

/// <summary>A machine whose culture writes numbers and dates in a way that nothing else does.</summary>
internal static class ForeignCulture
{
    public static T Run<T>(Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.TimeSeparator = "_";
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
