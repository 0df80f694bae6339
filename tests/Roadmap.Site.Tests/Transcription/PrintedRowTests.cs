namespace RoadmapSite.Tests.Transcription;

public class PrintedRowTests
{
    private const string Title = "Tədbirlər planının icrası";
    private const string Lead = "Təhsil Nazirliyi";
    private const string Others = "Səhiyyə Nazirliyi, KOS Agentliyi";

    private const string OnOnePage = "Tədbirlər planının icrası Təhsil Nazirliyi \nSəhiyyə Nazirliyi, yeni KOS agentliyi 2018 –\n2020 \n(mütəmadi) "
        + "\uF06F icra edilmişdir \n\uF0FD qismən icra edilmişdir \n\uF0A8 icra edilməmişdir";

    private const string OnTwoPages = "Tədbirlər planının \nTəhsil \nSəhiyyə Nazirliyi, 2017 \uF06F icra edilmişdir \n\uF0A8 qismən icra edilmişdir \n"
        + "\ficrası \nNazirliyi \nKOS Agentliyi \uF0FD icra edilməmişdir";

    [Fact]
    public void Status_and_period_are_read_from_their_cells()
    {
        var row = PrintedRow.Read("2.5.1.4", OnOnePage);

        (row.Status, row.Period, row.Ongoing, row.IsMeasure).ShouldBe(("partial", "2018-2020", true, false));
    }

    [Theory]
    [InlineData(OnOnePage)]
    [InlineData(OnTwoPages)]
    public void A_row_holds_its_own_cells(string text) => PrintedRow.Read("2.5.1.4", text).Holds(Title, Lead, Others).ShouldBeTrue();

    [Theory]
    [InlineData("Tədbirlər icrası", Lead, Others)]
    [InlineData("Tədbirlər planının icrasi", Lead, Others)]
    [InlineData("Tədbirlər  planının icrası", Lead, Others)]
    [InlineData("Tədbirlər planının icrası.", Lead, Others)]
    [InlineData(Title, Others, Lead)]
    [InlineData(Title, Lead, "Səhiyyə Nazirliyi")]
    [InlineData(Title, Lead, "KOS Agentliyi, Səhiyyə Nazirliyi")]
    [InlineData(Title, Lead, Others + ", Vergilər Nazirliyi")]
    public void A_row_holds_no_other_cells(string title, string lead, string others)
    {
        PrintedRow.Read("2.5.1.4", OnOnePage).Holds(title, lead, others).ShouldBeFalse();
        PrintedRow.Read("2.5.1.4", OnTwoPages).Holds(title, lead, others).ShouldBeFalse();
    }
}
