/**
 * How a part of a text refuses, and how it points to a make that another part names. In normalised text; each linear in its input.
 */
import { begun, cue, oneOf, whole } from "../words.ts";

/** Words of a refusal, of leaving out and of taking away, whatever they are said of. */
export const SAYS_NO = cue`${whole({
  en: ["NOT|NO|NOR|NEVER|CANNOT|NONE|WITHOUT"],
  de: ["NICHT|KEIN…|OHNE|WEDER|ENTFALLT|ENTFALLEN"],
  fr: ["NE|N|PAS|NON|AUCUNE?|SANS|NI"],
  es: ["NO|NINGUN…|NI|SIN"],
  it: ["NON|NESSUN…|NE|SENZA"],
  pt: ["NAO|NENHUM…|NEM|SEM"],
  nl: ["NIET|GEEN|ZONDER|VERVALT|VERVALLEN"],
  pl: ["NIE|ZADN…|BEZ|ANI"],
  uk: ["НЕ|НІ|ЖОДН…|БЕЗ"],
  ru: ["НЕ|НИ|НЕТ|БЕЗ|НИКАК…"],
  cs: ["NE\\p{L}{3,}|NELZE|NENI|BEZ"],
  sk: ["NE\\p{L}{3,}|NIE|BEZ"],
  ro: ["NU|NICI|FARA"],
  hu: ["NEM|NINCS|TILOS"],
  sv: ["INTE|EJ|INGA|INGEN|INGET|UTGAR"],
  tr: ["HAYIR|DEGIL…|YASAK…|\\p{L}+M[AE]DI[GK]\\p{L}*|\\p{L}+(?:MAZ|MEZ|MAYACAK|MEYECEK)\\p{L}*"],
})}|${begun({
  en: ["REJECT|EXCLUD|FORBID|PROHIBIT|REFUS|DISQUALIF|REMOV|DISPOS|DELET|DISMANTL|BANNED|BARRED|VOID(?!\\p{L})"],
  de: [
    "AUSGESCHLOSS|AUSSCHLUSS|AUSGENOMMEN|UNZULASS|UNTERSAGT|VERBOTEN|ABGELEHNT|ABLEHN|ZURUCKGEWIES|DEMONT",
    "ENTFERN",
  ],
  fr: ["EXCLU|INTERDI|REJET|REFUS|ECARTE|ELIMIN|DEPOS|PROHIB|PROSCRI|IRRECEVAB"],
  es: ["EXCLU|PROHIB|PROSCRI|RECHAZ|DESCART|INADMI|DESMONT|RETIR"],
  it: ["ESCLU|VIETAT|DIVIET|RESPINT|RIFIUT|INAMMISS|SMONT|RIMO"],
  pt: ["EXCLU|PROIB|REJEIT|RECUS|VEDAD|INADMI|DESMONT|RETIR|DESCLASS"],
  nl: ["UITGESLOT|UITSLUIT|VERBOD|GEWEIGERD|AFGEWEZEN|ONGELDIG|VERWIJDER|DEMONT|TERZIJDE"],
  pl: ["ODRZUC|WYKLUCZ|ZABRON|ZAKAZ|WYLACZ|NIEDOPUSZ|DEMONT|USUN"],
  uk: ["ВІДХИЛ|ВИКЛЮЧ|ЗАБОРОН|НЕДОПУСТ|ДЕМОНТ|ЗНЯТ"],
  ru: ["ОТКЛОН|ИСКЛЮЧ|ЗАПРЕЩ|ЗАПРЕТ|НЕДОПУСТ|ОТМЕНЕН|ДЕМОНТ|САНКЦ"],
  cs: ["VYLOUC|ODMIT|ZAKAZ|NEPRIPUST|DEMONT|ZAMIT"],
  sk: ["VYLUC|ODMIET|ZAKAZ|DEMONT"],
  ro: ["RESPIN|EXCLU|INTERZ|DEMONT|ANUL"],
  hu: ["KIZAR|ELUTASIT|ERVENYTELEN"],
  sv: ["FORKAST|UTESLUT|FORBJUD|OTILLAT|AVVIS|DEMONT|BORTFOR|TAS NED"],
  tr: ["REDDED|DISI BIRAK|IPTAL"],
})}|${oneOf({ zh: ["不|禁|拒绝|拒絕|严禁|废标|無效|无效|拆除|未被"] })}`;

