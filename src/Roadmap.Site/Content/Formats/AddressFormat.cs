using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace RoadmapSite.Content.Formats;

/// <summary>A web address that readers are led to, as evidence or as a source; anything else never becomes a link.</summary>
internal sealed class AddressFormat() : Format<Located<string>>(Written.Expected)
{
    private static readonly Rule NoAddress = new("RS311", Severity.Error);

    private static readonly Rule NotSecure = new("RS312", Severity.Warning);

    /// <summary>RS319: also said of evidence that stands twice.</summary>
    internal static readonly Rule NotForReaders = new("RS319", Severity.Warning);

    private static readonly ScalarFormat<Located<string>> Written = Scalars.Word(Phrase.Of("expected.https"), s => !string.IsNullOrWhiteSpace(s), "^https?://");

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out Located<string> value)
    {
        if (!Written.TryRead(node, problems, out value)) return false;
        if (Problem(value.Value) is not var (rule, why)) return true;
        problems.Add(rule.At(value.At, ("address", Excerpt.Of(value.Value)), ("problem", why)));
        return rule.Severity != Severity.Error;
    }

    /// <inheritdoc/>
    public override void Describe(JsonObject schema) => Written.Describe(schema);

    private static (Rule Rule, Phrase Why)? Problem(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") ? (NoAddress, Phrase.Of("RS311.no-address"))
        : address.Contains(' ', StringComparison.Ordinal) ? (NoAddress, Phrase.Of("RS311.space"))
        : address[^1] is ',' or ';' ? (NoAddress, Phrase.Of("RS311.end", ("sign", $"{address[^1]}")))
        : WebAddress.Deception(address) is { } deception ? (NoAddress, deception)
        : WebAddress.NotForReaders(uri) is { } why ? (NotForReaders, why)
        : uri.Scheme == "http" ? (NotSecure, Phrase.Of("RS312.not-https"))
        : null;
}
