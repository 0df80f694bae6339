using RoadmapSite.Cli;
using RoadmapSite.Output.Data;

namespace RoadmapSite.Tests.Architecture;

/// <summary>What is relied on from outside, one approved file each: a change here is a change of a promise. Add, never rename.</summary>
public class PromiseTests
{
    [Fact]
    public void The_addresses_of_pages_and_files_are_what_was_approved() => Approve("addresses", SiteBuild
        .Plan(TestSite.ThreeYears.Site(), TestSite.ThreeYears.Input, new DiagnosticList())
        .Select(f => Regex.Replace(f.Path, @"\.[0-9a-f]{8}\.", ".FINGERPRINT.")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_columns_of_the_data_are_what_was_approved() => Approve(
        "columns",
        from file in DataFiles.Of(TestSite.ThreeYears.Site())
        from column in file.Schema?.Columns ?? []
        select $"{file.Name} {column.Name} {column.Type.Word()}{(column.Tokens.IsEmpty ? "" : $" {string.Join('|', column.Tokens)}")}");

    [Fact]
    public void The_exit_codes_are_what_was_approved() => Approve("exit-codes", typeof(ExitCode).GetFields().Select(f => $"{f.GetRawConstantValue()} {f.Name}"));

    private static void Approve(string what, IEnumerable<string> lines) =>
        string.Join('\n', lines).ShouldMatchApproved(c => c.WithDiscriminator(what).SubFolder("Approved"));
}
