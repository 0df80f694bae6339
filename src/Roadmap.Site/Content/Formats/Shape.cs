using System.Collections.Immutable;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content.Formats;

/// <summary>What a piece of a content file must look like. The same description checks the file and makes its JSON Schema.</summary>
/// <param name="Expected">In words, after «expected»: <c>a year such as 2017</c>.</param>
public abstract record Shape(string Expected)
{
    /// <summary>The part of the node that fits, without what does not; null when nothing usable is left. Every misfit becomes a problem.</summary>
    public abstract YamlNode? Check(YamlNode node, DiagnosticList problems);

    /// <summary>What a key holds; null where there cannot be such a key.</summary>
    public virtual Shape? ValueOf(YamlScalar key) => null;

    /// <summary>The same of a whole file. A key that only begins in the wrong column is a problem of its own, and causes no others.</summary>
    public YamlNode? CheckFile(YamlNode root, DiagnosticList problems)
    {
        var found = new DiagnosticList();
        var fits = Check(root, found);
        if (found.HasErrors)
        {
            var moved = new DiagnosticList();
            var meant = Alignment.Restore(root, this, moved);
            if (moved.HasErrors) (fits, found) = (Check(meant, moved), moved);
        }

        problems.AddRange(found.Sorted());
        return fits;
    }
}

/// <summary>A word, number or text.</summary>
/// <param name="Expected">In words.</param>
/// <param name="Accepts">Whether it is one.</param>
/// <param name="Pattern">The same as a regular expression, for JSON Schema.</param>
/// <param name="Words">All there are, when they are few.</param>
/// <param name="JsonTypes">JSON types that a YAML reader may see in it.</param>
public sealed record ScalarShape(
    string Expected, Func<YamlScalar, bool> Accepts, string? Pattern = null, ImmutableArray<string> Words = default, params string[] JsonTypes)
    : Shape(Expected)
{
    /// <inheritdoc/>
    public override YamlNode? Check(YamlNode node, DiagnosticList problems)
    {
        if (node is YamlScalar scalar)
        {
            if (Accepts(scalar)) return scalar;
            var near = Words.IsDefault ? "" : Suggestion.For(scalar.Text, Words);
            problems.Add(FormatProblems.Value(node.At, scalar.Text, Expected, near));
        }
        else
            problems.Add(FormatProblems.Kind(node, Expected));

        return null;
    }
}

/// <summary>A list of the same.</summary>
/// <param name="Item">What each is.</param>
/// <param name="Expected">In words.</param>
public sealed record ListShape(Shape Item, string Expected) : Shape(Expected)
{
    /// <inheritdoc/>
    public override YamlNode? Check(YamlNode node, DiagnosticList problems)
    {
        if (node is not YamlSequence list)
        {
            problems.Add(FormatProblems.Kind(node, Expected));
            return null;
        }

        var kept = new Kept<YamlNode>(list.Items);
        foreach (var item in list.Items)
            if (Item.Check(item, problems) is { } fits) kept.Add(fits);
        return list.With(kept.Items);
    }
}

/// <summary>Keys that the editor chooses, each with the same kind of value.</summary>
/// <param name="Key">What a key is.</param>
/// <param name="Value">What a value is.</param>
/// <param name="Expected">In words.</param>
public sealed record MapShape(ScalarShape Key, Shape Value, string Expected) : Shape(Expected)
{
    /// <inheritdoc/>
    public override YamlNode? Check(YamlNode node, DiagnosticList problems)
    {
        if (node is not YamlMapping map)
        {
            problems.Add(FormatProblems.Kind(node, Expected));
            return null;
        }

        var kept = new Kept<YamlEntry>(map.Entries);
        foreach (var entry in map.Entries)
        {
            var name = Key.Check(entry.Key, problems);
            var fits = Value.Check(entry.Value, problems);
            if (name is not null && fits is not null) kept.Add(entry.With(fits));
        }

        return map.With(kept.Items);
    }

    /// <inheritdoc/>
    public override Shape? ValueOf(YamlScalar key) => Key.Accepts(key) ? Value : null;
}

/// <summary>A bare word, or the same said at more length.</summary>
/// <param name="Short">The bare word.</param>
/// <param name="Long">The mapping.</param>
public sealed record EitherShape(ScalarShape Short, ObjectShape Long) : Shape(Short.Expected)
{
    /// <inheritdoc/>
    public override YamlNode? Check(YamlNode node, DiagnosticList problems) =>
        node is YamlMapping ? Long.Check(node, problems) : Short.Check(node, problems);

    /// <inheritdoc/>
    public override Shape? ValueOf(YamlScalar key) => Long.ValueOf(key);
}

/// <summary>Something that an editor may not have filled in yet: nothing stands after the colon.</summary>
/// <param name="Filled">What is to stand there.</param>
public sealed record UnfilledShape(Shape Filled) : Shape(Filled.Expected)
{
    /// <inheritdoc/>
    public override YamlNode? Check(YamlNode node, DiagnosticList problems) =>
        node is YamlScalar { IsEmpty: true } ? node : Filled.Check(node, problems);

    /// <inheritdoc/>
    public override Shape? ValueOf(YamlScalar key) => Filled.ValueOf(key);
}

/// <summary>One key of an object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Description">What it is for; shown while typing.</param>
/// <param name="IsRequired">Whether it must be there.</param>
public sealed record Field(string Name, Shape Shape, string Description, bool IsRequired = true);

/// <summary>Keys that the format fixes.</summary>
/// <param name="Expected">In words.</param>
/// <param name="Fields">The keys.</param>
public sealed record ObjectShape(string Expected, params ImmutableArray<Field> Fields) : Shape(Expected)
{
    /// <inheritdoc/>
    public override YamlNode? Check(YamlNode node, DiagnosticList problems)
    {
        if (node is not YamlMapping map)
        {
            problems.Add(FormatProblems.Kind(node, Expected));
            return null;
        }

        var usable = true;
        List<string?>? misspelt = null;
        foreach (var (key, _) in map.Entries)
            if (ValueOf(key) is null)
            {
                problems.Add(FormatProblems.UnknownKey(key.At, key.Text, Fields.Select(f => f.Name)));
                (misspelt ??= []).Add(Suggestion.Nearest(key.Text, Fields.Select(f => f.Name)));
            }

        // In the order of the fields, so that nothing depends on the order in which an editor writes them.
        var kept = new Kept<YamlEntry>(map.Entries);
        foreach (var field in Fields)
            if (map.Entry(field.Name) is { } entry)
            {
                if (field.Shape.Check(entry.Value, problems) is { } fits) kept.Add(entry.With(fits));
                else usable &= !field.IsRequired;
            }
            else if (field.IsRequired)
            {
                if (misspelt?.Contains(field.Name) != true) problems.Add(FormatProblems.MissingKey(map.At, field.Name, field.Shape.Expected));
                usable = false;
            }

        if (map.Entries.IsEmpty && Fields.All(f => !f.IsRequired))
            problems.Add(FormatProblems.MissingKey(map.At, Fields[0].Name, Fields[0].Shape.Expected));
        return usable && !kept.Items.IsEmpty ? map.With(kept.Items) : null;
    }

    /// <inheritdoc/>
    public override Shape? ValueOf(YamlScalar key)
    {
        foreach (var field in Fields)
            if (field.Name == key.Text) return field.Shape;
        return null;
    }
}
