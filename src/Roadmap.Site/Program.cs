using RoadmapSite.Cli;

// Two threads of the pool only wait for what the others find, and it would notice that after half a second: a fifth of the time of 1,000 priorities.
ThreadPool.GetMinThreads(out var workers, out var ports);
ThreadPool.SetMinThreads(workers + 2, ports);

using var cancellation = new Cancellation();
return CommandLine.Run(args, CommandContext.OfProcess(cancellation.Token));
