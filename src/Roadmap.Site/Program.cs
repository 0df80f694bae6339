using RoadmapSite;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
var sw = System.Diagnostics.Stopwatch.StartNew();
var problems = new DiagnosticList();
var folder = new SiteFolder(args.Length > 0 ? args[0] : ".");
var config = ConfigReader.Read(folder.ReadFile(ConfigReader.FileName, 1000000, problems), problems);
var input = folder.Read(config!.FileSizeLimit, problems);
var site = SiteBuild.Read(input, config, new SiteReader(config.Languages), problems);
Console.WriteLine($"read {sw.ElapsedMilliseconds}");
if (site is not null)
{
    var output = args.Length > 1 ? args[1] : "_site";
    foreach (var file in SiteBuild.Plan(site, input, problems))
    {
        var path = Path.Combine(output, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Render().ToArray());
    }
}
foreach (var p in problems.Sorted()) Console.WriteLine(p);
Console.WriteLine(sw.ElapsedMilliseconds);
return 0;