/** What points back to a make named before: "these", "such". */
const BACK = whole({
  en: [
    "(?:THIS|THESE|THOSE|SUCH|SAID|SAME) (?!CONTRACT|TENDER|PROCUREMENT|PROCEDURE|LOT|WORKS|SPECIFICATION|DOCUMENT|SECTION|COMPETITION|CASE|PURPOSE|TIME)",
    "THESE|THOSE|THEM|THEREOF|THEREWITH|(?:WITH|OF|ON|TO|FROM|FOR|OFFERING|CONTAINING|INCLUDING) IT",
    "THE (?:ABOVE|FORMER|LATTER|NAMED)|ABOVE-?(?:MENTIONED|NAMED)",
  ],
  de: [
    "(?:DIESE|SOLCHE|DERARTIGE|GENANNTE|OBIGE|JENE|DERSELBE|DESSELBE|DERGLEICHE)[NRSM]{0,2}|DAMIT|DAVON",
    "DERLEI|DEREN|VON IHNEN|MIT IHNEN|DAS GENANNTE",
  ],
  fr: [
    "CETTE|CET|CES|CELUI-CI|CELLE-CI|CEUX-CI|CELLES-CI|TELS?|TELLES?|LEDIT|LADITE|LESDITS|DESDITS",
    "LES (?:PROPOSANT|COMPORTANT|INCLUANT)|EN COMPORTANT|SUSDITS?",
  ],
  es: [
    "EST[AO]S",
    "EST[AEO](?= (?:MARCA|FABRICANT|EQUIP|PRODUCT|CAMAR|MODEL|DISPOSITIV|MATERIAL|APARATO|PROPUEST|OFERT|SOLUC)\\p{L}*)",
    "ES[AEO]S?|DICH[OA]S?|TAL|TALES|AQUELL[OA]S|CITAD[OA]S?|MENCIONAD[OA]S?|REFERID[OA]S?|CON ELL[OA]S",
  ],
  it: ["QUEST[OAEI]|TAL[EI]|DETT[OAEI]|SUDDETT[OAEI]|CITAT[OAEI]|QUELL[OAEI]|ESS[OAEI]|CHE L[OAEI]"],
  pt: [
    "EST[AE]S",
    "EST[AE](?= (?:MARCA|FABRICANT|EQUIP|PRODUT|CAMAR|CAMER|MODEL|DISPOSITIV|MATERIAL|APARELHO|PROPOST|SOLUC)\\p{L}*)",
    "ESS[AE]S?|DEST[AE]S?|DESS[AE]S?|TAL|TAIS|MESM[OA]S?|REFERID[OA]S?|CITAD[OA]S?|QUE OS|QUE AS",
  ],
  nl: [
    "DEZE(?! (?:AANBESTED|OPDRACHT|PROCEDURE|OVEREENKOMST)\\p{L}*)|DERGELIJKE|ZULKE|GENOEMDE|BOVENGENOEMDE",
    "HIERMEE|DAARMEE|ERVAN|HIERVAN",
  ],
  pl: [
    "T(?:A|YM|YCH|EGO|EJ|YMI)|TEN?(?= (?:SPRZET|PRODU|MODEL|KAMER|URZADZEN|MARK)\\p{L}*)|TAKI…|TAKA|TAKIE",
    "TAKICH|ICH|NIMI|NICH|POWYZSZ…|WYMIENION…|WSKAZAN…",
  ],
  uk: ["ЦЕИ|ЦЯ|ЦЕ|ЦІ|ЦИХ|ЦЬОГО|ЦІЄІ|ТАК(?:І|ИХ(?! ЛИЦ)|ОГО|ОІ|ИИ|А)|НИМИ|НИХ|ІХ|ВКАЗАН…|ЗАЗНАЧЕН…|ВИЩЕЗАЗНАЧ…"],
  ru: [
    "ЭТ(?:ОТ|А|О|И|ИХ|ОГО|ОИ|ИМИ)|ТАК(?:ИЕ|ИХ|ОГО|ОИ|АЯ|ОЕ)(?! ЛИЦ)|НИМИ|НИХ|ИХ|УКАЗАНН…",
    "ДАНН(?:АЯ|ОИ|ЫЕ|ЫХ|ОГО|ЫИ)(?! (?:КОНКУРС|ТЕНДЕР|ЗАКУП))|НАЗВАНН…|ВЫШЕ…",
  ],
  cs: ["T(?:ENTO|ATO|OTO|YTO|ECHTO|AKOV…|OHOTO|ETO)(?! (?:SMLUVN|ZAKAZ|RIZEN)\\p{L}*)|UVEDEN…"],
  sk: ["T(?:ENTO|ATO|OTO|IETO|YCHTO|AKET…|AKYCH)|UVEDEN…"],
  ro: ["ACEST(?!EIA)…|ACEAST…|ASEMENEA|RESPECTIV…|ACELE(?:A|ASI)?|ACEI(?:A|ASI)?"],
  hu: ["EZ|EZEK|EZEN|ILYEN|AZOK|AZON|EMLITETT"],
  sv: ["DENNA|DETTA|DESSA|SADAN|SADANA|NAMNDA"],
  tr: ["BU|BUNLAR…|BOYLE|SOZ KONUSU|ADI GECEN|ANILAN"],
});
/** The same, by itself. */
export const POINTS_BACK = cue`${BACK}`;
/** What points from a part of a text to a make that another part names, or to makes and where they are from. */
export const POINTS_TO_MAKE = cue`${BACK}|${begun({
  en: [
    "MAKES?(?!\\p{L})|BRAND|MANUFACTUR|MAKER|VENDOR|CHIN(?:A|ESE)|RUSSIAN (?:MADE|EQUIP|CAMERA|PRODUCT)",
    "ORIGIN|COUNTR(?:Y|IES)|NDAA|SECTION 889",
  ],
  de: ["FABRIKAT|MARKE|HERSTELLER|CHIN(?:A|ES)|HERKUNFT|URSPRUNG|DRITTLAND|DRITTSTAAT|NDAA"],
  fr: ["MARQUE(?!\\p{L}{3})|FABRICANT|CONSTRUCTEUR|CHIN|ORIGINE|PAYS(?!\\p{L})|NDAA"],
  es: ["MARCA|FABRICANT|CHIN[AO]|ORIGEN|PAIS|PROCEDENCIA"],
  it: ["MARC(?:A|HE|HI|HIO)(?!\\p{L})|PRODUTTOR|COSTRUTTOR|CIN(?:A|ES)|ORIGINE|PAES[EI]|PROVENIENZA"],
  pt: ["MARCA|FABRICANTE|CHIN|ORIGEM|PAIS|PROVENIEN"],
  nl: ["MERK|FABRIKA(?:AT|NT)|FABRIEK(?!S)|CHIN|HERKOMST|OORSPRONG|LAND(?!\\p{L})|LANDEN"],
  pl: ["MARK|PRODUCEN|CHIN|POCHODZ|KRAJ"],
  uk: ["МАРК|БРЕНД|ВИРОБНИ|КИТА|ПОХОДЖ|КРАІН"],
  ru: ["МАРК|БРЕНД|ПРОИЗВОДИТЕЛ|КИТА|ПРОИСХОЖ|СТРАН"],
  cs: ["ZNACK|VYROBC|CIN(?:A|SK)|PUVOD|ZEM[EI](?!\\p{L})"],
  sk: ["ZNACK|VYROBC|CIN(?:A|SK)|POVOD|KRAJIN"],
  ro: ["MARC[AI]|PRODUCATOR|CHIN|ORIGIN|PROVENIENT|TAR[AIE]"],
  hu: ["MARKA|GYART|KINA|SZARMAZ|ORSZAG"],
  sv: ["FABRIKAT(?!\\p{L})|MARKE|TILLVERK|KINES|URSPRUNG|LAND(?!\\p{L})"],
  tr: ["MARKA|URETIC|CIN(?:LI|DE)?(?!\\p{L})|MENSE|ULKE"],
})}|${oneOf({ zh: ["品牌|厂商|厂家|制造商|中国|国产|产地|原产|该产品|此类|上述|该类|该型号|此产品"] })}`;

