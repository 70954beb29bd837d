/**
 * What one sentence of news tells of a company: a verdict, whom it sponsors, who lists it, what it is called.
 * In normalised text; each linear in its input.
 */
import { begun, cue, oneOf, whole } from "../words.ts";

/** Courts, and those who stand before them: a verdict against a maker, a suit, a settlement. */
export const COURTS = cue`${whole({
  en: [
    "JUR(?:Y|IES|ORS?)|VERDICTS?|LAWSUITS?|SUED|SUES|SUING|PLAINTIFFS?|DEFENDANTS?|IN CONTEMPT|TRADE SECRETS?",
    "PATENT (?:CASE|SUIT|INFRINGEMENT|CLAIMS?)|INDICT(?:ED|MENT)|PLEADED|CLASS ACTION|INJUNCTION",
    "(?:COURT|JUDGE|TRIBUNAL) (?:HAS |LATER |ALSO )?(?:RULED|FOUND|ORDERED|DISMISSED|UPHELD|HEARD|SIDED|REJECTED|REFUSED|TOLD)",
  ],
  de: [
    "VERKLAGT…|KLAGE(?:N)? (?:GEGEN|VON|DES|DER|EIN|WEGEN|AB)|SAMMELKLAGE|GESCHWORENE…|PATENTSTREIT",
    "PATENTVERLETZUNG|EINSTWEILIGE VERFUGUNG|GESCHAFTSGEHEIMNIS…|VERURTEILT…|ANGEKLAGT…",
    "URTEIL (?:GEGEN|IM|ZU|DES)",
    "(?:GERICHT|RICHTERIN?) [^.;]{0,50}(?:VERURTEILT|ENTSCHIED|URTEILTE|BEFAND|WIES|GAB|UNTERSAGT|SPRACH)…",
  ],
  fr: [
    "PROCES (?:CONTRE|INTENTE|EN CONTREFACON|OPPOSANT)|PORTE PLAINTE|PLAINTE (?:CONTRE|DE|D['’])",
    "POURSUI(?:T|VI|VIE|VIS) (?:EN JUSTICE|PAR|POUR)|CONDAMNE(?:E|S)?",
    "SECRETS? (?:D.AFFAIRES|COMMERCIA\\p{L}+)",
    "(?:TRIBUNAL|COUR|JUGE|JURY) [^.;]{0,50}(?:CONDAMN|ORDONN|REJET|JUGE|DONNE RAISON|DEBOUT)…",
  ],
  es: [
    "VEREDICTO|DEMAND(?:A CONTRA|O A|ADA POR)|QUERELLA|CONDEN(?:O|ADA|ADO|A) (?:A|POR)",
    "SECRETOS? (?:COMERCIAL|INDUSTRIAL)(?:ES)?",
    "(?:TRIBUNAL|JUEZA?|CORTE|JURADO) [^.;]{0,50}(?:FALLO|ORDEN|CONDEN|RECHAZ|DESESTIM|DIO LA RAZON|DICTAMIN)…",
  ],
  it: [
    "VERDETTO|CAUSA (?:CONTRO|INTENTATA|LEGALE)|CITAT[OA] IN GIUDIZIO|CONDANN(?:A|ATA|ATO) (?:A|AL|PER|DI)",
    "SEGRETI (?:INDUSTRIALI|COMMERCIALI)",
    "(?:TRIBUNALE|GIUDICE|CORTE|GIURIA) [^.;]{0,50}(?:CONDANN|ORDIN|RESPIN|STABILI|DATO RAGIONE)…",
  ],
  pt: [
    "VEREDICTO|PROCESSOU|PROCESSAD[AO] POR|PROCESSO (?:JUDICIAL|CONTRA)|CONDEN(?:OU|ADA|ADO)",
    "SEGREDOS? (?:COMERCIA|INDUSTRIA)\\p{L}+|ACAO JUDICIAL",
    "(?:TRIBUNAL|JUIZA?|JURI) [^.;]{0,50}(?:CONDEN|ORDEN|REJEIT|DECID|DEU RAZAO)…",
  ],
  nl: [
    "VONNIS|RECHTSZAAK|AANGEKLAAGD|VEROORDEELD|BEDRIJFSGEHEIM…|KORT GEDING",
    "(?:RECHTBANK|DE RECHTER|JURY|HOF) [^.;]{0,50}(?:OORDEEL|BESLIS|VEROORDEEL|WEES|GELIJK|VERBOOD)…",
  ],
  pl: [
    "WYROK(?:U|IEM)?|POZEW|POZWA(?:L|LA|LY|NA|NY)|SKAZA(?:L|LA|NA|NY)|TAJEMNIC… (?:HANDLOW|PRZEDSIEB)…",
    "PROCES (?:PRZECIW|Z|O)|LAW\\p{L}+ PRZYSIEGLYCH",
    "(?:SAD|SEDZIA) [^.;]{0,50}(?:ORZEK|UZNA|NAKAZA|ODDALI|ZASADZI|SKAZA)…",
  ],
  uk: [
    "ПРИСЯЖН…|ВИРОК|ПОЗОВ(?:У|ОМ|И)? (?:ДО|ПРОТИ|ВІД)|ЗАСУДИ…|КОМЕРЦІИН… ТАЄМНИЦ…",
    "(?:СУД|СУДДЯ) [^.;]{0,50}(?:ВИЗНА|УХВАЛИ|ЗОБОВ|ВІДХИЛИ|ПОСТАНОВИ|ПРИСУДИ)…",
  ],
  ru: [
    "ПРИСЯЖН…|ВЕРДИКТ|ПРИГОВОРИ…|ИСК(?:А|У|ОМ|И)? (?:К|ПРОТИВ|ОТ|О)|КОММЕРЧЕСК… ТАИН…",
    "(?:СУД|СУДЬЯ) [^.;]{0,50}(?:ПРИЗНА|ОБЯЗА|ВЗЫСКА|ОТКЛОНИ|ПОСТАНОВИ|ПРИСУДИ)…",
  ],
  cs: [
    "POROTA|ROZSUDEK|ZALOB(?:A|U|OU) (?:NA|PROTI|KVULI)|ZALUJE|ODSOUDI…|OBCHODNI\\p{L}* TAJEMSTV…",
    "SOUD(?:CE)? [^.;]{0,50}(?:ROZHODL|UZNAL|NARIDIL|ZAMITL)…",
  ],
  sk: [
    "POROTA|ROZSUDOK|ZALOB(?:A|U|OU) (?:NA|PROTI|PRE)",
    "SUD(?:CA)? [^.;]{0,50}(?:ROZHODOL|UZNAL|NARIADIL|ZAMIETOL)…",
  ],
  ro: [
    "VERDICT…|PROCES(?:UL)? (?:IMPOTRIVA|INTENTAT)|DAT IN JUDECATA",
    "(?:TRIBUNAL|JUDECATOR|JURI)\\p{L}* [^.;]{0,50}(?:HOTARAT|CONDAMNAT|RESPINS|DECIS)…",
  ],
  tr: [
    "DAVA (?:ACTI|ETTI|EDILDI)|JURI KARARI|DAVASINDA|MAHKUM EDILDI",
    "(?:MAHKEME|YARGIC) [^.;]{0,50}(?:KARAR|HUKME|REDDETTI|MAHKUM)…",
  ],
  sv: ["JURYN|STAMNING|STAMDE|(?:DOMSTOL|DOMARE)\\p{L}* [^.;]{0,50}(?:DOMDE|FALLDE|AVSLOG|BESLUT)…"],
  hu: ["ESKUDTSZEK|(?:BIROSAG|BIRO)\\p{L}* [^.;]{0,50}(?:ITEL|ELMARASZTAL|KOTELEZ|ELUTASIT)…"],
  zh: ["陪审团|败诉|胜诉|侵权案|商业秘密|法官|提起诉讼|判(?:决|赔)"],
})}`;

