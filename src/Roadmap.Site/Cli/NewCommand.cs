using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Configuration;
using RoadmapSite.Editing;
using RoadmapSite.Output;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap new DIR</c>: a small site that builds at once.</summary>
internal static class NewCommand
{
    private const string Notes = """
        Examples:
          roadmap new my-roadmap                        in Azerbaijani and English
          roadmap new my-roadmap --languages az,en,ru   with Russian beside them
          roadmap new promises --shape promises --languages en --title "100 days"
          roadmap new plan --languages en --levels mission,component,milestone \
            --statuses "reached:done,under way:partly,open:not"

        Shapes: “roadmap” is a plan of goals, priorities, measures and steps with agencies
        that lead them; “promises” has promises with statuses of its own and tags, without
        agencies; “indicators” has goals with indicators, and no steps.

        The levels of a plan may have names of its own, from the top: “roadmap” has four,
        or three where steps stand right under priorities, “promises” three and
        “indicators” one. A status is written as its name and what it counts as: done,
        partly, not or not-counted. Names are in the first language.

        At a terminal, what no option says is asked; an empty answer takes what stands in
        brackets. The folder may hold .git and other files that begin with a dot, a README
        and a LICENSE; they are kept.

        The first language is the default one, and its texts are the official ones. Codes
        are as in BCP 47: pt-BR, sr-Latn. The interface speaks ar, az,
        en, es, fr, he, it, kk, ru and tr; for others, translate theme/strings/LANGUAGE.yml.
        Add texts to the content in languages other than Azerbaijani and English. What is
        missing is shown in another language, and “roadmap check” counts it.
        """;

