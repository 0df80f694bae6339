namespace RoadmapSite.Rendering.Templates;

/// <summary>A name in a template. It remembers the kind of view it met last, which is nearly always the next one too.</summary>
internal sealed class MemberName(string name)
{
    private sealed record Met(Type View, Member? Member);

    private Met? last;

    public string Name => name;

    public Member? Find(Type view)
    {
        // One reference is read and written at a time, so threads at worst look up the same thing twice.
        var met = last;
        if (met?.View != view) last = met = new(view, Member.Find(view, name));
        return met.Member;
    }
}