/** A part that begins so has its subject in what stands before it: "; it is not accepted", "; not accepted are …". */
export const TAKES_UP = cue`^\W{0,4}${whole({
  en: ["IT|THEY|WHICH|THAT|BOTH|ALL(?= (?:ARE|WILL|SHALL))|NEITHER|NONE(?! OF THE BID)|ITS|THEIR"],
  de: [
    "ER|SIE|(?:ES|DER)(?= (?:IST|WIRD))|DIE(?= (?:IST|SIND|WIRD|WERDEN))|DAS(?= (?:IST|WIRD))|BEIDE",
    "ALLE(?= (?:SIND|WERDEN))|WELCHE…|IHRE?",
  ],
  fr: ["ILS|(?:IL|ELLES?)(?= N(?:E|['’]))|LES DEUX|CELA|CE|LEURS?"],
  es: ["ELL[OA]S|AMB[OA]S|SUS?|LO CUAL"],
  it: ["ENTRAMB[EI]|LORO|IL CHE"],
  pt: ["EL[EA]S?|AMB[OA]S|SEUS?|SUAS?"],
  nl: ["ZE|ZIJ|HET(?= (?:IS|WORDT))|DIE(?= (?:IS|ZIJN|WORD)\\p{L}*)|DIT|DAT|BEIDE"],
  pl: ["ONE|ONI|OBA|OBIE|KTOR…|JEGO"],
  uk: ["ВОНИ|ВІН|ВОНА|ОБИДВ…|ЯКІ|ІХНІ"],
  ru: ["ОНИ|ОН|ОНА|ОБА|ОБЕ|КОТОРЫ…"],
  cs: ["ONY|OBA|OBE|KTER…"],
  ro: ["ELE|EI|AMBELE"],
  sv: ["DE(?= (?:AR|GODT|ACC)\\p{L}*)|DEN(?= (?:AR|GODT|ACC)\\p{L}*)|BADA"],
  tr: ["ONLAR|HER IKISI"],
})}|^(?:均|皆|都|其|该|此)`;