    private const string DefaultLanguages = "az,en";

    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("folder") { Description = "A folder that is empty or not there yet.", HelpName = "DIR" };
        folder.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (Obstacle(token.Value, context.Folder) is { } obstacle) result.AddError(obstacle);
        });
        var languages = new Option<string?>("--languages") { Description = $"Language codes, the default one first; {DefaultLanguages} if not said.", HelpName = "CODES" };
        languages.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !AreLanguages(t.Value)))
                result.AddError($"--languages cannot be “{token.Value}”; give codes such as az,en,pt-BR, each once");
        });
        var shape = new Option<string?>("--shape") { Description = $"The kind of plan: {string.Join(", ", StarterSite.Shapes)}; {StarterSite.Shapes[0]} if not said.", HelpName = "SHAPE" };
        shape.CompletionSources.Add([.. StarterSite.Shapes]);
        shape.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !StarterSite.Shapes.Contains(t.Value)))
                result.AddError($"--shape cannot be “{token.Value}”; it is one of {string.Join(", ", StarterSite.Shapes)}");
        });
        var levels = new Option<string?>("--levels") { Description = "Names of the plan's levels, from the top; those of the interface if not said.", HelpName = "NAMES" };
        var statuses = new Option<string?>("--statuses") { Description = "The plan's own statuses with what each counts as, best first; the usual ones if not said.", HelpName = "NAME:COUNTS" };
        statuses.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => StarterStatus.Read(t.Value) is null))
                result.AddError($"--statuses cannot be “{token.Value}”; give names with what they count as ({string.Join(", ", StarterStatus.Classes)}), each once, one of them done: kept:done,broken:not");
        });
        var title = Text("--title", "Name of the site.", "TEXT");
        var publisher = Text("--publisher", "Whose site it is.", "TEXT");
        var contact = Text("--contact", "Where readers report errors: a mail address or an https address.", "ADDRESS");
        contact.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 0 && !ConfigReader.IsContact(t.Value)))
                result.AddError($"--contact cannot be “{token.Value}”; give a mail address or an https address");
        });
        var command = new SiteCommand("new", "Starts a site with a small example that builds at once.", Notes) { folder, languages, shape, levels, statuses, title, publisher, contact };
        command.Validators.Add(result =>
        {
            var kind = result.GetValue(shape) ?? StarterSite.Shapes[0];
            if (!StarterSite.Shapes.Contains(kind)) return;
            if (result.GetValue(levels) is not null && result.GetValue(languages)?.Split(',')[0] is { } first && !StarterSite.TakesNames(first))
                result.AddError($"--levels cannot be given in “{first}”, whose sentences need several forms of each name; write them under “terms:” in content/roadmap/roadmap.yml");
            else if (result.GetValue(levels) is { } names && LevelsOf(names, kind) is null)
                result.AddError($"--levels cannot be “{names}”; the shape “{kind}” has {string.Join(" or ", StarterSite.Levels(kind).Select(l => string.Join(", ", l)))}: give as many names, parted by commas");
            if (result.GetValue(statuses) is not null && kind == "indicators") result.AddError("--statuses cannot be given with the shape “indicators”, which has no steps");
        });
        command.SetAction(parsed =>
        {
            var words = ToolLanguage.Words(null, context.Folder, context);
            // Levels and statuses that were given fit the usual languages and shape, so these are not asked any more.
            var (givenLevels, isGiven) = (parsed.GetValue(levels), (parsed.GetValue(levels) ?? parsed.GetValue(statuses)) is not null);
            var codes = parsed.GetValue(languages) ?? (givenLevels is not null ? null : Ask(context, words["new.ask-languages"], DefaultLanguages, AreLanguages, words)) ?? DefaultLanguages;
            var kind = parsed.GetValue(shape) ?? (isGiven ? null : Ask(context, words["new.ask-shape", ("shapes", string.Join(", ", StarterSite.Shapes))], StarterSite.Shapes[0], a => StarterSite.Shapes.Contains(a), words)) ?? StarterSite.Shapes[0];
            var named = givenLevels ?? (!StarterSite.TakesNames(codes.Split(',')[0]) ? null : Ask(context, words["new.ask-levels", ("levels", string.Join(" / ", StarterSite.Levels(kind).Select(l => string.Join(",", l))))], null, a => LevelsOf(a, kind) is not null, words));
            var own = kind == "indicators" ? null : parsed.GetValue(statuses) ?? Ask(context, words["new.ask-statuses"], null, a => StarterStatus.Read(a) is not null, words);
            var choice = new StarterChoice([.. codes.Split(',')])
            {
                Shape = kind,
                Levels = named is null ? [] : LevelsOf(named, kind)!.Value,
                Statuses = own is null ? [] : StarterStatus.Read(own)!.Value,
                Title = parsed.GetValue(title) ?? Ask(context, words["new.ask-title"], null, IsLine, words),
                Publisher = parsed.GetValue(publisher) ?? Ask(context, words["new.ask-publisher"], null, IsLine, words),
                Contact = parsed.GetValue(contact) ?? Ask(context, words["new.ask-contact"], null, ConfigReader.IsContact, words),
            };
            return Run(parsed.GetValue(folder)!, choice, CommandOptions.VerbosityOf(parsed), context);
        });
        return command;
    }

    private static int Run(string name, StarterChoice choice, Verbosity verbosity, CommandContext context)
    {
        var words = ToolLanguage.Words(choice.Languages[0], context.Folder, context);
        var folder = Path.GetFullPath(name, context.Folder);
        var files = StarterSite.Of(choice).RemoveAll(f => File.Exists(Path.Combine(folder, f.Path)));
        if (SourceWriter.Write(folder, files, context.Cancelled) is { } failure)
        {
            ProblemFormat.WriteText([failure], words, context.Error);
            return ExitCode.Problems;
        }

        if (verbosity > Verbosity.Quiet)
            context.Output.Writer.WriteLine($"""
                {words["new.written", ("folder", name), ("languages", string.Join(", ", choice.Languages)), ("count", files.Length)]}
                {words["new-year.next"]}
                  1. roadmap build --site {name}
                  2. {words["new.read", ("file", Path.Combine(name, "README.md"))]}
                """.ReplaceLineEndings(context.Output.Writer.NewLine));
        return ExitCode.Fine;
    }

    private static Option<string?> Text(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IsLine(t.Value))) result.AddError($"{name} cannot be empty or more than one line");
        });
        return option;
    }

    // Asks until the answer is good; null for an empty one, or where nobody is there.
    private static string? Ask(CommandContext context, string question, string? usual, Func<string, bool> isGood, ToolWords words)
    {
        if (context.Input is not { } input) return null;
        while (true)
        {
            context.Output.Writer.Write(usual is null ? $"{question} " : $"{question} [{usual}] ");
            context.Output.Writer.Flush();
            if (input.ReadLine()?.Trim() is not { Length: > 0 } answer) return null;
            if (isGood(answer)) return answer;
            context.Output.Writer.WriteLine(words["new.ask-again", ("answer", Terminal.OneLine(answer))]);
        }
    }

    // As many names as a shape has levels; null otherwise.
    private static ImmutableArray<string>? LevelsOf(string text, string shape)
    {
        ImmutableArray<string> names = [.. text.Split(',', StringSplitOptions.TrimEntries)];
        return names.All(IsLine) && StarterSite.Levels(shape).Any(l => l.Length == names.Length) ? names : null;
    }

    private static bool IsLine(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    private static string? Obstacle(string name, string current)
    {
        if (name.Length == 0) return "“new” needs the name of a folder";
        var path = Path.GetFullPath(name, current);
        if (File.Exists(path)) return $"“{name}” is a file; name a folder that is empty or not there yet";
        try
        {
            return Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(e => !MayStay(Path.GetFileName(e)))
                ? $"the folder “{name}” is not empty; name one that is empty or not there yet"
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"the folder “{name}” cannot be read: {e.Message}";
        }
    }

    // What a folder of a new repository holds.
    private static bool MayStay(string name) =>
        name[0] == '.' || name.StartsWith("README", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase);

    private static bool AreLanguages(string text)
    {
        var codes = text.Split(',');
        return codes.All(Language.IsCode) && codes.Distinct().Count() == codes.Length;
    }
}
