namespace RoadmapSite.Tests.Diagnostics;

public class DiagnosticListTests
{
    private static readonly Rule Error = new("RS998", Severity.Error);
    private static readonly Rule Warning = new("RS999", Severity.Warning);

    [Fact]
    public void Problems_come_worst_first_then_by_place_and_each_once()
    {
        var list = new DiagnosticList();
        list.AddRange(
        [
            Warning.At(new("a.yml", 1, 1), Phrase.Verbatim("too early")), Error.At(new("b.yml", 2, 10), Phrase.Verbatim("line ten")), Error.At(new("b.yml", 2, 9), Phrase.Verbatim("line nine")), Error.At(new("b.yml", 2, 9), Phrase.Verbatim("line nine")),
            Error.At(new("b.yml"), Phrase.Verbatim("whole file")), Error.At(new("a.yml", 10, 3), Phrase.Verbatim("line ten")), Error.At(new("a.yml", 9, 3), Phrase.Verbatim("line nine")),
        ]);

        list.Sorted().Select(p => p.ToString()).ShouldBe(
        [
            "a.yml:9:3: error RS998: line nine", "a.yml:10:3: error RS998: line ten", "b.yml: error RS998: whole file",
            "b.yml:2:9: error RS998: line nine", "b.yml:2:10: error RS998: line ten", "a.yml:1:1: warning RS999: too early",
        ]);
    }

    [Fact]
    public void The_order_does_not_depend_on_who_was_first()
    {
        var problems = Enumerable.Range(0, 200).Select(i => (i % 3 == 0 ? Warning : Error).At(new($"f{i % 7}.yml", i % 11, i % 5), Phrase.Verbatim($"message {i}"))).ToArray();
        var expected = Sorted(problems);

        Sorted(problems.Reverse()).ShouldBe(expected);
        Parallel.Invoke(() => Sorted(problems.OrderBy(p => p.Message.GetHashCode())).ShouldBe(expected));
    }

    [Fact]
    public void Only_an_error_stops_a_build()
    {
        var list = new DiagnosticList();
        list.Add(Warning.At(new("a.yml"), Phrase.Verbatim("a warning")));
        list.HasErrors.ShouldBeFalse();
        list.Add(Error.At(new("a.yml"), Phrase.Verbatim("an error")));
        list.HasErrors.ShouldBeTrue();
    }

    private static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> problems)
    {
        var list = new DiagnosticList();
        list.AddRange(problems);
        return list.Sorted();
    }
}
