namespace RoadmapSite.Rendering.Templates;

/// <summary>What a tag is, by its first sign.</summary>
internal enum TagKind
{
    /// <summary><c>{{name}}</c></summary>
    Value,

    /// <summary><c>{{#if name}}</c></summary>
    Open,

    /// <summary><c>{{else}}</c></summary>
    Else,

    /// <summary><c>{{/if}}</c></summary>
    Close,

    /// <summary><c>{{> name}}</c></summary>
    Partial,

    /// <summary><c>{{! note }}</c></summary>
    Comment,

    /// <summary><c>{{{name}}}</c> and <c>{{&amp;name}}</c>, which are refused.</summary>
    Raw,
}

/// <summary>A piece between double braces, and the text before it that is left after white space was taken off.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">What stands inside, without the sign.</param>
/// <param name="Start">Where its braces open.</param>
/// <param name="Before">The text since the tag before.</param>
internal sealed record Tag(TagKind Kind, string Content, int Start, Range Before);
