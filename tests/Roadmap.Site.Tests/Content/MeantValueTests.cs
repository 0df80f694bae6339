using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Tests.Content;

/// <summary>What people write out of habit, and the word that is offered for it.</summary>
public class MeantValueTests
{
    [Theory]
    [InlineData("icra edilmişdir", "“implemented”")]
    [InlineData("İCRA EDİLİB", "“implemented”")]
    [InlineData("icra edilməmişdir", "“not-implemented”")]
    [InlineData("qismən icra edilmişdir", "“partial”")]
    [InlineData("qiymətləndirilmir", "“not-assessed”")]
    [InlineData("done", "“implemented”")]
    [InlineData("in progress", "“partial”")]
    [InlineData("частично", "“partial”")]
    [InlineData("kısmen", "“partial”")]
    [InlineData("réalisée", "“implemented”")]
    [InlineData("non réalisé", "“not-implemented”")]
    [InlineData("partiellement réalisé", "“partial”")]
    [InlineData("cumplida en parte", "“partial”")]
    [InlineData("sin evaluar", "“not-assessed”")]
    [InlineData("attuato", "“implemented”")]
    [InlineData("in corso", "“partial”")]
    [InlineData("Partial", "“partial”")]
    [InlineData("part", "“partial”")]
    [InlineData("partail", "“partial”")]
    [InlineData("tam icra olunub", "“implemented”")]
    [InlineData("başlanmayıb", "“not-implemented”")]
    [InlineData("başlanılıb", "“partial”")]
    [InlineData("(partial)", "“partial”")]
    [InlineData("<partial>", "“partial”")]
    [InlineData("partial# plan hazırdır", "remarks stand under “note:”")]
    [InlineData("partial (plan hazırdır)", "remarks stand under “note:”")]
    [InlineData("par\u200Btial", "a zero-width space (U+200B) is sign 4")]
    [InlineData("partial\u00A0", "a no-break space (U+00A0) is sign 8")]
    [InlineData("p\u0430rtial", "the Cyrillic letter “\u0430” (U+0430) is sign 2")]
    [InlineData("“partial”", "(U+201C) is sign 1")]
    [InlineData("not–implemented", "an en dash “–” (U+2013) is sign 4")]
    public void A_status(string written, string offered) => Says(Scalars.Status(RoadmapSite.Model.StatusScale.Default), written, offered);

    [Theory]
    [InlineData("2017–2018", "type “2017-2018” anew")]
    [InlineData("2017 - 2018", "“2017-2018”")]
    [InlineData("2017/2018", "“2017-2018”")]
    [InlineData("2017-ci il", "“2017”")]
    [InlineData("2017-18", "“2017-2018”")]
    [InlineData("2017, 2018", "“2017-2018”")]
    [InlineData("2017 və 2018", "“2017-2018”")]
    [InlineData("2o17", "“2017”")]
    [InlineData("IV rüb 2017", "“2017-Q4”")]
    [InlineData("2017-ci ilin 3-cü rübü", "“2017-Q3”")]
    [InlineData("Q2 2017", "“2017-Q2”")]
    [InlineData("2017-IV", "“2017-Q4”")]
    [InlineData("01.2017", "“2017-01”")]
    [InlineData("yanvar 2017", "“2017-01”")]
    [InlineData("2018-2017", "the end is before the beginning (did you mean “2017-2018”?)")]
    public void A_period(string written, string offered) => Says(Scalars.Period, written, offered);

    [Theory]
    [InlineData("№ 1.1.1.2")]
    [InlineData("tədbir 1.1.1.2")]
    [InlineData("1) 1.1.1.2")]
    [InlineData("1.1.1.2 (plan)")]
    [InlineData("1-1-1-2")]
    [InlineData("1/1/1/2")]
    [InlineData("1.1.1,2")]
    public void A_number_with_a_word_beside_it(string written) => Says(Scalars.RowNumber, written, "“1.1.1.2”");

    [Theory]
    [InlineData("31.12.2018", "“2018-12-31”")]
    [InlineData("31/12/2018", "“2018-12-31”")]
    [InlineData("2018.12.31", "“2018-12-31”")]
    [InlineData("2018-2-3", "“2018-02-03”")]
    [InlineData("31 dekabr 2018", "“2018-12-31”")]
    [InlineData("31 décembre 2018", "“2018-12-31”")]
    [InlineData("31 dicembre 2018", "“2018-12-31”")]
    [InlineData("31 December 2018", "“2018-12-31”")]
    [InlineData("2018-02-30", "there is no such day")]
    [InlineData("31.02.2018", "there is no such day")]
    [InlineData("2018\u201112\u201131", "a no-break hyphen")]
    public void A_day(string written, string offered) => Says(Scalars.Date, written, offered);

    [Theory]
    [InlineData("3,6", "“3.6”")]
    [InlineData("70%", "“70”")]
    [InlineData("12,5 %", "“12.5”")]
    [InlineData("1 200", "“1200”")]
    [InlineData("1.200,5", "“1200.5”")]
    [InlineData("12,5 Mbit/s", "“12.5”")]
    [InlineData("80-100", "“min: 80” and “max: 100”")]
    [InlineData("−5", "a minus sign")]
    public void A_number(string written, string offered) => Says(Scalars.Decimal, written, offered);

    [Theory]
    [InlineData("yes", "“true”")]
    [InlineData("bəli", "“true”")]
    [InlineData("TRUE", "“true”")]
    [InlineData("xeyr", "“false”")]
    public void Yes_or_no(string written, string offered) => Says(Scalars.YesNo, written, offered);

    [Theory]
    [InlineData("1,1.2.1", "“1.1.2.1”")]
    [InlineData("1.1.2.1.", "“1.1.2.1”")]
    [InlineData("1.1.2\u200B.1", "a zero-width space (U+200B) is sign 6")]
    [InlineData("•1.1.2.1", "a bullet")]
    public void A_number_of_a_step(string written, string offered) => Says(Scalars.RowNumber, written, offered);

    private static void Says<T>(ScalarFormat<T> format, string written, string offered)
    {
        var problems = new DiagnosticList();
        format.TryRead(new YamlScalar(written, false, new("f.yml", 1, 1)), problems, out _).ShouldBeFalse();
        problems.Sorted().ShouldHaveSingleItem().ToString().ShouldContain(offered);
    }
}
