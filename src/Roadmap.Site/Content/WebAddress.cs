namespace RoadmapSite.Content;

/// <summary>What is asked of every web address that readers are led to, in texts and as evidence.</summary>
internal static class WebAddress
{
    // Looks like l, and stands in no word that is written in Latin letters.
    private const char Palochka = '\u04CF';

    /// <summary>Why an http or https address would deceive its readers, to be put after the address; null when it would not.</summary>
    public static Phrase? Deception(string address)
    {
        if (address.Any(c => char.IsControl(c) || c == '\\')) return Phrase.Of("deception.sign");
        // https://gov.az@evil.example leads to evil.example.
        var authority = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..];
        if (authority.AsSpan().IndexOfAny('/', '?', '#') is var end and >= 0) authority = authority[..end];
        if (authority.Contains('@', StringComparison.Ordinal)) return Phrase.Of("deception.user");
        var host = authority.Split(':')[0];
        return host.Split('.').Select(Shown).FirstOrDefault(LooksLikeAnother) is { } label
            ? Phrase.Of("deception.host", ("label", label))
            : null;
    }

    /// <summary>Why readers cannot reach an address, to be put after it; null when they may.</summary>
    public static Phrase? NotForReaders(Uri address)
    {
        var host = address.IdnHost.Trim('[', ']');
        if (System.Net.IPAddress.TryParse(host, out var number)) return IsPrivate(number) ? Phrase.Of("RS319.private") : null;
        return host is "example.org" or "example.com" or "example.net" || host.EndsWith(".example.org", StringComparison.Ordinal) || host.EndsWith(".example.com", StringComparison.Ordinal) ? Phrase.Of("RS319.example")
            : !host.Contains('.', StringComparison.Ordinal) || host.EndsWith(".local", StringComparison.Ordinal) || host.EndsWith(".localhost", StringComparison.Ordinal)
                || host.EndsWith(".internal", StringComparison.Ordinal) || host.EndsWith(".intranet", StringComparison.Ordinal) || host.EndsWith(".lan", StringComparison.Ordinal) ? Phrase.Of("RS319.private")
            : null;
    }

    private static bool IsPrivate(System.Net.IPAddress address) => System.Net.IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal
        || address.MapToIPv4().GetAddressBytes() is [10, ..] or [127, ..] or [0, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..];

    // Browsers send xn--… for letters that are not ASCII.
    private static string Shown(string label)
    {
        try
        {
            return label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) ? new IdnMapping().GetUnicode(label) : label;
        }
        catch (ArgumentException)
        {
            return label;
        }
    }

    // Letters of two alphabets in one word, or a whole word of letters that each look Latin (\u0430\u0440\u0440\u04CF\u0435).
    private static bool LooksLikeAnother(string label)
    {
        var letters = label.Where(char.IsLetter).ToArray();
        var alphabets = letters.Select(LookAlikes.AlphabetOf).OfType<Alphabet>().Distinct().ToArray();
        return alphabets.Length > 1 || alphabets is [not Alphabet.Latin] && letters.All(letter => letter == Palochka || LookAlikes.In(Alphabet.Latin, letter) is not null);
    }
}
