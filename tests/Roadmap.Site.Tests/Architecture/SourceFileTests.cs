using RoadmapSite.Tests.Transcription;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Architecture;

public class SourceFileTests
{
    private static readonly string[] Files =
    [
        .. new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split('/', '\\').Any(part => part is "obj" or "bin")),
    ];

    [Fact]
    public void No_file_is_over_300_lines() =>
        Files.Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > 300).Select(file => $"{file.Path}: {file.Lines}").ShouldBeEmpty();

    [Fact]
    public void Half_of_the_product_is_in_files_of_at_most_50_lines()
    {
        var lengths = Files.Where(path => path.StartsWith(Path.Combine(Repository.Root, "src"), StringComparison.Ordinal)).Select(path => File.ReadLines(path).Count()).Order().ToArray();
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(50);
    }

    [Fact]
    public void A_namespace_is_its_folder() =>
        Files.Where(path => path.StartsWith(Path.Combine(Repository.Root, "src"), StringComparison.Ordinal) && Path.GetFileName(path) != "Program.cs")
            .Where(path => !File.ReadLines(path).Contains($"namespace {Namespace(path)};")).ShouldBeEmpty();

    private static string Namespace(string path)
    {
        var folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src/Roadmap.Site"), Path.GetDirectoryName(path)!);
        return folder == "." ? "RoadmapSite" : "RoadmapSite." + folder.Replace(Path.DirectorySeparatorChar, '.');
    }
}