/** Money given to sport and others: what a firm does for its name, and no offer. */
const GIVES = whole({
  en: [
    "SPONSORS?(?= (?:THE|A|AN|OF|ITS|TWO|THIS|US|OUR)(?!\\p{L}))|SPONSORED BY|TO SPONSOR|HAS SPONSORED",
    "SPONSORSHIP|TITLE SPONSORS?|SHIRT SPONSORS?|DONATE[SD]|OFFICIAL PARTNER",
  ],
  de: [
    "SPONSERT|SPONSERN|GESPONSERT|SPONSORING|SPONSOR(?:EN|S)?|HAUPTSPONSOR|TRIKOTSPONSOR|SPENDETE?",
    "OFFIZIELLER PARTNER",
  ],
  fr: ["SPONSOR(?:ISE|ISENT|ISERA|ING|S)?|PARRAINE(?:RA)?|MECENE|MECENAT|PARTENAIRE OFFICIEL|OFFRE DES MAILLOTS"],
  es: [
    "PATROCIN(?:A|AN|ARA|ARAN|O|ADOR|ADORA|ADORES|ADO|IO)|DONO|DONARA|AUSPICI(?:A|O|ARA|ANTE)|PARTROCINADOR",
    "SOCIO OFICIAL",
  ],
  it: ["SPONSORIZZ…|SPONSOR|PATROCIN…|HA DONATO|PARTNER UFFICIALE"],
  pt: ["PATROCIN(?:A|AM|ARA|OU|ADORA?|ADORES|IO)|DOOU|APOIADORA? OFICIAL|PARCEIRA? OFICIAL"],
  nl: ["SPONSORT|SPONSOREN|SPONSOR|HOOFDSPONSOR|SHIRTSPONSOR|GESPONSORD|SCHONK|OFFICIELE PARTNER"],
  pl: ["SPONSOR(?:UJE|EM|A|OWAL|OWALA|ZY)?|SPONSORING…|UFUNDOWA…|OFICJALN… PARTNER…|PRZEKAZAL(?:A)? DAROWIZN…"],
  uk: ["СПОНСОР(?:УЄ|ОМ|АМИ|И|УВАЛА|УВАТИМЕ|СТВ…)|ГЕНЕРАЛЬНИИ ПАРТНЕР|ПОЖЕРТВУВА…"],
  ru: ["СПОНСИР…|СПОНСОР(?:ОМ|АМИ|Ы|СТВ…|СК…)|ГЕНЕРАЛЬНЫМ? ПАРТНЕР…|ПОЖЕРТВОВА…"],
  cs: ["SPONZOR…"],
  sk: ["SPONZOR…"],
  ro: ["SPONSORIZEAZA|SPONSOR(?:UL|II)?"],
  tr: ["SPONSOR(?:U|LUGU|LUGUNU)?"],
  sv: ["SPONSRAR|SPONSOR(?:ER)?"],
  hu: ["TAMOGATJA|SZPONZOR…"],
  zh: ["赞助|冠名|捐赠"],
});
/** Whom: a cup, a club, a school's fête. */
const GAMES = begun({
  en: [
    "TOURNAMENT|CUP(?!\\p{L})|LEAGUE|CLUB(?!\\p{L})|TEAMS?(?!\\p{L})|MARATHON|FESTIVAL|CHAMPIONSHIP|FOOTBALL",
    "RUGBY|SEASON|MATCH(?!\\p{L})|JERSEYS?|SHIRTS?|FC(?!\\p{L})|U\\d\\dS?(?!\\p{L})|CHARITY|GRAND PRIX",
    "OPEN(?= \\d)",
  ],
  de: [
    "TURNIER|POKAL|LIGA|VEREIN|MANNSCHAFT|FUSSBALL|HANDBALL|TRIKOT|SAISON|MARATHON|FESTIVAL|MEISTERSCHAFT",
    "JUGEND|STIFTUNG",
  ],
  fr: ["TOURNOI|COUPE|LIGUE|CLUB(?!\\p{L})|EQUIPE|FOOT|MAILLOT|SAISON|MARATHON|FESTIVAL|CHAMPIONNAT|GALA"],
  es: [
    "TORNEO|COPA(?!\\p{L})|LIGA(?!\\p{L})|CLUB(?!\\p{L})|EQUIPO (?:DE|JUV|LOC|INF)|FUTBOL|CAMISETA|TEMPORADA",
    "MARATON|FESTIVAL|CAMPEONATO|CARRERA",
  ],
  it: ["TORNEO|COPPA|SQUADRA|CALCIO|MAGLI[AE]|STAGIONE|MARATONA|FESTIVAL|CAMPIONAT|GARA (?:CICL|PODI)"],
  pt: [
    "TORNEIO|TACA|COPA(?!\\p{L})|LIGA|CLUBE|EQUIPA|TIME(?!\\p{L})|FUTEBOL|CAMISA|TEMPORADA|MARATONA|FESTIVAL",
    "CAMPEONATO|CORRIDA",
  ],
  nl: [
    "TOERNOOI|BEKER|COMPETITIE|CLUB(?!\\p{L})|VERENIGING|ELFTAL|VOETBAL|SHIRT|SEIZOEN|MARATHON|FESTIVAL",
    "KAMPIOENSCHAP",
  ],
  pl: ["TURNIEJ|PUCHAR|LIG[AIE](?!\\p{L})|KLUB|DRUZYN|PILKARS|KOSZULK|SEZON|MARATON|FESTIWAL|MISTRZOSTW|BIEG"],
  uk: ["ТУРНІР|КУБ(?:ОК|КА)|ЛІГ[АИУ]|КЛУБ|КОМАНД|ФУТБОЛ|СЕЗОН|МАРАФОН|ФЕСТИВАЛ|ЧЕМПІОНАТ"],
  ru: ["ТУРНИР|КУБ(?:ОК|КА)|ЛИГ[АИУ]|КЛУБ|КОМАНД|ФУТБОЛ|СЕЗОН|МАРАФОН|ФЕСТИВАЛ|ЧЕМПИОНАТ"],
  cs: ["TURNAJ|POHAR|LIG[AUY](?!\\p{L})|KLUB|TYM|FOTBAL|SEZON|MARATON"],
  sk: ["TURNAJ|POHAR|LIG[AUY](?!\\p{L})|KLUB|FUTBAL|SEZON|MARATON"],
  ro: ["TURNEU|CUPA|LIGA|CLUB|ECHIPA|FOTBAL|SEZON"],
  tr: ["TURNUVA|KUPA|LIG(?:I|IN)?(?!\\p{L})|KULUB|TAKIM|FUTBOL|SEZON"],
  sv: ["TURNERING|CUPEN|LIGA|KLUBB|LAG(?:ET)?(?!\\p{L})|FOTBOLL|SASONG"],
  hu: ["TORNA|KUPA|BAJNOKSAG|CSAPAT|FUTBALL|SZEZON"],
  zh: ["小学|中学|大学|图书|比赛|联赛|杯|球队|马拉松|锦标赛|学校|慈善"],
});
/** Both as expressions: one sentence tells of a gift and of a game. */
export const GIFT = cue`${GIVES}`;
/** The game of the two. */
export const GAME = cue`${GAMES}`;

