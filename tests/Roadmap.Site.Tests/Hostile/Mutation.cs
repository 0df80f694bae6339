using RoadmapSite.Content;

namespace RoadmapSite.Tests.Hostile;

/// <summary>One thing done to one file of a site: what a slip of the hand, a bad merge, a broken disk or a malicious hand might do.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">What stands in it afterwards; null when it is deleted.</param>
/// <param name="What">In words, to be told when a run fails.</param>
internal sealed record Mutation(string Path, byte[]? Bytes, string What)
{
    private static readonly string[] Values = Snippets.Values;

    /// <summary>The site with this done to it; other files are the same objects as before.</summary>
    public SiteInput On(SiteInput input) => new(Bytes is null ? input.Files.Remove(Path) : input.Files.SetItem(Path, new(Path, Bytes)));

    /// <summary>The mutation of a seed, always the same.</summary>
    public static Mutation Of(int seed, SiteInput input)
    {
        var random = new Random(seed);
        var files = input.Files.Values.Where(f => !f.Path.StartsWith("theme/assets/", StringComparison.Ordinal) && !f.Path.EndsWith(".png", StringComparison.Ordinal)).ToArray();
        // A quarter of the files is theme; three quarters of the mistakes are in the content.
        var own = files.Where(f => f.Path.StartsWith("content/", StringComparison.Ordinal) || random.Next(4) == 0).ToArray();
        var file = own[random.Next(own.Length)];
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        return random.Next(20) switch
        {
            0 => new(file.Path, null, "deleted"),
            1 => new(file.Path, own[random.Next(own.Length)].Bytes.ToArray(), "another file's content"),
            2 => new(file.Path, file.Bytes[..random.Next(file.Bytes.Length)].ToArray(), "cut off"),
            3 => new(Strange(file.Path, random), file.Bytes.ToArray(), "a copy under a strange name"),
            4 or 5 or 6 => new(file.Path, OfBytes(file.Bytes.ToArray(), random), "bytes"),
            7 or 8 or 9 or 10 => new(file.Path, Encoding.UTF8.GetBytes(OfLines(text, random)), "lines"),
            11 or 12 => new(file.Path, Encoding.UTF8.GetBytes(text.Insert(random.Next(text.Length + 1), One(Snippets.Pieces, random))), "a piece inserted"),
            13 => new(file.Path, Encoding.UTF8.GetBytes(One(Snippets.Values, random) + "\n"), "one value"),
            _ => new(file.Path, Encoding.UTF8.GetBytes(OfValues(text, random)), "values"),
        };
    }

    private static string One(string[] list, Random random) => list[random.Next(list.Length)];

    private static string Strange(string path, Random random)
    {
        var name = System.IO.Path.GetFileName(path);
        return path[..^name.Length] + One(Snippets.Names, random) + (random.Next(2) == 0 ? name[name.IndexOf('.', StringComparison.Ordinal)..] : name);
    }

    private static byte[] OfBytes(byte[] bytes, Random random)
    {
        var list = bytes.ToList();
        for (var times = random.Next(1, 4); times > 0 && list.Count > 0; times--)
        {
            var at = random.Next(list.Count);
            switch (random.Next(4))
            {
                case 0: list[at] = (byte)random.Next(256); break;
                case 1: list[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: list.RemoveRange(at, Math.Min(random.Next(1, 20), list.Count - at)); break;
                default: list.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(1, 4))); break;
            }
        }

        return [.. list];
    }

    private static string OfLines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
            switch (random.Next(7))
            {
                case 0 when lines.Count > 1: lines.RemoveAt(at); break;
                case 1: lines.Insert(other, lines[at]); break;
                case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
                case 3: lines[at] = new string(' ', random.Next(1, 5)) + lines[at]; break;
                case 4: lines[at] = lines[at].TrimStart(); break;
                case 5: lines.Insert(at, One(Snippets.Lines, random)); break;
                default: lines[at] = lines[at].Replace(": ", ":", StringComparison.Ordinal); break;
            }
        }

        return string.Join('\n', lines);
    }

    // Values, keys and list items of YAML; in Markdown whole lines.
    private static string OfValues(string text, Random random)
    {
        var lines = text.Split('\n');
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(lines.Length);
            var line = lines[at];
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var indent = line[..(line.Length - line.TrimStart().Length)];
            lines[at] = (random.Next(4), colon) switch
            {
                (0, >= 0) => $"{indent}{One(Values, random)}{line[colon..]}",
                (_, >= 0) => line[..(colon + 2)] + One(Values, random),
                (0, _) => $"{indent}- {One(Values, random)}",
                _ => indent + One(Values, random),
            };
        }

        return string.Join('\n', lines);
    }
}
