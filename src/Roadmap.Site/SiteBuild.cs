using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Output;
using RoadmapSite.Output.Data;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;

namespace RoadmapSite;

/// <summary>The whole way from files to a site, on one screen.</summary>
internal static class SiteBuild
{
    /// <summary>Files → everything that pages are made from; null when there are errors, which are then in the list.</summary>
    public static Site? Read(SiteInput input, SiteConfig config, SiteReader reader, DiagnosticList problems)
    {
        var words = WordsReader.Read(input, config.Languages, problems);
        problems.AddRange(PublishedFiles.Check(input));
        problems.AddRange(Theme.Unused(input));
        var found = new DiagnosticList();
        found.AddRange(CardFiles.Check(config, input));
        found.AddRange(StrayFiles.Check(input, config.Cards.Values.Select(c => c.Value), config.Languages));
        var documents = reader.Read(input, found);
        Rules.Check(documents, found);
        problems.AddRange(Consequences.Without(found.Sorted()));
        var links = CheckMarkdown(documents, reader, problems);
        if (words is null || problems.HasErrors) return null;

        var roadmap = ModelBuilder.Roadmap(documents);
        problems.AddRange(WordsReader.Check(words, roadmap.Terms));
        var scores = ReportScores.All(roadmap, ModelBuilder.Reports(documents, roadmap), Language.Of(config.DefaultLanguage));
        foreach (var report in scores)
        {
            Diagnostic[] refuted = [.. Reconciliation.Check(report), .. Corrections.Check(report, isFollowed: report != scores[^1])];
            problems.AddRange(refuted);
            // A status that is wrong contradicts what was printed and what is told of it: that is told once.
            if (refuted.All(p => p.Rule.Severity != Severity.Error)) problems.AddRange(FiguresInTexts.Check(report, documents.Years.First(y => y.Unit == report.Report.Unit).Texts.Values));
        }

        return problems.HasErrors
            ? null
            : new(config, roadmap, scores, ModelBuilder.Pages(documents), words.For(roadmap.Terms)) { Links = links };
    }

    /// <summary>Every file of the site, each made when it is asked for.</summary>
    public static IReadOnlyList<OutputFile> Plan(Site site, SiteInput input, DiagnosticList problems)
    {
        var theme = Theme.From(input);
        site = site with { LeftOut = theme.LeftOut };
        // Pages mark words that are not in their language; data and feeds say only what they say.
        var shown = site with { Words = site.Words.ToImmutableDictionary(w => w.Key, w => w.Value.Marked) };
        // The system loads its library of fingerprints while templates are read.
        var naming = Task.Run(() => AssetMap.Of(theme, site.Config, input, problems));
        var engine = new TemplateEngine(theme, shown.Words, problems);
        var assets = naming.GetAwaiter().GetResult();
        var data = site.HasData ? DataFiles.Of(site) : [];
        var pages = SitePlan.Of(shown, assets, [.. data.Select(d => d.Download)]).Where(p => !site.LeftOut.Contains(p.Template)).ToImmutableArray();
        var files = Outputs.Of(new(site, data, pages, engine, assets, input));
        problems.AddRange(ContentLinks.Check(site, files));
        return files;
    }

    private static ImmutableArray<(string, SiteLink)> CheckMarkdown(SiteDocuments documents, SiteReader reader, DiagnosticList problems)
    {
        MarkdownFindings Found(string path, string text) => reader.Remember(text, () => MarkdownText.Read(path, text).Findings);

        // A text that is missing in a language is shown there in another one, and its links lead to that language's pages.
        IEnumerable<(string, SiteLink)> Links(IReadOnlyList<(string Language, MarkdownFindings Found)> text)
        {
            problems.AddRange(text.SelectMany(t => t.Found.Problems));
            return documents.Languages.SelectMany(language => text.OrderByDescending(t => t.Language == language).First().Found.Links.Select(link => (language, link)));
        }

        return
        [
            .. SeveralCores.Select([.. Texts.Long(documents)], text => Links([.. text.Files.Select(f => (f.Language, Found(f.Path, f.Text)))])).SelectMany(l => l),
            .. Texts.OfDetails(documents).SelectMany(text => Links([.. text.Written.Select((w, i) => (text.Value.Texts[i].Language, Found(w.At.Path, w.Text).In(w)))])),
        ];
    }
}
