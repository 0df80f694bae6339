namespace RoadmapSite.Localization;

/// <summary>
/// Letters without diacritics. The table stands in for Unicode decomposition, which does nothing
/// in globalization-invariant mode; it holds the decomposable Latin letters of Unicode, the letters
/// with strokes, ə and ı, the Cyrillic ё, й, ї and ў, and the Arabic letters with hamza or madda.
/// </summary>
internal static class LetterFolding
{
    // Each row is a plain letter and those that fold to it.
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dđďḋḍḏḑḓ",
        "eəèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hħĥȟḣḥḧḩḫẖ",
        "iıİìíîïĩīĭįǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lłĺļľḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oøòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tŧţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
        "её",
        "ий",
        "ії",
        "уў",
        "اآأإ",
        "وؤ",
        "يئ",
    ];

    private static readonly FrozenDictionary<char, char> Bases = Rows
        .SelectMany(row => row[1..], (row, letter) => KeyValuePair.Create(letter, row[0]))
        .ToFrozenDictionary();

    /// <summary>The lower-case letter without its diacritics.</summary>
    public static char Base(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return Bases.GetValueOrDefault(lower, lower);
    }
}
