using FsCheck.Xunit;
using RoadmapSite.Content;
using RoadmapSite.Editing.StatusFiles;
using RoadmapSite.Model;

namespace RoadmapSite.Tests.Editing;

public class StatusFileTests
{
    private static readonly string[] Order = ["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.2.1"];

    private const string File = """
        # the schema
        # 1.1.1 is a measure
        1.1.1.1: implemented   # seen by us
        1.1.1.2:   # waits
        # about the third
        1.1.1.3:
          # of the status
          status: "partial"
          note:
            az: >-
              Uzun
              mətn
            # English comes last
            en: A note   # to be checked
          evidence: # two
            - https://gov.example/a
            - https://gov.example/b

        # the end

        """;

    [Fact]
    public void A_word_takes_the_place_of_a_word() => ShouldChange("1.1.1.1", Just(Status.Partial), "1.1.1.1: implemented   # seen", "1.1.1.1: partial   # seen");

    [Fact]
    public void A_line_that_waits_is_filled() => ShouldChange("1.1.1.2", Just(Status.Implemented), "1.1.1.2:   # waits", "1.1.1.2: implemented   # waits");

    [Fact]
    public void A_word_becomes_a_status_with_a_note() => ShouldChange(
        "1.1.1.1", Just(Status.Partial) with { Note = Texts("Qeyd: bir", "Some text") },
        "1.1.1.1: implemented   # seen by us\n", "1.1.1.1:   # seen by us\n  status: partial\n  note:\n    az: \"Qeyd: bir\"\n    en: Some text\n");

    [Fact]
    public void Of_a_status_with_a_note_only_what_changes_is_written_anew()
    {
        var now = new Assessment(Status.Implemented, Texts("Uzun mətn", "Another note"), null, ["https://gov.example/a", "https://gov.example/b"]);

        ShouldChange("1.1.1.3", now, "status: \"partial\"", "status: implemented", "en: A note   # to be checked", "en: Another note   # to be checked");
    }

    [Fact]
    public void What_is_no_longer_said_is_taken_away() => ShouldChange(
        "1.1.1.3", new(Status.Partial, Texts("Uzun mətn", null), null, ["https://gov.example/a", "https://gov.example/b"]), "    en: A note   # to be checked\n", "");

    [Fact]
    public void Another_list_is_written_whole() => ShouldChange(
        "1.1.1.3", new(Status.Partial, Texts("Uzun mətn", "A note"), null, ["https://gov.example/c"]),
        "  evidence: # two\n    - https://gov.example/a\n    - https://gov.example/b\n", "  evidence:\n    - https://gov.example/c\n");

    [Fact]
    public void Evidence_with_a_title_stays_and_is_written_whole()
    {
        const string Titled = "1.1.1.1:\n  status: partial\n  evidence:\n    - {url: https://gov.example/a, title: {en: The first}} # seen\n";
        var first = new Evidence("https://gov.example/a", Texts(null, "The first"));

        StatusFile.Set(Titled, "1.1.1.1", Just(Status.Partial) with { Evidence = [first] }, Order).ShouldBe(Titled);
        StatusFile.Set(Titled, "1.1.1.1", Just(Status.Partial) with { Evidence = [first, "https://gov.example/b"] }, Order).ShouldBe(
            "1.1.1.1:\n  status: partial\n  evidence:\n    - url: https://gov.example/a\n      title:\n        en: The first\n    - https://gov.example/b\n");
    }

    [Fact]
    public void A_reason_comes_between_the_note_and_the_evidence() => ShouldChange(
        "1.1.1.3", new(Status.Partial, Texts("Uzun mətn", "A note"), Texts(null, "No money"), ["https://gov.example/a", "https://gov.example/b"]),
        "  evidence: # two", "  reason:\n    en: No money\n  evidence: # two");

    [Fact]
    public void A_step_without_a_line_gets_one_where_the_plan_has_it()
    {
        ShouldChange("1.1.2.1", Just(Status.Partial), "    - https://gov.example/b\n", "    - https://gov.example/b\n1.1.2.1: partial\n");
        StatusFile.Set("# the schema\n# about the third\n1.1.1.3: partial\n", "1.1.1.1", Just(Status.Partial), Order).ShouldBe("# the schema\n1.1.1.1: partial\n# about the third\n1.1.1.3: partial\n");
        StatusFile.Set("# the schema", "1.1.1.1", Just(Status.Partial), Order).ShouldBe("# the schema\n1.1.1.1: partial\n");
        StatusFile.Set("# the schema\n", "1.10", Just(Status.Partial), ["1.1", "1.10"]).ShouldBe("# the schema\n\"1.10\": partial\n");
    }