/** A refusal that heads a list: what is refused stands behind it. */
export const HEADS_LIST = /[:：][^\p{L}\p{N}]*$/u;

/** What is put to the buyer and is no other matter than whether he takes what is offered: "would you agree?". */
export const ASKS_CONSENT = cue`${begun({
  en: [
    "STAND(?:S)?(?!\\p{L})|STILL(?!\\p{L})|VALID|APPL(?:Y|IES)(?!\\p{L})|CORRECT|MISTAKE|AGREE|CONSENT|SATISF",
    "SUITAB|COMPL(?:Y|IES|IANT)|MEET",
  ],
  de: ["NOCH(?!\\p{L})|GILT|GELTEN|STIMM|RICHTIG|IRRTUM|EINVERSTANDEN|ZUSTIMM|GEEIGNET|ENTSPR|GENUG"],
  fr: ["TOUJOURS|VALABLE|EXACT|ERREUR|CONVIEN|CONFORM|ACCORD|SATISF"],
  es: ["SIGUE|VIGENTE|VALID|CORRECT|ERROR|CONFORM|CUMPL|ADECUAD|APROPIAD|SIRV"],
  it: ["ANCORA|VALID|CORRETT|ERRORE|CONFORM|IDONE|ADEGUAT|VA BENE|SODDISF"],
  pt: ["AINDA|VALID|CORRET|ERRO(?!\\p{L})|CONFORM|ATEND|ADEQUAD|SERV(?:E|EM|IR)(?!\\p{L})|CUMPR"],
  nl: ["NOG(?!\\p{L})|GELDT|KLOPT|JUIST|VERGISSING|AKKOORD|INSTEM|VOLDO|GESCHIKT"],
  pl: ["NADAL|AKTUALN|OBOWIAZUJ|PRAWIDLOW|POMYLK|SPELNIA|ODPOWIAD|ZGODN|ZGADZ"],
  uk: ["ДОСІ|ЧИНН|АКТУАЛЬН|ПОМИЛК|ЗГОД|ВІДПОВІДАЄ|ПІДІИД|ПІДХОД"],
  ru: ["ЕЩЕ|В СИЛЕ|АКТУАЛЬН|ОШИБК|ВЕРНО|СОГЛАС|СООТВЕТСТВ|ПОДОИД|ПОДХОД"],
  cs: ["PLATI(?!\\p{L})|STALE|SPRAVN|OMYL|SOUHLAS|VYHOV|ODPOVID"],
  sk: ["PLATI(?!\\p{L})|STALE|SPRAVN|OMYL|SUHLAS|VYHOV"],
  ro: ["VALABIL|CORECT|GRESEAL|ACORD|CONFORM|CORESPUND"],
  hu: ["ERVENYES|HELYES|TEVED|MEGFELEL|EGYETERT"],
  sv: ["GALLER|FORTFARANDE|RATT(?!\\p{L})|MISSTAG|UPPFYLL|GODTA|GAR DET BRA"],
  tr: ["GECERLI|HALA|DOGRU|YANLIS|UYGUN|KARSIL"],
})}|${oneOf({ zh: ["有效|仍|正确|笔误|满足|符合|同意|可用"] })}`;

