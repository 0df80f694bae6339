namespace RoadmapSite.Tests.Content;

/// <summary>What an editor reads after one of the usual slips in YAML, and at which place.</summary>
public class YamlAdviceTests
{
    [Theory]
    [InlineData("a:\n\tb: c\n", "2:1", "the line is indented with a tab; use spaces, two for each level")]
    [InlineData("a: b\n  \tc: d\n", "2:3", "the line is indented with a tab; use spaces, two for each level")]
    [InlineData("a: b\nc: d\ne: f\ng:\n  - x\n\ty: z\n", "6:1", "the line is indented with a tab; use spaces, two for each level")]
    [InlineData("# c\na:\n\tx: y\n  name: z\n", "3:1", "the line is indented with a tab; use spaces, two for each level")]
    [InlineData("az: \"bir\nen: \"one\"\n", "1:5", "a quotation mark \" is opened and not closed; close it, or put the text in single quotes if it begins with a \"")]
    [InlineData("az: bir\nen: \"one\n", "2:5", "a quotation mark \" is opened and not closed; close it, or put the text in single quotes if it begins with a \"")]
    [InlineData("az: 'bir\nen: one\n", "1:5", "a quotation mark ' is opened and not closed; close it")]
    [InlineData("az: \"ASAN xidmət\" mərkəzi\n", "1:19", "the text goes on after its closing quotation mark; put the whole text in single quotes")]
    [InlineData("en: 'the ministry's plan'\n", "1:19", "a ' inside single quotes must be written twice: ''")]
    [InlineData("az: \"C:\\sənəd\"\n", "1:8", "a \\ inside double quotes has a special meaning; put the text in single quotes if the sign belongs to it")]
    [InlineData("az: \"\\uD800\"\n", "1:6", "a \\ inside double quotes has a special meaning; put the text in single quotes if the sign belongs to it")]
    [InlineData("az: bir: iki\n", "1:8", "the text after the colon holds another “: ”; put the whole text in quotes")]
    [InlineData("az: o dedi: \"bir\"\n", "1:11", "the text after the colon holds another “: ”; put the whole text in quotes")]
    [InlineData("title:\n  az:bir\n  en: one\n", "2:5", "a space is missing after the colon; add it")]
    [InlineData("en: %10 more\n", "1:5", "a text that begins with “%” must stand in quotes")]
    [InlineData("en: @ministry\n", "1:5", "a text that begins with “@” must stand in quotes")]
    [InlineData("partners: [a, b\nperiod: 2017\n", "1:11", "a bracket is opened here and not closed; close it")]
    [InlineData("a: b\n---\nc: d\n", "2:1", "a second document starts here; a content file holds only one, so delete the line “---” or “...”")]
    [InlineData("a: b\n  c: d\n", "2:3", "“a:” in line 1 has a value already, so nothing can stand further right below it; let both begin in the same column, or give that value a key of its own")]
    [InlineData("a:\n - b: c\n\n   # x\n    d: e\n", "5:5", "“b:” in line 2 has a value already, so nothing can stand further right below it; let both begin in the same column, or give that value a key of its own")]
    [InlineData("a:\n  b:\n    c: d\n   e: f\n", "4:4", "the line begins in column 4, but the keys above it in column 3 or 5; let it begin exactly below one of them")]
    [InlineData("  a: b\n c: d\n", "2:2", "the line begins in column 2, but the keys above it in column 3; let it begin exactly below one of them")]
    [InlineData("a:\n  az bir\n  en: one\n", "2:3", "a key with a colon is expected here, such as “status: partial”; check the colon and the indentation of this line and the one above")]
    [InlineData("a:\n  b: c\nd\n  e: f\n", "3:1", "“d” stands on a line without a key; write what it belongs to and a colon before it, such as “1.1.1.2: …”, or delete the line")]
    [InlineData("a:\n  -b: c\n    d: e\n", "2:3", "a space is missing after the hyphen; add it")]
    [InlineData("a:\n  - b\n  c: d\n", "3:3", "the line cannot be understood; check its indentation (spaces, as in the lines around it), its colons and quotes")]
    [InlineData("a: b\nc\n", "2:1", "“c” stands on a line without a key; write what it belongs to and a colon before it, such as “1.1.1.2: …”, or delete the line")]
    public void A_slip_gets_its_advice_at_its_place(string yaml, string place, string advice) =>
        YamlFile.Read(yaml).Problems.ShouldBe([$"f.yml:{place}: error RS104: {advice}"]);
}
