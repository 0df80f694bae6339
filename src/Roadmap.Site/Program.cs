using RoadmapSite.Cli;

using var interruption = new Interruption();
using var surroundings = Surroundings.OfProcess(interruption.Token);
return CommandLine.Run(args, surroundings);
