namespace RoadmapSite.Editing;

/// <summary>Another year in the same words.</summary>
internal static class YearInText
{
    /// <summary>The text with the year replaced, together with the suffix that the language's grammar ties to it: 2018-ci, 2019-cu.</summary>
    public static string Move(string text, string code, int from, int to)
    {
        var language = Language.Of(code);
        var forms = Enum.GetValues<NumberForm>().Where(f => f != NumberForm.Percent)
            .Select(f => (Old: language.Format(from, f), New: language.Format(to, f)))
            .GroupBy(f => f.Old).ToDictionary(g => g.Key, g => g.First().New);
        var pattern = string.Join('|', forms.Keys.OrderByDescending(f => f.Length).Select(Regex.Escape));
        return Regex.Replace(text, $@"(?<![0-9])(?:(?:{pattern})(?!\w)|{from}(?![0-9]))", m => forms.GetValueOrDefault(m.Value, $"{to}"));
    }
}
