using RoadmapSite.Content;

namespace RoadmapSite.Rendering;

/// <summary>Where a link in a text may lead. Only what is named here is ever linked.</summary>
internal enum LinkTarget
{
    /// <summary>Nowhere.</summary>
    Refused,

    /// <summary>A page of this site: <c>/data/</c>.</summary>
    Site,

    /// <summary>Another site, over http or https.</summary>
    Web,

    /// <summary>A mail address.</summary>
    Mail,
}

/// <summary>Tells what an address is, after Markdown has resolved its entities and escapes.</summary>
internal static class LinkTargets
{
    public static LinkTarget Of(string address) => address switch
    {
        // Browsers skip control characters inside an address, and read a backslash as a slash.
        _ when address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') => LinkTarget.Refused,
        ['/', '/', ..] => LinkTarget.Refused,
        ['/', ..] => LinkTarget.Site,
        _ when Web(address, "https://") || Web(address, "http://") => LinkTarget.Web,
        _ when address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && address.Contains('@', StringComparison.Ordinal) => LinkTarget.Mail,
        _ => LinkTarget.Refused,
    };

    private static bool Web(string address, string scheme)
    {
        if (!address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return false;
        var host = address.AsSpan(scheme.Length);
        if (host.IndexOfAny('/', '?', '#') is var end and >= 0) host = host[..end];
        return !host.IsEmpty && host[0] is not (':' or '.') && WebAddress.Deception(address) is null;
    }
}
