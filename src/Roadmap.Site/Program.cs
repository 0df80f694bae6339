using RoadmapSite.Cli;

using var cancellation = new Cancellation();
return CommandLine.Run(args, CommandContext.OfProcess(cancellation.Token));