/** To take what is offered: what a question asks of the buyer. */
export const ADMITS = cue`${begun({
  en: ["ACCEPT|ADMIT|ADMISS|ALLOW|PERMIT|APPROV|AGREE|CONSENT|ELIGIB"],
  de: ["AKZEPT|ZUGELASSEN|ZULASS|ANERKANNT|EINVERSTANDEN|ZUSTIMM"],
  fr: ["ACCEPT|ADMIS|ADMETT|AUTORIS"],
  es: ["ACEPT|ADMI[TS]|PERMIT|VALID"],
  it: ["ACCETT|AMMESS|AMMETT|AMMISS|CONSENTIT"],
  pt: ["ACEIT|ADMI[TS]|PERMIT"],
  nl: ["ACCEPT|GEACCEPT|TOEGESTAAN|TOEGELATEN|AKKOORD|AANVAARD"],
  pl: ["AKCEPT|ZAAKCEPT|DOPUSZCZ|DOPUSCI|ZGOD|ZGADZ"],
  uk: ["ПРИИМ|ПРИИНЯТ|ДОПУСК|ДОПУСТ|ДОЗВОЛ|ЗГОД|ПОГОДЖ"],
  ru: ["ПРИНЯТ|ПРИМЕТ|ПРИНИМ|РАЗРЕШ|ДОПУСТ|ДОПУСК|СОГЛАС"],
  cs: ["PRIPUST|PRIJAT|AKCEPT|SOUHLAS"],
  sk: ["PRIPUST|PRIJAT|AKCEPT|SUHLAS"],
  ro: ["ACCEPT|ADMIS|PERMIS|ACORD"],
  hu: ["ELFOGAD"],
  sv: ["GODTA|GODKAN|ACCEPT"],
  tr: ["KABUL|UYGUN"],
})}|${oneOf({ zh: ["接受|可以|同意|允许|可否"] })}`;

/** Others than the make, or what is as good. */
export const OTHERS_OR_EQUAL = cue`${begun({
  en: ["OTHER|DIFFERENT|SIMILAR|INSTEAD|EQUAL|EQUIVALENT|REPLAC|IN PLACE|ALTERNATIV|SUBSTITUT"],
  de: ["ANDER|AHNLICH|GLEICHWERT|ANSTATT|ANSTELLE|STATT(?!\\p{L})|ERSETZ|ALTERNATIV"],
  fr: ["AUTRE|SIMILAIRE|EQUIVALENT|AU LIEU|REMPLAC|ALTERNATIV"],
  es: ["OTR[OA]|SIMILAR|EQUIVALENTE|EN LUGAR|EN VEZ|SUSTITU|ALTERNATIV"],
  it: ["ALTR[IAOE]|SIMIL|EQUIVALENT|AL POSTO|IN LUOGO|SOSTITU|ALTERNATIV"],
  pt: ["OUTR[OA]|SIMILAR|EQUIVALENTE|EM VEZ|EM LUGAR|SUBSTITU|ALTERNATIV"],
  nl: ["ANDER|VERGELIJKBA|GELIJKWAARD|IN PLAATS|VERVANG|ALTERNATIE"],
  pl: ["INN(?:E|A|Y|YCH|EGO|EJ)(?!\\p{L})|PODOBN|ROWNOWAZN|ZAMIAST|ZAMIEN"],
  uk: ["ІНШ|ПОДІБН|ЕКВІВАЛЕНТ|ЗАМІСТЬ|ЗАМІН|АНАЛОГ"],
  ru: ["ДРУГ|ПОХОЖ|ЭКВИВАЛЕНТ|ВМЕСТО|ЗАМЕН|АНАЛОГ"],
  cs: ["JIN(?:E|A|Y|YCH|EHO)(?!\\p{L})|OBDOBN|ROVNOCENN|MISTO|NAHRA"],
  sk: ["IN(?:E|A|Y|YCH|EHO)(?!\\p{L})|OBDOBN|ROVNOCENN|NAMIESTO|NAHRA"],
  ro: ["ALT(?:E|A|UL|CEVA)(?!\\p{L})|SIMILAR|ECHIVALENT|IN LOC|INLOCU"],
  hu: ["MAS(?!\\p{L})|HASONLO|EGYENERTEKU|HELYETT|HELYETTES"],
  sv: ["ANNA[NT]|ANDRA|LIKNANDE|LIKVARDIG|I STALLET|ERSATT"],
  tr: ["BASKA|BENZER|MUADIL|DENGI|YERINE"],
})}|${oneOf({ zh: ["其他|其它|类似|同等|替代|代替"] })}`;
