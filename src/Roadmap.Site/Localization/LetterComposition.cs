namespace RoadmapSite.Localization;

/// <summary>
/// Letters with a mark as one character. The table stands in for Unicode composition, which does nothing in globalization-invariant mode;
/// it holds what the common marks make of the English and the Cyrillic letters.
/// </summary>
internal static class LetterComposition
{
    /// <summary>The one character for a letter and the combining mark that follows it, such as ö for o and U+0308; null when there is none.</summary>
    public static char? Of(char letter, char mark)
    {
        var row = Row(mark);
        for (var i = 0; i < row.Length; i += 2)
            if (row[i] == letter) return row[i + 1];
        return null;
    }

    // Each row is pairs: a letter, and what it is with the mark.
    private static string Row(char mark) => mark switch
    {
        '\u0300' => "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳЕЀИЍеѐиѝ",
        '\u0301' => "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźГЃКЌгѓкќ",
        '\u0302' => "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ",
        '\u0303' => "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹ",
        '\u0304' => "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳИӢУӮиӣуӯ",
        '\u0306' => "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭАӐЕӖЖӁИЙУЎаӑеӗжӂийуў",
        '\u0307' => "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż",
        '\u0308' => "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿІЇАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭії",
        '\u030A' => "AÅUŮaåuůwẘyẙ",
        '\u030B' => "OŐUŰoőuűУӲуӳ",
        '\u030C' => "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž",
        '\u0327' => "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ",
        '\u0328' => "AĄEĘIĮOǪUŲaąeęiįoǫuų",
        _ => "",
    };
}
