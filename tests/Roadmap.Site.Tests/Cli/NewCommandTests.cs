using RoadmapSite.Editing;

namespace RoadmapSite.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("roadmap-");

    public void Dispose() => _parent.Delete(recursive: true);

    [Fact]
    public void A_new_site_passes_its_checks_and_builds_at_once()
    {
        Run("new", "mine").Code.ShouldBe(0);

        var check = Run("check", "--strict", "--site", "mine");
        check.Code.ShouldBe(0, check.Output);
        Run("build", "--site", "mine").Code.ShouldBe(0);
        Read("_site/index.html").ShouldContain("lang=\"az\"");
        Read("_site/en/index.html").ShouldContain("lang=\"en\"");
        File.Exists(Path.Combine(_parent.FullName, "mine", ".gitignore")).ShouldBeTrue();
    }

    [Fact]
    public void A_third_language_gets_interface_words_to_translate_and_falls_back_in_its_texts()
    {
        Run("new", "mine", "--languages", "az,en,pt-BR").Code.ShouldBe(0);

        Read("theme/strings/pt-BR.yml").ShouldContain("\nlanguage:\n  name: pt-BR\n");
        var check = Run("check", "--site", "mine");
        check.Code.ShouldBe(0, check.Error);
        check.Lines.Count(l => l.StartsWith("theme/strings/pt-BR.yml: warning RS611: ", StringComparison.Ordinal)).ShouldBe(1);
        check.Lines.ShouldAllBe(l => l.Contains(": warning RS401: ", StringComparison.Ordinal) || l.Contains(": warning RS611: ", StringComparison.Ordinal));
        Run("build", "--site", "mine").Code.ShouldBe(0);
        Read("_site/pt-BR/index.html").ShouldContain("lang=\"pt-BR\"");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("en,az")]
    [InlineData("ka")]
    [InlineData("ru,de")]
    [InlineData("en,fr")]
    [InlineData("en,he")]
    [InlineData("ar")]
    [InlineData("kk,ru,en")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("zh-Hans,sr-Latn")]
    public void Other_languages_build_too(string languages)
    {
        Run("new", "mine", "--languages", languages).Code.ShouldBe(0);

        var build = Run("build", "--site", "mine");
        build.Code.ShouldBe(0, build.Error);
        Read("_site/index.html").ShouldContain($"lang=\"{languages.Split(',')[0]}\"");
        Read("site.config.yml").ShouldContain($"languages: [{languages.Replace(",", ", ", StringComparison.Ordinal)}]");
    }

    [Theory]
    [InlineData("promises", "agencies")]
    [InlineData("indicators", "agencies", "measures", "methodology")]
    public void Another_shape_passes_every_check_and_has_no_page_of_what_it_has_not(string shape, params string[] missing)
    {
        Run("new", "mine", "--shape", shape, "--languages", "en,az", "--title", "Ours: all", "--publisher", "Ministry", "--contact", "a@b.example").Code.ShouldBe(0);

        var check = Run("check", "--strict", "--theme", "--site", "mine");
        check.Code.ShouldBe(0, check.Output + check.Error);
        Run("build", "--site", "mine").Code.ShouldBe(0);
        foreach (var page in missing) Directory.Exists(Path.Combine(_parent.FullName, "mine/_site", page)).ShouldBeFalse(page);
        Read("_site/index.html").ShouldContain("Ours: all");
        Read("_site/index.html").ShouldContain("a@b.example");
    }

    [Theory]
    [InlineData("en", "roadmap", "Mission [a],component,milestone", "done {x}:done,open:not", "content/status/2025/1.1.yml", "1.1.2: open")]
    [InlineData("en", "roadmap", "mission,component,milestone", "reached:done,under way:partly,open:not", "content/status/2025/1.1.yml", "1.1.2: under-way")]
    [InlineData("en", "roadmap", "mission,component,measure,milestone", "reached:done,open:not", "content/status/2025/1.1.yml", "1.1.1.2: open")]
    [InlineData("en", "promises", "area,topic,pledge", "kept:done,broken:not", "content/roadmap/roadmap.yml", "step: {en: \"pledge\"}")]
    [InlineData("ka", "promises", "მიზანი,თემა,დაპირება", "შესრულდა:done,დარღვეულია:not", "content/status/2025/1.1.yml", "1.1.2: done")]
    public void A_plan_has_the_levels_and_statuses_that_are_asked_for(string language, string shape, string levels, string statuses, string file, string line)
    {
        Run("new", "mine", "--languages", language, "--shape", shape, "--levels", levels, "--statuses", statuses).Code.ShouldBe(0);

        Read(file).ShouldContain(line);
        Run("build", "--site", "mine").Code.ShouldBe(0);
        var page = Read("_site/index.html");
        page.ShouldContain(statuses.Split(':')[0]);
        if (language == "en") page.ShouldContain(levels.Split(',')[^1], Case.Insensitive);
    }

    [Fact]
    public void A_title_of_one_word_stands_in_every_language()
    {
        Run("new", "mine", "--languages", "en,ru", "--title", "Ours").Code.ShouldBe(0);

        Read("site.config.yml").ShouldContain("ru: \"Ours (ru)\"");
        Run("build", "--site", "mine").Code.ShouldBe(0);
    }

    [Fact]
    public void Statuses_have_words_of_their_own() =>
        StarterStatus.Read("phase 2:done,phase:partly,phase?:not").ShouldNotBeNull().Select(s => s.Id).ShouldBe(["phase-2", "phase", "phase-3"]);

    [Fact]
    public void What_given_names_depend_on_is_not_asked()
    {
        var run = CommandRun.Asked(_parent.FullName, ["promises"], "new", "mine", "--levels", "a,b,c,d", "--statuses", "kept:done,broken:not");

        run.Code.ShouldBe(0, run.Error);
        Run("build", "--site", "mine").Code.ShouldBe(0);
    }

    [Fact]
    public void At_a_terminal_what_no_option_says_is_asked_until_it_fits()
    {
        var run = CommandRun.Asked(_parent.FullName, ["en", "list", "promises", "a,b", "area,topic,pledge", "kept", "kept:done,broken:not", "Ours", "", "nobody", "a@b.example"], "new", "mine");

        run.Code.ShouldBe(0, run.Error);
        foreach (var wrong in new[] { "list", "a,b", "kept", "nobody" }) run.Output.ShouldContain($"“{wrong}” does not fit here.");
        Read("content/roadmap/roadmap.yml").ShouldContain("{id: broken, name: {en: \"broken\"}, counts: not}");
        Read("site.config.yml").ShouldContain("en: \"Ours\"");
        Read("site.config.yml").ShouldContain("contact: \"a@b.example\"");
        Run("check", "--strict", "--site", "mine").Code.ShouldBe(0);
    }

    [Fact]
    public void A_repository_with_a_readme_is_filled_and_keeps_it()
    {
        var folder = _parent.CreateSubdirectory("mine");
        folder.CreateSubdirectory(".git");
        File.WriteAllText(Path.Combine(folder.FullName, "README.md"), "ours");

        Run("new", "mine").Code.ShouldBe(0);

        Read("README.md").ShouldBe("ours");
        File.Exists(Path.Combine(folder.FullName, "site.config.yml")).ShouldBeTrue();
    }

    [Fact]
    public void An_empty_folder_is_filled_also_when_it_is_the_current_one()
    {
        Run("new", ".").Code.ShouldBe(0);

        File.Exists(Path.Combine(_parent.FullName, "site.config.yml")).ShouldBeTrue();
        _parent.EnumerateFileSystemInfos(".roadmap-*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("roadmap: the folder “full” is not empty; name one that is empty or not there yet", "new", "full")]
    [InlineData("roadmap: “full/file.txt” is a file; name a folder that is empty or not there yet", "new", "full/file.txt")]
    [InlineData("roadmap: “new” needs the name of a folder", "new", "")]
    [InlineData("roadmap: --shape cannot be “list”; it is one of roadmap, promises, indicators", "new", "mine", "--shape", "list")]
    [InlineData("roadmap: --levels cannot be “a,b”; the shape “promises” has goal, priority, step: give as many names, parted by commas", "new", "mine", "--shape", "promises", "--levels", "a,b")]
    [InlineData("roadmap: --statuses cannot be “kept”; give names with what they count as (done, partly, not, not-counted), each once, one of them done: kept:done,broken:not", "new", "mine", "--statuses", "kept")]
    [InlineData("roadmap: --statuses cannot be given with the shape “indicators”, which has no steps", "new", "mine", "--shape", "indicators", "--statuses", "kept:done")]
    [InlineData("roadmap: --contact cannot be “nobody”; give a mail address or an https address", "new", "mine", "--contact", "nobody")]
    [InlineData("roadmap: --languages cannot be “az,az”; give codes such as az,en,pt-BR, each once", "new", "mine", "--languages", "az,az")]
    [InlineData("roadmap: --languages cannot be “az, en”; give codes such as az,en,pt-BR, each once", "new", "mine", "--languages", "az, en")]
    [InlineData("roadmap: --languages cannot be “../x”; give codes such as az,en,pt-BR, each once", "new", "mine", "--languages", "../x")]
    public void Nothing_is_started_over_somebodys_files_or_in_no_language(string message, params string[] arguments)
    {
        File.WriteAllText(Path.Combine(_parent.CreateSubdirectory("full").FullName, "file.txt"), "mine");

        var run = Run(arguments);

        run.Code.ShouldBe(2);
        run.ErrorLines[0].ShouldBe(message);
        _parent.EnumerateFiles("*", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    private CommandRun Run(params string[] arguments) => CommandRun.In(_parent.FullName, arguments);

    private string Read(string path) => File.ReadAllText(Path.Combine(_parent.FullName, "mine", path));
}
