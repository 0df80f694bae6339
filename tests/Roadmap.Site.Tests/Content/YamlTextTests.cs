using RoadmapSite.Content;

namespace RoadmapSite.Tests.Content;

public class YamlTextTests
{
    [Fact]
    public void Every_value_knows_its_line_and_column()
    {
        var map = Map("a: bir\nb:\n  - x\n  -  c: \"iki\"\n     ə: {d: e}\n");
        var list = (YamlSequence)map["b"]!;
        var inner = (YamlMapping)list.Items[1];

        map.At.ToString().ShouldBe("f.yml:1:1");
        map["a"]!.At.ToString().ShouldBe("f.yml:1:4");
        list.At.ToString().ShouldBe("f.yml:3:3");
        list.Items[0].At.ToString().ShouldBe("f.yml:3:5");
        inner["c"]!.At.ToString().ShouldBe("f.yml:4:9");
        inner.Entry("ə")!.Key.At.ToString().ShouldBe("f.yml:5:6");
        ((YamlMapping)inner["ə"]!)["d"]!.At.ToString().ShouldBe("f.yml:5:13");
    }

    [Theory]
    [InlineData("a: The draft #1 is agreed.", "f.yml:1:14: warning RS115: “#1 is agreed.” is not part of the text, because “ #” begins a remark; put the whole text in quotes")]
    [InlineData("- bir iki   #üç\n- x\n", "f.yml:1:13: warning RS115: “#üç” is not part of the text, because “ #” begins a remark; put the whole text in quotes")]
    public void A_text_that_is_cut_off_is_noticed(string yaml, string expected)
    {
        var problems = new DiagnosticList();
        YamlText.Read(new("f.yml", Encoding.UTF8.GetBytes(yaml)), problems);
        problems.Sorted().ShouldHaveSingleItem().ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("a: 1.10", "1.10", false)]
    [InlineData("a: 017", "017", false)]
    [InlineData("a: no", "no", false)]
    [InlineData("a: \"1.10\"", "1.10", true)]
    [InlineData("a: |\n  bir\n  iki\n", "bir\niki\n", true)]
    [InlineData("a: bir\n  iki\n", "bir iki", false)]
    [InlineData("a: bir # qeyd", "bir", false)]
    [InlineData("a:", "", false)]
    public void A_word_stays_as_it_was_written(string yaml, string text, bool isQuoted)
    {
        var scalar = (YamlScalar)Map(yaml)["a"]!;
        (scalar.Text, scalar.IsQuoted).ShouldBe((text, isQuoted));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# yalnız qeyd\n")]
    [InlineData("\n\n")]
    [InlineData("---\n")]
    public void A_file_without_anything_is_an_empty_mapping(string yaml) => Map(yaml).Entries.ShouldBeEmpty();

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "f.yml:3:1: error RS105: “a” already stands in line 1; delete one of the two")]
    [InlineData("x:\n  a: 1\n  \"a\": {b: c}\n", "f.yml:3:3: error RS105: “a” already stands in line 2; delete one of the two")]
    [InlineData("x: {a: 1, a: 2}\n", "f.yml:1:11: error RS105: “a” already stands in line 1; delete one of the two")]
    public void A_key_stands_once(string yaml, string problem) => YamlFile.Read(yaml).Problems.ShouldBe([problem]);

    [Fact]
    public void All_double_keys_are_reported_in_one_run_and_the_first_counts()
    {
        var (node, problems) = YamlFile.Read("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n");
        problems.Length.ShouldBe(2);
        ((YamlScalar)((YamlMapping)node!)["a"]!).Text.ShouldBe("1");
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "1:4")]
    [InlineData("b: c\na: *x\n", "2:4")]
    [InlineData("a: &x\n  b: c\n", "1:4")]
    [InlineData("a:\n  - &x b\n", "2:5")]
    [InlineData("a: !!str 1\n", "1:4")]
    [InlineData("a: ! Diqqət\n", "1:4")]
    public void Anchors_aliases_and_tags_are_not_used(string yaml, string place)
    {
        var problems = YamlFile.Read(yaml).Problems;
        problems[0].ShouldBe($"f.yml:{place}: error RS106: YAML anchors (&), aliases (*) and tags (!) are not used here; if the sign belongs to the text, put the text in quotes");
        problems.Length.ShouldBe(yaml.Count(c => c is '&' or '*') is > 1 and var signs ? signs : 1);
    }

    [Fact]
    public void A_billion_laughs_are_never_told() =>
        YamlFile.Read("a: &a [ha, ha]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n").Problems.ShouldAllBe(p => p.Contains("error RS106", StringComparison.Ordinal));

    [Theory]
    [InlineData("[", "1:34")]
    [InlineData("{a: ", "1:130")]
    [InlineData("[\n", "34:1")]
    [InlineData("- ", "1:67")]
    [InlineData("? ", "1:67")]
    public void Nesting_20_000_deep_is_one_problem(string opening, string place)
    {
        var (node, problems) = YamlFile.Read(string.Concat(Enumerable.Repeat(opening, 20_000)) + "x");
        node.ShouldBeNull();
        problems.ShouldBe([$"f.yml:{place}: error RS107: lists and mappings are nested deeper than 32 levels here; the file is probably damaged"]);
    }

    [Fact]
    public void Nesting_by_indentation_is_one_problem() =>
        YamlFile.Read(string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n"))).Problems
            .ShouldHaveSingleItem().ShouldStartWith("f.yml:33:33: error RS107");

    [Fact]
    public void Very_long_lines_are_read()
    {
        var text = new string('ə', 400_000);
        ((YamlScalar)Map($"a: {text}\n")["a"]!).Text.ShouldBe(text);
        YamlFile.Read(new string('k', 5000) + ": x\n").Problems.ShouldHaveSingleItem().ShouldContain("error RS104");
    }

    [Theory]
    [InlineData("a: \"x\\0y\"", "0000")]
    [InlineData("a: \"\\e[31m\"", "001B")]
    [InlineData("a: \"x\\u202Ey\"", "202E")]
    [InlineData("a: \"x\\ry\"", "000D")]
    public void An_escape_brings_no_invisible_character_into_a_text(string yaml, string code) =>
        YamlFile.Read(yaml).Problems.ShouldBe([$"f.yml:1:4: error RS103: an invisible control character (U+{code}) stands here; delete it"]);

    [Theory]
    [InlineData("a: b\n? [x, y]\n: z\n", "2:3")]
    [InlineData("a: b\n[x, y]: z\n", "2:1")]
    [InlineData("a: b\n{x: y}: z\n", "2:1")]
    public void A_key_is_a_word(string yaml, string place) =>
        YamlFile.Read(yaml).Problems.ShouldBe([$"f.yml:{place}: error RS104: a key must be a word, not a list or a mapping"]);

    [Fact]
    public void Broken_bytes_and_merge_markers_are_reported_without_more()
    {
        YamlFile.Read([.. "a: "u8, 0xFF]).Problems.ShouldHaveSingleItem().ShouldStartWith("f.yml:1:4: error RS101");
        YamlFile.Read("a: \"b\n<<<<<<< HEAD\n").Problems.ShouldHaveSingleItem().ShouldStartWith("f.yml:2:1: error RS102");
    }

    [Fact]
    public void Whatever_is_done_to_a_file_it_ends_in_a_result_or_a_problem()
    {
        string[] pieces = ["[", "]", "{", "}", "\"", "'", ":", ": ", " #", "- ", "? ", "|", ">", "&a ", "*a ", "!", "!<", "%", "---\n", "...\n", "\n", "\t", ",", "\\", "  ", "<<: ", "@", "ə"];
        const string Yaml = "1.2.1.1:\n  status: partial\n  note:\n    az: \"İki rayonda\"\n    en: 'In two'\n  evidence: [https://a.example/, b]\n1.2.2.1: partial\n";
        var random = new Random(2017);
        for (var i = 0; i < 5000; i++)
        {
            var text = Yaml;
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at)) + " " : text.Insert(at, pieces[random.Next(pieces.Length)]);
            }

            var (node, problems) = YamlFile.Read(text);
            (node is not null || problems.Length > 0).ShouldBeTrue(text);
        }
    }

    private static YamlMapping Map(string yaml)
    {
        var (node, problems) = YamlFile.Read(yaml);
        problems.ShouldBeEmpty();
        return node.ShouldBeOfType<YamlMapping>();
    }
}
