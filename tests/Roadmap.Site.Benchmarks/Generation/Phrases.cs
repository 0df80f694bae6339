namespace RoadmapSite.Benchmarks.Generation;

/// <summary>A text in the two languages that the generator speaks.</summary>
internal sealed record Phrase(string Az, string En)
{
    public string In(string language) => language == "az" ? Az : En;
}

/// <summary>What titles, names and narratives are put together from.</summary>
internal static class Phrases
{
    public static readonly Phrase[] Objects =
    [
        new("açıq məlumat portalının", "the open data portal"), new("elektron xidmətlər kataloqunun", "the catalogue of e-services"),
        new("genişzolaqlı internet şəbəkəsinin", "the broadband network"), new("rəqəmsal imza infrastrukturunun", "the e-signature infrastructure"),
        new("kiçik və orta sahibkarlıq subyektlərinin", "small and medium enterprises"), new("dövlət satınalmaları sisteminin", "the public procurement system"),
        new("peşə təhsili müəssisələrinin", "vocational schools"), new("elektron səhiyyə sisteminin", "the e-health system"),
        new("radiotezlik spektrinin", "the radio spectrum"), new("vətəndaş müraciətləri platformasının", "the platform for citizens’ appeals"),
        new("torpaq kadastrı məlumatlarının", "the land cadastre"), new("məlumat mərkəzlərinin", "data centres"),
    ];

    public static readonly Phrase[] Aspects =
    [
        new("hüquqi bazasının", "the legal basis"), new("texniki imkanlarının", "the technical capacity"), new("əhatə dairəsinin", "the coverage"),
        new("təhlükəsizliyinin", "the security"), new("maliyyələşmə mexanizminin", "the financing"), new("idarə olunmasının", "the management"),
        new("kadr potensialının", "the staff"), new("monitorinqinin", "the monitoring"),
    ];

    public static readonly Phrase[] Actions =
    [
        new("təkmilləşdirilməsi", "Improvement"), new("genişləndirilməsi", "Expansion"), new("gücləndirilməsi", "Strengthening"),
        new("təhlili", "Analysis"), new("yenilənməsi", "Renewal"), new("qiymətləndirilməsi", "Assessment"), new("formalaşdırılması", "Establishment"),
    ];

    public static readonly Phrase[] Circumstances =
    [
        new("Beynəlxalq təcrübə əsasında", "on the basis of international experience"), new("Özəl sektorun iştirakı ilə", "with the private sector"),
        new("Ölkənin bütün regionlarında", "in all regions of the country"), new("İctimai müzakirələrin nəticələri nəzərə alınmaqla", "taking public consultations into account"),
        new("Müvafiq dövlət qurumları ilə birgə", "together with the relevant state bodies"),
    ];

    public static readonly Phrase[] Domains =
    [
        new("İqtisadiyyat", "Economy"), new("Maliyyə", "Finance"), new("Ədliyyə", "Justice"), new("Təhsil", "Education"), new("Səhiyyə", "Health"),
        new("Nəqliyyat", "Transport"), new("Energetika", "Energy"), new("Kənd təsərrüfatı", "Agriculture"), new("Mədəniyyət", "Culture"), new("Ekologiya", "Ecology"),
    ];

    public static readonly Phrase[] Bodies =
    [
        new("Nazirliyi", "Ministry of"), new("Dövlət Agentliyi", "State Agency for"), new("Dövlət Xidməti", "State Service for"), new("Fondu", "Fund for"), new("Şurası", "Council for"),
    ];

    public static readonly Phrase[] Sentences =
    [
        new("Hesabat ilində {0} {1} istiqamətində **əhəmiyyətli irəliləyiş** əldə olunmuşdur.", "In the reporting year **considerable progress** was made on {1} of {0}."),
        new("Məsul qurumlar {0} {1} üzrə tədbirlərin *yalnız bir hissəsini* vaxtında icra etmişdir.", "The responsible bodies carried out *only part* of the work on {1} of {0} in time."),
        new("Növbəti ildə {0} {1} üzrə görülən işlərin nəticələri ictimaiyyətə açıqlanacaqdır.", "Next year the results of the work on {1} of {0} will be made public."),
        new("Görülmüş işlərə baxmayaraq, {0} {1} sahəsində çağırışlar qalmaqdadır.", "Despite the work done, challenges remain in {1} of {0}."),
        new("Ətraflı məlumat [icra hesabatında](https://example.org/reports) verilmişdir.", "The [implementation report](https://example.org/reports) has the details."),
    ];

    public static Phrase Title(Draw draw)
    {
        var (what, aspect, action) = (draw.Of(Objects), draw.Of(Aspects), draw.Of(Actions));
        return new($"{Capital(what.Az)} {aspect.Az} {action.Az}", $"{action.En} of {aspect.En} of {what.En}");
    }

    public static Phrase LongTitle(Draw draw)
    {
        var (circumstance, title) = (draw.Of(Circumstances), Title(draw));
        return new($"{circumstance.Az} {title.Az}", $"{title.En} {circumstance.En}");
    }

    public static Phrase Agency(int index)
    {
        var (domain, body) = (Domains[index % Domains.Length], Bodies[index / Domains.Length % Bodies.Length]);
        var round = index / (Domains.Length * Bodies.Length);
        var suffix = round == 0 ? "" : $" {round + 1}";
        return new($"{domain.Az} {body.Az}{suffix}", $"{body.En} {domain.En}{suffix}");
    }

    private static string Capital(string text) => (text[0] == 'i' ? 'İ' : char.ToUpperInvariant(text[0])) + text[1..];
}