/** What somebody is called, or put on, by others: "was described by", "wurde als … bezeichnet". */
export const CALLED_SO = cue`${whole({
  any: ["IPVM|REUTERS|BLOOMBERG"],
  en: [
    "(?:WAS|WERE|BEEN) (?:\\p{L}+LY )?(?:DESCRIBED|IDENTIFIED AS|SINGLED OUT|LABELL?ED (?:AS|BY|A)|CITED (?:AS|BY)|ACCUSED|CRITICI[SZ]ED|SANCTIONED|BLACKLISTED|DESIGNATED|NAMED (?:BY|AS|AMONG|IN))",
    "(?:PLACED|PUT|ADDED|NAMED) (?:IN|ON|TO) (?:THE|AN?|ITS) (?:\\p{L}+['’]?S? ){0,3}(?:LIST|BLACKLIST|REPORT|ANNEX)",
    "(?:WASHINGTON|LONDON|BRUSSELS|OTTAWA|CANBERRA|THE (?:TREASURY|PENTAGON|COMMERCE DEPARTMENT|US|EU|UK)) (?:HAS )?(?:LISTED|SANCTIONED|BLACKLISTED|DESIGNATED|ADDED|TARGETED)",
  ],
  de: [
    "(?:WURDEN?|WIRD|WERDEN|WORDEN) [^.;]{0,60}(?:BEZEICHNET|SANKTIONIERT|BESCHULDIGT|KRITISIERT|ALS [^.;]{0,40}(?:EINGESTUFT|BESCHRIEBEN))",
    "(?:AUF|VON) [^.;]{0,30}SANKTIONSLISTE|ENTITY LIST",
    "(?:WASHINGTON|BRUSSEL|LONDON|DIE USA|DIE EU) (?:SETZTEN?|SANKTIONIERTEN?|BELEGTEN?|LISTETEN?)",
  ],
  fr: [
    "(?:A|ONT|AVAIT) ETE (?:DECRITE?S?|QUALIFIEE?S?|SANCTIONNEE?S?|ACCUSEE?S?|CITEE?S? PAR|(?:PLACEE?S?|INSCRITE?S?|AJOUTEE?S?) (?:SUR|A) (?:LA|UNE) LISTE)",
    "LISTE DES (?:SANCTIONS|ENTITES)|(?:WASHINGTON|BRUXELLES|LONDRES) A (?:INSCRIT|SANCTIONNE|PLACE|AJOUTE)",
  ],
  es: [
    "(?:FUE|FUERON|HA SIDO|HAN SIDO) (?:DESCRIT|CALIFICAD|SANCIONAD|SENALAD|INCLUID… EN (?:LA|UNA) LISTA|ACUSAD|CRITICAD)(?:[OA]S?)?",
    "LISTA DE (?:SANCIONES|ENTIDADES)|(?:WASHINGTON|BRUSELAS|LONDRES) (?:INCLUYO|SANCIONO|ANADIO)",
  ],
  it: [
    "STAT[OAIE] (?:DEFINIT|DESCRITT|SANZIONAT|ACCUSAT|CRITICAT|CITAT)[OAIE]",
    "INSERIT[OAIE] (?:NELLA|IN UNA) (?:LISTA|BLACK ?LIST)|LISTA DELLE SANZIONI",
    "(?:WASHINGTON|BRUXELLES|LONDRA) HA (?:INSERITO|SANZIONATO|AGGIUNTO)",
  ],
  pt: [
    "(?:FOI|FORAM) (?:DESCRIT|CLASSIFICAD|SANCIONAD|ACUSAD|CRITICAD|APONTAD|INCLUID… NA LISTA)(?:[OA]S?)?",
    "LISTA DE (?:SANCOES|ENTIDADES)|(?:WASHINGTON|BRUXELAS|LONDRES) (?:INCLUIU|SANCIONOU|ADICIONOU)",
  ],
  nl: [
    "(?:WERD|WERDEN|IS|ZIJN) [^.;]{0,40}(?:OMSCHREVEN ALS|AANGEDUID ALS|BESCHULDIGD|BEKRITISEERD)",
    "SANCTIELIJST|(?:WASHINGTON|BRUSSEL|LONDEN) (?:ZETTE|PLAATSTE|STRAFTE)",
  ],
  pl: [
    "(?:ZOSTAL(?:A|Y|I)?|BYL(?:A|Y|I)?) (?:OPISAN|NAZWAN|OSKARZON|OBJET\\p{L}+ SANKCJ|WPISAN\\p{L}+ NA LIST|UZNAN\\p{L}+ ZA (?:DOSTAWC|ZAGRO))\\p{L}+",
    "LIST\\p{L}+ SANKCYJN\\p{L}+|(?:WASZYNGTON|BRUKSELA|LONDYN) (?:WPISAL|OBJAL|UMIESCIL)…",
  ],
  uk: [
    "(?:НАЗВАЛИ|НАЗВАВ|НАЗВАНО|ВНЕС(?:ЛИ|ЕНО|ЛА)?|ВКЛЮЧ(?:ИЛИ|ЕНО|ИЛА)) [^.;]{0,60}(?:СПОНСОР|ПОСТАЧАЛЬНИК|СПИС|САНКЦІ|ПЕРЕЛІК)…",
    "САНКЦІИН… СПИС…|ПІД САНКЦІ…",
  ],
  ru: [
    "(?:НАЗВАЛИ|НАЗВАЛ|НАЗВАН[АЫО]?|ВНЕС(?:ЛИ|ЕН[АЫО]?|ЛА)?|ВКЛЮЧ(?:ИЛИ|ЕН[АЫО]?|ИЛА?)) [^.;]{0,60}(?:СПОНСОР|ПОСТАВЩИК|СПИС|САНКЦИ|ПЕРЕЧЕН)…",
    "САНКЦИОНН… СПИС…|ПОД САНКЦИ…",
  ],
  cs: ["(?:BYL(?:A|Y|I)?) (?:OZNACEN[AYI]? ZA|ZARAZEN[AYI]? NA|OBVINEN[AYI]?)|SANKCNI\\p{L}* SEZNAM…"],
  sk: ["(?:BOL(?:A|I|O)?) (?:OZNACEN[AYIE]? ZA|ZARADEN[AYIE]? NA|OBVINEN[AYIE]?)|SANKCN\\p{L}* ZOZNAM…"],
  ro: [
    "A(?:U)? FOST (?:DESCRIS|NUMIT|SANCTIONAT|ACUZAT|(?:INCLUS|ADAUGAT)[AEI]? PE LISTA)[AEI]?",
    "LISTA DE SANCTIUNI",
  ],
  tr: ["OLARAK (?:NITELENDI|TANIMLANDI|ANILDI)|YAPTIRIM LISTESI…"],
  sv: ["(?:BESKREVS|UTPEKADES|ANKLAGADES)|SANKTIONSLIST…"],
  hu: ["SZANKCIOS LISTA…"],
  zh: ["被[^。；]{0,16}(?:列入|称为|指为|点名|制裁)|列入[^。；]{0,16}(?:清单|名单)"],
})}`;

