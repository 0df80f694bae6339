using RoadmapSite;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
var sw = System.Diagnostics.Stopwatch.StartNew();
var problems = new DiagnosticList();
var folder = new SiteFolder(args.Length > 0 ? args[0] : ".");
var config = ConfigReader.Read(folder.ReadFile(ConfigReader.FileName, 1000000, problems), problems);
var site = config is null ? null : SiteBuild.Read(folder.Read(config.FileSizeLimit, problems), config, new SiteReader(config.Languages), problems);
foreach (var p in problems.Sorted()) Console.WriteLine(p);
if (site is not null) { var s = site.Latest; Console.WriteLine($"{s.Roadmap.Score.Rounded} {s.Roadmap.Steps}"); foreach (var a in s.Agencies) Console.WriteLine($"{a.Rank} {a.Agency.Id} {a.Score.Exact} {a.Score.Tally}"); Console.WriteLine(RoadmapSite.Scoring.Reconciliation.Of(s).Length + " " + RoadmapSite.Scoring.Reconciliation.Of(s).Count(f => f.Agrees)); }
Console.WriteLine(sw.ElapsedMilliseconds);
return 0;
