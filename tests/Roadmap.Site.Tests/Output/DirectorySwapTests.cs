using RoadmapSite.Output;

namespace RoadmapSite.Tests.Output;

public sealed class DirectorySwapTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("roadmap-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Where_nothing_stands_the_folder_is_put() => Swap(DirectorySwap.Put, "new").ShouldBe(["place=new"]);

    [Fact]
    public void Two_folders_are_exchanged()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "the system cannot exchange two folders");
        Swap(DirectorySwap.Put, "new", "place").ShouldBe(["new=place", "place=new"]);
    }

    [Fact]
    public void Two_renames_do_where_folders_cannot_be_exchanged() =>
        Swap(DirectorySwap.ByTwoRenames, "new", "place").ShouldBe(["old=place", "place=new"]);

    [Fact]
    public void When_the_second_rename_fails_the_first_is_undone() =>
        Swap((added, place, retired) => Should.Throw<IOException>(() => DirectorySwap.ByTwoRenames(added, place, retired)), "place").ShouldBe(["place=place"]);

    [Fact]
    public void A_swap_that_was_cut_in_the_middle_is_undone() =>
        Swap((_, place, retired) => DirectorySwap.Recover(place, retired), "new", "old").ShouldBe(["new=new", "place=old"]);

    [Fact]
    public void A_swap_that_was_complete_is_left() =>
        Swap((_, place, retired) => DirectorySwap.Recover(place, retired), "place", "old").ShouldBe(["old=old", "place=place"]);

    // Each folder holds a file that tells where it was at first.
    private string[] Swap(Action<string, string, string> swap, params string[] folders)
    {
        foreach (var name in folders) File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_root, name)).FullName, "name"), name);
        swap(Path.Combine(_root, "new"), Path.Combine(_root, "place"), Path.Combine(_root, "old"));
        return [.. Directory.GetDirectories(_root).Select(d => $"{Path.GetFileName(d)}={File.ReadAllText(Path.Combine(d, "name"))}").Order(StringComparer.Ordinal)];
    }
}