/** Whom a company hires, names and lays off. */
export const STAFF = cue`${whole({
  en: [
    "LA(?:ID|YS|YING) OFF|LAYOFFS?|CUT(?:S|TING)? (?:\\d[\\d,]* |SOME \\d[\\d,]* |ABOUT \\d[\\d,]* )?JOBS",
    "JOB CUTS|REDUNDANCIES",
    "(?:APPOINT|NAM|HIR)(?:S|ED|ES) (?:[^.;]{0,40} )?(?:CHIEF|CEO|CFO|CHAIR\\p{L}*|PRESIDENT|HEAD OF|DIRECTOR)",
  ],
  de: [
    "ENTL(?:ASST|IESS|ASSEN) [^.;]{0,40}(?:MITARBEITER|BESCHAFTIGTE|ANGESTELLTE)…|STREICHT [^.;]{0,20}STELLEN",
    "BAUT [^.;]{0,20}STELLEN AB",
    "(?:ERNENNT|ERNANNTE|BERUFT|BERIEF) [^.;]{0,50}(?:CHEF|VORSTAND|LEITER|GESCHAFTSFUHRER)…",
  ],
  fr: [
    "LICENCIE(?:R|NT)?|SUPPRIME(?:R|NT)? [^.;]{0,20}(?:POSTES|EMPLOIS)",
    "NOMME [^.;]{0,40}(?:DIRECT|PRESIDENT|PATRON)…",
  ],
  es: [
    "DESPID(?:E|IO|IERON)|RECORTA [^.;]{0,20}(?:EMPLEOS|PUESTOS)",
    "NOMBR(?:A|O) [^.;]{0,40}(?:DIRECTOR|PRESIDENT|CONSEJER)…",
  ],
  it: [
    "LICENZIA(?:TO|TI)?|TAGLIA [^.;]{0,20}POSTI",
    "(?:NOMINA|HA NOMINATO) [^.;]{0,40}(?:DIRETT|AMMINISTRAT|PRESIDENT)…",
  ],
  pt: [
    "DEMIT(?:E|IU|IRAM)|DESPED(?:E|IU)|CORTA [^.;]{0,20}(?:EMPREGOS|POSTOS)",
    "NOMEOU [^.;]{0,40}(?:DIRETOR|PRESIDENTE)…",
  ],
  nl: ["ONTSLAAT|ONTSLOEG|SCHRAPT [^.;]{0,20}BANEN|BENOEM(?:T|DE) [^.;]{0,40}(?:DIRECTEUR|TOPMAN|BESTUUR)…"],
  pl: [
    "ZW(?:ALNIA|OLNIL|OLNILA|OLNI) [^.;]{0,30}(?:OSOB|PRACOWNIK)…",
    "(?:MIANOWAL|POWOLAL)A? [^.;]{0,40}(?:PREZES|DYREKTOR)…",
  ],
  uk: [
    "ЗВІЛЬНИ(?:ЛА|В|ЛИ)|СКОРОЧУЄ [^.;]{0,30}ПРАЦІВНИК…",
    "ПРИЗНАЧИ(?:ЛА|В|ЛИ) [^.;]{0,40}(?:ДИРЕКТОР|КЕРІВНИК|ГОЛОВ)…",
  ],
  ru: ["УВОЛИЛА?|УВОЛЬНЯЕТ|СОКРАТИЛА? [^.;]{0,30}СОТРУДНИК…|НАЗНАЧИЛА? [^.;]{0,40}(?:ДИРЕКТОР|РУКОВОДИТЕЛ|ГЛАВ)…"],
  cs: ["PROPUST(?:I|IL|ILA)|PROPOUSTI|JMENOVAL\\p{L}* [^.;]{0,40}(?:REDITEL|SEF)…"],
  sk: ["PREPUST(?:I|IL|ILA)|VYMENOVAL\\p{L}* [^.;]{0,40}(?:RIADITEL|SEF)…"],
  ro: ["CONCEDIAZA|A CONCEDIAT|A NUMIT [^.;]{0,40}DIRECTOR…"],
  tr: ["ISTEN CIKAR…|GENEL MUDURLUGU…"],
  sv: ["SAGER UPP|VARSLAR|UTSAG [^.;]{0,40}(?:CHEF|VD)…"],
  hu: ["ELBOCSAT…|LEEPIT…"],
  zh: ["裁员|任命|辞任|辞职"],
})}`;