    [Fact]
    public void What_is_written_in_braces_becomes_lines() => StatusFile.Set(
            "1.1.1.1: {status: partial, note: {en: a b}} # so\n1.1.1.2: partial\n", "1.1.1.1", Just(Status.Implemented) with { Note = Texts(null, "c d") }, Order)
        .ShouldBe("1.1.1.1: # so\n  status: implemented\n  note:\n    en: c d\n1.1.1.2: partial\n");

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay() => StatusFile.Set("\uFEFF1.1.1.1: partial\r\n1.1.1.3: partial", "1.1.1.2", Just(Status.Implemented), Order)
        .ShouldBe("\uFEFF1.1.1.1: partial\r\n1.1.1.2: implemented\r\n1.1.1.3: partial");

    [Fact]
    public void A_file_in_braces_is_not_by_line()
    {
        StatusFile.IsByLine("{1.1.1.1: partial}\n").ShouldBeFalse();
        StatusFile.IsByLine(File).ShouldBeTrue();
        StatusFile.IsByLine("# nothing yet\n").ShouldBeTrue();
    }

    [Property]
    public bool What_is_set_is_read_and_all_else_stays(int step, int status, string? az, string? en, string? reason, bool hasEvidence)
    {
        var result = new Assessment(StatusScale.Default.All[Math.Abs(status % 4)], Texts(Clean(az), Clean(en)), Texts(null, Clean(reason)), hasEvidence ? ["https://gov.example/x#y"] : []);
        var number = Order[Math.Abs(step % Order.Length)];

        var text = StatusFile.Set(File, number, result, Order);

        var (before, after) = (Read(File), Read(text));
        return Same(after[number], result) && after.Where(e => e.Key != number).All(e => Same(e.Value, before[e.Key]))
            && StatusFile.Set(text, number, result, Order) == text
            && File.Split('\n').Where(l => l.StartsWith('#')).All(text.Split('\n').Contains);
    }

    private static string? Clean(string? text) => RoadmapSite.Editing.Import.CellText.Clean(string.Concat((text ?? "").Where(c => !char.IsSurrogate(c)))) is { Length: > 0 } clean ? clean : null;

    private static bool Same(Assessment? a, Assessment? b) => a is null || b is null ? a == b
        : a.Status == b.Status && Equals(a.Note, b.Note) && Equals(a.Reason, b.Reason) && a.Evidence.SequenceEqual(b.Evidence);

    // Through the same reader as a build.
    private static Dictionary<string, Assessment?> Read(string text)
    {
        const string Path = "content/status/2017/1.1.yml";
        var problems = new DiagnosticList();
        var site = new SiteReader(["az", "en"]).Read(SiteInput.Of([new(Path, Encoding.UTF8.GetBytes(text))]), problems);
        problems.Sorted().Where(p => p.At.Path == Path).ShouldBeEmpty(text);
        return site.Years.Single().Statuses["1.1"].Lines.ToDictionary(l => l.Step.Value, l => l.Found is { } found
            ? new Assessment(found.Status.Value, found.Note?.Value, found.Reason?.Value, [.. found.Evidence.Select(e => new Evidence(e.Url.Value, e.Title?.Value))]) : null);
    }

    private static void ShouldChange(string step, Assessment result, params string[] changes)
    {
        var expected = File.ReplaceLineEndings("\n");
        for (var i = 0; i < changes.Length; i += 2)
        {
            expected.ShouldContain(changes[i]);
            expected = expected.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        StatusFile.Set(File.ReplaceLineEndings("\n"), step, result, Order).ShouldBe(expected);
    }

    private static Assessment Just(Status status) => new(status, null, null, []);

    private static LocalizedText? Texts(string? az, string? en)
    {
        var texts = new[] { ("az", az), ("en", en) }.Where(t => t.Item2 is not null).Select(t => new Wording(t.Item1, t.Item2!)).ToImmutableArray();
        return texts.IsEmpty ? null : new(texts);
    }
}
