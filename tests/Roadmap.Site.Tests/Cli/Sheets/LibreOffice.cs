using RoadmapSite.Tests.Packaging;

namespace RoadmapSite.Tests.Cli.Sheets;

/// <summary>LibreOffice without a window: opens a workbook and saves it anew, as an agency would.</summary>
internal static class LibreOffice
{
    /// <summary>Saves files as workbooks of its own making.</summary>
    public static void SaveAsWorkbooks(string to, params string[] paths) => Convert("xlsx:Calc MS Excel 2007 XML", to, paths);

    /// <summary>Saves the first sheet of a file as a table of text: semicolons, quotes where needed, UTF-8.</summary>
    public static void SaveAsText(string to, params string[] paths) => Convert("csv:Text - txt - csv (StarCalc):59,34,76,1", to, paths);

    private static void Convert(string format, string to, string[] paths)
    {
        var program = ChildProcess.Find("soffice");
        Assert.SkipWhen(program is null, "This test needs LibreOffice Calc, which was not found. On Debian and Ubuntu: apt-get install libreoffice-calc");
        var profile = Directory.CreateTempSubdirectory("roadmap-libreoffice-");
        try
        {
            var run = ChildProcess.Run(to, program!, [$"-env:UserInstallation={new Uri(profile.FullName).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", to, .. paths]);
            if (run.Code != 0) throw new InvalidOperationException(run.Output + run.Error);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
