using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace RoadmapSite.Tests.Architecture;

/// <summary>The folders of the product tell its story in one direction.</summary>
public class NamespaceTests
{
    // Each may use those before it. The empty one is the product's own folder.
    private static readonly string[] Order =
    [
        "Localization", "Workbooks", "Diagnostics", "Model", "Content", "Configuration", "Validation", "Scoring", "Comparison", "Editing", "Rendering", "Pages", "Output", "", "Serve", "Cli",
    ];

    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies(typeof(Rule).Assembly).Build();

    public static TheoryData<string> ButTheLast => [.. Order[..^1]];

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Product.Types.Select(t => t.Namespace.FullName.Split('.'))
        .Where(n => n is ["RoadmapSite", ..]).Select(n => n.ElementAtOrDefault(1) ?? "").Distinct().ShouldBe(Order, ignoreOrder: true);

    [Theory, MemberData(nameof(ButTheLast))]
    public void A_folder_uses_none_that_comes_later(string folder) =>
        UsesNone(folder, Order[(Array.IndexOf(Order, folder) + 1)..]).Check(Product);

    [Fact]
    public void What_is_used_only_in_the_body_of_a_method_is_seen() =>
        UsesNone("", "Validation").HasNoViolations(Product).ShouldBeFalse("SiteBuild calls Rules.Check");

    private static IArchRule UsesNone(string folder, params string[] others) => Types().That().Are(In(folder)).Should().NotDependOnAny(In(others));

    private static IObjectProvider<IType> In(params string[] folders) => Types().That()
        .ResideInNamespaceMatching($"^RoadmapSite({string.Join('|', folders.Select(f => f.Length == 0 ? "" : $@"\.{f}(\..*)?"))})$").As(string.Join(", ", folders));
}
