using System.Runtime.InteropServices;

namespace RoadmapSite.Output;

/// <summary>What operating systems can do with files and .NET has no name for. False: not here, so do without.</summary>
internal static class SystemCalls
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Exchanges two folders in one step, so that nobody ever sees one of them missing.</summary>
    public static bool TryExchange(string a, string b) => Try(() =>
        OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, a, CurrentFolder, b, Exchange) == 0
        : OperatingSystem.IsMacOS() && RenameXNp(a, b, Exchange) == 0);

    /// <summary>Gives a file a second name.</summary>
    public static bool TryLink(string file, string name) => Try(() =>
        OperatingSystem.IsWindows() ? CreateHardLink(name, file, 0) : Link(file, name) == 0);

    // Older C libraries lack renameat2.
    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    private static extern int RenameAt2(
        int fromFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int toFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np")]
    private static extern int RenameXNp([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "link")]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string file, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string name, string file, nint security);
}
