using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using Scriban.Runtime;

namespace RoadmapSite.Rendering.Templates;

/// <summary>A property of views by its name in templates, <c>short_name</c> for <c>ShortName</c>, read without reflection once it is found.</summary>
internal abstract class Member
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> known = new();

    public abstract object? Of(object view);

    /// <summary>The names that a view has.</summary>
    public static IEnumerable<string> Names(Type view) => Properties(view).Keys;

    /// <summary>The type of a value, without reading it; null where there is none of that name.</summary>
    public static Type? TypeOf(Type view, string name) => Properties(view).GetValueOrDefault(name)?.PropertyType;

    public static Member? Find(Type view, string name)
    {
        if (Properties(view).GetValueOrDefault(name) is not { } property) return null;

        // These shapes exist in a program of native code; any other would have to be compiled at run time first.
        var shape = view.IsValueType ? null
            : !property.PropertyType.IsValueType ? typeof(Reference<,>).MakeGenericType(view, property.PropertyType)
            : property.PropertyType == typeof(bool) ? typeof(Flag<>).MakeGenericType(view)
            : property.PropertyType == typeof(int) ? typeof(Number<>).MakeGenericType(view)
            : property.PropertyType is { IsGenericType: true, GenericTypeArguments: [{ IsValueType: false } item] } list && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                ? typeof(Items<,>).MakeGenericType(view, item)
            : null;
        var member = shape is null ? new Reflected(property) : (Member)Activator.CreateInstance(shape)!;
        member.Bind(property.GetMethod!);
        return member;
    }

    // Apart from the constructor, because a constructor with arguments would be called through code compiled at run time.
    protected virtual void Bind(MethodInfo get)
    {
    }

    // Of views alone: texts, numbers and lists have no parts.
    private static Dictionary<string, PropertyInfo> Properties(Type view) => known.GetOrAdd(view, type => type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? []
        : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetMethod is not null && p.GetIndexParameters().Length == 0)
            .ToDictionary(p => StandardMemberRenamer.Rename(p.Name), StringComparer.Ordinal));

    private sealed class Reference<TView, TValue> : Member where TView : class where TValue : class
    {
        private Func<TView, TValue?> read = _ => null;

        protected override void Bind(MethodInfo get) => read = get.CreateDelegate<Func<TView, TValue?>>();

        public override object? Of(object view) => read((TView)view);
    }

    private sealed class Items<TView, TItem> : Member where TView : class where TItem : class
    {
        private Func<TView, ImmutableArray<TItem>> read = _ => default;

        protected override void Bind(MethodInfo get) => read = get.CreateDelegate<Func<TView, ImmutableArray<TItem>>>();

        public override object? Of(object view) => ImmutableCollectionsMarshal.AsArray(read((TView)view));
    }

    private sealed class Flag<TView> : Member where TView : class
    {
        private static readonly object Yes = true;
        private static readonly object No = false;
        private Func<TView, bool> read = _ => default;

        protected override void Bind(MethodInfo get) => read = get.CreateDelegate<Func<TView, bool>>();

        public override object Of(object view) => read((TView)view) ? Yes : No;
    }

    private sealed class Number<TView> : Member where TView : class
    {
        private Func<TView, int> read = _ => default;

        protected override void Bind(MethodInfo get) => read = get.CreateDelegate<Func<TView, int>>();

        public override object Of(object view) => read((TView)view);
    }

    private sealed class Reflected(PropertyInfo property) : Member
    {
        public override object? Of(object view) => property.GetValue(view);
    }
}
