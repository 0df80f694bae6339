using RoadmapSite.Diagnostics;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Architecture;

/// <summary>The folders of the product tell its story in one direction.</summary>
public class NamespaceTests
{
    private const string Root = "RoadmapSite";

    // Each may use those before it. Localization uses none of them and is needed wherever interface words are read, so it comes early.
    private static readonly string[] Order =
    [
        "Diagnostics", "Localization", "Model", "Content", "Configuration", "Validation", "Scoring", "Comparison", "Editing", "Rendering", "Pages", "Output", "", "Serve", "Cli",
    ];

    private static readonly Type[] Types = [.. typeof(Rule).Assembly.GetTypes().Where(t => IsOurs(t) && t.Name != "Program" && t.DeclaringType?.Name != "Program")];

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Types.Select(Folder).Distinct().Except(Order).ShouldBeEmpty();

    [Fact]
    public void Nothing_refers_backwards() => References()
        .Where(r => Array.IndexOf(Order, r.To) > Array.IndexOf(Order, r.From))
        .Select(r => $"{r.From}: {r.Text}").ShouldBeEmpty();

    [Fact]
    public void Localization_uses_nothing_of_the_rest() =>
        References().Where(r => r.From == "Localization" && r.To != "Localization").Select(r => r.Text).ShouldBeEmpty();

    [Fact]
    public void References_in_bodies_generics_and_lambdas_are_seen()
    {
        var references = References().Select(r => $"{r.From} {r.To}").ToHashSet();
        references.ShouldContain("Content Diagnostics");
        references.ShouldContain("Scoring Model");
        references.ShouldContain(" Validation", "SiteBuild calls Rules.Check only in a body");
    }

    private static IEnumerable<(string From, string To, string Text)> References() =>
        from type in Types
        from used in Architecture.References.Of(type)
        where IsOurs(used) && Folder(used) != Folder(type)
        select (Folder(type), Folder(used), $"{type} uses {used}");

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Rule).Assembly && type.Namespace is { } name && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    private static string Folder(Type type) => type.Namespace!.Split('.') is [_, var folder, ..] ? folder : "";
}