/** What a company is, right behind its name and a comma: "a privately held firm based in". */
/** Who owned whom, of a name and another behind it. */
export const OWNERSHIP = cue`${whole({
  en: ["(?:IS|WAS|WERE|BEEN) (?:ONCE |FORMERLY |PREVIOUSLY |LONG |ALSO )?(?:OWNED|ACQUIRED|BOUGHT) BY"],
  de: [
    "(?:GEHORT|GEHORTE)(?: \\p{L}+){0,3}(?: ZU[MR]?| DER| DEM)?|IM (?:ALLEIN)?BESITZ (?:VON|DER|DES)|UBERNAHME (?:DURCH|VON)",
  ],
  fr: ["(?:APPARTIENT|APPARTENAIT|A APPARTENU) A|(?:ETAIT|EST|ETE) LA PROPRIETE D\\p{L}*|RACHETEE? PAR"],
  es: ["(?:ES|ERA|FUE|SIDO) PROPIEDAD DE|PERTENEC\\p{L}+ A|ADQUIRIDA POR"],
  it: ["(?:E|ERA|STATA|STATO) DI PROPRIETA D\\p{L}*|APPART\\p{L}+ A|RILEVATA DA\\p{L}*|ACQUISITA DA\\p{L}*"],
  pt: ["(?:E|ERA|FOI|SIDO) PROPRIEDADE D\\p{L}+|PERTENC\\p{L}+ A|ADQUIRIDA P\\p{L}+"],
  nl: ["(?:IS|WAS) (?:\\p{L}+ )?(?:EIGENDOM|IN HANDEN) VAN|OVERGENOMEN DOOR"],
  pl: ["NALEZ(?:Y|AL[AO]?) DO|BYL[AO]? WLASNOSCIA|PRZEJET[AY] PRZEZ"],
  uk: ["НАЛЕЖ(?:ИТЬ|АЛ[АО]|АВ)(?: ДО)?|БУЛА ВЛАСНІСТЮ"],
  ru: ["ПРИНАДЛЕЖ(?:ИТ|АЛ[АО]?)|БЫЛА СОБСТВЕННОСТЬЮ"],
  cs: ["PATRI(?:LA|L)?(?! (?:K|MEZI) )|VE VLASTNICTVI"],
})}`;
export const FIRM_BEHIND = cue`^[^,.;]{0,40}, ${oneOf({
  en: ["(?:AN?|WHICH IS|ITSELF) [^.;,]{0,50}(?:FIRM|COMPANY|MAKER|MANUFACTURER|GROUP|SUPPLIER|VENDOR|SUBSIDIARY|UNIT)"],
  de: ["(?:EIN|EINE|EINER|EINES) [^.;,]{0,50}(?:FIRMA|UNTERNEHMEN|HERSTELLER|KONZERN|TOCHTER)"],
  fr: ["UNE? [^.;,]{0,50}(?:SOCIETE|ENTREPRISE|FABRICANT|GROUPE|FILIALE|GEANT)"],
  es: ["UNA? [^.;,]{0,50}(?:EMPRESA|COMPANIA|FABRICANTE|FIRMA|FILIAL|GIGANTE)"],
  it: ["UN['’A]? ?[^.;,]{0,50}(?:AZIENDA|SOCIETA|PRODUTTORE|GRUPPO|COLOSSO)"],
  pt: ["UMA? [^.;,]{0,50}(?:EMPRESA|COMPANHIA|FABRICANTE|GIGANTE|SUBSIDIARIA)"],
  nl: ["EEN [^.;,]{0,50}(?:BEDRIJF|FABRIKANT|CONCERN|DOCHTER)"],
  pl: ["CHINSK\\p{L}+ (?:FIRMA|SPOLKA|PRODUCENT|KONCERN|GIGANT)"],
  uk: ["КИТАИСЬК\\p{L}+ (?:КОМПАНІЯ|ВИРОБНИК|ФІРМА|ГІГАНТ)"],
  ru: ["КИТАИСК\\p{L}+ (?:КОМПАНИЯ|ПРОИЗВОДИТЕЛЬ|ФИРМА|ГИГАНТ)"],
})}(?!\p{L})`;
