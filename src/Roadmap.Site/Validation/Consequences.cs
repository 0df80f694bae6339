using RoadmapSite.Content;

namespace RoadmapSite.Validation;

/// <summary>One mistake, one message: what only follows from another problem is left out.</summary>
internal static class Consequences
{
    // So far below a key the lines of a text, a reason or a note may stand.
    private const int Near = 8;

    private static readonly string[] OfForm = ["RS104", "RS105", "RS120", "RS121", "RS122", "RS123"];

    /// <summary>The problems without those that follow from others.</summary>
    public static IEnumerable<Diagnostic> Without(IReadOnlyList<Diagnostic> problems)
    {
        var forms = problems.Where(p => OfForm.Contains(p.Rule.Code)).ToLookup(p => p.At.Path, p => p.At.Line);
        var strays = problems.Where(p => p.Rule.Code == "RS110").Select(p => p.At.Path).ToArray();
        var outside = problems.Where(p => p.Rule.Code == "RS302").Select(p => p.At.Path).ToArray();
        var unlisted = problems.Any(p => p.Rule.Code == "RS204" && p.At.Path == ContentPaths.Roadmap);
        var missing = problems.Any(p => p.Rule.Code == "RS203");
        var renumbered = problems.Where(p => p.Rule.Code is "RS201" or "RS202").Select(p => p.At.Path).Where(p => p.StartsWith(ContentPaths.Priorities, StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);

        var doubled = problems.Where(p => p.Rule.Code == "RS202").Select(p => p.At.Path).ToHashSet(StringComparer.Ordinal);
        var placed = strays.Select(Stem).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return problems.Where(p => !(
            // A translation or a reason that stands there, but is spelt or written wrongly.
            p.Rule.Code is "RS401" or "RS306" && forms[p.At.Path].Any(line => p.At.Line - 1 <= line && line <= p.At.Line + Near)
            // Steps whose file only has a wrong name.
            || p.Rule.Code is "RS307" or "RS308" && p.At.Line == 0 && strays.Any(s => ContentPaths.FolderOf(s) == ContentPaths.FolderOf(p.At.Path) || Path.GetFileName(s) == Path.GetFileName(p.At.Path))
            // A folder that is no report at all.
            || p.Rule.Code != "RS302" && outside.Any(o => p.At.Path.StartsWith(o, StringComparison.Ordinal))
            // A status that stands there, but is written wrongly, or a key that is told to belong elsewhere.
            || p.Rule.Code is "RS308" or "RS309" && forms[p.At.Path].Contains(p.At.Line)
            // A step that only got another number.
            || p.Rule.Code == "RS307" && problems.Any(o => o.Rule.Code == "RS315" && o.At.Path == p.At.Path)
            // What is due, by statuses that could not be read.
            || p.Rule.Code is "RS305" or "RS307" && forms[ContentPaths.Roadmap].Any()
            // Of a plan whose goals and priorities do not fit: which statuses and figures it can have.
            || p.Rule.Code is "RS307" or "RS308" or "RS310" && unlisted
            || p.Rule.Code == "RS310" && strays.Any(s => ContentPaths.FolderOf(s) == ContentPaths.FolderOf(p.At.Path))
            // A status of what came and went in the wrong order, and why it went.
            || p.Rule.Code is "RS314" or "RS218" && problems.Any(o => o.Rule.Code == "RS217" && (o.At.Path == p.At.Path || Path.GetFileNameWithoutExtension(o.At.Path) == Path.GetFileNameWithoutExtension(p.At.Path)))
            // A past or a reason that is there, but is written wrongly.
            || p.Rule.Code is "RS218" or "RS220" && forms[p.At.Path].Any(line => p.At.Line <= line && line <= p.At.Line + Near)
            // A number that was changed in the plan.
            || p.Rule.Code is "RS304" or "RS305" or "RS307" or "RS308" or "RS314" or "RS315" && renumbered.Contains(Path.GetFileNameWithoutExtension(p.At.Path))
            || p.Rule.Code == "RS202" && problems.Any(o => o.At.Path == p.At.Path && (o.Rule.Code == "RS201" || o.Rule.Code == "RS202" && o.At.Line == 0 && p.At.Line > 0))
            // A file that is there under another name.
            || p.Rule.Code == "RS203" && strays.Any(s => s.StartsWith(ContentPaths.Plan, StringComparison.Ordinal))
            || p.Rule.Code == "RS109" && (placed.Contains(Stem(p.At.Path)) || strays.Any(s => ContentPaths.FolderOf(s) == ContentPaths.FolderOf(p.At.Path)))
            || p.Rule.Code == "RS401" && p.At.Line == 0 && (placed.Contains(Stem(p.At.Path)) || strays.Any(s => !s.EndsWith(".yml", StringComparison.Ordinal) && s.StartsWith(ContentPaths.FolderOf(p.At.Path), StringComparison.Ordinal)))
            // A copy of the other language, which is no exchange.
            || p.Rule.Code == "RS409" && problems.Any(o => o.Rule.Code == "RS402" && (o.At.Path == p.At.Path && Math.Abs(o.At.Line - p.At.Line) <= 1 || o.At.Line <= 1 && p.At.Line <= 1 && ContentPaths.FolderOf(o.At.Path) == ContentPaths.FolderOf(p.At.Path) && Stem(o.At.Path) == Stem(p.At.Path)))
            // What referred to a number or id that is there twice now, instead of its own.
            || p.Rule.Code == "RS310" && doubled.Contains(ContentPaths.Roadmap) || p.Rule.Code == "RS309" && doubled.Contains(ContentPaths.Indicators)
            // A sign from a printed form, which the rule for notes has told.
            || p.Rule.Code == "RS408" && problems.Any(o => o.Rule.Code == "RS406" && o.At == p.At)
            // The results of a priority whose file is gone, and what was printed of it.
            || missing && (p.Rule.Code == "RS110" && p.At.Path.StartsWith(ContentPaths.Status, StringComparison.Ordinal) || p.Rule.Code is "RS310" or "RS304" or "RS315")));
    }

    // Without language and ending.
    private static string Stem(string path) => Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(path));
}
