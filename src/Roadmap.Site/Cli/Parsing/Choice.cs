using System.CommandLine;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Parsing;

/// <summary>An option that is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The option; <paramref name="standard"/> holds when it is not given.</summary>
    public static Option<string> Of(string name, string description, string standard, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
                result.AddError($"{name} cannot be “{token.Value}”{Suggestion.For(token.Value, words)}; it is one of {string.Join(", ", words)}");
        });
        return option;
    }
}
