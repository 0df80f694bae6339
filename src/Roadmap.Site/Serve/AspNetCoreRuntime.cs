using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace RoadmapSite.Serve;

/// <summary>
/// The web server's runtime, found when it is needed. Declared as usual, it would cost every command about 4 ms of its start, and no command would run where
/// only the plain runtime is installed.
/// </summary>
public static class AspNetCoreRuntime
{
    private const string Name = "Microsoft.AspNetCore.App";

    /// <summary>Makes the web server's assemblies known; false when they are not installed.</summary>
    public static bool Load()
    {
        if (IsKnown()) return true;
        if (Folder() is not { } folder) return false;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return IsKnown();
    }

    private static bool IsKnown()
    {
        try
        {
            return Assembly.Load("Microsoft.AspNetCore.Server.Kestrel.Core") is not null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    // …/shared/Microsoft.NETCore.App/10.0.1/ → …/shared/Microsoft.AspNetCore.App/10.0.1/, or the newest of the same major version.
    private static string? Folder()
    {
        var core = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        var shared = new DirectoryInfo(Path.Combine(core.Parent?.Parent?.FullName ?? "", Name));
        if (!shared.Exists) return null;
        return shared.EnumerateDirectories()
            .Select(d => (d.FullName, IsVersion: Version.TryParse(d.Name, out var version), Version: version))
            .Where(d => d.IsVersion && d.Version!.Major == Environment.Version.Major)
            .OrderBy(d => d.FullName == Path.Combine(shared.FullName, core.Name)).ThenBy(d => d.Version)
            .Select(d => d.FullName).LastOrDefault();
    }
}
